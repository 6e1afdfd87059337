/** Where the form's module lies; scripts/build/write-form-module.mjs writes the hash of its content here. */
export const formModulePath = '/form/ddd5ae92aba67f23.js'
