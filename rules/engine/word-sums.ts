import { NAME } from '../charter/lexicon.ts'
import type { Passage, Statement } from '../charter/model.ts'
import type { LanguageId } from '../text/language-id.ts'
import { stepOf } from './model.ts'
import { BEGIN, DIGITS, NONE, rowOfPair, slotOf, type PreparedModel } from './prepared-model.ts'
import { CLASS_NAMES } from './roles.ts'

const MARKS = ['deferred', 'denied', 'hedged', 'vague', 'conditional', 'placeholder'] as const
const KINDS = ['sentence', 'item', 'row', 'field', 'meta'] as const

/** Which numbers, or pairs of numbers, were there before, since {@link clear}. */
class SeenPairs {
  private first = new Int32Array(1024)
  private second = new Int32Array(1024)
  private turn = new Int32Array(1024)
  private now = 0

  /** `most`: how many will be added. */
  clear(most: number): void {
    this.now++
    let size = this.first.length
    if (size >= most * 2) return
    while (size < most * 2) size *= 2
    this.first = new Int32Array(size)
    this.second = new Int32Array(size)
    this.turn = new Int32Array(size)
  }

  /** False when it was there. */
  add(first: number, second: number): boolean {
    const mask = this.first.length - 1
    let at = slotOf(first, second) & mask
    while (this.turn[at] === this.now) {
      if (this.first[at] === first && this.second[at] === second) return false
      at = (at + 1) & mask
    }
    this.turn[at] = this.now
    this.first[at] = first
    this.second[at] = second
    return true
  }
}

/** Stand in the place of a pair's second number for words by themselves, and for words of what introduces a statement. */
const ALONE = -1
const INTRODUCED = -2

/** Adds up the vectors of a statement's features, the same that `wordFeatures` names; long statements weigh no more than short ones. */
export class WordSums {
  private readonly model: PreparedModel
  /** Vectors as numbers, each made when first needed. */
  private readonly vectors: Float32Array
  private readonly decoded: Uint8Array
  private readonly vocabulary: ReadonlyMap<string, number>
  private readonly digits: number
  private readonly begin: number
  private readonly seen = new SeenPairs()
  private readonly classRows: readonly number[]
  private readonly markRows: readonly number[]
  private readonly kindRows: ReadonlyMap<string, number>
  private readonly sum: Float32Array
  private size = 0

  /** `vocabulary`: of the matcher whose numbers the passages have. */
  constructor(model: PreparedModel, vocabulary: ReadonlyMap<string, number>) {
    this.model = model
    this.vectors = new Float32Array(model.steps.length * model.rank)
    this.decoded = new Uint8Array(model.steps.length)
    this.vocabulary = vocabulary
    this.digits = this.known(DIGITS)
    this.begin = this.known(BEGIN)
    const named = new Map(model.named)
    this.classRows = CLASS_NAMES.map((name) => named.get(`<${name}`) ?? NONE)
    this.markRows = MARKS.map((name) => named.get(`=${name}`) ?? NONE)
    this.kindRows = new Map(KINDS.map((kind) => [kind, named.get(`=${kind}`) ?? NONE]))
    this.sum = new Float32Array(model.rank)
  }

  private known(word: string): number {
    return this.vocabulary.get(word) ?? -1
  }

  /** Good until the next reading. `strange`: numbers of words that the model does not know, for all statements of a text; empty at its beginning. */
  read(statement: Statement, classes: number, strange: Map<string, number>): Float32Array {
    this.sum.fill(0)
    this.size = 0
    this.seen.clear(sizeOf(statement))
    this.words(statement, strange)
    const { language } = statement
    this.introduction(statement.section.title, language, strange)
    for (const passage of statement.leadIn) this.introduction(passage, language, strange)
    if (statement.label) this.introduction(statement.label, language, strange)
    for (const passage of statement.columns) this.introduction(passage, language, strange)
    for (let bit = 0; bit < CLASS_NAMES.length; bit++) if (classes & (1 << bit)) this.add(this.classRows[bit])
    const { marks } = statement
    if (marks.deferred) this.add(this.markRows[0])
    if (marks.denied.length > 0) this.add(this.markRows[1])
    if (marks.hedged) this.add(this.markRows[2])
    if (marks.vague) this.add(this.markRows[3])
    if (marks.conditional) this.add(this.markRows[4])
    if (marks.placeholder) this.add(this.markRows[5])
    this.add(this.kindRows.get(statement.kind) ?? NONE)
    const norm = 1 / Math.sqrt(this.size || 1)
    for (let k = 0; k < this.sum.length; k++) this.sum[k] *= norm
    return this.sum
  }

  private words({ forms, numbers, tokens }: Statement, strange: Map<string, number>): void {
    const { model, seen } = this
    let previous = this.begin
    for (let i = 0; i < forms.length; i++) {
      const kind = tokens.kinds[i]
      // A name is one word, however long.
      if (forms[i] === NAME && i > 0 && forms[i - 1] === NAME) continue
      const number = kind === 'word' || forms[i] === NAME ? this.numberOf(forms[i], numbers[i], strange) : kind === 'number' ? this.digits : this.numberOf(kind, this.known(kind), strange)
      if (seen.add(number, ALONE)) this.add(number < model.word.length ? model.word[number] : NONE)
      if (seen.add(previous, number)) this.add(number < model.word.length && previous < model.word.length ? rowOfPair(model, previous, number) : NONE)
      previous = number
    }
  }

  /** What introduces a statement may be in the other language: then its numbers are of another vocabulary. */
  private introduction({ forms, numbers, tokens, language: own }: Passage, language: LanguageId, strange: Map<string, number>): void {
    const { model, seen } = this
    const known = own === language
    for (let i = 0; i < forms.length; i++) {
      if (tokens.kinds[i] !== 'word' && forms[i] !== NAME) continue
      const number = this.numberOf(forms[i], known ? numbers[i] : NONE, strange)
      if (seen.add(number, INTRODUCED)) this.add(number < model.context.length ? model.context[number] : NONE)
    }
  }

  /** Passages read before the model was there may lack the numbers of words that only the model knows. */
  private numberOf(form: string, number: number, strange: Map<string, number>): number {
    if (number >= 0) return number
    let own = this.vocabulary.get(form) ?? strange.get(form)
    if (own === undefined) strange.set(form, (own = this.vocabulary.size + strange.size))
    return own
  }

  private add(row: number): void {
    this.size++
    if (row === NONE) return
    if (this.decoded[row] === 0) this.decode(row)
    const { sum, vectors } = this
    const rank = sum.length
    for (let k = 0, i = row * rank; k < rank; k++, i++) sum[k] += vectors[i]
  }

  private decode(row: number): void {
    const { rank, vectors, steps } = this.model
    const step = stepOf(steps[row])
    for (let i = row * rank, end = i + rank; i < end; i++) this.vectors[i] = vectors[i] * step
    this.decoded[row] = 1
  }

  /** The vector of one feature. */
  vectorOf(row: number): Float32Array {
    if (this.decoded[row] === 0) this.decode(row)
    const { rank } = this.model
    return this.vectors.subarray(row * rank, (row + 1) * rank)
  }
}

function sizeOf(statement: Statement): number {
  let size = statement.forms.length * 2 + statement.section.title.forms.length + (statement.label?.forms.length ?? 0)
  for (const passage of statement.leadIn) size += passage.forms.length
  for (const passage of statement.columns) size += passage.forms.length
  return size
}
