import type { Body, BodyMention } from '../../charter/bodies.ts'
import type { Charter, Statement } from '../../charter/model.ts'
import { fold, looksVietnamese } from '../../text/fold.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

/** Everybody is in it: it need not be set up. */
const ASSEMBLY = /^(?:hội nghị|đại hội|phiên|văn phòng)|(?:meeting|team|office)$/u

export const rule: TextRule = {
  id: 'undefined-body',
  kind: 'consistency',
  severity: 'warning',
  from: ['performance', 'leadership'],
  // Once may be a slip of the pen or somebody else's body; a body that is named again is the partnership's.
  options: { mentions: 2 },
  check({ charter, options }) {
    const text = fold(charter.text).text
    const open = charter.bodies.filter((body) => !body.defined && !ASSEMBLY.test(fold(body.name).text) && !isExplained(text, body) && !isTitled(charter, body) && !isItself(charter, body))
    return open.flatMap((body) => {
      const acting = body.mentions.filter((mention) => mention.role === 'acts' && charter.statements[mention.statement]?.marks.inert === null)
      if (acting.length === 0 || body.mentions.length < Number(options.mentions)) return []
      return [report(rule, 'undefined', acting[0].span, { data: { body: body.name }, related: acting.slice(1, 4).map(({ span }) => ({ span, messageId: 'acts' })), fixes: placeFor(charter, body) < 0 ? [] : ['define-body'] })]
    })
  },
  fix({ charter }, finding, fixId) {
    const body = charter.bodies.find((one) => one.name === finding.data.body)
    const at = body && fixId === 'define-body' ? placeFor(charter, body) : -1
    if (!body || at < 0) return null
    const vietnamese = looksVietnamese(fold(body.name).text)
    const text = vietnamese ? `${body.name} gồm [số] người: [mỗi bên cử ai].` : `The ${body.name} consists of [number] people: [who from each partner].`
    return { id: fixId, edits: [{ span: { start: at, end: at }, text: `\n\n${text}` }], safe: false, blanks: true }
  },
}

/** Where a line that sets it up may stand: behind the last body that is set up in the text, else at the end of the section in which it acts; -1 inside of tables and lists. */
function placeFor({ bodies, statements, units, text }: Charter, body: Body): number {
  const last = (found: readonly BodyMention[]): Statement | undefined => statements[Math.max(...found.map(({ statement }) => statement))]
  const setUp = last(bodies.filter((one) => one !== body).flatMap(({ mentions }) => mentions.filter(({ role, statement }) => role === 'set-up' && isOpen(statements[statement], units))))
  const acting = body.mentions.find(({ role, statement }) => role === 'acts' && isOpen(statements[statement], units))
  const from = setUp ?? (acting ? statements.findLast((one) => one.section === statements[acting.statement].section && isOpen(one, units)) : undefined)
  const unit = from ? units[from.unit] : undefined
  if (!unit) return -1
  const blank = /\r?\n[ \t]*\r?\n/.exec(text.slice(unit.span.end))
  return blank ? unit.span.end + blank.index : text.trimEnd().length
}

/** A paragraph of its own: no row, no item, nothing in a quote. */
function isOpen(statement: Statement | undefined, units: Charter['units']): boolean {
  const unit = statement ? units[statement.unit] : undefined
  return statement !== undefined && unit !== undefined && unit.quote === 0 && !unit.cell && (statement.kind === 'sentence' || statement.kind === 'field') && statement.leadIn.length === 0
}

/** The charter is that body's own: its title names it, or it is terms of reference whose first sentence is about it. */
function isItself({ title, statements, frontMatter }: Charter, body: Body): boolean {
  const [own, heading] = [fold(body.name).text, fold(`${title?.text ?? ''} ${String(frontMatter?.values.title ?? '')}`).text]
  if (heading.includes(own) || (!looksVietnamese(own) && own.includes(' ') && heading.includes(own.split(' ').slice(-2).join(' ')))) return true
  const first = statements.find((statement) => statement.unit >= 0 && statement.kind === 'sentence' && statement.tokens.words.length >= 8)
  return OWN_TEXT.test(heading) && first !== undefined && first.tokens.folded.replace(/^the /, '').startsWith(own)
}

const OWN_TEXT = /terms of reference|charter|quy chế (?:hoạt động|làm việc)|điều khoản tham chiếu/u

/** Who sits there is what the section of its name begins with: "Chương IV. Ban Thư ký", "Do Tổ chức Rễ Sâu đảm nhiệm". */
function isTitled({ sections, statements }: Charter, body: Body): boolean {
  const own = fold(body.name).text
  return sections.filter(({ title }) => title.tokens.folded.includes(own)).some((section) => {
    const first = statements.find(({ section: { span } }) => span.start >= section.span.start && span.end <= section.span.end)
    return first !== undefined && /^[^\p{L}]*(?:do|gồm|có|mỗi (?:bên|đơn vị|thành viên|tổ chức)|consists? of|made up of|one|two|three|four|five|six|\d)(?![\p{L}])/u.test(first.tokens.folded)
  })
}

/** Its seats are told some other way: "the five members of the Board", "mỗi bên cử hai người vào ban". */
function isExplained(text: string, body: Body): boolean {
  const name = fold(body.name).text
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/(?:vào|members? of(?: the)?|seats? (?:in|on)(?: the)?|thành viên(?: của)?|sits? (?:in|on)(?: the)?|dự(?: họp)?|trong|elected to(?: the)?|cử|của|(?:elected|appointed|named|delegates?|representatives?|seats?|persons?)(?: \S+){0,2} (?:to|on|for)(?: the)?|defined as(?: an?)?|called(?: the)?|gọi là) $/u.test(text.slice(Math.max(0, at - 40), at).replace(/\s+/g, ' '))) return true
  }
  return false
}
