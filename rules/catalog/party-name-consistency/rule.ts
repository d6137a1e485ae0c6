import { calledAs, knownAs, type Called } from '../../charter/known-as.ts'
import { locate, locateTokens } from '../../charter/locate.ts'
import type { Charter, Statement } from '../../charter/model.ts'
import type { Finding } from '../../engine/finding.ts'
import { fold } from '../../text/fold.ts'
import { among, amongWith } from '../../text/kept.ts'
import type { Span } from '../../text/span.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

/** Names shorter than this are too easily near to other words. */
const LEAST_WORDS = 4

export const rule: TextRule = {
  id: 'party-name-consistency',
  kind: 'consistency',
  severity: 'warning',
  from: ['barriers', 'purpose'],
  check({ charter }) {
    const names = knownAs(charter.partners)
    const known = new Set([...names.values()].flat())
    const called = calledAs(charter.partners)
    return [...undefinedAliases(charter, known), ...slipsIn(charter.statements, called).flatMap(({ part: statement, value: slips }): Finding[] => {
      return slips.map(({ partner: index, from, to }): Finding => {
        const partner = charter.partners[index]
        const span = locateTokens(charter, statement, from, to)
        return report(rule, 'near', span, { data: { name: partner.name, written: charter.text.slice(span.start, span.end).replace(/\s+/g, ' ') }, related: [{ span: partner.span, messageId: 'defined' }], fixes: ['use-name'] })
      })
    })]
  },
  fix({ charter }, finding, fixId) {
    const partner = charter.partners.find((one) => one.name === finding.data.name)
    return partner && fixId === 'use-name' ? { id: fixId, edits: [{ span: finding.span, text: partner.name }], safe: false, blanks: false } : null
  },
}

/** A partner's name, by its index, with a slip of the pen: a range of words. */
interface Slip {
  readonly partner: number
  readonly from: number
  readonly to: number
}

/** The first of each partner. */
const slipsIn = amongWith(({ tokens: { words }, marks, kind }: Statement, called: Called): readonly Slip[] | null => {
  if (marks.inert !== null || kind === 'meta') return null
  const found = called.words.flatMap((name, partner): Slip[] => {
    for (let at = 0; name.length >= LEAST_WORDS && at + name.length <= words.length; at++) {
      if (words[at] !== name[0] || words[at + 1] !== name[1]) continue
      const window = words.slice(at, at + name.length)
      const wrong = window.flatMap((word, i) => (word === name[i] ? [] : [i]))
      if (wrong.length === 1 && isSlip(window[wrong[0]], name[wrong[0]]) && !called.known.some((forms) => forms.includes(window.join(' ')))) return [{ partner, from: at, to: at + name.length }]
    }
    return []
  })
  return found.length > 0 ? found : null
})

/** "the Foundation" again and again, where no partner is a foundation or is called one. */
function undefinedAliases(charter: Charter, known: ReadonlySet<string>): Finding[] {
  // A text in both languages names its Vietnamese partners in English as it goes.
  if (charter.partners.length < 2 || charter.languages.length > 1) return []
  const text = fold([...known, ...charter.bodies.map((body) => body.name), charter.title?.text ?? ''].join(' | ')).text
  const found = new Map<string, Span[]>()
  for (const { part: statement, value: matches } of shortIn(charter.statements)) {
    for (const match of matches) {
      const noun = match[1].toLowerCase()
      if (text.includes(noun) || isIntroduced(charter.text, match[1])) continue
      const span = locate(charter, statement, match.index, match.index + match[0].length)
      found.set(noun, [...(found.get(noun) ?? []), span])
    }
  }
  return [...found.values()].filter((spans) => spans.length >= 2).map(([first, ...others]) =>
    report(rule, 'undefined-alias', first, { data: { name: '', written: charter.text.slice(first.start, first.end).replace(/\s+/g, ' ') }, related: others.slice(0, 3).map((span) => ({ span, messageId: 'again' })) }),
  )
}

/** In full or in quotes somewhere: "the Skerrow Light Trust", "the Society for Dune Ecology", "(the “College”)". */
function isIntroduced(text: string, noun: string): boolean {
  return new RegExp(String.raw`["“'‘](?:[Tt]he )?${noun}["”'’]|(?<!\p{L})(?!The |From |For |To |By |Of |In |And )\p{Lu}[\p{L}&-]{1,30}(?:['’]s?)? ${noun}(?!\p{L})|${noun} (?:of|for) (?:the )?\p{Lu}`, 'u').test(text)
}

/** What an organisation is, in capitals and with nothing behind it that says which. */
const SHORT = /(?<![\p{L}])[Tt]he (Foundation|Trust|Association|Company|Centre|Center|Institute|University|School|College|Department|Ministry|Society|Charity|Federation|Cooperative|Hospital|Library|Museum)(?![\p{L}'’]|\s\p{Lu}|\sof\s)/gu

const shortIn = among(({ text, marks, language }: Statement): readonly RegExpExecArray[] | null => {
  const found = marks.inert === null && language === 'en' ? [...text.matchAll(SHORT)] : []
  return found.length > 0 ? found : null
})

/** One letter or mark too many, too few or another: "Bảo trợ" and "Bảo trở". */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 2 || /\d/.test(a + b)) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  const rest = short.length === long.length ? [short.slice(i + 1), long.slice(i + 1)] : [short.slice(i), long.slice(i + 1)]
  return rest[0] === rest[1]
}
