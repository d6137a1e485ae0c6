/**
 * Whole numbers of vectors as few bytes: arithmetic coding by what numbers before lead to expect. How large a number is depends most on its
 * column and on its row, so the models of its bits are chosen by both. Only sums, products and comparisons of numbers are used, which are the
 * same on each machine.
 */

/** Upper bounds of the sizes that are told apart; by products, for powers are not the same in each engine. */
const SIZES = [0.02]
while (SIZES.length < 30) SIZES.push(SIZES[SIZES.length - 1] * 1.4)
/** Sizes up to here are told one by one, larger ones by their binary digits. */
const UNARY = 20
const DIGITS = 8
/** What {@link UNARY} and {@link DIGITS} can tell. */
export const LARGEST = UNARY + 2 ** DIGITS - 1
const FIRST = 1 << 15

/** Probabilities of one bits, each learned as it goes, quickly and slowly at once; sixteen bits each. */
class Bits {
  private readonly quick: Uint16Array
  private readonly slow: Uint16Array

  constructor(count: number) {
    this.quick = new Uint16Array(count).fill(FIRST)
    this.slow = new Uint16Array(count).fill(FIRST)
  }

  probability(at: number): number {
    return Math.max(64, Math.min(65_472, (this.quick[at] + this.slow[at]) >> 1))
  }

  learn(at: number, bit: number): void {
    const to = bit ? 65_535 : 0
    this.quick[at] += (to - this.quick[at]) >> 4
    this.slow[at] += (to - this.slow[at]) >> 7
  }
}

/** Codes the bit at a place, which is given when writing; answers it. */
type Coder = (bits: Bits, at: number, bit: number) => number

/** The numbers of `rows` vectors of `rank`; those given when writing are not looked at when reading. */
function code(numbers: Int16Array, rows: number, rank: number, coder: Coder): void {
  const zero = new Bits(SIZES.length + 1)
  const sign = new Bits(3)
  const larger = new Bits((SIZES.length + 1) * UNARY)
  const digits = new Bits(DIGITS)
  // Sums of sizes by column, beginning with a guess.
  const columns = new Float64Array(rank).fill(1)
  for (let row = 0; row < rows; row++) {
    let [seen, expected] = [2, 2]
    for (let k = 0; k < rank; k++) {
      const at = row * rank + k
      const mean = columns[k] / (row + 1)
      const likely = (mean * seen) / expected
      let size = 0
      while (size < SIZES.length && likely > SIZES[size]) size++
      const value = numbers[at]
      let amount = Math.abs(value)
      if (coder(zero, size, amount > 0 ? 1 : 0)) {
        const before = row > 0 ? Math.sign(numbers[at - rank]) : 0
        const negative = coder(sign, before + 1, value < 0 ? 1 : 0)
        let one = 1
        while (one < UNARY && coder(larger, size * UNARY + one, amount > one ? 1 : 0)) one++
        if (one === UNARY) {
          let rest = 0
          for (let bit = DIGITS - 1; bit >= 0; bit--) rest |= coder(digits, bit, ((amount - UNARY) >> bit) & 1) << bit
          one += rest
        }
        amount = one
        numbers[at] = negative ? -amount : amount
      } else {
        amount = 0
        numbers[at] = 0
      }
      columns[k] += amount
      seen += amount / (mean + 0.1)
      expected += mean / (mean + 0.1)
    }
  }
}

/** `numbers`: rows of `rank`. Throws a RangeError for one that is more than {@link LARGEST} from zero, which could not be told. */
export function encodeVectors(numbers: Int16Array, rank: number): Uint8Array {
  const beyond = numbers.find((number) => Math.abs(number) > LARGEST)
  if (beyond !== undefined) throw new RangeError(`${beyond} is more than ${LARGEST} from zero`)
  const bytes: number[] = []
  let [low, high] = [0, 0xffffffff]
  code(numbers.slice(), numbers.length / rank, rank, (bits, at, bit) => {
    const middle = low + Math.floor((high - low) / 65_536) * bits.probability(at)
    bits.learn(at, bit)
    if (bit) high = middle
    else low = middle + 1
    while (((low ^ high) & 0xff000000) === 0) {
      bytes.push(high >>> 24)
      low = (low << 8) >>> 0
      high = ((high << 8) | 255) >>> 0
    }
    return bit
  })
  for (let i = 24; i >= 0; i -= 8) bytes.push((low >>> i) & 255)
  return Uint8Array.from(bytes)
}

/** The way back: `rows` vectors of `rank` numbers. */
export function decodeVectors(bytes: Uint8Array, rows: number, rank: number): Int16Array {
  const numbers = new Int16Array(rows * rank)
  let [low, high, here, next] = [0, 0xffffffff, 0, 0]
  const shift = (): void => void (here = ((here << 8) | (bytes[next++] ?? 0)) >>> 0)
  for (let i = 0; i < 4; i++) shift()
  code(numbers, rows, rank, (bits, at) => {
    const middle = low + Math.floor((high - low) / 65_536) * bits.probability(at)
    const bit = here <= middle ? 1 : 0
    bits.learn(at, bit)
    if (bit) high = middle
    else low = middle + 1
    while (((low ^ high) & 0xff000000) === 0) {
      low = (low << 8) >>> 0
      high = ((high << 8) | 255) >>> 0
      shift()
    }
    return bit
  })
  return numbers
}
