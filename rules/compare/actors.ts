import { knownAs, mentionIn } from '../charter/known-as.ts'
import type { Charter, Partner, Statement } from '../charter/model.ts'
import { fold } from '../text/fold.ts'
import { overlaps } from '../text/span.ts'

/** A name later in a sentence is mostly whom something is done to. */
const NEAR = 70
/** Shorter is a caption or a name, no duty. */
const FEWEST_WORDS = 5

/** Who does what a statement says: a partner or a body that it begins with, or under whose name it stands. */
export class ActorReader {
  private readonly charter: Charter
  private readonly names: ReadonlyMap<Partner, readonly string[]>
  private readonly bodies: ReadonlyMap<number, string>

  constructor(charter: Charter) {
    this.charter = charter
    this.names = knownAs(charter.partners)
    this.bodies = new Map(
      charter.bodies.flatMap(({ name, mentions }) =>
        mentions.filter(({ role, statement }) => role === 'acts' && statement >= 0).map(({ statement }) => [statement, name] as const),
      ),
    )
  }

  /** Whether a statement says that something is done, and not only who somebody is or that there is nothing. */
  mayBind(statement: Statement): boolean {
    const { marks, tokens, text } = statement
    if (marks.inert !== null || marks.question || marks.denied.length > 0) return false
    return tokens.words.length >= FEWEST_WORDS && !/:\s*$/.test(text) && !this.describes(statement)
  }

  /** Null where nobody can be told. */
  actorOf(statement: Statement): string | null {
    return this.bodies.get(statement.index) ?? this.partnerOf(statement)?.name ?? null
  }

  private partnerOf(statement: Statement): Partner | null {
    const { text, label, leadIn, section } = statement
    const titles: string[] = []
    for (let one: typeof section | null = section; one?.parent; one = one.parent)
      if (one.title.span.start !== this.charter.title?.span.start) titles.push(one.title.text)
    // Nearest first: the statement's own words say it before its title does.
    for (const passage of [text.slice(0, NEAR), label?.text ?? '', ...leadIn.map((one) => one.text), ...titles]) {
      const partner = this.firstNamed(passage)
      if (partner) return partner
    }
    return null
  }

  private firstNamed(passage: string): Partner | null {
    let first: { partner: Partner; at: number } | null = null
    for (const [partner, names] of this.names) {
      const at = startOfName(passage, names)
      if (at >= 0 && (!first || at < first.at)) first = { partner, at }
    }
    return first?.partner ?? null
  }

  /** Says who a partner is, or that it signs. */
  private describes({ span }: Statement): boolean {
    const { partners, signatures } = this.charter
    return (
      partners.some((partner) => overlaps(span, partner.span) || partner.details.some((detail) => overlaps(span, detail))) ||
      (signatures !== null && overlaps(span, signatures.span))
    )
  }
}

/** Names have capitals: "a spirit of trust" is not the Trust. -1 where it is not named. */
function startOfName(passage: string, names: readonly string[]): number {
  const { text, map } = fold(passage)
  const found = mentionIn(text, names)
  if (!found) return -1
  const at = map ? map[found.from] : found.from
  return /^[\p{Lu}\p{N}]/u.test(passage.slice(at)) ? at : -1
}
