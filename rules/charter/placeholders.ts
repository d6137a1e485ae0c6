import type { Span } from '../text/span.ts'
import type { Placeholder } from './model.ts'

const BLANK_WORDS =
  'tên|ngày|họ|điền|chèn|nhập|ghi|insert|name|date|dd|organi[sz]ation|partner|fill|tbd|tba|tbc|todo|xx+|your|role|địa|số|chức|đơn vị|tổ chức|bên|người|thời|nội|mô tả|nêu|liệt|kênh|cơ|address|email|e-mail|phone|title|number|amount|describe|list|specify|city|country|period|add|link|url|url|who|what|when|how|month|year|state|enter|select|agency|company|representative|contact|signature'
/**
 * Blanks: dots, underscores, bracketed prompts, merge fields, "TBD", "DD/MM/YYYY", "sẽ bổ sung". Background §3.2 and §5.2: reference
 * links, task boxes, e-mail addresses and HTML tags are none.
 */
const PLACEHOLDER = new RegExp(
  [
    String.raw`\.{4,}`, String.raw`…{2,}|(?<=[:|]\s{0,3})…+(?=\s{0,3}(?:$|\||[,;]))|…+(?=\s{0,3}(?:\/|tháng|năm|ngày))`, String.raw`(?<=(?:ngày|tháng|năm|số|\/)\s{0,3})(?:…|\.{3})+`,
    String.raw`_{3,}|(?:\\_){3,}`, String.raw`\?{3,}`, String.raw`(?<![\p{L}\p{N}])[xX]{4,}(?![\p{L}\p{N}])`,
    String.raw`\{\{[^{}\n]{1,80}\}\}|\$\{[^{}\n]{1,80}\}|<<[^<>\n]{1,80}>>`,
    String.raw`(?<![\p{L}\p{N}])(?:TBD|TBA|TBC|tbd|tbc|tba|TODO|FIXME|[Ll]orem ipsum|[Dd][Dd]\/[Mm][Mm]\/[Yy]{4}|YYYY-MM-DD)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:[Ss]ẽ bổ sung|[Bb]ổ sung sau|[Cc]ần bổ sung|[Đđ]iền sau|[Cc]hưa xác định|[Đđ]ang cập nhật|[Cc]ập nhật sau|[Tt]o be (?:confirmed|determined|decided|advised|completed|inserted)(?!\s{1,3}(?:by|through|via)))(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:[Tt]ổ chức|[Tt]rung tâm|[Hh]ội|[Cc]ông ty|[Oo]rgani[sz]ation|NGO|[Pp]artner) (?:ABC|XYZ|X{1,3}|A{3}|YYY)(?![\p{L}\p{N}])`,
  ].join('|'),
  'gmu',
)
const BRACKETED = new RegExp(String.raw`(?<![\]\\!])\\?\[\s{0,3}(?<inner>[^\[\]\n]{0,160}?)\s{0,3}\\?\](?![(\[:])`, 'gu')
const BLANK = new RegExp(String.raw`^(?:|[.…_\s]+|(?:\d{1,6}|[\d.,]{1,12}|\d{1,3}%)|(?:${BLANK_WORDS})(?![\p{L}\p{N}]).*|.*(?:\.\.\.|…|___).*|.*\/.*)$`, 'iu')
const ANGLED = /<(?<inner>[_*]*[\p{L}][^<>\n@/:]{1,80}?[_*]*)>/gu
const TAG = /^\/?(?:br|b|i|em|strong|sup|sub|div|span|table|thead|tbody|tr|td|th|p|a|u|ul|ol|li|img|details|summary|center|hr|kbd|mark|small|code|pre|h[1-6]|blockquote|font|section|nav|input|label|figure|video|iframe|script|style|svg|path|o:p|body|html|head|title|meta|link|main|header|footer|article|aside|button|form|dl|dt|dd|del|ins|s|col|colgroup|caption)\b/iu

/** Finds the blanks of a document outside the `skipped` ranges (code, URLs, comments); bracketed definitions `known` are links. */
export function findPlaceholders(text: string, skipped: readonly Span[], known: ReadonlySet<string>, from: number): Placeholder[] {
  const out: Placeholder[] = []
  const add = (start: number, value: string): void => {
    const end = start + value.length
    if (end <= from || skipped.some((span) => start < span.end && span.start < end)) return
    if (!out.some((other) => start < other.span.end && other.span.start < end)) out.push({ span: { start, end }, text: value })
  }
  const bracketed = text.includes('[')
  if (bracketed) {
    for (const match of text.matchAll(BRACKETED)) {
      const inner = (match.groups as { inner: string }).inner
      if (isTaskBox(text, match.index, inner) || known.has(inner.toLowerCase()) || /^\^/.test(inner)) continue
      if (BLANK.test(inner) || /^[\p{L}][\p{L}\p{M}\p{N} ,/&'’()-]{2,120}$/u.test(inner)) add(match.index, match[0])
    }
  }
  for (const match of text.matchAll(PLACEHOLDER)) add(match.index, match[0])
  if (text.includes('<')) {
    for (const match of text.matchAll(ANGLED)) {
      const inner = (match.groups as { inner: string }).inner.replace(/^[_*]+/, '')
      if (!TAG.test(inner) && !/^[a-z]+=|^!--/.test(inner)) add(match.index, match[0])
    }
  }
  return out.sort((a, b) => a.span.start - b.span.start)
}

function isTaskBox(text: string, at: number, inner: string): boolean {
  if (!/^[xX]?$/.test(inner)) return false
  const lineStart = text.lastIndexOf('\n', at) + 1
  return /^[\s>]*(?:[-*+]|\d+[.)])\s+$/.test(text.slice(lineStart, at))
}
