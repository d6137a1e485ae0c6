import { DETECTION_FEATURES, DetectionReader, type DetectionFeature, type DetectionFeatures } from './detect-features.ts'
import type { Language } from './language.ts'
import type { MatcherData } from '../text/matcher-data.ts'

/** Whether a text is a partnership charter, and why. */
export interface CharterVerdict {
  readonly charter: boolean
  readonly reason: VerdictReason
}

/**
 * What decided. `asked`: the caller; `front-matter`: the text's own word; `undeclared`: a setting wants that word and there is none;
 * `title`: its title and its parts are a charter's; `shape`: it reads like one whatever its title; `other-kind`: its title is another
 * kind of document's; `not-alike`: nothing in it is like a charter; `empty`: nothing is in it.
 */
export type VerdictReason = 'asked' | 'front-matter' | 'undeclared' | 'title' | 'shape' | 'other-kind' | 'not-alike' | 'empty'

const DECLARED_TYPE =
  /^(?:type|kind|loai|loại|doc_?type)\s*:\s*["']?(?:partnership-?charter|(?:partnership[- ])?charter|mou|memorandum(?:[- ]of[- ]understanding)?|terms[- ]of[- ]reference|tor|(?:partnership|cooperation)[- ]agreement|dieu[- ]le(?:[- ][a-z -]*)?|quy[- ]che(?:[- ][a-z -]*)?|ban[- ]ghi[- ]nho(?:[- ][a-z -]*)?|thoa[- ]thuan(?:[- ][a-z -]*)?|điều lệ.*|quy chế.*|bản ghi nhớ.*|thoả thuận.*|thỏa thuận.*)["']?\s*(?:#.*)?$/imu
const DECLARED_KEY = /^charterlint\s*:\s*(?:(true|false|yes|no)\b|\{[^}\n]*\bcharter\s*:\s*(true|false|yes|no)\b|(?:#[^\n]*)?(?:\r?\n[ \t]+[^\n]*){0,20}?\r?\n[ \t]+charter\s*:\s*(true|false|yes|no)\b)|^charterlint\.charter\s*:\s*(true|false|yes|no)\b/imu

/** Step and weights of a logistic model, fitted by `rules/tools/detection.ts`, rounded, and for rare kinds of documents set by hand. */
const STEP = -2.2
const WEIGHTS: Readonly<Record<DetectionFeature, number>> = {
  title: 1.3, titleAnywhere: 2.4, titleShared: 1.1, titleOther: -3.2, titleKind: -0.4, nameOther: -1.4, topics: 2.6,
  commitments: 0.4, governing: 0.6, mutual: 1.6, acts: 0.8, limits: 1.4, actors: 1.8,
  minutes: -1.6, guide: -0.2, address: -1.1, policy: -0.4, staff: -1.6, sale: -0.2, post: -0.5, company: -0.4, story: -0.4, essay: -1.3,
  code: -1, tasks: -0.3, questions: -0.2, partnersKey: 0.2,
}

/** Knows charters among Markdown files; made once, then cheap enough to ask about every file of a folder. */
export class CharterDetector {
  private readonly languages: readonly Language[]
  private readonly ready: MatcherData | null
  /** Made when first needed: a caller who says what is a charter never pays for it. */
  private reader: DetectionReader | null = null

  /** `ready`: the detector's words, when they were made ready beforehand. */
  constructor(languages: readonly Language[], ready: MatcherData | null = null) {
    this.languages = languages
    this.ready = ready
  }

  /** `path` may be empty; `asCharter` is the caller's word for it. */
  decide(text: string, path: string, asCharter: boolean): CharterVerdict {
    if (asCharter) return { charter: true, reason: 'asked' }
    if (text.trim() === '') return { charter: false, reason: 'empty' }
    const declared = declaration(text)
    if (declared !== null) return { charter: declared, reason: 'front-matter' }
    const features = this.features(text, path)
    if (likeness(features) > 0) return { charter: true, reason: features.title > 0 ? 'title' : 'shape' }
    return { charter: false, reason: features.titleOther > 0 || features.nameOther > 0 ? 'other-kind' : 'not-alike' }
  }

  features(text: string, path: string): DetectionFeatures {
    this.reader ??= new DetectionReader(this.languages, this.ready)
    return this.reader.read(text, path)
  }
}

/** Above 0 a charter is the likelier. */
export function likeness(features: DetectionFeatures): number {
  let sum = STEP
  for (const name of DETECTION_FEATURES) sum += WEIGHTS[name] * features[name]
  return sum
}

/** What front matter says of the file itself; null when it says nothing. */
function declaration(text: string): boolean | null {
  const block = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
  if (!block) return null
  const key = DECLARED_KEY.exec(block[1])
  const value = key ? (key[1] ?? key[2] ?? key[3] ?? key[4]) : undefined
  if (value !== undefined) return /^(?:true|yes)$/i.test(value)
  return DECLARED_TYPE.test(block[1].normalize('NFC')) ? true : null
}
