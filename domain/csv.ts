/** What a file begins with, so that spreadsheets read it as UTF-8. */
export const csvStart = '\uFEFF'

/** One line of a file as Swedish spreadsheets open it: semicolons between, CRLF at the end. */
export function csvLine(cells: string[]): string {
  return `${cells.map(cellOf).join(';')}\r\n`
}

// A spreadsheet reads a cell that begins so as a formula, and would run what somebody wrote there.
const formula = /^[=+\-@\t\r]/

function cellOf(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
