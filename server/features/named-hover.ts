import { quote } from '../../rules/engine/rule-page.ts'
import { joinList } from '../../rules/engine/words.ts'
import type { Span } from '../../rules/index.ts'
import type { Analysis } from '../analysis.ts'
import { nameTexts, type NameTexts } from '../name-texts.ts'
import { dutiesOf } from '../navigation/duties.ts'
import type { Named, Names } from '../navigation/names.ts'
import type { NamedHover } from './article-hover.ts'

const MOST_LINES = 8
const LONGEST_LINE = 160

/** Who or what stands at a place, and what the charter says of it. */
export function namedHover(analysis: Analysis, names: Names, offset: number): NamedHover | null {
  const mention = names.at(offset) ?? objectiveAt(names, offset)
  if (!mention) return null
  const teller = new Teller(analysis, names)
  const { named, span } = mention
  const blocks = {
    partner: () => teller.partner(named),
    body: () => teller.body(named),
    role: () => teller.role(named),
    objective: () => teller.objective(named),
    term: () => teller.term(named),
  }[named.kind]()
  const said = blocks.filter((block) => block !== '')
  // The name alone tells nothing that does not stand there.
  return said.length > 1 ? { span, markdown: said.join('\n\n') } : null
}

/** In the text of an objective itself. */
function objectiveAt({ all }: Names, offset: number): { readonly named: Named; readonly span: Span } | null {
  const named = all.find(({ kind, span }) => kind === 'objective' && span.start <= offset && offset <= span.end)
  return named ? { named, span: named.span } : null
}

class Teller {
  private readonly analysis: Analysis
  private readonly names: Names
  private readonly say: NameTexts

  constructor(analysis: Analysis, names: Names) {
    this.analysis = analysis
    this.names = names
    this.say = nameTexts[analysis.language]
  }

  partner(named: Named): string[] {
    const { say } = this
    const { model } = this.names
    const fact = model.partners.find(({ id }) => id === named.id)
    const person = fact?.representative
    const sits = model.bodies.flatMap(({ name, members, chair, span }) => {
      const seat = members.find(({ id }) => id === named.id)
      const chairs = chair?.id === named.id
      if (!seat && !chairs) return []
      const details = [...(seat?.count ? [say.memberCount(seat.count)] : []), ...(chairs ? [say.chairs] : [])].join(', ')
      return [this.line(`${name}${details === '' ? '' : ` (${details})`}`, span)]
    })
    return [
      this.title(named, fact?.kind ? say.partnerKinds[fact.kind] : ''),
      [this.otherNames(named), ...(person ? [say.representedBy([person.name, person.post].filter(Boolean).join(', '))] : []),
        ...(fact?.contacts ?? []).slice(0, 3).map(({ value }) => `${value}.`)].filter(Boolean).join(' '),
      this.duties(named),
      this.list(say.seats, sits),
      this.list(say.contributions, this.lines(model.contributions.filter(({ who }) => who.id === named.id))),
      this.list(say.dates, this.dates(named)),
    ]
  }

  body(named: Named): string[] {
    const { say } = this
    const { model } = this.names
    const fact = model.bodies.find(({ id }) => id === named.id)
    const meetings = model.meetings.filter(({ who }) => who.id === named.id)
    const members = fact?.members.map(({ name, count }) => (count ? `${name} (${count})` : name)) ?? []
    const seats = fact?.seats ? say.memberCount(fact.seats.count) : ''
    const facts = [
      [say.members, [seats, joinList(members, this.analysis.language)].filter(Boolean).join(': ')],
      [say.chair, fact?.chair?.name ?? ''],
      [say.quorum, fact?.quorum?.text ?? ''],
      [say.meets, meetings.map(({ frequency }) => frequency.text).join('; ')],
    ]
    return [
      this.title(named),
      this.otherNames(named),
      facts.filter(([, value]) => value !== '').map(([label, value]) => `- ${label}: ${value}`).join('\n'),
      this.duties(named),
    ]
  }

  role(named: Named): string[] {
    const holder = this.names.model.roles.find(({ id }) => id === named.id)?.holder
    const known = holder && (holder.kind !== 'other' || /^\p{Lu}/u.test(holder.name))
    return [this.title(named), known ? this.say.heldBy(holder.name) : '', this.duties(named)]
  }

  objective(named: Named): string[] {
    const { say } = this
    const fact = this.names.model.objectives.find(({ id }) => id === named.id)
    if (!fact) return []
    return [
      `**${say.kinds.objective} ${fact.number}**`, quote(fact.text),
      this.list(say.indicators, this.lines(fact.indicators)), this.list(say.activities, this.lines(fact.activities)),
    ]
  }

  term(named: Named): string[] {
    const meaning = this.names.model.terms.find(({ name }) => name === named.name)?.meaning ?? ''
    return [this.title(named), meaning === '' ? '' : quote(meaning)]
  }

  private title({ kind, name }: Named, detail = ''): string {
    return `**${name}** · ${detail === '' ? this.say.kinds[kind] : `${this.say.kinds[kind]}, ${detail}`}`
  }

  private otherNames({ forms }: Named): string {
    const others = forms.slice(1).map((form) => `"${form}"`)
    return others.length > 0 ? this.say.alsoCalled(joinList(others, this.analysis.language)) : ''
  }

  private duties(named: Named): string {
    const lines = dutiesOf(this.names, named).map(({ text, letters, span }) => {
      const said = this.say.letters[letters.join(', ')] ?? letters.join(', ')
      return this.line(letters.length > 0 ? `${text} (${said})` : text, span)
    })
    return this.list(this.say.duties, lines)
  }

  /** What it has to do by when, and whom it reports to how often. */
  private dates(named: Named): string[] {
    const { model } = this.names
    const { say } = this
    const due = model.activities.flatMap(({ text, when, who, span }) =>
      when !== '' && who.some(({ id }) => id === named.id) ? [this.line(`${when}: ${text}`, span)] : [])
    const reports = model.flows.flatMap(({ kind, from, to, frequency, deadline, span }) => {
      const when = [frequency?.text, deadline].filter(Boolean).join(', ')
      if (kind !== 'report' || from?.id !== named.id || when === '') return []
      return [this.line(`${when}: ${to && to.id !== named.id ? say.reportTo(to.name) : say.report}`, span)]
    })
    return [...due, ...reports]
  }

  private list(title: string, lines: readonly string[]): string {
    if (lines.length === 0) return ''
    const more = lines.length > MOST_LINES ? [`- ${this.say.more(lines.length - MOST_LINES)}`] : []
    return `**${title}** (${lines.length})\n\n${[...lines.slice(0, MOST_LINES), ...more].join('\n')}`
  }

  private lines(facts: readonly { readonly text: string; readonly span: Span }[]): string[] {
    return facts.map(({ text, span }) => this.line(text, span))
  }

  private line(text: string, { start }: Span): string {
    const { positions, uri } = this.analysis
    const line = positions.position(start).line + 1
    const flat = text.replace(/\s+/g, ' ').trim()
    const short = flat.length > LONGEST_LINE ? `${flat.slice(0, LONGEST_LINE).replace(/\s+\S*$/, '')} …` : flat
    return `- ${short} *([${this.say.line(line)}](${uri}#L${line}))*`
  }
}
