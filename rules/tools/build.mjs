/**
 * `npm run build`: everything that is run or installed, in `dist/`; with `-- --no-package` all but the VS Code package. Contents
 * depend on the sources alone (no times, no paths), so that two builds of one commit are equal.
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { globSync } from 'tinyglobby'
import { bundles, launchers, serverBundle } from './bundles.mjs'
import { noticesOf } from './notices.mjs'
import { smaller } from './smaller.mjs'
import { packTighter } from './tighter.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const dist = join(root, 'dist')
const packagePath = join(dist, 'charterlint.vsix')
const mostPackageBytes = 1_000_000

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
// One entry that does not compile costs the others nothing; esbuild has printed what is wrong with it, and where.
const settled = await Promise.allSettled(bundles.map((options) => build(options)))
const results = settled.flatMap((one) => one.status === 'fulfilled' ? [one.value] : [])
const failed = bundles.filter((_, index) => settled[index].status === 'rejected')
writeFileSync(join(dist, 'third-party-notices.txt'), noticesOf(results, root))
for (const [name, text] of launchers) writeFileSync(join(dist, name), text, { mode: 0o755 })
for (const options of bundles) if (!failed.includes(options)) report(options.outfile)
for (const { outfile } of failed) console.error(`not built: ${outfile}`)
if (failed.length > 0) process.exitCode = 1
else if (!process.argv.includes('--no-package')) await packageExtension()

/**
 * vsce looks at every file below its folder before it leaves most of them out, and the test installation of VS Code is big: so the
 * files that `.vscodeignore` names are put in a folder of their own first. The manifest goes without what only developers need.
 */
async function packageExtension() {
  const stage = join(dist, 'extension')
  const wanted = readFileSync(join(root, '.vscodeignore'), 'utf8').match(/(?<=^!).+/gm)
  for (const path of globSync(wanted, { cwd: root })) cpSync(join(root, path), join(stage, path))
  for (const path of globSync('client/snippets/*.json', { cwd: stage, absolute: true })) writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))
  const { devDependencies, scripts, allowScripts, bin, files, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  writeFileSync(join(stage, 'package.json'), JSON.stringify(manifest))
  cpSync(join(root, '.vscodeignore'), join(stage, '.vscodeignore'))
  await build({ ...smaller(serverBundle), outfile: join(stage, 'dist', 'server.cjs') })
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce')
  const args = [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', packagePath]
  try {
    // The fixed time makes the archive reproducible.
    await promisify(execFile)(process.execPath, args, { cwd: stage, env: { ...process.env, SOURCE_DATE_EPOCH: '946684800' } })
  } catch (error) {
    throw new Error(`vsce could not package the extension:\n${error.stdout}${error.stderr}`)
  }
  await packTighter(packagePath)
  report('dist/charterlint.vsix')
  if (statSync(packagePath).size >= mostPackageBytes) throw new Error(`dist/charterlint.vsix has more than ${mostPackageBytes} bytes`)
}

function report(path) {
  console.log(`built: ${path} (${Math.ceil(statSync(join(root, path)).size / 1024)} KB)`)
}
