import { en } from './en.ts'
import type { Texts } from './texts.ts'
import { vi } from './vi.ts'

export type { Texts } from './texts.ts'

export const texts: Readonly<Record<'vi' | 'en', Texts>> = { vi, en }
