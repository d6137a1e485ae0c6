import type { CharterModel } from '../charter/facts/model.ts'
import type { Statement } from '../charter/model.ts'
import type { Linter } from '../engine/lint.ts'
import type { Reviewed } from '../engine/review.ts'
import { overlaps } from '../text/span.ts'
import { ActorReader } from './actors.ts'
import type { Alignment, Pair } from './align.ts'
import type { Change, ChangeKind, Detail, Mark, Side } from './comparison.ts'
import { MeasureReader, type Measure } from './measures.ts'
import { decisionDetails } from './structures.ts'

/** What a statement says of how often and how soon, and of how something is decided. */
export class CommitmentReader {
  readonly measures: MeasureReader
  private readonly models: readonly CharterModel[]

  /** `models`: of the older and the newer version. */
  constructor(models: readonly CharterModel[], languages: Linter['parts']['languages']) {
    this.models = models
    this.measures = new MeasureReader(languages)
  }

  decisions(pair: Pair): Detail[] {
    return decisionDetails(this.models[0].decisions, this.models[1].decisions, pair)
  }
}

/** What the statements commit the partners to: those that both versions have and bind differently, and duties of one version only. */
export function compareCommitments(before: Reviewed, after: Reviewed, alignment: Alignment, reader: CommitmentReader): Change[] {
  return [
    ...alignment.pairs.flatMap((pair) => changeOf(pair, before, after, reader) ?? []),
    ...ofOneVersion(before, alignment.gone, 'dropped', reader.measures),
    ...ofOneVersion(after, alignment.fresh, 'added', reader.measures),
  ]
}

function changeOf(pair: Pair, before: Reviewed, after: Reviewed, reader: CommitmentReader): Change | null {
  if (pair.same) return null
  const requirements = [...new Set([...restingOn(before, pair.before), ...restingOn(after, pair.after)])]
  const measured = measureDetails(reader.measures.read(pair.before), reader.measures.read(pair.after))
  const weighed = [...markDetails(pair), ...measured]
  const directions = new Set(weighed.map(({ direction }) => direction).filter((direction) => direction !== null))
  const decided = reader.decisions(pair)
  const numbers = measured.length > 0 || decided.some(({ id }) => id === 'threshold') ? null : numberDetail(pair)
  const details = [...weighed.map(({ detail }) => detail), ...decided, ...(numbers ? [numbers] : [])]
  if (details.length === 0) return null
  const kind: ChangeKind = directions.size !== 1 ? 'changed' : directions.has('up') ? 'strengthened' : 'weakened'
  return { kind, topic: 'commitment', name: '', details, before: sideOf(pair.before), after: sideOf(pair.after), requirements }
}

function restingOn({ result }: Reviewed, { span }: Statement): string[] {
  return result.judgements.filter(({ evidence }) => evidence.some((one) => overlaps(one, span))).map(({ rule }) => rule)
}

interface Weighed {
  readonly detail: Detail
  readonly direction: 'up' | 'down' | null
}

const MARKS: readonly Mark[] = ['denied', 'placeholder', 'deferred', 'hedged', 'vague']

function markDetails({ before, after }: Pair): Weighed[] {
  return MARKS.flatMap((mark): Weighed[] => {
    const [had, has] = [isMarked(before, mark), isMarked(after, mark)]
    if (had === has) return []
    return [{ detail: { id: mark, before: had ? ['yes'] : [], after: has ? ['yes'] : [] }, direction: has ? 'down' : 'up' }]
  })
}

function isMarked({ marks }: Statement, mark: Mark): boolean {
  return mark === 'denied' ? marks.denied.length > 0 : marks[mark]
}

/** What is due more often, or sooner, binds more. Where their numbers differ, several cannot be told apart: a reader must weigh them. */
function measureDetails(before: readonly Measure[], after: readonly Measure[]): Weighed[] {
  return (['rhythm', 'deadline'] as const).flatMap((kind): Weighed[] => {
    const [old, now] = [before, after].map((list) => list.filter((measure) => measure.kind === kind))
    const several = old.length > 1 || now.length > 1
    const differ = Array.from({ length: Math.max(old.length, now.length) }, (_, i) => [old[i], now[i]] as const).filter(
      ([a, b]) => a?.days !== b?.days,
    )
    if (differ.length === 0) return []
    const detail: Detail = { id: kind, before: wordsOf(differ.map(([a]) => a)), after: wordsOf(differ.map(([, b]) => b)) }
    const rarer = new Set(differ.map(([a, b]) => (b?.days ?? Infinity) > (a?.days ?? Infinity)))
    const clear = rarer.size === 1 && !(several && old.length !== now.length)
    return [{ detail, direction: clear ? (rarer.has(true) ? 'down' : 'up') : null }]
  })
}

function wordsOf(measures: readonly (Measure | undefined)[]): string[] {
  return measures.flatMap((measure) => measure?.words ?? [])
}

/** Numbers in digits: amounts, shares, thresholds, days. Whether more of them is better only a reader knows. */
function numberDetail({ before, after }: Pair): Detail | null {
  const [old, now] = [before, after].map(({ tokens: { words, kinds } }) => words.filter((_, i) => kinds[i] === 'number'))
  const [gone, fresh] = [old.filter((number) => !now.includes(number)), now.filter((number) => !old.includes(number))]
  return gone.length > 0 && fresh.length > 0 ? { id: 'numbers', before: gone, after: fresh } : null
}

/** Statements of one version only that give a partner or a body something to do, or say how often or how soon something is done. */
function ofOneVersion(version: Reviewed, statements: readonly Statement[], kind: 'dropped' | 'added', measures: MeasureReader): Change[] {
  const { charter } = version.result
  if (!charter || statements.length === 0) return []
  const actors = new ActorReader(charter)
  const objectives = new Set(charter.objectives.map(({ statement }) => statement))
  return statements.flatMap((statement): Change[] => {
    if (objectives.has(statement.index) || !actors.mayBind(statement)) return []
    const actor = actors.actorOf(statement)
    if (actor === null && measures.read(statement).length === 0) return []
    const side = sideOf(statement)
    const sides = { before: kind === 'dropped' ? side : null, after: kind === 'added' ? side : null }
    if (actor !== null) return [{ kind, topic: 'duty', name: actor, details: [], ...sides }]
    return [{ kind, topic: 'commitment', name: '', details: [], ...sides, requirements: restingOn(version, statement) }]
  })
}

function sideOf({ text, span }: Statement): Side {
  return { value: text, spans: [span] }
}
