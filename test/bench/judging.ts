/** What judging costs on top of parsing once a program is warm, and how both grow with the text. Bundled like the command line; prints JSON. */
import { createLinter } from '../../rules/index.ts'
import { parsePlainly } from '../plain-parser.ts'
import { charterOf } from './texts.ts'

const linter = createLinter()
// However long: the limit on what is read is not what is measured.
const judge = (text: string): void => void linter.lint(text, { asCharter: true, mostCharacters: Infinity })

/** Seconds for one text, of many unlike each other, when both have run a while. */
function warm(rounds: number, count: number): { parse: number; judge: number } {
  let best = { parse: Infinity, judge: Infinity }
  for (let round = 0; round < rounds; round++) {
    const texts = Array.from({ length: count }, (_, i) => charterOf(round * count + i, 10_000))
    const parsing = seconds(() => texts.forEach((text) => void parsePlainly(text)))
    const judging = seconds(() => texts.forEach(judge))
    best = { parse: Math.min(best.parse, parsing / count), judge: Math.min(best.judge, judging / count) }
  }
  return best
}

function seconds(work: () => void): number {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

const small = warm(4, 60)
const growth = [100_000, 1_000_000, Number(process.argv[2])].map((length) => {
  const text = charterOf(1, length)
  return { length: text.length, parse: seconds(() => void parsePlainly(text)), judge: seconds(() => judge(text)) }
})
process.stdout.write(JSON.stringify({ small, growth }))
