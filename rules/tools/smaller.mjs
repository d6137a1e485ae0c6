/** Bundles for the packages of npm and of VS Code: their models are packed to be small, and nothing is prepared. */
import { readFileSync } from 'node:fs'

/**
 * The options of a bundle that goes into a package, which is to be small. What is prepared for a quick start (a quarter of a second) would add
 * a third of a megabyte: here the engine makes it when it starts, as it does when it is run from the sources.
 */
export const smaller = ({ plugins = [], ...options }) => ({ ...options, plugins: [...plugins.filter(({ name }) => name !== 'prepared'), alikeOnce] })

/** What the models of all languages have alike stands once: packing does not look so far back. */
const alikeOnce = {
  name: 'alike-once',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]model\.generated\.json$/ }, ({ path }) => ({ contents: withAlikeOnce(JSON.parse(readFileSync(path, 'utf8'))), loader: 'js' }))
  },
}

function withAlikeOnce({ state, ...models }) {
  const [first, ...others] = Object.values(models)
  const isAlike = (key) => others.every((model) => JSON.stringify(model[key]) === JSON.stringify(first[key]))
  const alike = Object.fromEntries(Object.entries(first).filter(([key]) => isAlike(key)))
  const own = (model) => JSON.stringify(Object.fromEntries(Object.entries(model).filter(([key]) => !(key in alike))))
  const parts = Object.entries(models).map(
    ([language, { vectors, features, ...model }]) => `${language}:{...alike,...${own(model)},vectors:unpacked(${inLetters(vectors)}),features:spelt(${JSON.stringify(shortened(features))})}`,
  )
  return `${LETTERS}\nconst alike=${JSON.stringify(alike)}\nexport default {${parts.join(',')},state:${JSON.stringify(state)}}\n`
}

/**
 * Two numbers of a vector, one byte, are a letter: the 81 with the smallest numbers, which are the commonest, one of their own; of the others twelve share one, and which of
 * them it is stands in a text of its own. That packs by a twelfth smaller than base64, whose letters are a number and a half. The way back goes into the package.
 */
const LETTERS = `
const size = (byte) => ((byte & 15) - 8) ** 2 + ((byte >> 4) - 8) ** 2
const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte & 15 && byte >> 4).sort((a, b) => size(a) - size(b) || a - b)
const letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((letter) => letter !== '"' && letter !== String.fromCharCode(92))
const places = new Map(letters.map((letter, at) => [letter, at]))
const unpacked = (common, rare) => {
  let next = 0
  return Uint8Array.from(common, (letter) => {
    const at = places.get(letter)
    return bytes[at < 81 ? at : 81 + (at - 81) * 12 + places.get(rare[next++])]
  })
}
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

/** The arguments of `unpacked`. */
function inLetters(base64) {
  const { bytes, letters } = new Function(`${LETTERS}\nreturn { bytes, letters }`)()
  let [common, rare] = ['', '']
  for (const byte of Buffer.from(base64, 'base64')) {
    const at = bytes.indexOf(byte)
    common += letters[at < 81 ? at : 81 + Math.floor((at - 81) / 12)]
    if (at >= 81) rare += letters[(at - 81) % 12]
  }
  return `${JSON.stringify(common)},${JSON.stringify(rare)}`
}
