/** The floor: reads the files given and parses them with the libraries alone, and nothing else. Bundled like the command line. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parsePlainly } from '../plain-parser.ts'

let nodes = 0
for (const path of process.argv.slice(2)) {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path]
  for (const file of files) nodes += parsePlainly(readFileSync(file, 'utf8')).children.length
}
process.stdout.write(`${nodes}\n`)
