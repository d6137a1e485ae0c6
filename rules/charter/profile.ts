import { fold, withoutDiacritics } from '../text/fold.ts'
import type { Language } from './language.ts'
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

/** The first whose words are there decides: a regulation of coordination is no network, and a compact of a network is a compact. */
const ORDER: readonly Profile[] = ['coordination', 'compact', 'mou', 'network', 'charter']
/** Words that say it in front matter and are too little in a title, where they are in the middle of others. */
const FRONT_MATTER_ONLY = /^(?:phoi hop|lien tich|coordination|cam ket|full|song phuong|bilateral)$/

/** A compact is one page, with hardly a heading. */
const COMPACT_WORDS = 500
const COMPACT_SECTIONS = 3

/** Tells the kind of a document; made once of the languages' words. */
export class ProfileReader {
  private readonly words: ReadonlyMap<Profile, readonly string[]>
  private readonly membership: readonly string[]

  constructor(languages: readonly Language[]) {
    this.words = new Map(PROFILES.map((profile) => [profile, languages.flatMap(({ profiles }) => profiles[profile].map(plain))]))
    this.membership = languages.flatMap(({ membershipTitles }) => membershipTitles.map(plain))
  }

  /** `given`: what the settings say of the file; what the charter says of itself goes before it. */
  read(charter: Charter, given?: Profile): ReadProfile {
    const said = this.declared(charter)
    if (said) return { profile: said, declared: true }
    return given ? { profile: given, declared: true } : { profile: this.detected(charter), declared: false }
  }

  private declared({ frontMatter }: Charter): Profile | null {
    for (const key of KEYS) {
      const value = frontMatter?.values[key]
      const profile = typeof value === 'string' ? this.named(plain(value), () => true) : null
      if (profile) return profile
    }
    return null
  }

  /** Title and shape must agree; where they do not, it is a charter, of which most is asked. */
  private detected(charter: Charter): Profile {
    const above = charter.sections.slice(1, 4).filter(({ level }) => level <= 1)
    const titles = [charter.title?.text ?? '', ...above.map(({ title }) => title.text)]
    const profile = this.named(plain(titles.join(' . ')), (word) => !FRONT_MATTER_ONLY.test(word)) ?? 'charter'
    return this.hasShape(profile, charter) ? profile : 'charter'
  }

  private hasShape(profile: Profile, charter: Charter): boolean {
    const titled = charter.sections.filter(({ level, title }) => level > 0 && title.text !== charter.title?.text)
    if (profile === 'mou') return charter.partners.length === 2
    if (profile === 'network') return titled.some(({ title }) => has(plain(title.text), this.membership))
    if (profile !== 'compact') return true
    const words = charter.statements.reduce((sum, { tokens }) => sum + tokens.words.length, 0)
    return words <= COMPACT_WORDS && titled.length <= COMPACT_SECTIONS
  }

  private named(text: string, counts: (word: string) => boolean): Profile | null {
    return ORDER.find((profile) => has(text, (this.words.get(profile) ?? []).filter(counts))) ?? null
  }
}

function has(text: string, words: readonly string[]): boolean {
  return words.some((word) => ` ${text} `.includes(` ${word} `))
}

/** Words with one space between, folded and without diacritics. */
function plain(text: string): string {
  return withoutDiacritics(fold(text).text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
