import { compose } from '../text/fold.ts'
import { LineScan, scanFor, type Scanned } from '../text/line-scan.ts'
import { overlapsAny, type Span } from '../text/span.ts'
import type { Placeholder } from './model.ts'

const BLANK_WORDS =
  'ví dụ|e.g|tên|ngày|họ|điền|chèn|nhập|ghi|insert|name|date|dd|organi[sz]ation|partner|fill|tbd|tba|tbc|todo|xx+|your|role|địa|số|chức|đơn vị|tổ chức|bên|người|thời|nội|mô tả|nêu|liệt|kênh|cơ|address|email|e-mail|phone|title|number|amount|describe|list|specify|city|country|period|add|link|url|url|who|what|when|how|month|year|state|enter|select|agency|company|representative|contact|signature'
/**
 * Blanks: dots, underscores, bracketed prompts, merge fields, "TBD", "DD/MM/YYYY", "sẽ bổ sung". Background §3.2 and §5.2: reference
 * links, task boxes, e-mail addresses and HTML tags are none.
 */
const PLACEHOLDER = new RegExp(
  [
    String.raw`\.{4,}`, String.raw`…{2,}|(?<=[:|]\s{0,3})…+(?=\s{0,3}(?:$|\||[,;]))|…+(?=\s{0,3}(?:\/|tháng|năm|ngày))`, String.raw`(?<=(?:ngày|tháng|năm|số|\/)\s{0,3})(?:…|\.{3})+`,
    String.raw`_{3,}|(?:\\_){3,}`, String.raw`\?{3,}`, String.raw`(?<![\p{L}\p{N}]|\d[ .-]{0,2})[xX]{4,}(?![\p{L}\p{N}]|[ .-]{0,2}\d)`,
    String.raw`(?<![\p{L}\p{N}])[xX]{2,3}(?=\s?(?:%|\/[xX]{2}|(?:đồng|vnđ|vnd|usd|triệu|tỷ|người|hộ|ngày|tháng|năm|buổi|days?|months?|years?|people|members|hours)(?!\p{L})))(?:\/[xX]{2}(?:\/(?:[xX]{2,4}|\d{4}))?)?`,
    String.raw`\{\{[^{}\n]{1,80}\}\}|\$\{[^{}\n]{1,80}\}|<<[^<>\n]{1,80}>>`,
    String.raw`(?<![\p{L}\p{N}])(?:TBD|TBA|TBC|tbd|tbc|tba|TODO|FIXME|[Ll]orem ipsum|[Dd][Dd]\/[Mm][Mm]\/[Yy]{4}|YYYY-MM-DD)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:[Ss]ẽ bổ sung|(?:[Bb]ổ sung|[Đđ]iền|[Cc]ập nhật) sau(?=\s{0,3}(?:[.;,)\]|…]|$))|(?<!(?:nếu|khi|thấy|mà) )[Cc]ần bổ sung(?!, )|[Cc]hưa xác định|[Đđ]ang cập nhật|[Tt]o be (?:confirmed|determined|decided|advised|completed|inserted)(?!\s{1,3}(?:by|through|via|before|within|no later than|in (?:the|\d))))(?![\p{L}\p{N}])`,
    // All that its line, cell or field says.
    String.raw`(?<=(?:^|[:|])[ \t*_(–-]{0,6})(?:[Cc]hưa có (?:nội dung|thông tin)|[Ss]ẽ (?:được )?(?:cập nhật|bổ sung|điền|hoàn thiện)(?: sau)?|(?:[Nn]ội dung )?[Đđ]ang (?:được )?(?:soạn|soạn thảo|hoàn thiện|bổ sung|cập nhật|xây dựng)|[Cc]oming soon|[Tt]o follow|[Uu]nder construction|[Nn]ot yet (?:written|drafted)|[Tt]o be (?:added|provided|written|filled in|named|supplied|updated))(?=[ \t.*_)…]{0,4}(?:$|\|))`,
    String.raw`(?<![\p{L}\p{N}])(?:[Tt]ổ chức|[Tt]rung tâm|[Hh]ội|[Cc]ông ty|[Oo]rgani[sz]ation|NGO|[Pp]artner) (?:ABC|XYZ|X{1,3}|A{3}|YYY)(?![\p{L}\p{N}])`,
  ].join('|'),
  'muy',
)
/**
 * The first two characters of all that {@link PLACEHOLDER} finds, but for "…" alone. The pattern is long and looks back: asked at each
 * place of a text it took longer than all others together, and few places begin like this.
 */
const BEGINNINGS: ReadonlySet<number> = new Set(
  String.raw`.. …… __ \_ ?? xx Xx xX XX {{ ${'$'}{ << TB tb TO FI Lo lo DD Dd dD dd YY Sẽ sẽ Bổ bổ Cầ cầ Đi đi Ch ch Đa đa Cậ cậ To to Tổ tổ Tr tr Hộ hộ Cô cô Or or NG Pa pa Nộ nộ Co co Un un No no`
    .split(' ').map((pair) => pairOf(pair.charCodeAt(0), pair.charCodeAt(1))),
)
const ELLIPSIS = 0x2026
const FIRST = new Uint8Array(ELLIPSIS + 1)
for (const pair of BEGINNINGS) FIRST[pair >> 16] = 1

function pairOf(first: number, second: number): number {
  return (first << 16) | second
}

const BRACKETED_SOURCE = String.raw`\\?\[\s{0,3}(?<inner>[^\[\]\n]{0,160}?)\s{0,3}\\?\]`
const BRACKETED = new RegExp(String.raw`(?<![\]\\!])${BRACKETED_SOURCE}(?![(\[]|\{[.#])`, 'gu')
const BRACKETS = new RegExp(BRACKETED_SOURCE, 'u')
const BLANK = new RegExp(String.raw`^(?:|[.…_\s●•○■]+|(?:\d{1,6}|[\d.,]{1,12}|\d{1,3}%)|(?:${BLANK_WORDS})(?![\p{L}\p{N}]).*|.*(?:\.\.\.|…|___).*|.*\/.*)$`, 'iu')
const FIRST_WORD = new RegExp(String.raw`^(?:${BLANK_WORDS})(?![\p{L}\p{N}])`, 'iu')
/** Words, or a quantity in words: "[desired change, e.g. clean water]", "[3 of 5]", "[30 November]"; "[3, p. 12]" is a reference. */
const PROMPT = /^(?:\p{L}|\d{1,4}(?:[.,]\d{1,3})? (?=\p{L}))[\p{L}\p{M}\p{N} ,.;:/&'’()–-]{2,140}$/u
const ANGLED = /<(?<inner>[_*]*[\p{L}][^<>\n@/:]{1,80}?[_*]*)>/gu
const TAG = /^\/?(?:br|b|i|em|strong|sup|sub|div|span|table|thead|tbody|tr|td|th|p|a|u|ul|ol|li|img|details|summary|center|hr|kbd|mark|small|code|pre|h[1-6]|blockquote|font|section|nav|input|label|figure|video|iframe|script|style|svg|path|o:p|body|html|head|title|meta|link|main|header|footer|article|aside|button|form|dl|dt|dd|del|ins|s|col|colgroup|caption)\b/iu

/** Text that looks like a blank and is none: dot leaders of a table of contents, the line under the national motto, shortcodes. */
const LEADER = /^(?:\.{4,}|…{2,})$/u
const SHORTCODE = /^\{\{\s*[<%#/>&]|^\{\{[^{}.|]*[.|]/u
const RULE_LINE = /^(?:_|\\_)+$/u
const CODE = /`[^`\n]{1,200}`/g
const REFERENCE_LINE = /^[ \t>*-]*\*{0,2}\\?\[(\d{1,3})\\?\](?=[^\r\n]*\S)/gmu
const ASIDE = /(?:^(?:sic|xem|see|note(?!-)|ghi chú|signed|handwritten|(?:link )?broken|link broken|(?:draft|version|v)[ .-]?\d+)\b|^đã ký|^(?:tại đây|góp ý|here|(?:bình luận|comments?)(?: \/ .*)?)$|^trích lục|^bản [a-z\d](?![\p{L}\d])|(?<!\p{L})xem (?:điều|khoản|mục|phụ lục) |\bonly$|^(?:attachment|annex|appendix|schedule|exhibit|phụ lục)[^:]{1,8}:|\bnote:)/iu

/** "[Deleted]", "[Clause 5.2 repealed]", "[Not agreed.]": what became of a clause. */
const FATE = /^(?:(?:article|clause|section|paragraph|điều|khoản|mục)\s[\d.]{1,8}\s)?(?:(?:intentionally|deliberately|đã|được|bị) )?(?:deleted|repealed|omitted|withdrawn|reserved|struck out|moved to|not agreed|bãi bỏ|lược bỏ)(?![\p{L}\p{N}])/iu
/** In a whole sentence, about what has been: a remark of somebody's. Prompts tell what to do. */
const REMARK = /(?:(?<!\p{L})(?:has|had|was|were|did|said|agreed|asked|voted|have been)(?!\p{L})|(?<=[\p{L}] )(?:đã|khuyên|cho rằng|không (?:kèm|có|còn))(?!\p{L}))/iu
/** "[may renew once]", "[must not resign]": a rule in brackets; one word alone is a choice to be made. */
const RULE = /^(?:may|must|shall|cannot)(?: not)? \p{L}{2}[^/]*$/iu
/** A page of a wiki: "[[Seed list]]", "[[Talk:Roles]]", "[[/drafts]]". Clauses and prompts that stand in two brackets are none. */
const WIKI_PAGE = /^(?:\/\S+|(?!(?:[Dd]elete|[Oo]ptional|[Uu]se|[Cc]hoose|[Ss]tandard)(?!\p{L})|\p{L}+: )[\p{Lu}\p{N}][^.?!…/]*)$/u
/** "the Basin Authority ("TBA")": letters that this document uses as a name. */
const NAMED = /["“'‘](TB[ACD])["”'’]\)/gu

/**
 * Finds the blanks of a document outside the `skipped` ranges (code, URLs, comments); bracketed definitions `known` are links. Before
 * `frontMatterEnd` a bracket behind a key is a list of YAML.
 */
export function findPlaceholders(source: string, skipped: readonly Span[], known: ReadonlySet<string>, frontMatterEnd: number): Placeholder[] {
  const { text, map } = COMBINING.in(source).length > 0 ? compose(source) : { text: source }
  const back = (at: number): number => (map ? map[at] : at)
  const bracketed = BRACKETED_SCAN.in(text).filter((one) => isBlank(text, one, known, frontMatterEnd))
  const names = NAMES.in(text).map(({ text: name }) => name.slice(1, 4))
  const blanks = names.length === 0 ? BLANKS.in(text) : BLANKS.in(text).filter(({ text: value }) => !names.includes(value))
  const found = [...bracketed, ...blanks, ...ANGLED_SCAN.in(text)].map(({ start, text: value }): Placeholder => ({ span: { start: back(start), end: back(start + value.length) }, text: value }))
  const code = (found.length > 0 ? CODE_SCAN.in(source) : []).map(({ start, text: { length } }) => ({ start, end: start + length }))
  return withoutOverlaps(found, [...skipped, ...code])
}

const NAMES = scanFor(NAMED)
const COMBINING = scanFor(/[\u0300-\u036f]/g)
const BRACKETED_SCAN = scanFor(BRACKETED)
const CODE_SCAN = scanFor(CODE)
const BLANKS = new LineScan((text, from, to) => blanksIn(text, from, to).filter(({ start, text: value }) => !onlyLooksBlank(text, start, value)))
const ANGLED_MATCHES = scanFor(ANGLED)
const ANGLED_SCAN = { in: (text: string): readonly Scanned[] => ANGLED_MATCHES.in(text).filter(({ text: value }) => isAngledBlank(value)) }

function isAngledBlank(value: string): boolean {
  const inner = value.slice(1, -1).replace(/^[_*]+/, '')
  return !TAG.test(inner) && !/^[a-z]+=|^!--|^[a-z]+(?: [a-z-]+="[^"]*")+ ?\/?$/.test(inner)
}

/** What {@link PLACEHOLDER} finds, in order. */
function blanksIn(text: string, from: number, to: number): Scanned[] {
  const found: Scanned[] = []
  for (let i = from; i < to; i++) {
    const first = text.charCodeAt(i)
    if (FIRST[first] !== 1 || !(first === ELLIPSIS || BEGINNINGS.has(pairOf(first, text.charCodeAt(i + 1))))) continue
    PLACEHOLDER.lastIndex = i
    const match = PLACEHOLDER.exec(text)
    if (!match) continue
    found.push({ start: i, text: match[0] })
    i += match[0].length - 1
  }
  return found
}

/** In order, without those that lie in a skipped range or in one that begins before. */
function withoutOverlaps(found: Placeholder[], skipped: readonly Span[]): Placeholder[] {
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const ranges = [...skipped].sort((a, b) => a.start - b.start)
  const out: Placeholder[] = []
  let next = 0
  let covered = -1
  for (const one of found) {
    while (next < ranges.length && ranges[next].start < one.span.end) covered = Math.max(covered, ranges[next++].end)
    if (one.span.start < covered) continue
    out.push(one)
    covered = Math.max(covered, one.span.end)
  }
  return out
}

function isBlank(text: string, { start, text: value }: Scanned, known: ReadonlySet<string>, frontMatterEnd: number): boolean {
  const inner = BRACKETS.exec(value)?.groups?.inner ?? ''
  if (isTaskBox(text, start, inner) || known.has(inner.toLowerCase()) || inner.startsWith('^') || ASIDE.test(inner) || isSaid(inner)) return false
  if (text[start - 1] === '[' && text[start + value.length] === ']' && WIKI_PAGE.test(inner) && !isPrompt(inner)) return false
  // The others of a line of boxes of which one is ticked.
  if (inner === '' && /\[[xX]\]|[☑☒]/u.test(lineAround(text, start))) return false
  // "[e.g. two workshops]" is all of its item or cell where it is a prompt; within a sentence it is an aside.
  if (/^(?:e\.g|i\.e)/i.test(inner) && /[\p{L}\p{N},;]\s*$/u.test(lineBefore(text, start))) return false
  if (/^\d{1,3}$/.test(inner) && text.startsWith('**', start - 2) && text.startsWith('**', start + value.length)) return false
  if (/^\d{1,2}$/.test(inner) && isCited(text.slice(Math.max(0, start - 24), start), text.slice(start + value.length, start + value.length + 8))) return false
  if (start < frontMatterEnd && /^[-\p{L}\p{N}_ \t]+:[ \t]*$/u.test(lineBefore(text, start))) return false
  if (SUBJECT_TAG.test(lineBefore(text, start))) return false
  return BLANK.test(inner) || PROMPT.test(inner)
}

/** "Tiêu đề thư ghi [TUYỂN], [HỎI]": what subjects of letters begin with. */
const SUBJECT_TAG = /(?:tiêu đề|đầu đề|subject lines?)(?: thư| email)?[^.;:]{0,40}$/iu

/** Brackets that hold words of the text, or about it, and wait for none. */
function isSaid(inner: string): boolean {
  return FATE.test(inner) || RULE.test(inner) || (/[.!]$/u.test(inner) && REMARK.test(inner) && !isPrompt(inner))
}

function isPrompt(inner: string): boolean {
  return FIRST_WORD.test(inner) || /^(?:suggest|optional|gợi ý|viết|giải thích|trình bày|xoá|xóa|chọn|lấy)/iu.test(inner)
}

/** "theo báo cáo [2]", "[1], [3]": numbers of sources, which no amount or number of days is told by. */
function isCited(before: string, after: string): boolean {
  return /^\s?[,;–-]?\s?\[\d{1,2}\]/.test(after) || /\[\d{1,2}\]\s?(?:[,;–-]|và|and)?\s?$|(?:^|[\s(])(?:tài liệu|nguồn|theo|xem|báo cáo|nghiên cứu|see|cf\.?|sources?|refs?\.?|references?|documents?)\s$/iu.test(before)
}

function onlyLooksBlank(text: string, at: number, value: string): boolean {
  if (LEADER.test(value)) return /^[ \t]*\d{1,3}[ \t]*\*{0,2}(?:\r?\n|$|\|)/.test(text.slice(at + value.length, at + value.length + 12))
  if (RULE_LINE.test(value)) return /hạnh phúc[*_\s]*$/iu.test(text.slice(Math.max(0, at - 40), at).normalize('NFC'))
  return SHORTCODE.test(value) || (value.startsWith('{{') && text.startsWith('](', at - 2))
}

function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at) + 1, at)
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return lineBefore(text, at) + text.slice(at, end < 0 ? undefined : end)
}

function isTaskBox(text: string, at: number, inner: string): boolean {
  return /^[xX]?$/.test(inner) && /^[\s>]*(?:[-*+]|\d+[.)])\s+$/.test(lineBefore(text, at))
}

/** Both in order; of the first, what lies in one of the others is left out. */
export function withPlaceholders(blanks: readonly Placeholder[], whole: readonly Placeholder[]): Placeholder[] {
  if (whole.length === 0) return [...blanks]
  return [...blanks.filter(({ span }) => !overlapsAny(whole, span)), ...whole].sort((a, b) => a.span.start - b.span.start)
}

/** Numbers that a list of references at line starts gives, which begins with 1: "[2]" in the text is then no blank. */
export function referenceNumbers(text: string): string[] {
  const numbers = REFERENCES.in(text).map(({ text: head }) => /\d+/.exec(head)?.[0] ?? '')
  return numbers.includes('1') ? numbers : []
}

const REFERENCES = scanFor(REFERENCE_LINE)
