/**
 * `npm run reproducible`: builds everything that is installed once more, from a copy of the sources in another folder, and says which files
 * are not the same to the byte. Also looks that none of them brings scripts that run when it is installed.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
/** What is no source, or made by tests. */
const LEFT_OUT = ['.git', 'node_modules', 'dist', 'runtime', 'output']

const copy = join(realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-again-'))), 'elsewhere')
try {
  cpSync(root, copy, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) })
  symlinkSync(realpathSync(join(root, 'node_modules')), join(copy, 'node_modules'), 'junction')
  const [here, there] = [root, copy].map(built)
  const different = [...new Set([...here.keys(), ...there.keys()])].filter((name) => here.get(name) !== there.get(name))
  for (const name of different) console.error(`not the same in two builds: dist/${name}`)
  const scripted = [...here.keys()].filter((name) => basename(name) === 'package.json' && 'scripts' in manifest(join(root, 'dist', name)))
  for (const name of scripted) console.error(`has scripts: dist/${name}`)
  console.log(`${here.size} files built twice, ${different.length} of them not the same; ${scripted.length} packages with scripts`)
  process.exitCode = different.length + scripted.length > 0 ? 1 : 0
} finally {
  rmSync(join(copy, '..'), { recursive: true, force: true })
}

/** Sums of all files below `dist`, by their path there. */
function built(folder: string): Map<string, string> {
  const tools = join(folder, 'rules', 'tools')
  for (const tool of ['build.mjs', 'packages.mjs']) {
    if (existsSync(join(tools, tool))) execFileSync(process.execPath, [join(tools, tool)], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const dist = join(folder, 'dist')
  for (const name of readdirSync(join(dist, 'packages'))) execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', dist], { cwd: join(dist, 'packages', name) })
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(dist, name)).isFile())
  return new Map(files.map((name) => [relative('', name), createHash('sha256').update(readFileSync(join(dist, name))).digest('hex')]))
}

function manifest(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8')) as object
}
