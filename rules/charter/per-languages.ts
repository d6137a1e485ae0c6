import type { Language } from './language.ts'

/**
 * A function of a document's languages that is made once for each set of them. Even to find a pattern again by its words takes as long
 * as to read a passage, and there are some dozens of patterns.
 */
export function perLanguages<T>(make: (languages: readonly Language[]) => T): (languages: readonly Language[]) => T {
  const known: { readonly languages: readonly Language[]; readonly value: T }[] = []
  return (languages) => {
    let found = known.find((one) => one.languages.length === languages.length && one.languages.every((language, i) => language === languages[i]))
    if (!found) known.push((found = { languages: [...languages], value: make(languages) }))
    return found.value
  }
}
