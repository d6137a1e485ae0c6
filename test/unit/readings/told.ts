import type { Charter, Passage, Section, Statement } from '../../../rules/charter/model.ts'
import { readDuties } from '../../../rules/charter/duties.ts'
import { readFacts } from '../../../rules/charter/facts.ts'
import { charterModel, LineIndex, type Span } from '../../../rules/index.ts'

/**
 * All that was read from a charter, for people to look at. Words are those that a span selects in the source, between «…»; a number before
 * them is their line. Line ends and Unicode forms are evened out, so that the same charter in another form is told in the same words.
 */
export function told(charter: Charter): string {
  return new Teller(charter).all()
}

class Teller {
  private readonly charter: Charter
  private readonly lines: LineIndex

  constructor(charter: Charter) {
    this.charter = charter
    this.lines = new LineIndex(charter.text)
  }

  all(): string {
    const { charter } = this
    const parts = [
      this.head(), this.outline(), ...charter.placeholders.map(({ span }) => `blank ${this.at(span)}`),
      ...charter.comments.map(({ span }) => `comment ${this.at(span)}`), '', ...this.parties(), ...this.facts(), ...this.duties(),
    ]
    return `${parts.join('\n')}\n`
  }

  private head(): string {
    const { language, languages, stage, title, frontMatter, term, signatures } = this.charter
    const { signed, effective, end, reviews, length } = term
    const day = (name: string, date: { iso: string; span: Span } | null): string[] => (date ? [`${name} ${date.iso} ${this.at(date.span)}`] : [])
    return [
      `languages ${languages.join(', ')}, mainly ${language}; stage ${stage}`, ...(title ? [`title ${this.at(title.span)}${this.differs(title.text, title.span)}`] : ['no title']),
      ...Object.entries(frontMatter?.keys ?? {}).map(([key, span]) => `key ${even(`${key}: ${JSON.stringify(frontMatter?.values[key])}`)} ${this.at(span)}`),
      ...(frontMatter?.problems ?? []).map(({ message, span }) => `problem "${message}" ${this.at(span)}`),
      ...day('signed', signed), ...day('effective', effective), ...day('end', end), ...reviews.flatMap((date) => day('review', date)),
      ...(length ? [`length ${length.months} months ${this.at(length.span)}`] : []),
      ...(signatures ? [`signatures ${this.at(signatures.span)}`, ...signatures.entries.map((entry) => `  signs ${this.at(entry.span)}`)] : []), '',
    ].join('\n')
  }

  /** Titles and statements in the order of the text, each set in below the title it stands under. */
  private outline(): string {
    const { sections, statements } = this.charter
    return [...sections].flatMap((section) => {
      const depth = '  '.repeat(depthOf(section))
      const own = statements.filter((statement) => statement.section === section).map((statement) => `${depth}${section.parent ? '  ' : ''}${this.statement(statement)}`)
      return section.parent ? [`${depth}# ${this.section(section)}`, ...own] : own
    }).join('\n')
  }

  private section({ number, title, level, form, span }: Section): string {
    const end = this.lines.place(Math.max(span.start, span.end - 1)).line + 1
    return `${even(number)}${number === '' ? '' : ' '}${this.at(title.span)}${this.differs(title.text, title.span)} ${form} ${level.toFixed(2)} to ${end}${title.language === this.charter.language ? '' : ` ${title.language}`}`
  }

  private statement(statement: Statement): string {
    const { kind, number, span, label, leadIn, columns, marks, language, text, unit, place } = statement
    const own = this.charter.units[unit]
    const shape = [kind, ...(own?.list ? [`${own.list.marker}${own.list.alone ? ' alone' : ''}`] : []), ...(place.row >= 0 ? [`row ${place.row}`] : []), ...(own?.quote ? [`quoted ${own.quote}`] : []), ...(own?.cell ? [`cell ${own.cell.row},${own.cell.column}`] : [])].join(' ')
    const marked = Object.entries(marks).flatMap(([name, value]) => (value === true ? [name] : typeof value === 'string' ? [value] : []))
    const denied = marks.denied.map(({ from, to }) => `denied "${statement.tokens.words.slice(from, to).join(' ')}"`)
    const said = (name: string, passages: readonly Passage[]): string[] => (passages.length > 0 ? [`${name} ${passages.map((passage) => this.words(passage.span)).join(' ← ')}`] : [])
    const rest = [...(label ? [`label ${this.named(label)}`] : []), ...said('under', leadIn), ...said('columns', columns), ...denied, ...marked, ...(language === this.charter.language ? [] : [language])]
    return `${shape} ${number === '' ? '' : `${even(number)} `}${this.at(span)}${this.differs(text, span)}${rest.length > 0 ? ` [${rest.join('; ')}]` : ''}`
  }

  /** A key of front matter has words of its own. */
  private named({ text, span }: Passage): string {
    return even(text) !== this.slice(span) ? `"${even(text)}"` : this.words(span)
  }

  private parties(): string[] {
    const { partners, unnamed } = this.charter
    return [
      ...partners.map(({ name, span, aliases, details, representative }) => `partner ${this.at(span)}${this.differs(name, span)} = ${aliases.map(even).join(' = ')}${representative ? ` by ${even(representative)}` : ''} ${details.map((detail) => this.words(detail)).join(' ')}`.trim()),
      ...unnamed.map(({ name, span }) => `unnamed ${this.at(span)}${this.differs(name, span)}`),
    ]
  }

  private facts(): string[] {
    const { charter } = this
    const bodies = charter.bodies.map(({ name, span, defined, likely, mentions }) => `named body ${this.at(span)}${this.differs(name, span)}${defined ? ' defined' : ''}${likely ? ' likely' : ''}: ${mentions.map((mention) => `${mention.role} ${this.at(mention.span)}`).join(', ')}`)
    const objectives = charter.objectives.map(({ number, span, text }) => `objective ${number} ${this.at(span)}${this.differs(text, span)}`)
    const { partners, lead, bodies: known, roles, responsibilities, matrices, contributions, indicators, activities, decisions, flows, meetings, dates, lengths, articles, annexes, terms } = charterModel(charter)
    const lists = { partner: partners, lead: lead ? [lead] : [], body: known, role: roles, duty: responsibilities, matrix: matrices, gives: contributions, indicator: indicators, activity: activities, decision: decisions, flow: flows, meeting: meetings, date: dates, length: lengths, article: articles, annex: annexes, term: terms }
    return [...bodies, ...objectives, '', `facts ${even(JSON.stringify(readFacts(charter)))}`, '', ...Object.entries(lists).flatMap(([name, list]) => list.map((fact) => `${name}${this.plain(fact)}`))]
  }

  private duties(): string[] {
    return readDuties(this.charter).map(({ partner, statements, sure }) => `${even(partner.name)} has ${statements.map(({ span }) => this.line(span)).join(' ')}; surely ${sure.map(({ span }) => this.line(span)).join(' ')}`)
  }

  /** Any plain data on one line, its spans as words. */
  private plain(value: unknown): string {
    if (value === null) return ' –'
    if (Array.isArray(value)) return value.length === 0 ? '' : ` [${value.map((one) => this.plain(one).trim()).join(', ')}]`
    if (typeof value !== 'object') return ` ${even(String(value))}`
    if (isSpan(value)) return ` ${this.at(value)}`
    return Object.entries(value as Record<string, unknown>)
      .filter(([, part]) => part !== null && part !== '' && part !== false && !(Array.isArray(part) && part.length === 0))
      .map(([key, part]) => (key === 'span' ? ` ${this.at(part as Span)}` : typeof part === 'object' && part !== null && !Array.isArray(part) ? ` ${key} (${this.plain(part).trim()})` : ` ${key}${this.plain(part)}`)).join('')
  }

  private differs(text: string, span: Span): string {
    return even(text) === this.slice(span) ? '' : ` as "${even(text)}"`
  }

  private at(span: Span): string {
    return `${this.line(span)} ${this.words(span)}`
  }

  private line({ start }: Span): number {
    return this.lines.place(start).line + 1
  }

  private words(span: Span): string {
    const words = this.slice(span)
    return `«${words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN / 2)} … ${words.slice(-MOST_SHOWN / 2)}` : words}»`
  }

  private slice({ start, end }: Span): string {
    return even(this.charter.text.slice(start, end))
  }
}

const MOST_SHOWN = 160

function depthOf(section: Section): number {
  return section.parent?.parent ? depthOf(section.parent) + 1 : 0
}

function isSpan(value: object): value is Span {
  return Object.keys(value).join() === 'start,end'
}

function even(text: string): string {
  return text.normalize('NFC').replace(/\r\n?|\n/g, '⏎').replace(/\u00a0/g, '⍽')
}
