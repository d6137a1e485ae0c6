import { fold } from '../text/fold.ts'
import { amongWith } from '../text/kept.ts'
import type { LanguageId } from '../text/language-id.ts'
import { byBlocks, ENDS } from '../text/word-list.ts'
import type { BodyMention } from './bodies.ts'
import { locate } from './locate.ts'
import type { Charter, Passage, Section, Statement } from './model.ts'

/** What is a body in one word, where the charter sets it up. */
const ALONE = 'board|council|assembly|committee|executive|secretariat|plenary|bureau|commission|trustees'
const ENDINGS = `${ALONE}|panel|team|group|forum|desk|unit|cell|circle|task force|committees|panels|teams|groups|circles|councils`
/** Words of a title that asks or tells something of a body and is not its name. */
const NO_WORD = String.raw`how|what|who|whose|why|when|where|which|whether|our|your|my|their|its|his|her|each|every|any|no|not|and|or|to|in|on|at|by|with|from|is|are|has|have|will|a|an|first|second|third|next|last|other|about|role|roles|duties|members|member|membership|becoming|joining|leaving|chair|for|name|names|of|target|age|focus|control|user|support|research|beneficiary|parent|women|women's|self-help|savings|risk|outside|meeting|vulnerable|priority|one|two|three|four|five|the|partner|local|small|original|former|existing`
const WORD = String.raw`(?!(?:${NO_WORD})\s)[\p{L}][\p{L}'’-]*\s`
const NAMES: Readonly<Record<LanguageId, RegExp>> = {
  en: new RegExp(byBlocks(String.raw`^(?:the )?(?<name>(?:${ALONE})|(?:${WORD}){1,4}(?:${ENDINGS})|(?:(?!(?:${ENDINGS}) )${WORD}){1,3}and (?:${WORD}){1,3}(?:panel|team|group|forum|board|committee|council)|(?:council|committee|panel|board|assembly|circle|team) (?:of|on|for) (?:the )?(?:${WORD}|of |the |and ){0,5}[\p{L}'’-]{3,})$`), 'u'),
  vi: new RegExp(byBlocks(String.raw`^(?<name>(?:các )?(?:đại hội|hội đồng|(?:ban|hội đồng|tổ|nhóm|tiểu ban|ủy ban|bộ phận|diễn đàn|kỳ họp|cuộc gặp)(?: (?!(?:chức|hành|đầu|và|của|có|là|gồm|được|không|đối|mục|hưởng|giải|chỉ số|hoạt|nhiệm vụ|việc|rủi|người|hộ|cho|trong|này|với|nào|sẽ|do|bạn|ta|bao|khi|mình|nghiên cứu)(?! cấp))[\p{L}\p{M}]+){1,4}))$`), 'u'),
}
/** Where the bodies of the partnership are told one by one. */
const PLACES = /(?<![\p{L}])(?:govern(?:ance|ed|ing)|organs|bodies|structures?|committees|decisions?|decides?|management|coordination|organi[sz]ation|how (?:we|it|the \p{L}+) (?:works?|hangs? together|runs?|is run))(?![\p{L}])|cơ cấu|bộ máy|tổ chức và|cơ quan/u

/** What leads to a list of them. */
const HELPED = /(?<![\p{L}])(?:(?:helped|assisted|supported|advised) by|(?:organs|bodies|committees|groups) (?:are|of))(?![\p{L}])/u
/** Where each who takes part has a title. */
const WHO = /(?<![\p{L}])(?:members?|membership|partners?|part(?:y|ies)|participants?|contacts?|signator(?:y|ies)|thành viên|các bên|đối tác)(?![\p{L}])/u

const MEETS = byBlocks(String.raw`${ENDS}`)
/** "The Board has fifteen members", "There is a Council of nine", "HIE has a Board of fifteen". */
const SET_UP = new RegExp(byBlocks(
  String.raw`(?:^(?:\([a-z\d]{1,3}\) ?)?the (?<subject>${ALONE}) (?:(?:shall |will )?(?:consists? of|comprises?|be (?:made up|composed) of|is (?:made up|composed) of|(?:has|have|is) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|up to|at least)${MEETS}|meets?${MEETS}|is (?:elected|appointed|chosen) (?:by|for|from|at)))|(?<![\p{L}])(?:there (?:is|shall be|will be)|elects?|has|establish(?:es)?|sets? up|chooses?|constitutes?) an? (?<object>${ALONE}) (?:of|which|that|made up|in which)${MEETS})`,
), 'u')

type Readable = Pick<Charter, 'text' | 'units' | 'statements' | 'sections' | 'title'>

interface Placed {
  readonly name: string
  readonly from: number
}

/** Bodies in words of their own or in one word, told by where they stand: a title that is nothing else, a label where bodies are told, "The Board has five members". */
export function inPlaces(charter: Readable, external: RegExp): BodyMention[] {
  const titled = titlesOf(charter.sections, external).filter(({ part: { title }, value: { name } }) => name.includes(' ') || title.span.start !== charter.title?.span.start).map(({ part: { title }, value: { name } }): BodyMention => ({ name, span: title.span, statement: -1, role: 'set-up' }))
  const said = setUps(charter.statements, external).map(({ part: statement, value: { name, from } }): BodyMention => {
    const span = from < 0 && statement.label ? statement.label.span : locate(charter, statement, from, from + name.length)
    return { name, span, statement: statement.index, role: 'set-up' }
  })
  return [...titled, ...said]
}

const titlesOf = amongWith((section: Section, external: RegExp): Placed | null => (section.level > 0 && section.parent && !WHO.test(section.parent.title.tokens.folded) ? named(section.title, external) : null))

const setUps = amongWith((statement: Statement, external: RegExp): Placed | null => {
  const { text, tokens: { folded }, marks: { inert }, kind, label, section, leadIn } = statement
  if (inert !== null || kind === 'meta' || kind === 'row') return null
  const told = label && (PLACES.test(section.title.tokens.folded) || (leadIn.length > 0 && HELPED.test(leadIn[0].tokens.folded))) ? named(label, external) : null
  if (told) return { ...told, from: -1 }
  const match = folded.length === text.length ? SET_UP.exec(folded) : null
  const word = match?.groups?.subject ?? match?.groups?.object
  const from = match && word ? match.index + match[0].indexOf(` ${word}`) + 1 : -1
  return word && /^\p{Lu}/u.test(text.slice(from)) ? { name: text.slice(from, from + word.length), from } : null
})

/** The body that a passage is the name of, without an aside and a stop: "Council.", "The Delivery team (monthly):". */
function named({ text, language }: Passage, external: RegExp): Placed | null {
  const said = text.replace(/\s?\([^()]{0,60}\)(?=[\s.:]*$)/u, '').replace(/(?<![\s.:])[\s.:]+$/u, '')
  const name = NAMES[language].exec(fold(said).text)?.groups?.name
  if (!name || name.length > said.length || !/^[^\p{L}]*\p{Lu}/u.test(said)) return null
  const words = said.slice(said.length - name.length)
  // Words without any marks may be other words, and the text may say that they are not there.
  if (language === 'vi' && /^[\x20-\x7e]*$/u.test(words)) return null
  if (external.test(name) && !/^(?:technical team|board of directors|ban chấp hành|ban giám đốc)$/u.test(name)) return null
  return { name: words === words.toUpperCase() ? words.slice(0, 1) + words.slice(1).toLowerCase() : words, from: 0 }
}
