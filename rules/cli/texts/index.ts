import type { LanguageId } from '../../text/language-id.ts'
import { en } from './en.ts'
import type { Texts } from './texts.ts'
import { vi } from './vi.ts'

export type { Texts } from './texts.ts'
export const texts: Readonly<Record<LanguageId, Texts>> = { vi, en }

/** The language of the person at the terminal, from the environment as POSIX has it. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): LanguageId {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^vi(?:[_.-]|$)/i.test(locale) ? 'vi' : 'en'
}
