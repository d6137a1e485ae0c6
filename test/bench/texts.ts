import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** The samples' sections, each with its heading. */
function sections(): string[] {
  const samples = join(root, 'examples')
  return readdirSync(samples)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .flatMap((name) =>
      readFileSync(join(samples, name), 'utf8')
        .replace(/^---\n[^]*?\n---\n/, '')
        .split(/\n(?=## )/),
    )
}

const parts = sections()

/**
 * A charter of a given length: sections of the samples from another one on for each `seed`, numbers changed, and in each long line a word
 * that no other line has, so that nothing is gained by having read one like it before.
 */
export function charterOf(seed: number, length: number): string {
  const pieces = [`---\ntype: partnership-charter\n---\n# Thoả thuận hợp tác số ${seed}\n`]
  let lines = 0
  for (let i = 0, size = 0; size < length; i++) {
    const part = parts[(seed * 7 + i) % parts.length]
      .replace(/^# .*$/m, '')
      .replace(/\d+/g, (digits) => String(Number(digits) + ((seed + i) % 5)))
      .replace(/^(?!\||#).{40,}$/gm, (line) => line.replace(/(?<=\p{Ll}) (?=\p{Ll})/u, ` ${word(seed, lines++)} `))
    pieces.push(`\n${part}\n`)
    size += part.length + 2
  }
  const text = pieces.join('')
  return `${text.slice(0, text.lastIndexOf('\n', length))}\n`
}

/** A word made of a number, such as no language has. */
function word(seed: number, line: number): string {
  return `kw${(seed * 100_003 + line).toString(36).replace(/\d/g, (digit) => 'aeiouyaeio'[Number(digit)])}`
}

/** Markdown that is no charter. */
export function notesOf(index: number): string {
  const notes = readFileSync(join(root, 'rules', 'README.md'), 'utf8')
  return `# Notes ${index}\n\n${notes.slice(0, 4000 + (index % 7) * 500)}\n`
}
