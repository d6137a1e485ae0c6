/** Bundles for the packages of npm and of VS Code: their models are packed to be small, and nothing is prepared. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PARTS } from './training/pack.ts'
import { encodeVectors } from './vector-coder.ts'

/**
 * The options of a bundle that goes into a package, which is to be small. What is prepared for a quick start (a quarter of a second) would add
 * a third of a megabyte: here the engine makes it when it starts, as it does when it is run from the sources.
 */
export const smaller = ({ plugins = [], ...options }) => ({ ...options, plugins: [...plugins.filter(({ name }) => name !== 'prepared'), packedModels] })

const packedModels = {
  name: 'packed-models',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]model\.generated\.json$/ }, ({ path }) => ({ contents: packed(JSON.parse(readFileSync(path, 'utf8'))), loader: 'js' }))
  },
}

/**
 * A module of the same models. Vectors are coded by `vector-coder.ts`, in a quarter of their size; the way back goes into the package. What the
 * models of all languages have alike stands once: packing does not look so far back.
 */
function packed({ state, ...models }) {
  const [first, ...others] = Object.values(models)
  const isAlike = (key) => others.every((model) => JSON.stringify(model[key]) === JSON.stringify(first[key]))
  const alike = Object.fromEntries(Object.entries(first).filter(([key]) => isAlike(key)))
  const own = (model) => written(Object.fromEntries(Object.entries(model).filter(([key]) => !(key in alike))), first)
  const parts = Object.entries(models).map(([language, { vectors, features, ...model }]) => {
    const bytes = Buffer.from(vectors, 'base64')
    const read = `Int8Array.from(${coded(Int16Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)), first.rank)})`
    return `${language}:{...alike,...${own(model)},vectors:${read},features:spelt(${JSON.stringify(shortened(features))})}`
  })
  const imports = `import{decodeVectors}from${JSON.stringify(fileURLToPath(new URL('vector-coder.ts', import.meta.url)))};import{decodeBytes}from'./model.ts'`
  return `${imports}\n${SPELT}${JOINED}\nconst alike=${written(alike, first)}\nexport default {${parts.join(',')},state:${JSON.stringify(state)}}\n`
}

const coded = (numbers, width) => `decodeVectors(decodeBytes("${Buffer.from(encodeVectors(numbers, width)).toString('base64')}"),${numbers.length / width},${width})`

/** Vectors of outputs and units are in the same code, as whole numbers of their parts; all else is JSON. */
function written(part, { rank, unitBias }) {
  const ways = {
    unitVectors: (numbers) => inParts(numbers, rank),
    outputVectors: (numbers) => {
      const rows = Array.from({ length: numbers.length / (rank + unitBias.length) }, (_, row) => numbers.slice(row * (rank + unitBias.length), (row + 1) * (rank + unitBias.length)))
      return `joined(${inParts(rows.flatMap((row) => row.slice(0, rank)), rank)},${inParts(rows.flatMap((row) => row.slice(rank)), unitBias.length)},${rows.length})`
    },
  }
  return `{${Object.entries(part).map(([key, value]) => `${key}:${(ways[key] ?? JSON.stringify)(value)}`).join(',')}}`
}

function inParts(numbers, width) {
  const parts = PARTS.find((each) => numbers.every((number) => Math.round(number * each) / each === number))
  if (!parts) throw new RangeError('vectors of outputs and units must be rounded as in training/pack.ts')
  return `Array.from(${coded(Int16Array.from(numbers, (number) => Math.round(number * parts)), width)},(number)=>number/${parts})`
}

const JOINED = `
const joined = (first, second, rows) => Array.from({ length: rows }, (_, row) => [first, second].flatMap((part) => part.slice((row * part.length) / rows, ((row + 1) * part.length) / rows))).flat()`

const SPELT = `
const spelt = (lines) => {
  let last = ''
  return lines.split('\\n').map((line) => (last = last.slice(0, line.charCodeAt(0) - 65) + line.slice(1))).join('\\n')
}`

/** Names one a line, in order: how much each has of the one before, as a letter from A on, and the rest. */
function shortened(names) {
  let last = ''
  const short = (name) => {
    let same = 0
    while (same < 25 && same < name.length && name[same] === last[same]) same++
    last = name
    return String.fromCharCode(65 + same) + name.slice(same)
  }
  return names.split('\n').map(short).join('\n')
}
