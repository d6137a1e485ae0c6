/** What `npm run build` bundles, and how; tests make the same. */
import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

let made
/** What the engine needs before it can read is made here, once: it takes longer than judging a charter. */
const prepared = {
  name: 'prepared',
  setup({ onLoad, onResolve }) {
    const make = async () => (made ??= (await import('./prepare.ts')).preparedModule())
    onLoad({ filter: /[\\/]rules[\\/]engine[\\/]prepared\.ts$/ }, async () => ({ contents: (await make()).code, loader: 'js' }))
    onResolve({ filter: /^prepared:numbers$/ }, ({ path }) => ({ path, namespace: 'prepared' }))
    onLoad({ filter: /./, namespace: 'prepared' }, async () => ({ contents: (await make()).bytes, loader: 'base64' }))
  },
}

/** Programs ask the manifest for its version only; all that it tells VS Code need not be read at each start. */
const version = {
  name: 'version',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      const own = path === join(root, 'package.json')
      return own ? { contents: JSON.stringify({ version: JSON.parse(readFileSync(path, 'utf8')).version }), loader: 'json' } : undefined
    })
  },
}

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  // Vietnamese words as they are: a third of the size of \u escapes, and faster to parse.
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  // Names of shared files are made of the paths of what is in them: these must not depend on where a link leads.
  preserveSymlinks: true,
  logLevel: 'error',
  plugins: [prepared, version],
}
// Node 20 knows these; esbuild does not know that it does, and would have each made anew from a string whenever it is used.
const node = { ...common, platform: 'node', target: 'node20', supported: { 'regexp-unicode-property-escapes': true } }
/** For Node 20 and later, as an ES module. */
export const program = {
  ...node,
  format: 'esm',
  // Some packages are CommonJS and `require` Node's own modules, which an ES module cannot do by itself.
  banner: { js: "import{createRequire as createRequireHere}from'node:module';const require=createRequireHere(import.meta.url);" },
}
// Some parsers have a smaller variant for pages that needs a DOM; "worker" names the one that needs none.
const worker = {
  ...common, platform: 'browser', target: 'es2022', conditions: ['worker'], format: 'cjs',
  // The checker of configurations makes an address of where its worker stands, which throws where that is a blob, as in VS Code's web host.
  define: { 'self.location': 'undefined' },
}

const page = { ...common, platform: 'browser', target: 'es2022', format: 'iife' }

/** Half of the server and of the client is for Node, whose modules are asked for by `require` when that half runs. */
const forNodeToo = {
  external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
  plugins: [prepared, version, {
    name: 'node-halves',
    setup: ({ onResolve }) => onResolve({ filter: /^vscode-(?:jsonrpc|languageclient|languageserver|languageserver-protocol)\/node(?:\.js)?$/ }, ({ path }) =>
      ({ path: join(root, 'node_modules', path.split('/')[0], 'lib', 'node', 'main.js') })),
  }],
}

/** The server, in Node and as a web worker. */
export const serverBundle = { ...worker, ...forNodeToo, format: 'iife', entryPoints: ['server/start.ts'], outfile: 'dist/server.cjs' }

export const bundles = [
  { ...program, entryPoints: ['rules/cli/main.ts'], outfile: 'dist/cli-main.mjs' },
  // The client, in VS Code's Node and web extension hosts, which ask for CommonJS; `.cjs`, because the package is of type "module".
  { ...worker, ...forNodeToo, entryPoints: ['client/extension.ts'], outfile: 'dist/client.cjs', external: ['vscode', ...forNodeToo.external] },
  serverBundle,
  // Runs in the view that shows an overview, in both.
  { ...page, entryPoints: ['client/overview/page/page.ts'], outfile: 'dist/overview.js' },
]

/**
 * The compile cache must be switched on before the code to cache is loaded: hence two files a program. It is new in Node 22.1; on
 * Node 20 nothing is lost but the time. Flags of V8 are not set from here: a process that did (`--no-regexp-tier-up`, which saves a fifth
 * of a cold start) died of it in one start of thirty.
 */
export const launcherOf = (bundle, before = '') => `#!/usr/bin/env node
import module from 'node:module'
module.enableCompileCache?.()
${before}await import('./${bundle}')
`
export const serverLauncherOf = (bundle) => launcherOf(bundle, 'globalThis.require = module.createRequire(import.meta.url)\n')
/** By name in `dist`, what starts the programs. */
export const launchers = [
  ['cli.mjs', launcherOf('cli-main.mjs')],
  ['server.mjs', serverLauncherOf('server.cjs')],
]
