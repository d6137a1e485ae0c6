import { fold, withoutDiacritics } from '../text/fold.ts'
import { MatcherBuilder } from '../text/matcher-builder.ts'
import type { MatcherData } from '../text/matcher-data.ts'
import { Matcher } from '../text/matcher.ts'
import { tokenize } from '../text/tokens.ts'
import type { DetectionWords, Language, OtherKind } from './language.ts'

/** Only so much of a file is looked at: who the parties are and what the parts are about is said by then. */
const MOST_CHARACTERS = 40_000
const TITLE_LINES = 5
/** So many lines from the top a short one may be a title without being marked as one. */
const FIRST_LINES = 3

const OTHER_KINDS: readonly OtherKind[] = ['minutes', 'guide', 'address', 'policy', 'staff', 'sale', 'post', 'company', 'story', 'essay']
const GROUPS = ['commitments', 'governing', 'mutual', 'acts', 'limits'] as const

/** What a text looks like, each between 0 and about 1; see {@link DetectionReader.read}. */
export const DETECTION_FEATURES = [
  'title', 'titleAnywhere', 'titleShared', 'titleOther', 'titleKind', 'nameOther', 'topics', ...GROUPS, ...OTHER_KINDS, 'code', 'tasks', 'questions', 'partnersKey', 'actors',
] as const
export type DetectionFeature = (typeof DETECTION_FEATURES)[number]
export type DetectionFeatures = Readonly<Record<DetectionFeature, number>>

const NAME_CHARTER = /(?:charter|memorandum|terms-of-reference|(?:^|[-_. ])(?:mou|tor)(?:[-_. ]|$)|partnership-agreement|cooperation-agreement|steering|dieu-le|quy-che|ban-ghi-nho|thoa-thuan|giao-uoc)/
const NAME_OTHER = /^(?:readme|changelog|history|contributing|code-of-conduct|conduct|licen[cs]e|security|privacy|support|todo)|(?:minutes|notes|agenda|guide|tutorial|how-to|faq|glossary|roadmap|course|bien-ban-hop|huong-dan|bai-viet|readme)/
/** Who is called by a word with a capital: "the Council", "the Host". */
const ACTOR = /\p{Ll}[,;:]? the (\p{Lu}\p{L}+)/gu
const PARTNERS_KEY = /^(?:partners|parties|members|cac_ben|doi_tac|các bên|đối tác|các đối tác|đối_tác)\s*:/mu

/** The lists of {@link DetectionReader}. */
export function detectionBuilder(languages: readonly Language[]): MatcherBuilder {
  const builder = new MatcherBuilder(false)
  const add = (name: string, pick: (words: DetectionWords) => readonly string[]): void => builder.add(`detect/${name}`, languages.flatMap((language) => pick(language.detection)))
  add('title', (words) => withPlain(words.title))
  add('titleShared', (words) => words.titleShared)
  add('titleOther', (words) => withPlain(words.titleOther))
  add('titleKind', (words) => withPlain(words.titleKind))
  for (const group of GROUPS) add(group, (words) => words[group])
  for (const kind of OTHER_KINDS) add(kind, (words) => words.others[kind])
  for (let i = 0; i < topicCount(languages); i++) add(`topic${i}`, (words) => withPlain(words.topics[i] ?? []))
  return builder
}

function topicCount(languages: readonly Language[]): number {
  return Math.max(...languages.map((language) => language.detection.topics.length))
}

const NO_HITS: ReadonlyMap<string, number> = new Map()

/** Reads by which words and shapes a text is known, without parsing it: one walk over its lines and one over its words. */
export class DetectionReader {
  private readonly matcher: Matcher

  /** `ready`: of {@link detectionBuilder}, when it was made beforehand. */
  constructor(languages: readonly Language[], ready: MatcherData | null = null) {
    this.matcher = ready ? new Matcher(ready) : detectionBuilder(languages).build()
  }

  read(text: string, path: string): DetectionFeatures {
    const source = text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text
    const lines = readLines(source)
    const counts = this.count(lines.body)
    const words = Math.max(60, counts.words)
    /** Saturates: 1 at about four hits in a hundred words. */
    const dense = (name: string): number => Math.min(1, Math.log2(1 + (100 * (counts.hits.get(`detect/${name}`) ?? 0)) / words) / 2.3)
    const first = this.count(lines.titles[0] ?? '').hits
    const other = first.has('detect/titleOther')
    /** The title of another document may name a charter; so it is no charter's. */
    const own = other ? NO_HITS : first
    const titles = this.count(lines.titles.slice(other ? 1 : 0).join(' . ')).hits
    const has = (hits: ReadonlyMap<string, number>, name: string): number => (hits.has(`detect/${name}`) ? 1 : 0)
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase().replace(/[_\s]+/g, '-')
    const features: Record<string, number> = {
      title: has(own, 'title'), titleAnywhere: Math.max(has(titles, 'title'), NAME_CHARTER.test(name) ? 1 : 0), titleShared: has(own, 'titleShared'),
      titleOther: other ? 1 : 0, titleKind: own.has('detect/title') ? 0 : has(own, 'titleKind'), nameOther: NAME_OTHER.test(name) ? 1 : 0,
      topics: Math.min(1, this.topicsOf(lines.headings) / 8), actors: Math.min(1, Math.log2(1 + (100 * secondActors(lines.body)) / words) / 2),
      code: Math.min(1, lines.codeLines / Math.max(8, lines.lines) * 4), tasks: Math.min(1, (4 * lines.tasks) / Math.max(8, lines.filled)),
      questions: Math.min(1, (60 * lines.questions) / words), partnersKey: PARTNERS_KEY.test(lines.frontMatter) ? 1 : 0,
    }
    for (const group of [...GROUPS, ...OTHER_KINDS]) features[group] = dense(group)
    return features as DetectionFeatures
  }

  private topicsOf(headings: readonly string[]): number {
    const found = new Set<string>()
    for (const name of this.count(headings.join(' . ')).hits.keys()) if (name.startsWith('detect/topic')) found.add(name)
    return found.size
  }

  private count(text: string): { words: number; hits: Map<string, number> } {
    const tokens = tokenize(text)
    const hits = new Map<string, number>()
    for (const hit of this.matcher.match(tokens)) {
      const name = this.matcher.concepts[hit.concept]
      hits.set(name, (hits.get(name) ?? 0) + 1)
    }
    return { words: tokens.words.length, hits }
  }
}

/** How often those are named who are named repeatedly, but for the most frequent: rules of one organisation speak of it alone. */
function secondActors(body: string): number {
  const counts = new Map<string, number>()
  for (const [, actor] of body.matchAll(ACTOR)) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const repeated = [...counts.values()].filter((count) => count > 1)
  return repeated.reduce((sum, count) => sum + count, 0) - Math.max(0, ...repeated)
}

/** With what titles look like where they are typed without diacritics; single words would be too many other words. */
function withPlain(phrases: readonly string[]): string[] {
  return [...phrases, ...phrases.filter((phrase) => phrase.includes(' ')).map(withoutDiacritics).filter((plain) => !phrases.includes(plain))]
}

interface Lines {
  readonly frontMatter: string
  readonly titles: readonly string[]
  readonly headings: readonly string[]
  /** Everything but code, comments and addresses of links. */
  readonly body: string
  readonly lines: number
  /** Lines with words in them. */
  readonly filled: number
  readonly codeLines: number
  readonly tasks: number
  readonly questions: number
}

const HEADING = /^\s{0,3}#{1,6}\s+(.+)$|^\s{0,3}<h[1-6][^<>]*>([^\n]*?)<\/h[1-6]>/iu
const BOLD = /(?:^|\|)\s*(?:[-*+•>]\s+|\d+[.)]\s+)?(?:\*\*|__)([^*_|]{2,120}?)(?:\*\*|__)/gu
const NUMBERED = /^\s*(?:(?:điều|chương|mục|phần|article|section|chapter|part)\s+[\divxlc]+[.:)]?|[ivxlc]{1,5}[.)]|\d{1,2}[.)])\s+(\S.{1,90})$/iu
/** A line that stands alone and is no sentence. */
const PLAIN_TITLE = /^ {0,3}[^\s\-*+>|#&{}<\[][^|<>{}]{3,108}[^\s.:;,|<>{}]\s*$/u
const CAPITALS = /^[^\p{Ll}]{6,120}$/u

function readLines(source: string): Lines {
  const frontMatter = /^\ufeff?---\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)\s*(?:\r?\n|$)/.exec(source)
  const text = withoutComments(frontMatter ? source.slice(frontMatter[0].length) : source)
  const headings: string[] = []
  const body: string[] = []
  const titles: string[] = []
  const titleKey = frontMatter && /^(?:title|tieu_de|tên)\s*:\s*(.{2,160})$/mu.exec(frontMatter[1])
  if (titleKey) titles.push(titleKey[1])
  let [codeLines, tasks, questions, seen] = [0, 0, 0, 0]
  let fence = ''
  const lines = text.split(/\r?\n/)
  for (let i = 0; i < lines.length; i++) {
    const underlined = i + 1 < lines.length && /^ {0,3}(?:=+|-{3,})\s*$/.test(lines[i + 1]) && /^\s{0,3}\p{L}/u.test(lines[i])
    const line = underlined ? `# ${lines[i]}` : lines[i]
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)
    if (fence !== '' || mark) {
      codeLines++
      if (fence === '') fence = (mark as RegExpExecArray)[1]
      else if (mark && mark[1].startsWith(fence)) fence = ''
      continue
    }
    if (line.trim() === '') continue
    if (/^\s*[-*+]\s+\[[ xX]\]\s/.test(line)) tasks++
    const plain = line.replace(/\]\([^()\s]{0,400}\)/g, '] ').replace(/<[^<>]{1,300}>/g, ' ')
    if (/\?["”’)*]*\s*$/.test(plain)) questions++
    const heading = HEADING.exec(line)
    const found = heading ? [heading[1] ?? heading[2] ?? ''] : headingsIn(plain)
    headings.push(...found)
    const title = found.length > 0 || CAPITALS.test(plain.trim()) || (seen < FIRST_LINES && PLAIN_TITLE.test(plain) && (lines[i + 1] ?? '').trim() === '')
    if (title && titles.length < TITLE_LINES && seen < 12 && plain.length < 200) titles.push(heading ? found[0] : plain)
    seen++
    body.push(plain)
  }
  return { frontMatter: frontMatter ? fold(frontMatter[1]).text : '', titles: titles.slice(0, TITLE_LINES), headings, body: body.join('\n'), lines: lines.length, filled: seen, codeLines, tasks, questions }
}

function withoutComments(text: string): string {
  let out = ''
  let at = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open)
    if (close < 0) break
    out += `${text.slice(at, open)} `
    at = close + 3
  }
  return out + text.slice(at)
}

function headingsIn(line: string): string[] {
  const bold = [...line.matchAll(BOLD)].map((match) => match[1])
  if (bold.length > 0) return bold
  const numbered = NUMBERED.exec(line)
  if (numbered) return [numbered[1]]
  return CAPITALS.test(line.trim()) && /\p{Lu}{3}/u.test(line) ? [line] : []
}
