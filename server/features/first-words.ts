const MOST_CHARACTERS = 160

/** A statement on one line, without markup at its ends. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/^[#>*\s|-]+|[*|\s]+$/g, '')
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS).trimEnd()}…` : line
}
