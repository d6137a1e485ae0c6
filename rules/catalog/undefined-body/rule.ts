import type { Body } from '../../charter/bodies.ts'
import { fold } from '../../text/fold.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

/** Everybody is in it: it need not be set up. */
const ASSEMBLY = /^(?:hội nghị|đại hội|phiên|văn phòng)|(?:meeting|team|office)$/u

export const rule: TextRule = {
  id: 'undefined-body',
  kind: 'consistency',
  severity: 'warning',
  from: ['performance', 'leadership'],
  check({ charter }) {
    const text = fold(charter.text).text
    return charter.bodies.filter((body) => !body.defined && !ASSEMBLY.test(fold(body.name).text) && !isExplained(text, body)).flatMap((body) => {
      const acting = body.mentions.filter((mention) => mention.role === 'acts' && charter.statements[mention.statement]?.marks.inert === null)
      // Once may be a slip of the pen or somebody else's body; a body that acts again and again is the partnership's.
      if (acting.length === 0 || body.mentions.length < 2) return []
      return [report(rule, 'undefined', acting[0].span, { data: { body: body.name }, related: acting.slice(1, 4).map(({ span }) => ({ span, messageId: 'acts' })) })]
    })
  },
}

/** Its seats are told some other way: "the five members of the Board", "mỗi bên cử hai người vào ban". */
function isExplained(text: string, body: Body): boolean {
  const name = fold(body.name).text
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/(?:vào|members? of(?: the)?|seats? (?:in|on)(?: the)?|thành viên(?: của)?|sits? (?:in|on)(?: the)?|dự|trong|elected to(?: the)?|cử|của|to the|on the) $/u.test(text.slice(Math.max(0, at - 24), at).replace(/\s+/g, ' '))) return true
  }
  return false
}
