import { Kept, kept } from '../text/kept.ts'
import type { Hit } from '../text/matcher.ts'
import type { Passage, Section, Statement } from './model.ts'

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
    const { title, level, number, form } = section
    return (parent.kept as KeptSection).inside(this.turn).sections.get(title.hits, [title.language, level, number, form], () => new KeptSection())
  }

  /** `before`: the statement before it in its paragraph. */
  statement(statement: Omit<Statement, 'kept'>, before: Statement | null): Kept {
    const { kind, number, marks, label, leadIn, columns } = statement
    const parts: unknown[] = [kind, number, marks.inert, marks.placeholder, before?.hits, before?.language, leadIn.length, columns.length]
    const add = (passage: Passage): void => void parts.push(passage.hits, passage.language)
    leadIn.forEach(add)
    if (label) add(label)
    columns.forEach(add)
    return (statement.section.kept as KeptSection).inside(this.turn).statements.get(statement.hits, parts, () => new Kept())
  }
}
