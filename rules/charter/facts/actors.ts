import { tokenize, type Tokens } from '../../text/tokens.ts'
import type { Span } from '../../text/span.ts'
import { knownAs } from '../known-as.ts'
import { locate } from '../locate.ts'
import type { Charter, Statement } from '../model.ts'
import type { Actor } from './model.ts'
import type { WordPattern } from './words.ts'

/** An actor with where its name stands in the text that was searched. */
export interface FoundActor {
  readonly kind: Actor['kind']
  readonly id: string
  readonly name: string
  readonly from: number
  readonly to: number
}

interface Form {
  readonly words: readonly string[]
  readonly kind: Actor['kind']
  readonly id: string
  readonly name: string
  /** Counts only in capitals, and not as the first half of another word: "Tổ", but neither "tổ" nor "Tổ chức". */
  readonly bare: boolean
}

/** A name to look for, in any of its forms. */
export interface Named {
  readonly kind: Actor['kind']
  readonly id: string
  readonly name: string
  readonly forms: readonly string[]
  /** What it is called for short where nothing else can be meant: "the Board", "Hội đồng". */
  readonly bare?: readonly string[]
}

/** Second halves of words that begin like a body. */
const COMPOUND = new Set(['chức', 'hợp', 'trưởng', 'phó', 'viên', 'hành', 'bè', 'nhân', 'đầu', 'tiên', 'quốc', 'nghị', 'thảo', 'of', 'member', 'members', 'meeting', 'meetings'])

/** Finds partners, bodies and roles by all their names, word by word, the longest name winning; and the partners as a whole. */
export class ActorFinder {
  private readonly byWord = new Map<string, Form[]>()
  private readonly together: WordPattern

  constructor(names: readonly Named[], together: WordPattern) {
    this.together = together
    for (const { kind, id, name, forms, bare = [] } of names) {
      for (const form of [...forms, ...bare]) {
        const { words } = tokenize(form)
        if (words.length === 0) continue
        const made = { words, kind, id, name, bare: bare.includes(form) && !forms.includes(form) }
        const list = this.byWord.get(words[0])
        if (list) list.push(made)
        else this.byWord.set(words[0], [made])
      }
    }
    for (const list of this.byWord.values()) list.sort((a, b) => b.words.length - a.words.length)
  }

  /** In the order of the text, apart from each other. */
  find(text: string, tokens: Tokens = tokenize(text)): FoundActor[] {
    const found: FoundActor[] = []
    for (let i = 0; i < tokens.words.length; i++) {
      const form = this.byWord.get(tokens.words[i])?.find((one) => one.words.every((word, k) => tokens.words[i + k] === word) && (!one.bare || (/\p{Lu}/u.test(text[tokens.starts[i]]) && !COMPOUND.has(tokens.words[i + one.words.length]))))
      if (!form) continue
      const last = i + form.words.length - 1
      found.push({ kind: form.kind, id: form.id, name: form.name, from: tokens.starts[i], to: tokens.ends[last] })
      i = last
    }
    for (const match of this.together.all(text)) {
      if (!found.some((one) => one.from < match.to && match.from < one.to)) found.push({ kind: 'all', id: '', name: match.text, from: match.from, to: match.to })
    }
    return found.sort((a, b) => a.from - b.from)
  }
}

/** Partners by all names they are known by. */
export function partnerNames(charter: Charter, ids: (index: number) => string): Named[] {
  const known = knownAs(charter.partners)
  return charter.partners.map((partner, i) => ({ kind: 'partner', id: ids(i), name: partner.name, forms: [partner.name, ...partner.aliases, ...(known.get(partner) ?? [])] }))
}

/** An actor found in a statement, at its place in the source. */
export function actorIn(charter: Charter, statement: Statement, found: FoundActor): Actor {
  return actorAt(found, locate(charter, statement, found.from, found.to))
}

export function actorAt({ kind, id, name }: Pick<FoundActor, 'kind' | 'id' | 'name'>, span: Span): Actor {
  return { kind, id, name, span }
}
