import { isMap, isNode, isScalar, isSeq, parseDocument, stringify, type Document, type Pair, type YAMLMap } from 'yaml'
import { lineEndIn, lineEndOf, lineStartOf } from '../engine/insertion/lines.ts'

export type Keys = readonly (string | number)[]

/**
 * Puts a plain value at a place of a YAML text, and leaves every other character as it is: comments, quotes, layout. A number among the
 * keys is the index of a list's item that is there. Null where the text is no map, or cannot be read.
 */
export function setInYaml(text: string, keys: Keys, value: unknown): string | null {
  const document = parseDocument(text)
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents))) return null
  const written = write(text, document, keys, value)
  return written !== null && reads(written, keys, value) ? written : rewritten(document, keys, value)
}

/** The same for a new item at the end of a list that has some. */
export function addToList(text: string, keys: Keys, value: unknown): string | null {
  const document = parseDocument(text)
  if (document.errors.length > 0) return null
  const list = document.getIn(keys, true)
  if (!isSeq(list)) return null
  const at = [...keys, list.items.length]
  const first = startOf(list.items[0])
  const end = isNode(list.items.at(-1)) ? (list.items.at(-1) as { range?: readonly number[] | null }).range?.[1] : undefined
  if (!list.flow && first !== null && end !== undefined) {
    const indent = /^[ \t]*/.exec(text.slice(lineStartOf(text, first)))?.[0] ?? ''
    const written = inserted(text, lineEndOf(text, text.slice(0, end).trimEnd().length), lines([], [value], indent))
    if (reads(written, at, value)) return written
  }
  document.addIn(keys, document.createNode(value))
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** The plain value at a place; undefined where there is none, or the text cannot be read. */
export function valueIn(text: string, keys: Keys): unknown {
  const document = parseDocument(text)
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined
  const found = document.getIn(keys)
  return isNode(found) ? found.toJSON() : found
}

/** By way of the parser's own writer: right, but lines that nobody meant may look another way afterwards. */
function rewritten(document: Document, keys: Keys, value: unknown): string {
  for (let depth = 1; depth < keys.length; depth++) {
    const there: unknown = document.getIn(keys.slice(0, depth), true)
    if (!isMap(there) && !isSeq(there)) document.setIn(keys.slice(0, depth), document.createNode({}))
  }
  document.setIn(keys, document.createNode(value))
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function reads(text: string, keys: Keys, value: unknown): boolean {
  const document = parseDocument(text)
  if (document.errors.length > 0) return false
  const found = document.getIn(keys)
  return JSON.stringify(isNode(found) ? found.toJSON() : found) === JSON.stringify(value)
}

/** Null where the layout is one that only a writer can deal with. */
function write(text: string, document: Document, keys: Keys, value: unknown): string | null {
  if (document.contents === null) return appended(text, lines(keys, value, ''))
  let map: unknown = document.contents
  for (let depth = 0; depth < keys.length; depth++) {
    const key = keys[depth]
    if (isSeq(map)) {
      map = map.items[Number(key)]
      continue
    }
    if (!isMap(map)) return null
    const pair = map.items.find((each) => isScalar(each.key) && each.key.value === key)
    if (!pair) return withPair(text, map, keys.slice(depth), value)
    const rest = keys.slice(depth + 1)
    const { value: there } = pair
    if (there === null || (isScalar(there) && there.value === null && there.source === '')) return belowKey(text, pair, rest, value)
    if (rest.length === 0) return replaced(text, pair, value)
    map = pair.value
  }
  return null
}

function lines(keys: Keys, value: unknown, indent: string): string {
  const nested = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value)
  return stringify(nested, { lineWidth: 0 }).replace(/^(?=.)/gm, indent)
}

/** A plain value in the place of another. */
function replaced(text: string, { value: node }: Pair, value: unknown): string | null {
  if (!isScalar(node) || !node.range || node.range[0] === node.range[1]) return null
  return text.slice(0, node.range[0]) + stringify(value, { lineWidth: 0 }).trimEnd() + text.slice(node.range[1])
}

/** A first entry below a key that has none; comments below it follow. */
function belowKey(text: string, { key }: Pair, rest: Keys, value: unknown): string | null {
  const start = startOf(key)
  if (start === null) return null
  const indent = `${text.slice(lineStartOf(text, start), start).replace(/-/g, ' ')}  `
  if (indent.trim() !== '') return null
  return inserted(text, lineEndOf(text, start), lines(rest, value, indent))
}

/** A new entry behind the last one. */
function withPair(text: string, map: YAMLMap, rest: Keys, value: unknown): string | null {
  const first = map.items.length > 0 ? startOf(map.items[0].key) : null
  if (map.flow) return inBraces(text, map, rest, value)
  if (first === null) return null
  const indent = text.slice(lineStartOf(text, first), first).replace(/-/g, ' ')
  if (indent.trim() !== '') return null
  const last = map.items[map.items.length - 1]
  const end = isNode(last.value) && last.value.range && last.value.range[1] > 0 ? last.value.range[1] : (startOf(last.key) ?? first)
  // A block's range ends behind its last line.
  const at = text.slice(0, end).trimEnd().length
  return inserted(text, lineEndOf(text, at), lines(rest, value, indent))
}

function inBraces(text: string, { range, items }: YAMLMap, [key, ...deeper]: Keys, value: unknown): string | null {
  if (!range || deeper.length > 0 || typeof value !== 'string') return null
  const entry = stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()
  const close = text.slice(0, range[1] - 1).trimEnd().length
  return `${text.slice(0, close)}${items.length > 0 ? ', ' : ''}${entry}${text.slice(close)}`
}

function startOf(node: unknown): number | null {
  return isNode(node) && node.range ? node.range[0] : null
}

/** Whole lines, behind the line that ends at an offset. */
function inserted(text: string, lineEnd: number, added: string): string {
  const eol = lineEndIn(text)
  return text.slice(0, lineEnd) + eol + added.trimEnd().replaceAll('\n', eol) + text.slice(lineEnd)
}

function appended(text: string, added: string): string {
  const gap = text === '' || text.endsWith('\n') ? '' : lineEndIn(text)
  return text + gap + added.replaceAll('\n', lineEndIn(text))
}
