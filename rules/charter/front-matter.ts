import { isMap, isScalar, isSeq, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml'
import type { DocumentUnits } from '../markdown/units.ts'
import type { Span } from '../text/span.ts'
import type { FrontMatter } from './model.ts'

/** One value (or one row of a list of maps) of front matter, as a statement. */
export interface FrontMatterEntry {
  /** Keys above the value, outermost first. */
  readonly path: readonly string[]
  readonly span: Span
  /** Cells of a row of a list of maps; one cell for a plain value. */
  readonly cells: readonly { readonly key: string; readonly text: string; readonly span: Span }[]
}

/** Not evidence: they describe the file. */
const DESCRIBES_FILE = new Set(['title', 'lang', 'language', 'type', 'layout', 'permalink', 'tags', 'id', 'slug', 'charterlint', 'profile', 'kind', 'loai', 'ngon_ngu', 'tieu_de', 'version', 'phien_ban', 'status', 'stage', 'trang_thai',
])

export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter
  readonly entries: readonly FrontMatterEntry[]
}

/** YAML with positions in the document. Aliases are limited and nothing but plain data is made of it. */
export function readFrontMatter(source: NonNullable<DocumentUnits['frontMatter']>): ReadFrontMatter {
  const at = (offset: number): number => source.start + Math.min(Math.max(0, offset), source.text.length)
  let document: Document
  try {
    // Keys are compared below: the parser compares each with each.
    document = parseDocument(source.text, { strict: false, uniqueKeys: false, prettyErrors: false, logLevel: 'error' })
  } catch (error) {
    // Thousands of lists in one another end its stack.
    const problem = { message: (error as Error).message.split('\n')[0], span: source.span }
    return { frontMatter: { span: source.span, values: {}, keys: {}, problems: [problem] }, entries: [] }
  }
  const problems = document.errors.map((error) => ({
    message: error.message.split('\n')[0], span: { start: at(error.pos[0]), end: Math.max(at(error.pos[0]) + 1, at(error.pos[1])) },
  }))
  if (isMap(document.contents)) problems.push(...repeatedKeys(document.contents, at))
  const entries: FrontMatterEntry[] = []
  const keys: Record<string, Span> = {}
  let values: Record<string, unknown> = {}
  if (isMap(document.contents) && problems.length === 0) {
    try {
      const plain: unknown = document.toJS({ maxAliasCount: 50 })
      if (plain && typeof plain === 'object') values = plain as Record<string, unknown>
    } catch (error) {
      problems.push({ message: (error as Error).message.split('\n')[0], span: source.span })
    }
    for (const pair of document.contents.items as Pair[]) {
      if (!isScalar(pair.key)) continue
      const key = String(pair.key.value)
      keys[key] = rangeOf(pair.key, at) ?? source.span
      if (!DESCRIBES_FILE.has(key)) collect(pair, [], entries, at)
    }
  } else if (document.contents !== null && !isMap(document.contents) && problems.length === 0) {
    problems.push({ message: 'front matter must be a list of "key: value" lines', span: source.span })
  }
  return { frontMatter: { span: source.span, values, keys, problems }, entries }
}

/** YAML takes a key that comes twice for a mistake; only such keys as hold other things matter here, not lists in lists. */
function repeatedKeys(map: YAMLMap, at: (offset: number) => number, depth = 0): FrontMatter['problems'][number][] {
  const seen = new Set<unknown>()
  return (map.items as Pair[]).flatMap(({ key, value }) => {
    const own = isScalar(key) && seen.has(key.value) ? [{ message: 'Map keys must be unique', span: rangeOf(key, at) ?? { start: at(0), end: at(1) } }] : []
    if (isScalar(key)) seen.add(key.value)
    if (depth > MOST_DEPTH) return own
    const inner = isSeq(value) ? value.items.filter(isMap) : isMap(value) ? [value] : []
    return [...own, ...inner.flatMap((one) => repeatedKeys(one as YAMLMap, at, depth + 1))]
  })
}

const MOST_DEPTH = 8

function rangeOf(node: unknown, at: (offset: number) => number): Span | null {
  const range = (node as { range?: [number, number, number] | null } | null)?.range
  return range ? { start: at(range[0]), end: at(range[1]) } : null
}

const MOST_ENTRIES = 2000

function collect(pair: Pair, path: readonly string[], entries: FrontMatterEntry[], at: (offset: number) => number): void {
  const key = isScalar(pair.key) ? String(pair.key.value) : ''
  const here = [...path, key]
  const keyStart = rangeOf(pair.key, at)?.start
  const add = (node: unknown, cells: FrontMatterEntry['cells'], start?: number): void => {
    const span = rangeOf(node, at)
    if (span && cells.length > 0 && entries.length < MOST_ENTRIES) entries.push({ path: here, span: { start: start ?? span.start, end: trimmedEnd(cells, span) }, cells })
  }
  if (isScalar(pair.value)) add(pair.value, cellOf(key, pair.value, at), keyStart)
  else if (isSeq(pair.value)) {
    for (const item of pair.value.items) {
      if (isScalar(item)) add(item, cellOf(key, item, at))
      else if (isMap(item)) add(item, cellsOf(item, at))
    }
  } else if (isMap(pair.value) && path.length < 6) for (const inner of pair.value.items as Pair[]) collect(inner, here, entries, at)
}

function trimmedEnd(cells: FrontMatterEntry['cells'], span: Span): number {
  return Math.min(span.end, Math.max(...cells.map((cell) => cell.span.end)))
}

function cellsOf(map: YAMLMap, at: (offset: number) => number): FrontMatterEntry['cells'] {
  return (map.items as Pair[]).flatMap((pair) => (isScalar(pair.key) ? cellOf(String(pair.key.value), pair.value, at) : []))
}

function cellOf(key: string, node: unknown, at: (offset: number) => number): FrontMatterEntry['cells'] {
  if (isSeq(node)) return node.items.flatMap((item) => cellOf(key, item, at))
  if (!isScalar(node) || node.value === null || node.value === undefined) return []
  const span = rangeOf(node, at)
  const value = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
  return span && value.trim() !== '' ? [{ key, text: value, span }] : []
}
