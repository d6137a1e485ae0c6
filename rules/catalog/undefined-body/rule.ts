import type { Body } from '../../charter/bodies.ts'
import type { Charter } from '../../charter/model.ts'
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
    const open = charter.bodies.filter((body) => !body.defined && !ASSEMBLY.test(fold(body.name).text) && !isExplained(text, body) && !isItself(charter, body))
    return open.flatMap((body) => {
      const acting = body.mentions.filter((mention) => mention.role === 'acts' && charter.statements[mention.statement]?.marks.inert === null)
      if (acting.length === 0 || body.mentions.length < Number(options.mentions)) return []
      return [report(rule, 'undefined', acting[0].span, { data: { body: body.name }, related: acting.slice(1, 4).map(({ span }) => ({ span, messageId: 'acts' })) })]
    })
  },
}

/** The charter is that body's own: its title names it, or it is terms of reference whose first sentence is about it. */
function isItself({ title, statements, frontMatter }: Charter, body: Body): boolean {
  const [own, heading] = [fold(body.name).text, fold(`${title?.text ?? ''} ${String(frontMatter?.values.title ?? '')}`).text]
  if (heading.includes(own) || (!looksVietnamese(own) && own.includes(' ') && heading.includes(own.split(' ').slice(-2).join(' ')))) return true
  const first = statements.find((statement) => statement.unit >= 0 && statement.kind === 'sentence' && statement.tokens.words.length >= 8)
  return OWN_TEXT.test(heading) && first !== undefined && first.tokens.folded.replace(/^the /, '').startsWith(own)
}

const OWN_TEXT = /terms of reference|charter|quy chế (?:hoạt động|làm việc)|điều khoản tham chiếu/u

/** Its seats are told some other way: "the five members of the Board", "mỗi bên cử hai người vào ban". */
function isExplained(text: string, body: Body): boolean {
  const name = fold(body.name).text
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/(?:vào|members? of(?: the)?|seats? (?:in|on)(?: the)?|thành viên(?: của)?|sits? (?:in|on)(?: the)?|dự|trong|elected to(?: the)?|cử|của|(?:elected|appointed|named|delegates?|representatives?|seats?|persons?)(?: \S+){0,2} (?:to|on|for)(?: the)?|defined as(?: an?)?|called(?: the)?|gọi là) $/u.test(text.slice(Math.max(0, at - 40), at).replace(/\s+/g, ' '))) return true
  }
  return false
}
