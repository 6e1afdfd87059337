/** Where the form's module lies; scripts/build-form-module.mjs writes the hash of its content here. */
export const formModulePath = '/form/cb859287823b44fa.js'
