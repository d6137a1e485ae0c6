// Measures, and with --fit fits, the weights by which charters are known.
//   node rules/tools/detection.ts [--fit] --charters FOLDER|FILE.yaml … --others FOLDER|FILE.yaml …
// Folders are read for their Markdown files; a YAML file is a list of {name, text, charter?}.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { parse } from 'yaml'
import { CharterDetector, likeness } from '../charter/detect.ts'
import { DETECTION_FEATURES, type DetectionFeatures } from '../charter/detect-features.ts'
import { languages } from '../languages/index.ts'

interface Sample { readonly name: string; readonly path: string; readonly text: string; readonly charter: boolean; readonly weight: number }

const detector = new CharterDetector(Object.values(languages))

/** Hundreds of easy files of one folder weigh no more than this many. */
const MOST_WEIGHT = 60

function samplesIn(path: string, charter: boolean): Sample[] {
  const samples = readSamples(path, charter)
  return samples.map((sample) => ({ ...sample, weight: Math.min(1, MOST_WEIGHT / samples.length) }))
}

function readSamples(path: string, charter: boolean): Omit<Sample, 'weight'>[] {
  if (path.endsWith('.yaml')) {
    const list = parse(readFileSync(path, 'utf8')) as { name: string; text: string; charter?: boolean }[]
    return list.map((one) => ({ name: one.name, path: '', text: one.text, charter: one.charter ?? charter }))
  }
  const files = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => `${path}/${name}`) : [path]
  return files.map((file) => ({ name: file, path: file, text: readFileSync(file, 'utf8'), charter }))
}

function samplesFrom(args: readonly string[]): Sample[] {
  const samples: Sample[] = []
  let charter = true
  for (const arg of args) {
    if (arg === '--charters' || arg === '--others') charter = arg === '--charters'
    else if (!arg.startsWith('--')) samples.push(...samplesIn(arg, charter))
  }
  return samples
}

function report(samples: readonly Sample[]): void {
  for (const side of [true, false]) {
    const mine = samples.filter((sample) => sample.charter === side)
    const wrong = mine.filter((sample) => detector.decide(sample.text, sample.path, false).charter !== side)
    console.log(`${side ? 'charters' : 'others'}: ${mine.length - wrong.length} of ${mine.length} right`)
    for (const sample of wrong) console.log(`  ${likeness(detector.features(sample.text, sample.path)).toFixed(2)} ${sample.name}`)
  }
}

/** What speaks for a charter; all else speaks against one. A weight of the other sign would be an accident of the samples. */
const SPEAKS_FOR: ReadonlySet<string> = new Set(['title', 'titleAnywhere', 'titleShared', 'topics', 'commitments', 'governing', 'mutual', 'acts', 'limits', 'actors', 'partnersKey'])

/** Logistic regression by gradient descent, both sides weighing the same, weights drawn to 0 and kept to their sign. */
function fit(rows: readonly Row[], decay: number): { step: number; weights: number[] } {
  const weights = new Array<number>(DETECTION_FEATURES.length).fill(0)
  const total = (charter: boolean): number => rows.reduce((sum, row) => sum + (row.charter === charter ? row.weight : 0), 0)
  const share = [total(false), total(true)]
  let step = 0
  for (let round = 0; round < 2500; round++) {
    const gradient = new Float64Array(weights.length)
    let slope = 0
    for (const row of rows) {
      const error = ((row.charter ? 1 : 0) - 1 / (1 + Math.exp(-scoreOf(row, step, weights)))) * (row.weight / share[row.charter ? 1 : 0])
      slope += error
      for (let i = 0; i < weights.length; i++) gradient[i] += error * row.values[i]
    }
    step += slope
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i] + gradient[i] - decay * weights[i]
      weights[i] = weight > 0 === SPEAKS_FOR.has(DETECTION_FEATURES[i]) ? weight : 0
    }
  }
  return { step, weights }
}

interface Row { readonly name: string; readonly charter: boolean; readonly weight: number; readonly values: readonly number[] }

function scoreOf(row: Row, step: number, weights: readonly number[]): number {
  let sum = step
  for (let i = 0; i < weights.length; i++) sum += weights[i] * row.values[i]
  return sum
}

function fitAndHoldOut(samples: readonly Sample[]): void {
  const rows = samples.filter((sample) => !/^declared/.test(sample.name)).map((sample): Row => {
    const features: DetectionFeatures = detector.features(sample.text, sample.path)
    return { name: sample.name, charter: sample.charter, weight: sample.weight, values: DETECTION_FEATURES.map((name) => features[name]) }
  })
  const decay = 0.004
  let wrong = 0
  for (let fold = 0; fold < 10; fold++) {
    const model = fit(rows.filter((_, i) => i % 10 !== fold), decay)
    for (const row of rows.filter((_, i) => i % 10 === fold)) {
      const score = scoreOf(row, model.step, model.weights)
      if (score > 0 === row.charter) continue
      wrong++
      console.log(`  held out: ${score.toFixed(2)} ${row.charter ? 'charter' : 'other'} ${row.name}`)
    }
  }
  console.log(`held out: ${rows.length - wrong} of ${rows.length} right`)
  const { step, weights } = fit(rows, decay)
  const round = (value: number): number => Math.round(value * 10) / 10
  console.log(round(step), `{ ${DETECTION_FEATURES.map((name, i) => `${name}: ${round(weights[i])}`).join(', ')} }`)
}

const args = process.argv.slice(2)
const samples = samplesFrom(args)
if (args.includes('--fit')) fitAndHoldOut(samples)
else report(samples)
