/**
 * A spreadsheet runs a cell that begins like this as a formula, so that a visitor could put one on the office's
 * machine (OWASP, "CSV Injection"). A leading apostrophe makes it text.
 */
const formula = /^[=+\-@\t\r]/;

/** One cell of our dialect: semicolon, quotes doubled. */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as French and Spanish spreadsheets open it: UTF-8 with BOM, semicolons, CRLF. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`;
}
