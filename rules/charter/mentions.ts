import { tokenize } from '../text/tokens.ts'
import type { Charter, Passage, Statement } from './model.ts'

/** By statement: numbers of the partners that it, or what introduces it, names. */
export function partnerMentions(charter: Charter): readonly (readonly number[])[] {
  const names = charter.partners.map((partner) => [partner.name, ...partner.aliases].map((name) => ` ${tokenize(name).words.join(' ')} `).filter((name) => name.trim() !== ''))
  if (names.length === 0) return charter.statements.map(() => [])
  const known = new Map<Passage, readonly number[]>()
  const inPassage = (passage: Passage): readonly number[] => {
    let found = known.get(passage)
    if (!found) {
      const text = ` ${passage.tokens.words.join(' ')} `
      found = names.flatMap((forms, i) => (forms.some((form) => text.includes(form)) ? [i] : []))
      known.set(passage, found)
    }
    return found
  }
  return charter.statements.map((statement) => [...new Set([statement, ...introductions(statement)].flatMap(inPassage))])
}

function introductions(statement: Statement): Passage[] {
  const titles: Passage[] = []
  for (let section: Statement['section'] | null = statement.section; section && section.level > 0; section = section.parent) titles.push(section.title)
  return [...statement.leadIn, ...(statement.label ? [statement.label] : []), ...titles]
}
