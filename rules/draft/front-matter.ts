import { stringify } from 'yaml'

/** Front matter with these keys, in order; a value that YAML would take for something else is quoted. */
export function writeFrontMatter(values: Readonly<Record<string, unknown>>): string {
  return `---\n${stringify(values, { lineWidth: 0 })}---\n`
}
