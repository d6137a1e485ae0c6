import { stringify } from 'yaml'
import { lineEndIn } from '../engine/insertion/lines.ts'
import type { Span } from '../text/span.ts'
import { setInYaml, valueIn } from './yaml-edit.ts'

export interface Edit {
  readonly span: Span
  readonly text: string
}

/** Lines of YAML with these keys, in order; a value that YAML would take for something else is quoted. */
export function yamlLines(values: Readonly<Record<string, unknown>>): string {
  return Object.keys(values).length === 0 ? '' : stringify(values, { lineWidth: 0 })
}

export function writeFrontMatter(values: Readonly<Record<string, unknown>>): string {
  return `---\n${yamlLines(values)}---\n`
}

/** The block at the top of a text: where its lines stand; null where there is none. */
export function frontMatterBlock(text: string): { readonly body: string; readonly start: number } | null {
  const block = /^---[ \t]*\r?\n(?<body>[\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(text)
  return block ? { body: block.groups?.body ?? '', start: block[0].indexOf('\n') + 1 } : null
}

export type DecisionKey = 'ignore' | 'not-applicable'

/**
 * The edit that writes `charterlint: {key: {rule: reason}}` into the front matter, and leaves all else in it as it is. Null where the
 * front matter cannot be read.
 */
export function decideInFrontMatter(text: string, key: DecisionKey, rule: string, reason: string): Edit | null {
  const eol = lineEndIn(text)
  const block = frontMatterBlock(text)
  const value = { charterlint: { [key]: { [rule]: reason } } }
  if (!block) return { span: { start: 0, end: 0 }, text: (writeFrontMatter(value) + '\n').replaceAll('\n', eol) }
  const own = valueIn(block.body, ['charterlint'])
  const listed = isRecord(own) ? own[key] : undefined
  const after = !isRecord(own)
    ? setInYaml(block.body, ['charterlint'], { ...(own === true && { charter: true }), ...value.charterlint })
    : Array.isArray(listed)
      ? setInYaml(block.body, ['charterlint', key], { ...Object.fromEntries(listed.map((name) => [name, null])), [rule]: reason })
      : setInYaml(block.body, ['charterlint', key, rule], reason)
  return after === null ? null : smallest(block.body, after.replace(/\r?\n/g, eol), block.start)
}

/** Only the lines that differ. */
export function smallest(before: string, after: string, offset = 0): Edit {
  const [old, now] = [linesOf(before), linesOf(after)]
  let head = 0
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++
  let tail = 0
  while (tail < Math.min(old.length, now.length) - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const length = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0)
  const start = offset + length(old.slice(0, head))
  return {
    span: { start, end: start + length(old.slice(head, old.length - tail)) },
    text: now.slice(head, now.length - tail).join(''),
  }
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
