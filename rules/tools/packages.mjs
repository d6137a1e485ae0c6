/**
 * `npm run packages`: the npm packages, ready to be packed, each in a folder of `dist/packages/`. `charterlint` has the command line and
 * the API, which share their code; `charterlint-language-server` stands alone; `remark-charterlint` uses the API of `charterlint`.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { launcherOf, program, serverBundle, serverLauncherOf } from './bundles.mjs'
import { noticesOf } from './notices.mjs'
import { smaller } from './smaller.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const target = join(root, 'dist', 'packages')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Of a packed package. */
const MOST_BYTES = 1_000_000

const common = {
  version: manifest.version,
  license: manifest.license,
  type: 'module',
  engines: { node: manifest.engines.node },
}

/** The plugin imports its neighbours in this project, and the package in another. */
const ofCharterlint = {
  name: 'of-charterlint',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:api|node)\.ts$/ }, ({ path }) => ({ path: path === './api.ts' ? 'charterlint' : 'charterlint/node', external: true }))
  },
}

rmSync(target, { recursive: true, force: true })
const types = emitTypes()
await charterlint()
await languageServer()
await remark()
rmSync(types, { recursive: true, force: true })

async function charterlint() {
  const folder = folderOf('charterlint')
  const result = await build({
    ...smaller(program),
    entryPoints: {
      'cli-main': 'rules/cli/main.ts',
      index: 'rules/integrations/api.ts',
      node: 'rules/integrations/node.ts',
    },
    outdir: folder,
    splitting: true,
    chunkNames: 'chunks/[hash]',
    outExtension: { '.js': '.mjs' },
  })
  writeFileSync(join(folder, 'cli.mjs'), launcherOf('cli-main.mjs'), { mode: 0o755 })
  for (const [from, to] of [['api', 'index'], ['node', 'node']]) {
    const text = readFileSync(join(types, `${from}.d.ts`), 'utf8').replaceAll("'./api.ts'", "'./index.mjs'")
    writeFileSync(join(folder, `${to}.d.mts`), text)
  }
  finish(folder, [result], {
    name: 'charterlint',
    description: manifest.description,
    keywords: manifest.keywords,
    ...common,
    bin: { charterlint: 'cli.mjs' },
    exports: {
      '.': { types: './index.d.mts', default: './index.mjs' },
      './node': { types: './node.d.mts', default: './node.mjs' },
      './package.json': './package.json',
    },
    types: './index.d.mts',
    sideEffects: false,
  }, ['docs/package.md', 'docs/api.md', 'docs/stability.md'])
}

async function languageServer() {
  const folder = folderOf('charterlint-language-server')
  // A classic script, for the same file is a web worker: `.cjs` in a package of modules.
  const result = await build({ ...smaller(serverBundle), outfile: join(folder, 'server-main.cjs') })
  writeFileSync(join(folder, 'server.mjs'), serverLauncherOf('server-main.cjs'), { mode: 0o755 })
  finish(folder, [result], {
    name: 'charterlint-language-server',
    description: 'Language server of Charterlint, for editors that speak LSP over stdio.',
    ...common,
    bin: { 'charterlint-language-server': 'server.mjs' },
  }, ['docs/editors.md'])
}

async function remark() {
  const folder = folderOf('remark-charterlint')
  const result = await build({
    ...program,
    minify: false,
    entryPoints: { index: 'rules/integrations/remark.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    plugins: [ofCharterlint],
    banner: {},
  })
  const text = readFileSync(join(types, 'remark.d.ts'), 'utf8').replaceAll("'./api.ts'", "'charterlint'").replaceAll("'./node.ts'", "'charterlint/node'")
  writeFileSync(join(folder, 'index.d.mts'), text)
  finish(folder, [result], {
    name: 'remark-charterlint',
    description: 'remark plugin that reports what Charterlint finds in partnership charters.',
    keywords: ['remark', 'remark-plugin', 'unified', 'markdown', 'lint', 'partnership', 'charter'],
    ...common,
    exports: { types: './index.d.mts', default: './index.mjs' },
    types: './index.d.mts',
    sideEffects: false,
    dependencies: { charterlint: manifest.version },
  }, ['docs/remark.md'])
}

function folderOf(name) {
  const folder = join(target, name)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** The first document is what npm shows of the package; the others lie beside it, where its links lead. */
function finish(folder, results, packageManifest, documents) {
  const [first, ...rest] = documents
  cpSync(join(root, first), join(folder, 'README.md'))
  for (const document of rest) cpSync(join(root, document), join(folder, basename(document)))
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  const notices = noticesOf(results, root)
  if (notices) writeFileSync(join(folder, 'third-party-notices.txt'), notices)
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageManifest, null, 2)}\n`)
  const [{ filename, size }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' }))
  console.log(`packed: ${filename} (${size} bytes)`)
  if (size > MOST_BYTES) throw new Error(`${filename} has ${size} bytes, more than ${MOST_BYTES}`)
}

/** Declarations of the public files; those of what they import stay behind, since no public type refers to them. */
function emitTypes() {
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-types-'))
  const options = ['--declaration', '--emitDeclarationOnly', '--noCheck', '--noEmit', 'false', '--outDir', folder]
  execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', root, ...options], { stdio: 'inherit' })
  const types = mkdtempSync(join(tmpdir(), 'charterlint-types-'))
  for (const name of ['api', 'node', 'remark']) cpSync(join(folder, 'rules', 'integrations', `${name}.d.ts`), join(types, `${name}.d.ts`))
  rmSync(folder, { recursive: true, force: true })
  return types
}
