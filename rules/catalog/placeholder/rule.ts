import type { Charter } from '../../charter/model.ts'
import { perLanguages } from '../../charter/per-languages.ts'
import { languages } from '../../languages/index.ts'
import type { RuleWords } from '../../charter/language.ts'
import { fold } from '../../text/fold.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { wordList, wordSource } from '../../text/word-list.ts'
import { report } from '../report.ts'
import type { TextRule } from '../text-rule.ts'

type BlankKind = 'instruction' | 'name' | 'date' | 'quantity' | 'promise' | 'signature' | 'other'

/** Blanks of one date or one line of dots are one place. */
const JOINED = /^[\s\\]{0,12}(?:[/.,–-]|\.?\s?(?:tháng|năm|ngày)|day of|of|\d{0,2})?[\s\\]{0,12}$/iu
const COUNTED_AFTER = /^\s*(?:%|(?:đồng(?! (?:ý|thuận))|vn[dđ]|usd|người|lượt|hộ|members|people|days|per cent)(?![\p{L}\p{M}]))/u
const WORDS = /\p{L}{3}[^\p{L}]{1,4}\p{L}{2}/u
/** How much of the line before a blank tells what it asks for. */
const BEFORE = 28
/** So many characters of an instruction are repeated in its message. */
const MOST_QUOTED = 80

export const rule: TextRule = {
  id: 'placeholder',
  kind: 'wording',
  severity: 'warning',
  from: ['third-step'],
  check({ charter }) {
    const kinds = new BlankKinds(charter)
    return joinBlanks(charter).map((span) => {
      const kind = kinds.of(span)
      const text = charter.text.slice(span.start, span.end)
      return report(rule, kind, span, { data: { text: kind === 'instruction' ? beginningOf(text) : text }, severity: kind === 'signature' ? 'info' : rule.severity })
    })
  },
}

/** An instruction may be a whole paragraph. */
function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/\.$/, '')
  return line.length <= MOST_QUOTED ? line : `${line.slice(0, line.lastIndexOf(' ', MOST_QUOTED))} …`
}

function joinBlanks(charter: Charter): Span[] {
  const spans: Span[] = []
  for (const { span } of charter.placeholders) {
    const last = spans.at(-1)
    const between = last ? charter.text.slice(last.end, Math.min(span.start, last.end + 30)).normalize('NFC') : ''
    if (last && between.length <= 12 && !between.includes('\n') && JOINED.test(between)) spans[spans.length - 1] = { start: last.start, end: span.end }
    else spans.push(span)
  }
  return spans
}

const KINDS = ['date', 'quantity', 'name'] as const
type Kind = (typeof KINDS)[number]

interface BlankWords extends Readonly<Record<Kind | 'promise' | 'signature', RegExp>> {
  /** Prompts that ask for a kind. */
  readonly asks: Readonly<Record<Kind, RegExp>>
}

const wordsOf = perLanguages((known): BlankWords => {
  const rules = known.map((language) => language.rules)
  const list = (pick: (words: RuleWords) => readonly string[]): RegExp => wordList(rules.flatMap(pick))
  const asks = (kind: Kind): RegExp => new RegExp(rules.map((words) => promptSource(words, kind)).join('|'), 'u')
  return {
    name: list((words) => words.blanks.name), date: list((words) => words.blanks.date), quantity: list((words) => words.blanks.quantity),
    promise: list((words) => words.blankPromises), signature: list((words) => words.signatureCaptions),
    asks: { name: asks('name'), date: asks('date'), quantity: asks('quantity') },
  }
})

function promptSource({ blanks, besideBlanks, promptsEndWithNoun }: RuleWords, kind: Kind): string {
  const word = wordSource(blanks[kind].filter((each) => !besideBlanks.includes(each)))
  return `^[\\s\\p{P}<]*${word}${promptsEndWithNoun ? `|${word}[\\s\\p{P}>]*$` : ''}`
}

class BlankKinds {
  private readonly charter: Charter
  private readonly words: ReturnType<typeof wordsOf>

  constructor(charter: Charter) {
    this.charter = charter
    this.words = wordsOf(charter.languages.map((id) => languages[id]))
  }

  of(span: Span): BlankKind {
    const { text, signatures, partners, placeholders } = this.charter
    if (placeholders.some((one) => one.instruction && overlaps(one.span, span))) return 'instruction'
    const inner = fold(text.slice(span.start, span.end)).text
    const line = text.lastIndexOf('\n', span.start - 1) + 1
    const before = fold(text.slice(Math.max(line, span.start - BEFORE), span.start)).text
    const after = fold(text.slice(span.end, span.end + 10)).text
    if ((signatures && overlaps(signatures.span, span)) || this.words.signature.test(before)) return 'signature'
    if (this.words.promise.test(inner)) return 'promise'
    const asked = /\p{L}{2}/u.test(inner) ? this.kindIn(inner) : null
    if (asked) return asked
    const inWords = WORDS.test(inner)
    if (!inWords && (COUNTED_AFTER.test(after) || /[$€£₫₹]\s*$/u.test(before))) return 'quantity'
    if (partners.some((partner) => overlaps(partner.span, span))) return 'name'
    // A prompt in words says itself what it asks for.
    return (inWords ? null : this.nearestBefore(before)) ?? 'other'
  }

  /**
   * What a prompt asks for, by the word that it begins with ("số tiền", "ngày ký"), in English also by its last ("start date"). One that
   * asks for several things ("who is affected, how much") asks for none of these kinds alone.
   */
  private kindIn(prompt: string): BlankKind | null {
    const kinds = new Set(prompt.split(/[,;:]/).map((part) => KINDS.find((kind) => this.words.asks[kind].test(part)) ?? null))
    return kinds.size === 1 ? [...kinds][0] : null
  }

  /** The kind whose word stands nearest to the blank. */
  private nearestBefore(before: string): BlankKind | null {
    let best: BlankKind | null = null
    let at = -1
    for (const kind of KINDS) {
      for (const match of before.matchAll(new RegExp(this.words[kind].source, 'gu'))) {
        const end = match.index + match[0].length
        if (end > at) {
          at = end
          best = kind
        }
      }
    }
    return best
  }
}

