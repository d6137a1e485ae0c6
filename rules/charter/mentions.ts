import { amongWith } from '../text/kept.ts'
import { tokenize, type Tokens } from '../text/tokens.ts'
import type { Charter, Passage, Statement } from './model.ts'

/** By statement: numbers of the partners that it, or what introduces it, names. */
export function partnerMentions(charter: Charter): readonly (readonly number[])[] {
  const names = charter.partners.map((partner) => [partner.name, ...partner.aliases].map((name) => ` ${tokenize(name).words.join(' ')} `).filter((name) => name.trim() !== ''))
  if (names.length === 0) return charter.statements.map(() => [])
  const mentions = charter.statements.map(() => NOBODY)
  for (const { part, value } of named(charter.statements, knownFor(names))) mentions[part.index] = value
  return mentions
}

const NOBODY: readonly number[] = []

const named = amongWith((statement: Statement, names: Names): readonly number[] | null => {
  const found = inPassage(statement, names).slice()
  for (const passage of introductions(statement)) for (const partner of inPassage(passage, names)) if (!found.includes(partner)) found.push(partner)
  return found.length > 0 ? found : null
})

function inPassage({ tokens }: Passage, { forms, firstWords, found }: Names): readonly number[] {
  let known = found.get(tokens)
  if (!known) found.set(tokens, (known = tokens.words.some((word) => firstWords.has(word)) ? inWords(tokens.words, forms) : NOBODY))
  return known
}

function inWords(words: readonly string[], forms: Names['forms']): readonly number[] {
  const text = ` ${words.join(' ')} `
  return forms.flatMap((one, i) => (one.some((form) => text.includes(form)) ? [i] : []))
}

/** The forms of each partner's names, and who is named in passages: one that is the same has the same tokens. */
interface Names {
  readonly forms: readonly (readonly string[])[]
  /** Of the forms: where none of them is, nobody is named. */
  readonly firstWords: ReadonlySet<string>
  readonly found: WeakMap<Tokens, readonly number[]>
}

/** The names asked for last. */
let last: (Names & { readonly key: string }) | undefined

function knownFor(forms: Names['forms']): Names {
  const key = forms.map((one) => one.join('\n')).join('\n\n')
  if (last?.key !== key) last = { key, forms, firstWords: new Set(forms.flat().map((form) => form.split(' ')[1])), found: new WeakMap() }
  return last
}

function introductions(statement: Statement): Passage[] {
  const titles: Passage[] = []
  for (let section: Statement['section'] | null = statement.section; section && section.level > 0; section = section.parent) titles.push(section.title)
  return [...statement.leadIn, ...(statement.label ? [statement.label] : []), ...titles]
}
