import type { LanguageId } from '../text/language-id.ts'
import { en } from './en/index.ts'
import type { Language } from '../charter/language.ts'
import { vi } from './vi/index.ts'

export const languages: Readonly<Record<LanguageId, Language>> = { vi, en }
export const languageIds: readonly LanguageId[] = ['vi', 'en']
