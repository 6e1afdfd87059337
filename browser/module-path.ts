/** Where the form's module lies; scripts/build/write-form-module.mjs writes the hash of its content here. */
export const formModulePath = '/form/8a9265f1343ff52a.js'
