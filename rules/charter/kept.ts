import type { Hit } from '../text/matcher.ts'
import type { Passage, Section, Statement } from './model.ts'

/**
 * What was worked out of a statement or a section. While a charter is being written it is the same object as long as everything is the
 * same but the place: words, marks, and what introduces them.
 */
export class Kept {
  readonly notes: unknown[] = []
}

/** For what is not known yet. */
export const NOT_KEPT = new Kept()

let slots = 0

/** A function of what a statement or section says and of what introduces it, not of where it stands: worked out once. What it gives is not to be changed. */
export function kept<K extends { readonly kept: Kept }, T extends NonNullable<unknown> | null>(make: (of: K) => T): (of: K) => T {
  const slot = slots++
  return (of) => {
    const { notes } = of.kept
    const known = notes[slot]
    return known === undefined ? ((notes[slot] = make(of)) as T) : (known as T)
  }
}

/** What is worked out of a statement or section and of something else, which is the same object while it is the same. */
export class Note<E, T extends NonNullable<unknown> | null> {
  private readonly slot = slots++

  get({ kept: { notes } }: { readonly kept: Kept }, other: E): T | undefined {
    const known = notes[this.slot] as { readonly other: E; readonly value: T } | undefined
    return known?.other === other ? known.value : undefined
  }

  set({ kept: { notes } }: { readonly kept: Kept }, other: E, value: T): T {
    notes[this.slot] = { other, value }
    return value
  }
}

/** The same as a function. */
export function keptWith<K extends { readonly kept: Kept }, E, T extends NonNullable<unknown> | null>(make: (of: K, other: E) => T): (of: K, other: E) => T {
  const note = new Note<E, T>()
  return (of, other) => {
    const known = note.get(of, other)
    return known === undefined ? note.set(of, other, make(of, other)) : known
  }
}

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
  private before = new Map<Hits, Read<K>[]>()
  private now = new Map<Hits, Read<K>[]>()

  begin(): void {
    this.before = this.now
    this.now = new Map()
  }

  /** The same as last time, by the words' hits, which are the same array while the words are the same, and all other parts. */
  get(hits: Hits, parts: readonly unknown[], make: () => K): K {
    const known = find(this.now.get(hits), parts) ?? find(this.before.get(hits), parts) ?? { parts, kept: make() }
    const list = this.now.get(hits)
    if (!list) this.now.set(hits, [known])
    else if (list.length < MOST_ALIKE && !list.includes(known)) list.push(known)
    return known.kept
  }
}

function find<K extends Kept>(list: readonly Read<K>[] | undefined, parts: readonly unknown[]): Read<K> | undefined {
  return list?.find((one) => one.parts.length === parts.length && one.parts.every((part, i) => part === parts[i]))
}

/** What is kept of a section, with what was read in it. */
class KeptSection extends Kept {
  turn = 0
  readonly sections = new Before<KeptSection>()
  readonly statements = new Before<Kept>()
}

/** Knows the sections and statements of the text read last again. One text is read at a time, or what is kept of the others is lost. */
export class KeptParts {
  private turn = 0
  private root = new KeptSection()

  /** Call for each text before its first section. */
  begin(): void {
    this.turn++
    this.open(this.root)
  }

  /** Of the document itself, when there is no `parent`. */
  section(section: Omit<Section, 'kept' | 'parent'>, parent: Section | null): Kept {
    if (!parent) return this.root
    const { title, level, number, form } = section
    const own = (parent.kept as KeptSection).sections.get(title.hits, [title.language, level, number, form], () => new KeptSection())
    this.open(own)
    return own
  }

  /** `before`: the statement before it in its paragraph. */
  statement(statement: Omit<Statement, 'kept'>, before: Statement | null): Kept {
    const { kind, number, marks, label, leadIn, columns } = statement
    const parts: unknown[] = [kind, number, marks.inert, marks.placeholder, before?.hits, before?.language, leadIn.length, columns.length]
    const add = (passage: Passage): void => void parts.push(passage.hits, passage.language)
    leadIn.forEach(add)
    if (label) add(label)
    columns.forEach(add)
    return (statement.section.kept as KeptSection).statements.get(statement.hits, parts, () => new Kept())
  }

  private open(section: KeptSection): void {
    if (section.turn === this.turn) return
    section.turn = this.turn
    section.sections.begin()
    section.statements.begin()
  }
}
