import { tokenize, type Tokens } from '../text/tokens.ts'
import type { Charter, Passage, Statement } from './model.ts'

/** By statement: numbers of the partners that it, or what introduces it, names. */
export function partnerMentions(charter: Charter): readonly (readonly number[])[] {
  const names = charter.partners.map((partner) => [partner.name, ...partner.aliases].map((name) => ` ${tokenize(name).words.join(' ')} `).filter((name) => name.trim() !== ''))
  if (names.length === 0) return charter.statements.map(() => [])
  const known = memoryFor(names)
  const inPassage = ({ tokens }: Passage): readonly number[] => {
    let found = known.get(tokens)
    if (!found) {
      const text = ` ${tokens.words.join(' ')} `
      found = names.flatMap((forms, i) => (forms.some((form) => text.includes(form)) ? [i] : []))
      known.set(tokens, found)
    }
    return found
  }
  return charter.statements.map((statement) => [...new Set([statement, ...introductions(statement)].flatMap(inPassage))])
}

type Memory = WeakMap<Tokens, readonly number[]>

/** What was found for the names asked for last: a passage that is the same has the same tokens. */
let last: { readonly key: string; readonly found: Memory } | undefined

function memoryFor(names: readonly (readonly string[])[]): Memory {
  const key = names.map((forms) => forms.join('\n')).join('\n\n')
  if (last?.key !== key) last = { key, found: new WeakMap() }
  return last.found
}

function introductions(statement: Statement): Passage[] {
  const titles: Passage[] = []
  for (let section: Statement['section'] | null = statement.section; section && section.level > 0; section = section.parent) titles.push(section.title)
  return [...statement.leadIn, ...(statement.label ? [statement.label] : []), ...titles]
}
