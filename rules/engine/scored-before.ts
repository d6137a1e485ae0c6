import type { Hit } from '../text/matcher.ts'
import type { Passage, Statement } from '../charter/model.ts'
import type { Signals } from './signals.ts'

/** What one statement's scores were made of, and what came of it. */
interface Scored {
  readonly parts: readonly unknown[]
  readonly scores: Float32Array
  readonly signals: ReadonlyMap<number, Signals>
}

type Hits = readonly Hit[]

/**
 * The scores of the charter scored last. While a charter is being written, all but some of its statements have the same words, marks and
 * introductions as before, and the reader gives the same words the same hits ({@link Passage.hits}, by identity).
 */
export class ScoredBefore {
  private before = new Map<Hits, Scored>()
  private now = new Map<Hits, Scored>()

  /** Call for each charter before its first statement. */
  begin(): void {
    this.before = this.now
    this.now = new Map()
  }

  /** `parts`: of {@link partsOf}. */
  get(statement: Statement, parts: readonly unknown[]): Scored | null {
    const known = this.before.get(statement.hits)
    if (!known || known.parts.length !== parts.length) return null
    for (let i = 0; i < parts.length; i++) if (known.parts[i] !== parts[i]) return null
    this.now.set(statement.hits, known)
    return known
  }

  set(statement: Statement, scored: Scored): void {
    this.now.set(statement.hits, scored)
  }
}

/** All that the scores of a statement depend on besides its words. `before`: the statement before it in its paragraph. */
export function partsOf(statement: Statement, before: Statement | null): unknown[] {
  const { marks } = statement
  const parts: unknown[] = [
    statement.language, statement.kind, marks.deferred, marks.hedged, marks.vague, marks.conditional, marks.placeholder, before?.hits, before?.language, marks.denied.length,
  ]
  for (const { from, to } of marks.denied) parts.push(from, to)
  const add = (passage: Passage): void => void parts.push(passage.hits, passage.language)
  parts.push(statement.leadIn.length, statement.columns.length)
  for (const passage of statement.leadIn) add(passage)
  if (statement.label) add(statement.label)
  for (const passage of statement.columns) add(passage)
  for (let section: Statement['section'] | null = statement.section; section; section = section.parent) add(section.title)
  return parts
}
