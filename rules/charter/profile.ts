import { fold, withoutDiacritics } from '../text/fold.ts'
import type { Charter } from './model.ts'

/**
 * Kind of document. `charter`: the full text of a partnership; `mou`: a memorandum of two parties; `network`: terms of reference or
 * regulation of a group whose members come and go; `compact`: one page of promises; `coordination`: a regulation or joint programme of
 * state bodies and associations.
 */
export type Profile = 'charter' | 'mou' | 'network' | 'compact' | 'coordination'

export const PROFILES: readonly Profile[] = ['charter', 'mou', 'network', 'compact', 'coordination']

export interface ReadProfile {
  readonly profile: Profile
  /** Somebody said so, in front matter or settings; else it is told from title and shape. */
  readonly declared: boolean
}

const KEYS = ['profile', 'kind', 'loai', 'loại', 'loai_van_ban', 'loại văn bản']

/**
 * Words of front matter and of titles, folded and without diacritics; the first that fits decides. A regulation of coordination is no
 * network, and a compact of a network is a compact.
 */
const WORDS: readonly (readonly [Profile, RegExp])[] = [
  ['coordination', /\b(?:quy che phoi hop|chuong trinh phoi hop|ke hoach (?:lien tich|phoi hop)|nghi quyet lien tich|thong tu lien tich|coordination (?:regulation|programme|program)|joint (?:coordination )?programme|inter-?agency regulation)\b/],
  ['compact', /\b(?:(?:ban|loi) cam ket|cam ket (?:chung|hop tac|cong dong)|giao uoc|giao keo|loi (?:hen|hua|giao)|ban (?:hen|hua|giao)|huong uoc|compact|pledge|joint commitment|our promises?)\b/],
  ['mou', /\b(?:ghi nho|memorand(?:um|a)|mou|moa)\b/],
  ['network', /\b(?:terms of reference|tors?|dieu khoan tham chieu|mang luoi|network|community of practice|cong dong thuc hanh|working group|nhom cong tac|quy che (?:to chuc va )?hoat dong)\b/],
  ['charter', /\b(?:charter|dieu le|hien chuong|partnership agreement|thoa thuan doi tac)\b/],
]
/** What front matter may say besides: the names themselves and what people call them. */
const NAMES: Readonly<Record<string, Profile>> = {
  charter: 'charter', full: 'charter', 'full charter': 'charter', mou: 'mou', 'song phuong': 'mou', bilateral: 'mou', network: 'network',
  compact: 'compact', 'cam ket': 'compact', coordination: 'coordination', 'phoi hop': 'coordination', 'lien tich': 'coordination',
}

const MEMBERSHIP = /\b(?:member(?:s|ship)?|joining|thanh vien|ket nap|gia nhap|thanh phan)\b/
/** A compact is one page, with hardly a heading. */
const COMPACT_WORDS = 500
const COMPACT_SECTIONS = 3

/** `given`: what the settings say of the file; what the charter says of itself goes before it. */
export function readProfile(charter: Charter, given?: Profile): ReadProfile {
  const said = declaredProfile(charter)
  if (said) return { profile: said, declared: true }
  return given ? { profile: given, declared: true } : { profile: detectedProfile(charter), declared: false }
}

function declaredProfile({ frontMatter }: Charter): Profile | null {
  for (const key of KEYS) {
    const value = frontMatter?.values[key]
    if (typeof value !== 'string') continue
    const words = plain(value).replace(/[-_]+/g, ' ').trim()
    const profile = Object.hasOwn(NAMES, words) ? NAMES[words] : byWords(words)
    if (profile) return profile
  }
  return null
}

/** Title and shape must agree; where they do not, it is a charter, of which most is asked. */
function detectedProfile(charter: Charter): Profile {
  const titles = [charter.title?.text ?? '', ...charter.sections.slice(1, 4).filter(({ level }) => level <= 1).map(({ title }) => title.text)]
  const profile = byWords(plain(titles.join(' . '))) ?? 'charter'
  return hasShape(profile, charter) ? profile : 'charter'
}

function hasShape(profile: Profile, charter: Charter): boolean {
  const titled = charter.sections.filter(({ level, title }) => level > 0 && title.text !== charter.title?.text)
  if (profile === 'mou') return charter.partners.length === 2
  if (profile === 'network') return titled.some(({ title }) => MEMBERSHIP.test(plain(title.text)))
  if (profile !== 'compact') return true
  const words = charter.statements.reduce((sum, { tokens }) => sum + tokens.words.length, 0)
  return words <= COMPACT_WORDS && titled.length <= COMPACT_SECTIONS
}

function byWords(text: string): Profile | null {
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? null
}

function plain(text: string): string {
  return withoutDiacritics(fold(text).text)
}
