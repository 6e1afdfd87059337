/** Where the form's module lies; scripts/build/write-form-module.mjs writes the hash of its content here. */
export const formModulePath = '/form/3a850fe9ee2f104f.js'
