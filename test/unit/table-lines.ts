/** The lines of a Markdown table and a blank line behind it; cells are written with " | " between. */
export function table(header: string, ...rows: readonly string[]): string[] {
  return [`| ${header} |`, `|${'---|'.repeat(header.split('|').length)}`, ...rows.map((row) => `| ${row} |`), '']
}
