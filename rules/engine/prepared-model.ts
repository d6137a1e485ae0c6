import { decodeBytes, type ModelData } from './model.ts'

/** No row: a word or pair that the model has not learned. It counts in the length of a statement all the same. */
export const NONE = -1
/** Stand in pairs before the first word, and in the place of any number. */
export const BEGIN = '^'
export const DIGITS = '#'

/** A model with its features by the numbers of words instead of their names; a build makes it beforehand. */
export interface PreparedModel {
  readonly rank: number
  /** A byte a number, see {@link ModelData.vectors}; one step a feature. */
  readonly vectors: Int8Array
  readonly steps: Uint8Array
  /** Rows of features: by a word's number; by a word's number among what introduces; by name, classes and marks. */
  readonly word: Int16Array
  readonly context: Int16Array
  readonly named: readonly (readonly [string, number])[]
  /** Rows of pairs of words in a hash table: both numbers, and the row; the first number is {@link NONE} where a place is free. */
  readonly pairFirst: Int16Array
  readonly pairSecond: Int16Array
  readonly pairRow: Int16Array
  /** See {@link ModelData.outputVectors} and what follows there. */
  readonly outputVectors: Float32Array
  readonly unitVectors: Float32Array
  readonly unitBias: Float32Array
  readonly bias: readonly number[]
  readonly shared: readonly number[]
  readonly own: readonly (readonly number[])[]
}

/** `vocabulary` gets numbers for the words that only the model knows. */
export function prepareModel(data: ModelData, vocabulary: Map<string, number>): PreparedModel {
  const { rank, shared, own, bias } = data
  return {
    rank, bias, shared, own, vectors: typeof data.vectors === 'string' ? new Int8Array(decodeBytes(data.vectors).buffer) : data.vectors, steps: decodeBytes(data.steps), ...rowsOf(data.features.split('\n'), vocabulary), outputVectors: Float32Array.from(data.outputVectors),
    unitVectors: Float32Array.from(data.unitVectors), unitBias: Float32Array.from(data.unitBias),
  }
}

type Rows = Pick<PreparedModel, 'word' | 'context' | 'named' | 'pairFirst' | 'pairSecond' | 'pairRow'>

function rowsOf(names: readonly string[], vocabulary: Map<string, number>): Rows {
  const number = (word: string): number => {
    let id = vocabulary.get(word)
    if (id === undefined) vocabulary.set(word, (id = vocabulary.size))
    return id
  }
  number(BEGIN)
  number(DIGITS)
  const words: [number, number][] = []
  const contexts: [number, number][] = []
  const pairs: [number, number, number][] = []
  const named: [string, number][] = []
  names.forEach((name, row) => {
    const { kind, first, second } = partsOf(name)
    if (kind === 'pair') pairs.push([number(first), number(second), row])
    else if (kind === 'context') contexts.push([number(first), row])
    else if (kind === 'named') named.push([name, row])
    else words.push([number(first), row])
  })
  const table = (rows: readonly (readonly [number, number])[]): Int16Array => {
    const byNumber = new Int16Array(vocabulary.size).fill(NONE)
    for (const [id, row] of rows) byNumber[id] = row
    return byNumber
  }
  return { word: table(words), context: table(contexts), named, ...pairTable(pairs) }
}

/** What a feature's name is made of, see `wordFeatures`. */
function partsOf(name: string): { kind: 'pair' | 'context' | 'named' | 'word'; first: string; second: string } {
  const space = name.indexOf(' ')
  if (space > 0) return { kind: 'pair', first: name.slice(0, space), second: name.slice(space + 1) }
  if (name.length > 1 && name.startsWith('>')) return { kind: 'context', first: name.slice(1), second: '' }
  return { kind: name.length > 1 && /^[<=]/.test(name) ? 'named' : 'word', first: name, second: '' }
}

function pairTable(pairs: readonly (readonly [number, number, number])[]): Pick<Rows, 'pairFirst' | 'pairSecond' | 'pairRow'> {
  let size = 16
  while (size < pairs.length * 2) size *= 2
  const pairFirst = new Int16Array(size).fill(NONE)
  const pairSecond = new Int16Array(size)
  const pairRow = new Int16Array(size)
  for (const [first, second, row] of pairs) {
    let at = slotOf(first, second) & (size - 1)
    while (pairFirst[at] !== NONE) at = (at + 1) & (size - 1)
    pairFirst[at] = first
    pairSecond[at] = second
    pairRow[at] = row
  }
  return { pairFirst, pairSecond, pairRow }
}

/** The row of a pair of words by their numbers, or {@link NONE}. */
export function rowOfPair({ pairFirst, pairSecond, pairRow }: PreparedModel, first: number, second: number): number {
  const mask = pairFirst.length - 1
  for (let at = slotOf(first, second) & mask; ; at = (at + 1) & mask) {
    const found = pairFirst[at]
    if (found === first && pairSecond[at] === second) return pairRow[at]
    if (found === NONE) return NONE
  }
}

/** The row of a feature by its name, or {@link NONE}. */
export function rowOfName(model: PreparedModel, vocabulary: ReadonlyMap<string, number>, name: string): number {
  const { kind, first, second } = partsOf(name)
  if (kind === 'named') return model.named.find(([own]) => own === name)?.[1] ?? NONE
  const number = vocabulary.get(first)
  if (number === undefined) return NONE
  if (kind === 'pair') return rowOfPair(model, number, vocabulary.get(second) ?? NONE)
  return (kind === 'context' ? model.context : model.word)[number] ?? NONE
}

/** Where in a hash table to look for two numbers first; to be cut to its size. */
export function slotOf(first: number, second: number): number {
  return Math.imul(Math.imul(first, 31_337) + second, 0x9e3779b1) >>> 12
}
