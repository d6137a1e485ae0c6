import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import { parseSync } from 'rolldown/experimental'
import { expect, test } from 'vitest'
import { TIMES } from './charters.ts'
import { figure } from './figures.ts'
import { ROOT, shippedFiles } from './shipped.ts'

/** Patterns that the checker has found safe, which takes minutes for all of them: one hash a line. Written anew by the long run. */
const CHECKED = new URL('patterns.checked.txt', import.meta.url)

/**
 * Patterns that the checker takes for quadratic, by how they begin, with why they cannot be: prose has at most a hundred spaces, dots or
 * other signs on end (`text/prose.ts`), and the rest look at a bounded stretch. Nothing new belongs here without a reason.
 */
const BOUNDED: readonly string[] = [
  ...[String.raw`^(?:(\D*?)\s+)?(\d+`, String.raw`^[^\p{L}]*\[[^\]]*\]`, String.raw`\s(?:tỉnh|huyện`], // titles, names, one statement
  ...[String.raw`^\s*(?:[:–—-]|là)?\s*(?:có trách`, String.raw`(?:giữa|gồm(?: có)?`, String.raw`\s*[,;](?:\s*(?:và`, String.raw`\s+(?:xin|cùng|đã`, String.raw`(?:đối tác|nhà|bên`, String.raw`(?:vào|members? of`, String.raw`^[^:(|–—]+?(?=\s*`, String.raw`^[^.…_[\n]{4,60}(?=\s*`], // runs of spaces in prose
  ...[String.raw`[^–—\n]+?(?=(?<!\s)`, String.raw`[^\n–—]+?(?=\s*`, String.raw`(?:agreement|polic`, String.raw`^,\s*([^,;:(|\n–—]+?)`], // names: short, spaces in prose
  ...[String.raw`(?:^|[\s,*])(?:made between`, String.raw`^([^,(]+?)\s{0,9}`, String.raw`(?:các bên|đối tác`, String.raw`^([^,(;\n]+),\s*`], // lines of a list of names, at most 400 characters
  ...[String.raw`^(?:type|kind|loai`, String.raw`^charterlint\s*:`, String.raw`^\s{0,3}#{1,6}\s+(.+)$`, String.raw`^\ufeff?---\r?\n(`], // front matter and lines of the first 40,000 characters
  String.raw`<(?<inner>[_*]*[\p{L}]`, // at most eighty characters
  String.raw`<!--(?:(?!-->)`, // every comment is passed over whole
  ...[String.raw`(?<!\s)\s+(?:of|for`, String.raw`(?<![\s.:–-])[\s.:–-]+$`, String.raw`(?<![\s:.*_–-])[\s:`, String.raw`^(?:[\s\d.()]*`, String.raw`(?<![\p{L}\p{N}])(?:bên|party`], // names and titles; a run of signs is begun once
  ...[String.raw`(?<![\p{L}])(?:(?:(?!The |A |An |Its )`, String.raw`\s{0,9}\([^()]{0,200}\)`, String.raw`(?:Ông|Bà|Anh|Chị|Cô|Chú|Bác|Thầy|Cụ|ông`, String.raw`(?<![\p{L}\d.,])(?<count>`, String.raw`\p{Lu}\S{1,60}`], // so many words or characters
  ...[String.raw`(?:^|[*_|>"“(\s])(?:bên`, String.raw`!\[|^\s{0,3}`], // begin at a word or a line, then look at a bounded stretch
  ...[String.raw`(?<![\p{L}\p{N}])(?<kind>điều`, String.raw`^(?:[\s,]{1,4}(?:và`], // counted throughout; too many ways for the checker, at most some hundreds a place
  ...[String.raw`(?:vào|members? of`, String.raw`(?:kế hoạch|chiến lược|nghị`, String.raw`\s*;(?:\s*(?:và|and`], // the forty or sixty characters before a name or a number; a list of names, at most 400
  ...[String.raw`[\s]*[.:]$`, String.raw`\s*(?:\||<br`, String.raw`<a\b[^>]*>`], // one title
  ...[String.raw`Allowed choices`, String.raw`\s*\n\s*`, String.raw`(?<!\\)\[(?:`, String.raw`^\s*"?language`, String.raw`\/+$`, String.raw`\s+\S*$`, String.raw`^[\p{L} ]+ [\p{L} ]+$`], // our own messages and words, addresses, a cut line
  ...[String.raw`\p{Lu}[\p{L}\p{M}]+(?: `, String.raw`[\p{L}]*$`, String.raw`[\w-]*$`, String.raw`^[#>*\s|-]+|`], // the end of a line before the cursor
  ...[String.raw`^[ \t]*(?:[-*•][ \t]+)?[*_]{0,2}`, String.raw`^([\w-]+):[ \t]*`, String.raw`^[ \t]+(?:- )?(?:name`, String.raw`(?:^|\n)([\w-]+):`, String.raw`(?:ignore|not-app`], // one line, or front matter before the cursor
  ...[String.raw`\]\(\s{0,99}<?`, String.raw`https?:\/\/`, "^ {0,3}(`{3,}|"], // bounded from each bracket; a fence that nothing closes ends the text
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
  walk(parseSync(file, readFileSync(new URL(file, ROOT), 'utf8')).program)
  return found
}

function hashOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('base64url').slice(0, 16)
}

/** A busy machine may not come to an end; what was found safe before then still is. */
function isSafe({ source, flags }: Pattern, before: boolean): boolean {
  const { status } = checkSync(source, flags, { timeout: 20_000, attackTimeout: 2_000 })
  return status === 'safe' || (status === 'unknown' && before)
}

test('patterns take time in proportion to the text', () => {
  const patterns = new Map(shippedFiles().flatMap((file) => patternsIn(file).map((pattern) => [hashOf(pattern), { ...pattern, file }] as const)))
  const known = new Set(readFileSync(CHECKED, 'utf8').split('\n'))
  const unknown = [...patterns].filter(([hash, { source }]) => (TIMES > 1 || !known.has(hash)) && !BOUNDED.some((begin) => source.startsWith(begin)))
  figure('patterns checked', unknown.length)
  const slow = unknown.filter(([hash, pattern]) => !isSafe(pattern, known.has(hash)))
  if (TIMES > 1) {
    const safe = [...patterns.keys()].filter((hash) => !slow.some(([other]) => other === hash) && unknown.some(([other]) => other === hash))
    writeFileSync(CHECKED, `${safe.sort().join('\n')}\n`)
  }
  expect(slow.map(([, { file, source }]) => `${file}: ${source}`)).toEqual([])
}, 1_800_000)
