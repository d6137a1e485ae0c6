import { Kept, kept } from '../text/kept.ts'
import type { Hit } from '../text/matcher.ts'
import type { Section, Statement } from './model.ts'

/** The statement as it would be with other marks; what was worked out of the one does not hold for the other. */
export const blankOf: (statement: Statement) => Kept = kept(() => new Kept())

type Hits = readonly Hit[]

/** One that was read, with what it was known by. */
interface Read<K extends Kept> {
  readonly parts: readonly unknown[]
  readonly kept: K
}

/** So many that begin alike are told apart. */
const MOST_ALIKE = 24

/** What stood in one place when a text was read last, and what has been read there by now. */
class Before<K extends Kept> {
  private before: Map<Hits, Read<K>[]> | undefined
  private now: Map<Hits, Read<K>[]> | undefined

  begin(): void {
    this.before = this.now
    this.now = undefined
  }

  /** The same as last time, by the words' hits, which are the same array while the words are the same, and all other parts. */
  get<P>(hits: Hits, part: P, form: Form<P>, make: () => K): K {
    const now = (this.now ??= new Map())
    const list = now.get(hits)
    const here = list && find(list, part, form)
    if (here) return here.kept
    const earlier = this.before?.get(hits)
    const known = (earlier && find(earlier, part, form)) ?? { parts: partsOf(part, form), kept: make() }
    if (!list) now.set(hits, [known])
    else if (list.length < MOST_ALIKE) list.push(known)
    return known.kept
  }
}

/** Says one by one what a part is known by; stops, and says so, when it is told to. */
type Form<P> = (part: P, next: (value: unknown) => boolean) => boolean

function find<K extends Kept, P>(list: readonly Read<K>[], part: P, form: Form<P>): Read<K> | undefined {
  return list.find(({ parts }) => {
    let at = 0
    return form(part, (value) => parts[at++] === value) && at === parts.length
  })
}

function partsOf<P>(part: P, form: Form<P>): unknown[] {
  const parts: unknown[] = []
  form(part, (value) => parts.push(value) > 0)
  return parts
}

/** What is kept of a section, with what was read in it. */
class KeptSection extends Kept {
  #turn = 0
  readonly #sections = new Before<KeptSection>()
  readonly #statements = new Before<Kept>()

  /** What stands in it; `turn` counts the texts that were read. */
  inside(turn: number): { readonly sections: Before<KeptSection>; readonly statements: Before<Kept> } {
    if (this.#turn !== turn) {
      this.#turn = turn
      this.#sections.begin()
      this.#statements.begin()
    }
    return { sections: this.#sections, statements: this.#statements }
  }
}

/** Knows the sections and statements of the text read last again. One text is read at a time, or what is kept of the others is lost. */
export class KeptParts {
  private turn = 0
  private readonly root = new KeptSection()

  /** Call for each text before its first section. */
  begin(): void {
    this.turn++
  }

  /** Of the document itself, when there is no `parent`. */
  section(section: Omit<Section, 'kept' | 'parent'>, parent: Section | null): Kept {
    if (!parent) return this.root
    return (parent.kept as KeptSection).inside(this.turn).sections.get(section.title.hits, section, sectionForm, () => new KeptSection())
  }

  /** `before`: the statement before it in its paragraph. */
  statement(statement: Omit<Statement, 'kept'>, before: Statement | null): Kept {
    return (statement.section.kept as KeptSection).inside(this.turn).statements.get(statement.hits, { statement, before }, statementForm, () => new Kept())
  }
}

function sectionForm({ title, level, number, form }: Omit<Section, 'kept' | 'parent'>, next: (value: unknown) => boolean): boolean {
  return next(title.language) && next(level) && next(number) && next(form)
}

function statementForm({ statement, before }: { readonly statement: Omit<Statement, 'kept'>; readonly before: Statement | null }, next: (value: unknown) => boolean): boolean {
  const { kind, number, marks, label, leadIn, columns } = statement
  if (!(next(kind) && next(number) && next(marks.inert) && next(marks.placeholder) && next(before?.hits) && next(before?.language) && next(leadIn.length) && next(columns.length))) return false
  for (const passage of leadIn) if (!next(passage.hits) || !next(passage.language)) return false
  for (const passage of columns) if (!next(passage.hits) || !next(passage.language)) return false
  return label === null || (next(label.hits) && next(label.language))
}
