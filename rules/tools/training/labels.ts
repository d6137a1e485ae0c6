import { existsSync, readFileSync } from 'node:fs'
import { LineIndex } from '../../text/line-index.ts'

export type State = 'met' | 'partial' | 'missing'

export interface Labels {
  readonly language: string
  readonly requirements: Readonly<Record<string, { readonly state: State; readonly alt?: State; readonly lines: readonly (readonly [number, number])[] }>>
  readonly facts: {
    readonly partners: readonly string[]
    readonly lead: string | null
    readonly bodies: readonly string[]
    readonly effective: string | null
    readonly end: string | null
    readonly objectives: number | null
  }
}

/** Reads `NAME.labels.json`, or `NAME.labels.txt` with its snippets looked up in the text (1-based lines). Null when there is none. */
export function readLabels(base: string, text: string): Labels | null {
  if (existsSync(`${base}.labels.json`)) return JSON.parse(readFileSync(`${base}.labels.json`, 'utf8')) as Labels
  if (!existsSync(`${base}.labels.txt`)) return null
  const lines = new LineIndex(text)
  const requirements: Record<string, Labels['requirements'][string]> = {}
  const head: Record<string, string> = {}
  for (const line of readFileSync(`${base}.labels.txt`, 'utf8').split('\n')) {
    const match = /^([\w-]+):\s*(.*)$/.exec(line.trim())
    if (!match) continue
    const state = /^(met|partial|missing)\b(?:\s+alt:\s*(met|partial|missing))?/.exec(match[2])
    if (!state) {
      head[match[1]] = match[2].trim()
      continue
    }
    requirements[match[1]] = { state: state[1] as State, ...(state[2] ? { alt: state[2] as State } : {}), lines: snippetLines(match[2], text, lines) }
  }
  const list = (value: string | undefined): string[] => (value && value !== 'null' ? value.split(';;').map((part) => part.trim()).filter(Boolean) : [])
  const single = (value: string | undefined): string | null => (value && value !== 'null' ? value : null)
  return {
    language: head.language ?? 'vi', requirements,
    facts: {
      partners: list(head.partners), lead: single(head.lead), bodies: list(head.bodies), effective: single(head.effective), end: single(head.end),
      objectives: head.objectives && head.objectives !== 'null' ? Number(head.objectives) : null,
    },
  }
}

function snippetLines(value: string, text: string, lines: LineIndex): [number, number][] {
  const lineOf = (snippet: string): number => {
    const at = text.indexOf(snippet)
    return at < 0 ? -1 : lines.place(at).line + 1
  }
  const from = value.indexOf('"')
  if (from < 0) return []
  return value
    .slice(from + 1, value.lastIndexOf('"'))
    .split(/"\s*\|\s*"/)
    .flatMap((part): [number, number][] => {
      const found = part.split(/"\s*\.\.\s*"/).map(lineOf).filter((line) => line > 0)
      return found.length === 0 ? [] : [[Math.min(...found), Math.max(...found)]]
    })
}
