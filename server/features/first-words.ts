const MOST_CHARACTERS = 160

/** A statement on one line, without what Markdown marks it with. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/\*\*|__/g, '').replace(/^[#>*\s|-]+|[*|\s]+$/g, '')
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS).trimEnd()}…` : line
}
