import { existsSync, readFileSync } from 'node:fs'
import type { CatalogEntry } from '../../catalog/catalog.ts'
import { LineIndex } from '../../text/line-index.ts'
import type { Span } from '../../text/span.ts'
import type { Labels } from './labels.ts'

/** One thing that a statement shows. */
export interface Code {
  readonly requirement: string
  /** Null where the statement speaks of the requirement and shows none of its elements. */
  readonly element: string | null
}

/** Codes by the UTF-16 offset at which their statement starts. */
export type Shown = ReadonlyMap<number, readonly Code[]>

/**
 * Reads what the statements of a charter show: lines of `line:column code code …`, 1-based, with codes `requirement/element`,
 * `requirement` (speaks of it only), `requirement~` (a promise or a blank); `requirement!` says that there is none, and teaches nothing
 * but that. Null when there is no such file.
 */
export function readShown(path: string, text: string): Shown | null {
  if (!existsSync(path)) return null
  const lines = new LineIndex(text)
  const shown = new Map<number, Code[]>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const match = /^(\d+):(\d+) (.+)$/.exec(line)
    if (!match) continue
    shown.set(lines.offset({ line: Number(match[1]) - 1, character: Number(match[2]) - 1 }), codesIn(match[3]))
  }
  return shown
}

/** Codes that are separated by blanks; "-" is none. */
export function codesIn(text: string): Code[] {
  return text.split(/\s+/).filter((code) => code !== '' && code !== '-' && !code.endsWith('!')).map((code) => {
    const [requirement, element = null] = code.replace(/~$/, '').split('/')
    return { requirement, element: code.endsWith('~') ? null : element }
  })
}

/** Codes of all that starts in a span: statements may be cut otherwise since somebody read them. */
export function codesOf(shown: Shown, { start, end }: Span): Code[] {
  return [...shown].flatMap(([at, codes]) => (at >= start && at < Math.max(end, start + 1) ? codes : []))
}

/** Labels by output of a statement with these codes: what they do not say of it it does not show. */
export function shownLabels(codes: readonly Code[], outputs: ReadonlyMap<string, number>): Map<number, 0 | 1> {
  const labels = new Map<number, 0 | 1>([...outputs.values()].map((output) => [output, 0]))
  for (const output of codes.flatMap((code) => outputsOf(code, outputs))) labels.set(output, 1)
  return labels
}

/** An element that is shown is spoken of too. */
export function outputsOf({ requirement, element }: Code, outputs: ReadonlyMap<string, number>): number[] {
  return [`${requirement}/about`, ...(element ? [`${requirement}/${element}`] : [])].map((name) => outputs.get(name) as number)
}

/** The states that follow from what all statements show: met where every element is shown, else partial where it is spoken of. */
export function statesOf(shown: Shown, catalog: readonly CatalogEntry[]): Labels['requirements'] {
  const codes = [...shown.values()].flat()
  return Object.fromEntries(catalog.map(({ rule }): [string, Labels['requirements'][string]] => {
    const own = codes.filter(({ requirement }) => requirement === rule.id)
    const met = rule.elements.every(({ id }) => own.some(({ element }) => element === id))
    return [rule.id, { state: met ? 'met' : own.length > 0 ? 'partial' : 'missing', lines: [] }]
  }))
}
