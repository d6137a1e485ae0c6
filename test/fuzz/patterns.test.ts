import { readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import { parseSync } from 'rolldown/experimental'
import { describe, expect, test } from 'vitest'
import { TIMES } from './charters.ts'

const RULES = new URL('../../rules/', import.meta.url)
const CATALOG = readdirSync(new URL('catalog/', RULES), { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => `catalog/${name}/`)
const FOLDERS = ['text/', 'markdown/', 'charter/', 'charter/facts/', 'engine/', 'config/', 'reporters/', 'languages/vi/', 'languages/en/', 'catalog/', ...CATALOG]

/**
 * Patterns that the checker takes for quadratic, by how they begin, with why they cannot be: prose has at most a hundred spaces, dots or
 * other signs on end (`text/prose.ts`), and the rest look at a bounded stretch. Nothing new belongs here without a reason.
 */
const BOUNDED: readonly string[] = [
  ...[String.raw`^(?:(\D*?)\s+)?(\d+`, String.raw`^[^\p{L}]*\[[^\]]*\]`, String.raw`\s(?:tỉnh|huyện`], // titles, names, one statement
  ...[String.raw`^\s*(?:[:–—-]|là)?\s*(?:có trách`, String.raw`(?:giữa|gồm(?: có)?`, String.raw`\s*[,;](?:\s*(?:và`, String.raw`\s+(?:xin|cùng|đã`, String.raw`(?:đối tác|nhà|bên`], // runs of spaces in prose
  ...[String.raw`[^–—\n]+?(?=(?<!\s)`, String.raw`[^\n–—]+?(?=\s*`, String.raw`(?:agreement|polic`, String.raw`^,\s*([^,;:(|\n–—]+?)`], // names: short, spaces in prose
  ...[String.raw`(?:^|[\s,*])(?:made between`, String.raw`^([^,(]+?)\s{0,9}`, String.raw`(?:các bên|đối tác`, String.raw`^([^,(;\n]+),\s*`], // lines of a list of names, at most 400 characters
  ...[String.raw`^(?:type|kind|loai`, String.raw`^charterlint\s*:`, String.raw`^\s{0,3}#{1,6}\s+(.+)$`], // front matter and lines of the first 40,000 characters
  String.raw`<(?<inner>[_*]*[\p{L}]`, // at most eighty characters
  String.raw`<!--(?:(?!-->)`, // every comment is passed over whole
]

interface Pattern {
  readonly source: string
  readonly flags: string
}

function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { regex } = node as { regex?: { pattern: string; flags: string } }
    if (regex) found.push({ source: regex.pattern, flags: regex.flags })
    for (const inner of Object.values(node)) walk(inner)
  }
  walk(parseSync(file, readFileSync(new URL(file, RULES), 'utf8')).program)
  return found
}

// Minutes of work: in the long run only.
describe.runIf(TIMES > 1)('patterns take time in proportion to the text', () => {
  const files = FOLDERS.flatMap((folder) => readdirSync(new URL(folder, RULES)).filter((name) => name.endsWith('.ts') && !name.includes('.generated.')).map((name) => folder + name))
  test.each(files)(
    '%s',
    (file) => {
      const slow = patternsIn(file).filter(({ source, flags }) => {
        if (BOUNDED.some((begin) => source.startsWith(begin))) return false
        return checkSync(source, flags, { timeout: 10_000, attackTimeout: 2_000 }).status !== 'safe'
      })
      expect(slow.map(({ source }) => source)).toEqual([])
    },
    600_000,
  )
})
