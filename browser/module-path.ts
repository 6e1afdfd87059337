/** Where the form's module lies; scripts/build-form-module.mjs writes the hash of its content here. */
export const formModulePath = '/form/cd4c7ceeece4c56e.js'
