import { findDates } from '../charter/dates.ts'
import type {
  Actor,
  CharterModel,
  DateMark,
  DecisionRule,
  Flow,
  IndicatorFact,
  Matrix,
  Meeting,
  Responsibility,
} from '../charter/facts/model.ts'
import type { LanguageId } from '../text/language-id.ts'
import { overlaps } from '../text/span.ts'
import type {
  ActorOverview,
  DateOverview,
  DecisionOverview,
  FlowOverview,
  IndicatorOverview,
  MatrixOverview,
  Overview,
  PartnerOverview,
  RhythmOverview,
  Said,
} from './model.ts'
import { plain, type Reader } from './reader.ts'
import { pageTexts } from './texts.ts'
import type { Topics } from './topics.ts'

type FactParts = Pick<
  Overview,
  'partners' | 'others' | 'matrices' | 'decisions' | 'flows' | 'dates' | 'rhythms' | 'objectives' | 'indicators'
>

/** What a reader does not see any more is not carried along either: charters of a thousand duties have overviews of some. */
const MOST = 60
const MOST_MATRICES = 3
const MOST_COLUMNS = 20
/** Requirements whose evidence tells where a charter speaks of these facts. */
const DECISIONS = ['decision-process', 'decision-levels']
const FLOWS = ['feedback-loops', 'reporting', 'communication']
const DUTIES = ['roles-assigned', 'work-plan', 'lead-coordinator', 'governance-structure', 'reporting', 'capacity-development']

/** The facts of a charter as the page shows them; `about` tells what the text around a fact is judged to be about. */
export function readFactParts(model: CharterModel, reader: Reader, about: Topics, language: LanguageId): FactParts {
  const names = new ShortNames(model, pageTexts[language].allPartners)
  const decisions = about
    .only(model.decisions, DECISIONS, ({ method, matter, who }) => method !== 'single' || (matter !== '' && who !== null))
    .filter(({ method, matter }) => method !== 'single' || matter !== '')
  // "The partners share data with each other" is no way from one to another.
  const ways = model.flows.filter(({ from, to }) => from?.kind !== 'all' || to?.kind !== 'all')
  const flows = about.only(ways, FLOWS, ({ from, to }) => from !== null && to !== null && from.name !== to.name)
  const listed = new Set(about.only(model.responsibilities, DUTIES, () => true))
  // A partner is named for many reasons; what it has to do stands in certain parts, or is said in words that bind.
  const duties = model.responsibilities.filter((duty) => duty.strength !== 'listed' || listed.has(duty))
  return {
    partners: partnersOf(model, duties, reader),
    others: othersOf(model, duties, names, reader),
    matrices: model.matrices.slice(0, MOST_MATRICES).map((matrix) => matrixOf(matrix, names, reader)),
    decisions: decisions.slice(0, MOST).map((decision) => decisionOf(decision, names, reader)),
    flows: flows.slice(0, MOST).map((flow) => flowOf(flow, names, reader)),
    dates: datesOf(model, flows, reader),
    rhythms: rhythmsOf(model.meetings, flows, names, reader),
    objectives: model.objectives.slice(0, MOST).map(({ number, text, span, indicators }) => ({
      ...reader.said(text, span),
      number: plain(number),
      indicators: indicators.map((indicator) => indicatorOf(indicator, reader)),
    })),
    indicators: model.indicators
      .filter(({ objectives }) => objectives.length === 0)
      .slice(0, MOST)
      .map((indicator) => indicatorOf(indicator, reader)),
  }
}

function matrixOf({ columns, rows }: Matrix, names: ShortNames, reader: Reader): MatrixOverview {
  return {
    columns: columns.slice(0, MOST_COLUMNS).map(({ id, name, span }) => reader.said(names.of(id, name), span)),
    rows: rows.slice(0, MOST).map(({ task, span, cells }) => ({
      task: reader.said(task, span),
      cells: cells.slice(0, MOST_COLUMNS).map(({ letters, span: cell }) => ({ letters, at: reader.place(cell) })),
    })),
  }
}

/** Charters give their partners short names so that people can speak of them; so does the page. */
class ShortNames {
  private readonly byId: ReadonlyMap<string, string>
  private readonly together: string

  /** `together`: for the partners together, whom a charter calls "we", "both parties" or "each partner". */
  constructor({ partners, bodies }: CharterModel, together: string) {
    this.together = together
    const short = [...partners, ...bodies].map(({ id, name, shortNames }): [string, string] => [id, shortNames[0] ?? name])
    this.byId = new Map(short)
  }

  of(id: string, name: string): string {
    return plain(this.byId.get(id) ?? name)
  }

  actor(actor: Actor | null): string {
    if (actor?.kind === 'all') return this.together
    return actor ? this.of(actor.id, actor.name) : ''
  }
}

function partnersOf(
  { partners, contributions, lead }: CharterModel,
  responsibilities: readonly Responsibility[],
  reader: Reader,
): PartnerOverview[] {
  return partners.slice(0, MOST).map(({ id, name, shortNames, representative, span, details }) => ({
    name: reader.said(name, span),
    short: plain(shortNames[0] ?? ''),
    representative:
      representative && reader.said([representative.name, representative.post].filter(Boolean).join(', '), representative.span),
    leads: lead?.partner === id,
    // What says who it is, is no duty.
    duties: dutiesOf(
      responsibilities.filter((duty) => duty.who.id === id && ![span, ...details].some((other) => overlaps(other, duty.span))),
      reader,
    ),
    contributions: contributions
      .filter(({ who }) => who.id === id)
      .slice(0, MOST)
      .map(({ text, span: place }) => reader.said(text, place)),
  }))
}

/** Bodies, posts and the partners together, each with what it has to do. */
function othersOf({ partners }: CharterModel, responsibilities: readonly Responsibility[], names: ShortNames, reader: Reader): ActorOverview[] {
  const own = new Set(partners.map(({ id }) => id))
  const groups = new Map<string, { who: Actor; duties: Responsibility[] }>()
  for (const duty of responsibilities) {
    const { who } = duty
    if (own.has(who.id)) continue
    const key = who.id || `${who.kind} ${who.kind === 'all' ? '' : who.name}`
    const group = groups.get(key)
    if (group) group.duties.push(duty)
    else groups.set(key, { who, duties: [duty] })
  }
  return [...groups.values()]
    .slice(0, MOST)
    .map(({ who, duties }) => ({ name: reader.said(who.kind === 'all' ? names.actor(who) : who.name, who.span), duties: dutiesOf(duties, reader) }))
    .filter(({ duties }) => duties.length > 0)
}

/** Duties in words; what a matrix says is in the matrix. Those that bind come first, a hope last. */
function dutiesOf(responsibilities: readonly Responsibility[], reader: Reader): Said[] {
  const order = { binding: 0, listed: 1, hoped: 2 } as const
  return responsibilities
    .filter(({ letters }) => letters.length === 0)
    .sort((a, b) => order[a.strength] - order[b.strength])
    .slice(0, MOST)
    .map(({ text, span }) => reader.said(text, span))
}

function decisionOf({ matter, method, threshold, who, text, span }: DecisionRule, names: ShortNames, reader: Reader): DecisionOverview {
  // A matter cut out of a sentence says less than the sentence; that of a table's row is whole.
  const isWhole = /^\p{Lu}/u.test(matter)
  return {
    ...reader.said(text, span),
    matter: isWhole ? plain(matter) : '',
    method,
    threshold: plain(threshold?.text ?? ''),
    who: names.actor(who),
  }
}

function flowOf({ kind, from, to, channel, frequency, deadline, text, span }: Flow, names: ShortNames, reader: Reader): FlowOverview {
  const how = [channel, frequency?.text ?? '', deadline].map(plain).filter(Boolean)
  return { ...reader.said(text, span), kind, from: names.actor(from), to: names.actor(to), how: unrepeated(how) }
}

/** "Phiếu phản hồi mỗi tháng" has said how often. */
function unrepeated(pieces: readonly string[]): string[] {
  return pieces.filter((piece, i) => !pieces.some((other, k) => k !== i && other.includes(piece) && (other !== piece || k < i)))
}

/** Days of the charter itself, of activities and of reports, in the order of the calendar. */
function datesOf({ dates, activities }: CharterModel, flows: readonly Flow[], reader: Reader): DateOverview[] {
  const activity = activities.flatMap(({ text, when, span }): DateOverview[] => {
    const days = daysIn(when)
    return days ? [{ ...reader.said(text, span), kind: 'activity', ...days }] : []
  })
  const reports = flows.flatMap(({ kind, deadline, text, span }): DateOverview[] => {
    const days = kind === 'report' ? daysIn(deadline) : null
    return days ? [{ ...reader.said(text, span), kind: 'report', from: null, to: days.to }] : []
  })
  const own = dates.map(({ kind, iso, span }: DateMark): DateOverview => ({ ...reader.said('', span), kind, from: iso, to: iso }))
  return [...unlike(own), ...activity, ...reports]
    .sort((a, b) => ((a.from ?? a.to) < (b.from ?? b.to) ? -1 : (a.from ?? a.to) > (b.from ?? b.to) ? 1 : 0))
    .slice(0, MOST)
}

function unlike(dates: readonly DateOverview[]): DateOverview[] {
  return [...new Map([...dates].reverse().map((date) => [`${date.kind} ${date.to}`, date])).values()].reverse()
}

/** From the first to the last day that some words name; one day is the last of something. */
function daysIn(words: string): { from: string | null; to: string } | null {
  const days = findDates(words)
    .map(({ iso }) => iso)
    .sort()
  if (days.length === 0) return null
  return { from: days.length > 1 ? days[0] : null, to: days[days.length - 1] }
}

function rhythmsOf(meetings: readonly Meeting[], flows: readonly Flow[], names: ShortNames, reader: Reader): RhythmOverview[] {
  const meeting = meetings.map(({ who, frequency, span }: Meeting): RhythmOverview => ({
    ...reader.said(names.actor(who), span),
    kind: 'meeting',
    frequency: plain(frequency.text),
    days: frequency.days,
  }))
  const flow = flows.flatMap(({ kind, from, to, frequency, text, span }): RhythmOverview[] => {
    const ends = [names.actor(from), names.actor(to)].filter(Boolean).join(' → ')
    return frequency
      ? [{ ...reader.said(ends === '' ? text : ends, span), kind, frequency: plain(frequency.text), days: frequency.days }]
      : []
  })
  return [...meeting, ...flow].slice(0, MOST)
}

function indicatorOf({ text, span, details }: IndicatorFact, reader: Reader): IndicatorOverview {
  return { ...reader.said(text, span), details: details.map(({ label, text: value }) => ({ label: plain(label), text: plain(value) })) }
}
