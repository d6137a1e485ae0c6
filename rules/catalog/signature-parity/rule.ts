import { mentionIn, tracesOf } from '../../charter/known-as.ts'
import type { Charter, Partner } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import { fold } from '../../text/fold.ts'
import { overlaps } from '../../text/span.ts'
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
    if (signersIn(charter) >= partners.length) return strangers
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

/**
 * How many sign, where the block says it in one line or one row of a table: as many as there are partners are the partners, though one goes
 * by what it is ("Phường", "HTX") and another by a name that nobody has seen before.
 */
function signersIn({ signatures, tables, text }: Charter): number {
  const { span } = signatures!
  const table = tables.find((one) => overlaps(one.span, span))
  if (table) return new Set(table.header.map((cell) => fold(cell.rich.prose.slice(cell.from, cell.to)).text.trim()).filter((cell) => /\p{L}/u.test(cell))).size
  const lines = text.slice(span.start, span.end).split('\n').map((line) => line.split(/\s[·–—]\s|;\s/u).filter((piece) => /\p{Lu}\S{1,60}\s{1,9}\p{Lu}/u.test(piece)).length)
  return Math.max(...lines)
}

/** By its name, its label or its representative. */
function signs(charter: Charter, partner: Partner, names: readonly string[]): boolean {
  const block = charter.signatures!
  const text = fold(charter.text.slice(block.span.start, block.span.end)).text
  if (mentionIn(text, names) || byLetters(charter.text.slice(block.span.start, block.span.end), partner)) return true
  const person = fold(partner.representative ?? '').text.replace(/^(?:ông|bà|anh|chị|cô|thầy|mr|mrs|ms|dr|ts|ths|bs)\.?\s+/u, '').split(/[,–(-]/)[0].trim()
  return (person.length > 4 && text.includes(person)) || initials(partner).some((form) => text.includes(form) && new RegExp(`(?<![\\p{L}])${form}(?![\\p{L}])`, 'u').test(text))
}

/** "LHPN" is in the first letters of "Hội Liên hiệp Phụ nữ", "HTX" in those of "Hợp tác xã Rau Thuỵ Lôi". */
function byLetters(block: string, { name }: Partner): boolean {
  const letters = name.normalize('NFC').split(/[\s–-]+/u).map((word) => word.charAt(0).toUpperCase()).join('').replace(/[^\p{L}]/gu, '')
  return [...block.normalize('NFC').matchAll(/(?<![\p{L}\d])\p{Lu}{2,7}(?![\p{L}\d])/gu)].some(([short]) => (short.length > 2 ? letters.includes(short) : letters.startsWith(short) && !SIGNS_FOR.test(short)))
}

/** "Thay mặt", "ký thay", "thừa lệnh". */
const SIGNS_FOR = /^(?:TM|KT|TL|TUQ)$/u

/** "SH" in a table of signatures stands for the partner whose row has that mark. */
function initials(partner: Partner): string[] {
  return partner.aliases.map((alias) => fold(alias).text).filter((alias) => /^[\p{L}\d]{2,8}$/u.test(alias))
}
