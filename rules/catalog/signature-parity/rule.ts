import { mentionIn, tracesOf } from '../../charter/known-as.ts'
import type { Charter, Partner } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import { fold } from '../../text/fold.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

export const rule: TextRule = {
  id: 'signature-parity',
  kind: 'consistency',
  severity: 'warning',
  from: ['third-step', 'barriers'],
  check({ charter }) {
    const { signatures, partners } = charter
    if (!signatures || partners.length < 2) return []
    const names = tracesOf(partners)
    const strangers = strangersIn(charter)
    const signed = partners.filter((partner) => signs(charter, partner, names.get(partner) ?? []))
    const missing = partners.filter((partner) => !signed.includes(partner))
    // Somebody must be known to sign, else the block names people of whom the charter does not say where they are from.
    if (signed.length === 0 || missing.length === 0 || signed.length * 2 < partners.length) return strangers
    if (signatures.entries.length >= partners.length * 2 && missing.length > 1) return strangers
    return [...strangers, ...missing.map((partner) =>
      report(rule, 'not-signed', partner.span, { data: { partner: partner.name }, related: [{ span: signatures.span, messageId: 'block' }] }),
    )]
  },
}

const LETTER = /(?<![\p{L}])(?:bên|party) ([a-eđ])(?![\p{L}\p{N}])/u

/** A line for "Bên C" where the parties are A and B. */
function strangersIn({ signatures, partners }: Charter): Finding[] {
  const letters = new Set(partners.flatMap((partner) => partner.aliases).flatMap((alias) => LETTER.exec(fold(alias).text)?.[1] ?? []))
  if (letters.size < 2 || letters.size < partners.length) return []
  return (signatures?.entries ?? []).filter(({ text }) => {
    const letter = LETTER.exec(fold(text).text)?.[1]
    return letter !== undefined && !letters.has(letter)
  }).map(({ span, text }) => report(rule, 'not-a-partner', span, { data: { partner: text.replace(/\s+/g, ' ').slice(0, 60) } }))
}

/** By its name, its label or its representative. */
function signs(charter: Charter, partner: Partner, names: readonly string[]): boolean {
  const block = charter.signatures!
  const text = fold(charter.text.slice(block.span.start, block.span.end)).text
  if (mentionIn(text, names)) return true
  if (isInitialled(charter.text.slice(block.span.start, block.span.end), partner.name)) return true
  const person = fold(partner.representative ?? '').text.replace(/^(?:ông|bà|anh|chị|cô|thầy|mr|mrs|ms|dr|ts|ths|bs)\.?\s+/u, '').split(/[,–(-]/)[0].trim()
  return (person.length > 4 && text.includes(person)) || initials(partner).some((form) => text.includes(form) && new RegExp(`(?<![\\p{L}])${form}(?![\\p{L}])`, 'u').test(text))
}

/** "For OLT": the first letters of Open Lexicon Trust; "KW" is Kestrel & Wren Ltd. */
function isInitialled(block: string, name: string): boolean {
  const letters = (name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join('')
  return (block.match(/(?<![\p{L}])\p{Lu}{2,6}(?![\p{L}])/gu) ?? []).some((short) => letters.startsWith(short) && short.length >= letters.length - 1)
}

/** "SH" in a table of signatures stands for the partner whose row has that mark. */
function initials(partner: Partner): string[] {
  return partner.aliases.map((alias) => fold(alias).text).filter((alias) => /^[\p{L}\d]{2,8}$/u.test(alias))
}
