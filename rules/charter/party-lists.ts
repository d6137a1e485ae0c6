import type { Unit } from '../markdown/units.ts'
import { fold, looksVietnamese } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import type { PartyContext } from './parties.ts'
import { capitalRun, cleanName, headName, isCapitalised, isNameLike, type NamedParty, type NameWords } from './party-names.ts'

/** What leads to the names in a sentence that lists the partners. */
const LEAD =
  /(?:giữa|gồm(?: có)?|chúng tôi[,]?(?: gồm)?(?: là)?|bởi|là|sáng lập|có tên trong (?:khung|bản này)|tham gia|made by|between|by and between|(?:run|founded|formed|set up|established|signed)(?: jointly)? by|is made up of|are|started by|started when|began (?:in \d{4}, )?when|consists? of|includes?|comprises?|members?|we|when|from)\s*:?\s+$/iu
/** "với ba nhà bán lẻ (ví dụ: A, B)", "five founding partners (A, B …)". */
const NOUN_LEAD = /(?:đối tác|nhà|bên|tổ chức|đơn vị|thành viên|partners?|members?|organi[sz]ations?|companies|agencies)[^.;(]{0,30}\((?:(?:ví dụ|gồm|bao gồm|là|e\.g\.|namely|including|i\.e\.)[:,]?\s+)?$/iu
/** What follows when the names themselves begin the sentence. */
const FOLLOWS = /^\s*(?:\((?:sau đây|gọi|hereinafter|together|collectively)[^)]*\)\s*)?(?:xin |cùng |đã |cùng nhau )*(?:hứa|cam kết|thống nhất|thỏa thuận|hẹn|ký|gửi|đồng ý|làm|agree|promise|have agreed|undertake|hereby|\.$|$|xin|ban hành)/iu

/** Before the first name of a list in a sentence: "(1) A; (2) B"; behind a comma it goes with the comma. */
const NUMBER = /^\((?:\d{1,2}|[a-h]|i{1,3}|iv|v)\)\s+/u

interface Piece {
  text: string
  /** Range in the unit's prose. */
  from: number
  to: number
  /** In brackets right behind the name. */
  note: string
}

/** Splits "A, B (b) và C" into its names. A comma or "and" inside a name is told by what comes next: no organisation's first word. */
export function* namesIn(text: string, offset: number, words: NameWords): Generator<Piece> {
  let at = 0
  for (const [from, to] of cutsOf(text, words)) {
    const raw = text.slice(at, from)
    const bracket = /(?<!\s)\s*\(([^)]*)\)?.*$/su.exec(raw)
    const whole = bracket ? raw.slice(0, bracket.index) : raw
    // What stands behind a comma between semicolons says where it is or what it is.
    const name = text[from] === ';' || text[at - 1] === ';' || BEHIND_SEMICOLON.test(text.slice(0, at)) ? whole.replace(/(?<=[^,\s]{2}),\s.*$/su, '') : whole
    const lead = name.length - name.trimStart().length
    if (name.trim() !== '') yield { text: name.trim(), from: offset + at + lead, to: offset + at + name.trimEnd().length, note: bracket?.[1] ?? '' }
    at = to
  }
}

const BEHIND_SEMICOLON = /;\s*(?:(?:and|và)\s+)?$/u

/** Where one name ends and the next begins; at the end, the end of the text. */
function* cutsOf(text: string, words: NameWords): Generator<readonly [number, number]> {
  const masked = text.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length))
  let last = 0
  // "Employment Service, Hallingby; Church Mission; and Folk High School": commas are within the names.
  const connectors = /;[^;]{3,120};\s+(?:and|và)\s/u.test(masked) ? /\s*;(?:\s*(?:và|and))?\s+/giu : /\s*[,;](?:\s*(?:và|and|cùng(?: với)?|as well as)(?=\s))?\s+|\s+(?:và|and|cùng với)\s+|\s+[–—]\s+/giu
  for (const match of masked.matchAll(connectors)) {
    const end = match.index + match[0].length
    const next = /^[^,;]{2,120}/u.exec(masked.slice(end))?.[0].split(/(?<!\s)\s+(?:và|and|cùng với)\s+/iu)[0] ?? ''
    if (words.isSuffix(next.split(/\s/)[0]) || /^(?:a|an|of|which|who|whose|in|with|do|là|ở|tại|số|having|represented|acting|c\/o)\s/u.test(next)) continue
    const isAnd = !/[,;–—]/.test(match[0])
    const before = masked.slice(last, match.index)
    const capital = !looksVietnamese(fold(next).text) && capitalRun(next) !== '' && (!isAnd || last > 0 || /^the\s/i.test(next) || words.isOrganisation(before)) && (isCapitalised(before.replace(/^the\s+/i, '')) || words.isOrganisation(before))
    const named = !isAnd && isCapitalised(next) && isCapitalised(before)
    // "The Privacy and Security Committee" is one name.
    const one = isAnd && last === 0 && !looksVietnamese(fold(next).text) && !/^the\s/i.test(next) && !words.isOrganisation(before) && !/,\s/.test(masked.slice(end))
    if ((!one && words.isOrganisation(next)) || capital || named || /^(?:các|những|others?)\s/iu.test(next)) {
      // A bracket before it is masked as white space is, and belongs to the name.
      yield [match.index + (/^\s*\([^()]*\)/.exec(text.slice(match.index, end))?.[0].length ?? 0), end]
      last = end
    }
  }
  yield [text.length, text.length]
}

/** Sentences of the charter's first part that list who makes it; the best list wins. */
export function readProseList(units: readonly Unit[], { inPartners, isTitle, words }: Pick<PartyContext, 'inPartners' | 'isTitle' | 'words'>): NamedParty[] {
  let best: NamedParty[] = []
  let bestScore = 0
  units.forEach((unit, index) => {
    if (unit.kind === 'row' || unit.quote > 0 || (index > MOST_UNITS && !inPartners(index)) || SIGNS.test(unit.rich.prose.slice(unit.from, unit.from + 40))) return
    for (const [from, to] of sentencesOf(unit)) {
      const found = listIn(unit, from, to, words, isTitle(index))
      const organisations = found.filter((party) => words.isOrganisation(party.name)).length
      // People by name at the end have signed.
      if (organisations === 0 && index > units.length * 0.85 && !inPartners(index)) continue
      const score = found.length < 2 ? 0 : organisations + (found.length - organisations) / 2 + (inPartners(index) ? 3 : 0) + (found.some((party) => looksVietnamese(fold(party.name).text)) ? 4 : 0) - index / 40
      if (score > bestScore) {
        best = found
        bestScore = score
      }
    }
  })
  return best
}

const SIGNS = /^\W*(?:signed|ký|đã ký|điểm chỉ|lăn tay|thumbed|ký tên|present|có mặt:|vắng)/iu
const MOST_UNITS = 45
const MOST_NAMES = 40

/** Under a title that lists the partners: sentences that each begin with one, "Quỹ X là quỹ tư nhân. Trung tâm Y, …". */
export function readSubjects(units: readonly Unit[], inPartners: (unit: number) => boolean, words: NameWords): NamedParty[] {
  const found: NamedParty[] = []
  let vietnamese = false
  units.forEach((unit, index) => {
    if (unit.kind !== 'text' || unit.quote > 0 || !inPartners(index) || (unit.cell && unit.cell.column > 0)) return
    for (const [from, to] of sentencesOf(unit)) {
      const text = unit.rich.prose.slice(from, to)
      const start = text.length - text.trimStart().replace(/^\d{1,2}(?:\.\d{1,2})+\.?\s+/u, '').length
      const subject = text.slice(start)
      const verb = /\s(?:là|có|gồm|do|is|are|has|tests|was|which|who)\s/u.exec(subject)
      const [head] = headName(verb ? subject.slice(0, verb.index) : subject, words)
      const name = cleanName(head)
      if (!isNameLike(name) || !words.isName(name) || !words.isOrganisation(name) || name.split(' ').length > 14) continue
      const isVietnamese = looksVietnamese(fold(subject).text)
      if (vietnamese && !isVietnamese) continue
      vietnamese ||= isVietnamese
      found.push({ name, raw: subject, span: unit.rich.prose.span(from + start, from + start + head.length), details: [unit.span] })
    }
  })
  return found
}

/** Ends a sentence: no point behind an initial or an abbreviation. */
const SENTENCE_END = /(?<!(?:^|[\s(.])(?:\p{Lu}|Mr|Ms|Mrs|Dr|St|TP|TS|ThS|BS|Inc|Ltd|B\.V|S\.A|vs|Tp))\.(?=\s+\p{Lu})|[!?](?=\s)/gu

export function firstSentence(text: string): string {
  const end = text.matchAll(SENTENCE_END).next().value
  return (end ? text.slice(0, end.index) : text).replace(/(?<![.\s])[.\s]+$/u, '')
}

function sentencesOf(unit: Unit): [number, number][] {
  const text = unit.rich.prose.slice(unit.from, unit.to)
  const out: [number, number][] = []
  let at = 0
  for (const match of text.matchAll(SENTENCE_END)) {
    out.push([unit.from + at, unit.from + match.index])
    at = match.index + 1
  }
  out.push([unit.from + at, unit.to])
  return out
}

function listIn(unit: Unit, from: number, to: number, words: NameWords, isTitle: boolean): NamedParty[] {
  const text = unit.rich.prose.slice(from, to)
  if (text.length < 8 || text.length > 1600 || /^(?:-|•)?\s*căn cứ/iu.test(text)) return []
  let best: NamedParty[] = []
  for (const start of startsOf(text)) {
    // "Scans and Metadata Group" is one name.
    if (isTitle && start === 0) continue
    const first = start + (NUMBER.exec(text.slice(start))?.[0].length ?? 0)
    let run: NamedParty[] = []
    let rest: Piece | undefined
    for (const piece of namesIn(insideBrackets(text.slice(first)), from + first, words)) {
      if (NO_LISTED.test(piece.text)) continue
      const party = run.length < MOST_NAMES ? partyOf(piece, unit, words) : null
      if (!party) {
        rest = piece
        break
      }
      run.push(party)
    }
    const whole = rest === undefined || /^(?:các|những|others?)\s/iu.test(rest.text)
    if (run.length >= 2 && run.every((party) => /\s['’]?\d+$/u.test(party.name))) continue
    const enough = run.length >= 2 && (start > 0 || whole || FOLLOWS.test(text.slice(run.at(-1)!.span.end > 0 ? lastEnd(run, unit, from) : 0)))
    const organisations = run.filter((party) => words.isOrganisation(party.name)).length
    // "…, roaster in Bergen, Norway": a place is no partner among organisations, unless a colon leads to nothing but names.
    const led = /:\s*$/.test(text.slice(0, start))
    if (!led && organisations * 2 > run.length && !run.every((party) => words.isOrganisation(party.name))) run = run.filter((party) => words.isOrganisation(party.name) || party.name.includes(' ') || /\p{Ll}\p{Lu}/u.test(party.name))
    if (enough && (organisations * 2 >= run.length || (run.length >= 3 && start > 0)) && run.length >= best.length) best = run
  }
  return best
}

/** A list that began behind a bracket ends where the bracket closes. */
export function insideBrackets(text: string): string {
  let open = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open++
    else if (text[i] === ')' && --open < 0) return text.slice(0, i)
  }
  return text
}

function lastEnd(run: readonly NamedParty[], unit: Unit, from: number): number {
  return unit.rich.prose.text.indexOf(run[run.length - 1].raw, from) + run[run.length - 1].raw.length - from
}

/** How each alternative of {@link LEAD} ends, by its last letter: of the words of a text few end so, and it is a long way back from each. */
const LEAD_ENDS = new Map<string, string[]>()
for (const end of ['giữa', 'gồm', 'có', 'tôi', 'là', 'bởi', 'lập', 'khung', 'này', 'gia', 'by', 'between', 'of', 'are', 'when', 'consist', 'include', 'includes', 'comprise', 'comprises', 'member', 'members', 'we', 'from']) {
  const last = end[end.length - 1]
  LEAD_ENDS.set(last, [...(LEAD_ENDS.get(last) ?? []), end])
}

function endsLikeLead(text: string, at: number): boolean {
  const ends = at > 0 ? LEAD_ENDS.get(text[at - 1].toLowerCase()) : undefined
  return ends !== undefined && ends.some((end) => text.slice(Math.max(0, at - end.length), at).toLowerCase() === end)
}

/** What is listed is no partners: "Standing committees are …", "Further reading: …", "board: …". */
const OTHER_LISTS = /(?<![\p{L}])(?:committees|officers|working groups|task forces|values|principles|languages|themes|topics|categories|subjects|reading|references|literature|see also|board)(?::|\s+(?:are|is|include|includes))?\s+$/iu
/** Where names may begin: the sentence itself, and behind words that lead to them. */
const startsOf = remembered(startsIn)

function startsIn(text: string): readonly number[] {
  const starts = [0]
  const bracket = text.includes('(')
  for (let from = endOf(text, 0, false), end = 0; from < text.length; from = endOf(text, end, false)) {
    end = endOf(text, from, true)
    const gap = text.slice(from, end)
    if (!bracket && !gap.includes(':') && !endsLikeLead(text, from)) continue
    if (OTHER_LISTS.test(text.slice(Math.max(0, end - 60), end))) continue
    if (LEAD.test(text.slice(Math.max(0, end - 40), end)) || NOUN_LEAD.test(text.slice(Math.max(0, end - 60), end)) || (/:\s*$/.test(gap) && end < text.length)) starts.push(end)
  }
  return starts
}

/** Where what stands between words ends, or where the next of it begins: blanks, colons, commas. */
function endOf(text: string, from: number, between: boolean): number {
  let at = from
  while (at < text.length && isBetween(text.charCodeAt(at)) === between) at++
  return at
}

function isBetween(code: number): boolean {
  return code === 32 || code === 44 || code === 58 || (code >= 9 && code <= 13) || code === 0xa0 || ((code >= 0x2000 || code === 0x1680) && /\s/.test(String.fromCharCode(code)))
}

/** The last name of a list may be followed by the rest of the sentence: it ends where a verb begins. */
const REST = /\s+(?:xin|cùng|đã|sẽ|thống nhất|cam kết|thỏa thuận|hứa|hẹn|ký|ban hành|started|agree|agreed|have|has|promise|to|who|which|that|after|for|in|on|were|was|concerning|về|trong|thực hiện|nhằm|để|do|tại|ngày|khi|as of|will|shall|hereby|tự nguyện)(?:\s|$)/u

/** "Society for Dune Ecology": what an organisation is for, in capitals, belongs to its name. */
const IS_FOR = /^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}-]+\s){0,2}(?:Society|Institute|Fund|Foundation|Cent(?:re|er)|Association|Council|Union|Coalition|Alliance|Network|Movement|Campaign|Agency|Office|Ministry|Department|Federation|Forum|Partnership|Trust)\sfor\s\p{Lu}/u

export function beforeVerb(text: string): string {
  const named = IS_FOR.exec(text)?.[0].length ?? 0
  const rest = REST.exec(text.slice(named))
  return rest ? text.slice(0, named + rest.index) : text
}

/** A clause's number, a recital, an address, two names run together by a verb. */
const NO_LISTED = /^\d+\.\d|^(?:WHEREAS|PART|Office:|MST)\s|\s(?:Street|Road|Quay|Lane|Avenue|Square)(?:\s\d+)?$|^\d+\s|^\p{Lu}\p{Ll}+\sthe\s\p{Lu}/u

function partyOf(piece: Piece, unit: Unit, words: NameWords): NamedParty | null {
  let text = beforeVerb(piece.text)
  const ended = /^.*?\s(?:Inc|Ltd|Corp|Co|GmbH|LLC|plc)\.?(?=\s+\p{Lu})/u.exec(text)
  if (ended) text = ended[0]
  if (!words.isName(text) && !looksVietnamese(fold(text).text) && capitalRun(text).includes(' ')) text = capitalRun(text)
  const name = cleanName(text)
  const folded = fold(name).text
  if (!isNameLike(name) || words.isPerson(name) || /['’]s$/u.test(name) || /^(?:các bên|hai bên|the part(?:y|ies)|partners?|members?)$/u.test(folded)) return null
  if (!words.isName(name)) return null
  const at = piece.from + Math.max(0, text.indexOf(name))
  const span = unit.rich.prose.span(at, at + name.length)
  return { name, raw: piece.note === '' ? text : `${text} (${piece.note})`, span, details: piece.note.length > 6 ? [unit.span] : [] }
}
