// Makes the hashes by which copied sentences of the guidance are known, so that none of its text is in the project.
//   node rules/tools/shingles.ts GUIDANCE.txt
import { readFileSync, writeFileSync } from 'node:fs'
import { shingles } from '../catalog/guidance-copied/hash.ts'

const [path] = process.argv.slice(2)
if (!path) {
  console.error('usage: node rules/tools/shingles.ts GUIDANCE.txt')
  process.exit(2)
}
// A sentence at a time: nobody copies the end of one paragraph with the head of the next.
const sentences = readFileSync(path, 'utf8').split(/(?<=[.;:!?])\s+|\n+/)
const hashes = [...new Set(sentences.flatMap((sentence) => shingles(sentence).map((hash) => hash >>> 0)))].sort((a, b) => a - b)
const lines = hashes.map((hash) => hash.toString(36)).join(' ').replace(/(.{1,130})(?: |$)/g, "  '$1',\n")
const file = new URL('../catalog/guidance-copied/hashes.ts', import.meta.url).pathname
writeFileSync(file, `// Made by rules/tools/shingles.ts: hashes of runs of words, base 36.\nconst LINES = [\n${lines}]\n\nexport const guidanceHashes: ReadonlySet<number> = new Set(LINES.flatMap((line) => line.split(' ')).map((hash) => parseInt(hash, 36) | 0))\n`)
console.log(`${hashes.length} hashes`)
