import { knownAs } from '../../rules/charter/known-as.ts'
import { nameKey } from '../../rules/charter/party-names.ts'
import { charterModel, type Charter, type CharterModel, type Span } from '../../rules/index.ts'
import { mentionsOf, type Mention } from './mentions.ts'

export type NamedKind = 'partner' | 'body' | 'role' | 'objective' | 'term'

/** Somebody or something that a charter introduces and names again elsewhere. */
export interface Named {
  readonly kind: NamedKind
  /** As in the model; a term's is its name. */
  readonly id: string
  readonly name: string
  /** Names that the charter gives it, {@link name} first. */
  readonly forms: readonly string[]
  /** Shortened forms of its name that could mean no other partner; the charter does not define them. */
  readonly shortened: readonly string[]
  /** Where the charter introduces it. */
  readonly span: Span
}

/** The names of a charter and where they stand; worked out when first asked for. */
export class Names {
  readonly charter: Charter
  readonly model: CharterModel
  private found: { readonly all: readonly Named[]; readonly mentions: readonly Mention[] } | undefined

  constructor(charter: Charter) {
    this.charter = charter
    this.model = charterModel(charter)
  }

  get all(): readonly Named[] {
    return this.look().all
  }

  /** In the order of the text, apart from each other. */
  get mentions(): readonly Mention[] {
    return this.look().mentions
  }

  at(offset: number): Mention | null {
    return this.mentions.find(({ span }) => span.start <= offset && offset <= span.end) ?? null
  }

  of(id: string): Named | null {
    return this.all.find((named) => named.id === id) ?? null
  }

  mentionsOf(named: Named): readonly Mention[] {
    return this.mentions.filter((mention) => mention.named === named)
  }

  /** Where a reader would look: where the text introduces the name. Front matter only repeats what the text says. */
  definitionOf(named: Named): Span {
    const own = this.mentionsOf(named)
    const over = (span: Span): Span => own.find((each) => each.span.start < span.end && span.start < each.span.end)?.span ?? span
    const inFrontMatter = this.charter.frontMatter !== null && named.span.start < this.charter.frontMatter.span.end
    if (!inFrontMatter) return over(named.span)
    const inText = own.filter(({ span, form }) => form === named.name && this.charter.statements.some((statement) =>
      statement.kind !== 'meta' && statement.span.start <= span.start && span.end <= statement.span.end))
    return inText[0]?.span ?? over(named.span)
  }

  private look(): NonNullable<Names['found']> {
    if (!this.found) {
      const all = namedIn(this.charter, this.model)
      this.found = { all, mentions: mentionsOf(this.charter, all, this.model.bodies) }
    }
    return this.found
  }
}

function namedIn(charter: Charter, model: CharterModel): Named[] {
  const known = knownAs(charter.partners)
  const partners = charter.partners.map((partner, i): Named => ({
    kind: 'partner',
    id: model.partners[i].id,
    name: partner.name,
    forms: [partner.name, ...partner.aliases],
    shortened: (known.get(partner) ?? []).filter((form) => beginsName(form, partner.name)),
    span: partner.span,
  }))
  const rest: Named[] = [
    ...model.bodies.map(({ id, name, shortNames, span }) => named('body', id, [name, ...shortNames], span)),
    // "Chủ tịch" behind the name of a partner's representative is a post of that partner, and each may have one.
    ...model.roles.filter(({ span }) => !isAbout(charter, span)).map(({ id, name, span }) => named('role', id, [name], span)),
    ...model.objectives.map(({ id, number, span }) => named('objective', id, /\p{L}/u.test(number) ? [number] : [], span)),
  ]
  const taken = new Set([...partners, ...rest].flatMap(({ forms }) => forms.map((form) => form.toLowerCase())))
  const terms = model.terms.filter(({ of, name }) => of === '' && name !== '' && !taken.has(name.toLowerCase()))
  return [...partners, ...rest, ...terms.map(({ name, span }) => named('term', `term:${name}`, [name], span))]
}

/** "Hội Người khuyết tật" of "Hội Người khuyết tật tỉnh Mây"; less than three words, or the end of a name, may mean a place or a thing. */
function beginsName(form: string, name: string): boolean {
  return form.split(' ').length >= 3 && nameKey(name).startsWith(`${form} `)
}

/** Whether a place is in the lines that say who a partner is. */
function isAbout({ partners }: Charter, span: Span): boolean {
  return partners.some(({ details }) => details.some((line) => line.start <= span.start && span.end <= line.end))
}

function named(kind: NamedKind, id: string, forms: readonly string[], span: Span): Named {
  return { kind, id, name: forms[0] ?? '', forms, shortened: [], span }
}
