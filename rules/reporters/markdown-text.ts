import { visible } from './visible.ts'

/** A row of a table. */
export function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Characters that are markup in Markdown or in the HTML blocks inside it. A backslash helps in the one only; entities do in both. */
const MARKUP = /[&<>"\\`*_[\]|~]/g

/** Text that cannot become markup, a link, a mention or the end of a table's cell. */
export function inline(text: string): string {
  return visible(text)
    .replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':&#47;&#47;')
}
