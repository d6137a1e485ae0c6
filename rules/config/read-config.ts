import { Validator, type OutputUnit, type Schema as AnySchema } from '@cfworker/json-schema'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml'
import { CONFIG_NAMES, MOST_SETTINGS, PACKAGE_KEY, type Config, type ConfigProblem } from './config.ts'
import { nearestTo } from '../text/nearest.ts'
import type { Schema } from './schema.ts'

export interface ReadConfig extends ReadData {
  /** Null when it has problems: half a configuration would judge by rules that nobody asked for. */
  readonly config: Config | null
}

/** A file of data that a schema describes. */
export interface ReadData {
  /** What stands there, whatever its problems; undefined when it cannot be read at all. */
  readonly value: unknown
  readonly problems: readonly ConfigProblem[]
  /** Where the key of a value (or the nearest above it, if there is no such value) stands; lines and columns count from 1. */
  locate(keys: Keys): { readonly line: number; readonly column: number }
}

export type Keys = readonly (string | number)[]

export function readConfig(path: string, text: string, schema: Schema | null): ReadConfig {
  const inPackage = path.endsWith(`/${CONFIG_NAMES[3]}`) || path === CONFIG_NAMES[3]
  const read = readData(path, text, schema, inPackage ? [PACKAGE_KEY] : [])
  const isEmpty = read.value === null || read.value === undefined
  return { ...read, config: read.problems.length > 0 ? null : isEmpty ? {} : (read.value as Config) }
}

/**
 * Reads YAML and JSON (which is YAML too) alike, so that every problem has its line and column. No code is ever run. `base`: keys below
 * which the data are; without a schema they are not checked.
 */
export function readData(path: string, text: string, schema: Schema | null, base: Keys = []): ReadData {
  if (text.length > MOST_SETTINGS) {
    const top = { line: 1, column: 1 }
    return { value: undefined, problems: [{ path, ...top, kind: 'too-long', key: '', value: '', allowed: [], nearest: null }], locate: () => top }
  }
  if (NOT_UTF8.test(text)) {
    const top = { line: 1, column: 1 }
    return { value: undefined, problems: [{ path, ...top, ...syntaxProblem('Not UTF-8') }], locate: () => top }
  }
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const locate = (keys: Keys): { line: number; column: number } => place(offsetOf(document, [...base, ...keys]).key)
  const locateValue = (keys: Keys): { line: number; column: number } => place(offsetOf(document, [...base, ...keys]).value)
  // What else is wrong mostly follows from the first.
  const syntax = document.errors.slice(0, 1).map(({ message, pos }): ConfigProblem => ({ path, ...place(pos[0]), ...syntaxProblem(message) }))
  if (syntax.length > 0) return { value: undefined, problems: syntax, locate }
  let value: unknown
  try {
    value = valueAt(document.toJS({ maxAliasCount: 100 }), base)
    // Throws where an alias stands for something that holds it.
    JSON.stringify(value)
  } catch (error) {
    // So many aliases that the document would fill the memory.
    return { value: undefined, problems: [{ path, line: 1, column: 1, ...syntaxProblem((error as Error).message) }], locate }
  }
  if (value === null || value === undefined || !schema) return { value, problems: [], locate }
  const problems = validate(value, schema)
    .map(({ keys, what }): ConfigProblem => {
      const at = isOfValue(what) ? locateValue(keys) : locate(keys)
      return { path, ...at, ...what, key: what.key || base.join('.') }
    })
    .sort((a, b) => a.line - b.line || a.column - b.column)
  return { value, problems, locate }
}

/** What UTF-16 and older encodings look like when they are read as UTF-8. */
const NOT_UTF8 = /^\ufffd|\0/

/** `message`: the parser's; the rest of it shows the place, which is said already. */
function syntaxProblem(message: string): Problem {
  return { kind: 'syntax', key: '', value: message.split('\n')[0], allowed: [], nearest: null }
}

/** A scalar that may not stand where it does is shown itself; what is wrong with a list or map, at its key. */
function isOfValue({ kind }: Problem): boolean {
  return kind === 'not-allowed' || kind === 'wrong-type' || kind === 'out-of-range' || kind === 'bad-id'
}

/** Where a key of a map, or an item of a list, begins, and where its value does: the same for what is no scalar. */
function offsetOf(document: Document, keys: Keys): { readonly key: number; readonly value: number } {
  let node: unknown = document.contents
  let at = startOf(node)
  for (const key of keys) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (!pair) return { key: at, value: at }
      at = startOf(pair.key)
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      at = startOf(node)
    } else return { key: at, value: at }
  }
  return { key: at, value: isScalar(node) && node.source !== '' ? startOf(node) : at }
}

function startOf(node: unknown): number {
  return isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0
}

type Problem = Pick<ConfigProblem, 'kind' | 'key' | 'value' | 'allowed' | 'nearest'>

function validate(value: unknown, schema: Schema): { readonly keys: Keys; readonly what: Problem }[] {
  const { errors } = new Validator(schema as AnySchema, '2020-12', false).validate(value)
  return errors.flatMap((unit) => {
    const keys = pointerParts(unit.instanceLocation)
    const what = problemOf(unit, keys, value, schema)
    return what ? [{ keys: unit.keyword === 'additionalProperties' ? [...keys, what.kind === 'syntax' ? what.key : what.value] : keys, what }] : []
  })
}

/** The other keywords only say that something inside is wrong, which has a unit of its own. */
function problemOf(unit: OutputUnit, keys: Keys, whole: unknown, schema: Schema): Problem | null {
  const parent = schemaAt(schema, unit.keywordLocation)
  const key = keys.join('.')
  const found = valueAt(whole, keys)
  const value = typeof found === 'string' ? found : (JSON.stringify(found) ?? '')
  if (unit.keyword === 'additionalProperties') {
    // What is wrong inside a value of any name has a unit of its own.
    if (typeof parent.additionalProperties === 'object') return null
    const name = /^Property "([^]*)" does not match/.exec(unit.error)?.[1] ?? ''
    const allowed = Object.keys(parent.properties ?? {})
    // The validator says this of a known key too when its value is wrong, which has a unit of its own.
    if (allowed.includes(name)) return null
    // YAML takes a comment of JavaScript's for a part of the key behind it.
    if (/^\/[/*]/.test(name)) return { ...syntaxProblem('JSON comment'), key: name }
    return { kind: 'unknown-key', key, value: name, allowed, nearest: nearestTo(name, allowed) }
  }
  if (unit.keyword === 'enum')
    return { kind: 'not-allowed', key, value, allowed: parent.enum ?? [], nearest: nearestTo(value, parent.enum ?? []) }
  if (unit.keyword === 'type') return { kind: 'wrong-type', key, value, allowed: [parent.type ?? []].flat(), nearest: null }
  if (unit.keyword === 'required') return { kind: 'required', key, value: (parent.required ?? []).join(', '), allowed: [], nearest: null }
  if (unit.keyword === 'pattern') return { kind: 'bad-id', key, value, allowed: [], nearest: null }
  if (unit.keyword === 'maxItems') return { kind: 'too-many', key, value: String(parent.maxItems ?? 0), allowed: [], nearest: null }
  if (unit.keyword === 'minimum' || unit.keyword === 'maximum')
    return { kind: 'out-of-range', key, value: `${parent.minimum}–${parent.maximum}`, allowed: [], nearest: null }
  if (unit.keyword === 'minItems') return { kind: 'empty', key, value: '', allowed: [], nearest: null }
  return null
}

/** The schema that has the keyword a location ends in. */
function schemaAt(root: Schema, keywordLocation: string): Schema {
  let at: unknown = root
  for (const part of pointerParts(keywordLocation).slice(0, -1)) {
    if (part === '$ref')
      at =
        root.$defs?.[
          String((at as Schema).$ref)
            .split('/')
            .pop() ?? ''
        ]
    else at = (at as Record<string, unknown> | undefined)?.[part]
  }
  return (at ?? {}) as Schema
}

function pointerParts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURI(part).replace(/~1/g, '/').replace(/~0/g, '~'))
}

function valueAt(whole: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], whole)
}
