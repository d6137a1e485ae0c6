import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licences of what is bundled ask that their text goes along. Takes esbuild's results; "" where nothing foreign is in them. */
export function noticesOf(results, root) {
  const folders = new Set()
  for (const { metafile } of results) {
    for (const input of Object.keys(metafile.inputs)) {
      const match = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)
      if (match) folders.add(match[0])
    }
  }
  if (folders.size === 0) return ''
  const notices = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each))
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `Licence: ${license}`
    return `${name} ${version}\n\n${text}\n`
  })
  return `Charterlint contains parts of these packages.\n\n${notices.sort().join(`\n${'-'.repeat(80)}\n\n`)}`
}
