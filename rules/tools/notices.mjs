import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { licences, reasons } from './dependencies.mjs'

/**
 * What is bundled: a list of the packages with licence and reason, then their licences, whose text must go along. Takes esbuild's results;
 * "" where nothing foreign is in them. Throws for a package without a reason or with a licence that has not been looked at.
 */
export function noticesOf(results, root) {
  const packages = packagesIn(results, root)
  if (packages.length === 0) return ''
  const lines = packages.map((each) => `${each.name} ${each.version} (${each.license}): ${reasonFor(each, packages)}`)
  // Many come from the same hands, with the same text, however its lines are broken: it stands once.
  const sharing = Map.groupBy(packages, ({ text }) => text.replace(/\s+/g, ' '))
  const texts = [...sharing.values()].map((of) => `${of.map(({ name, version }) => `${name} ${version}`).join('\n')}\n\n${of[0].text}\n`)
  return `Charterlint contains parts of these packages.\n\n${lines.join('\n')}\n\n${'='.repeat(80)}\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** In the order of their names, each version once. */
function packagesIn(results, root) {
  const found = new Map()
  for (const input of new Set(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)))) {
    const folder = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
    if (!folder) continue
    // Old manifests have a list.
    const { name, version, dependencies = {}, licenses, license = licenses?.[0]?.type } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    if (found.has(`${name} ${version}`)) continue
    if (!licences.includes(license)) throw new Error(`${name} has the licence ${license}: look at it, then add it to rules/tools/dependencies.mjs`)
    found.set(`${name} ${version}`, { name, version, license, dependencies, text: licenceText(join(root, folder), license) })
  }
  return [...found.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
}

function licenceText(folder, license) {
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each))
  return file ? readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim() : `Licence: ${license}`
}

function reasonFor({ name }, packages) {
  if (Object.hasOwn(reasons, name)) return reasons[name]
  const parents = [...new Set(packages.filter(({ dependencies }) => Object.hasOwn(dependencies, name)).map((each) => each.name))]
  if (parents.length === 0) throw new Error(`${name} is bundled without a reason: say it in rules/tools/dependencies.mjs`)
  return `comes with ${parents.length > 2 ? `${parents[0]} and others` : parents.join(', ')}`
}
