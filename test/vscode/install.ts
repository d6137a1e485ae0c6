/**
 * Brings what the tests in a real VS Code need and keeps it for the next run: code-server (VS Code with a server part, all from
 * the npm registry) in `test/vscode/runtime`, and a Chromium. Run it as `npm run vscode:install`; the test command runs it too.
 *
 * code-server is no dependency in the root package.json because its 600 MB would slow every `npm ci` of people who only want
 * the command line.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aptGetInstall } from '../apt-get.ts'

const codeServerVersion = '4.139.1'
const runtime = join(import.meta.dirname, 'runtime')
const packageFolder = join(runtime, 'node_modules', 'code-server')
const finishedMark = join(runtime, 'installed.json')

/** Where code-server is started from. */
export const codeServerEntry = join(packageFolder, 'out', 'node', 'entry.js')

/** Installs what is missing; returns one line per thing that could not be brought, each saying what to do by hand. */
export function install(log: (line: string) => void): string[] {
  const problems: string[] = []
  if (!isInstalled()) problems.push(...installCodeServer(log))
  if (!findChromium()) problems.push(...installChromium(log))
  return problems
}

function isInstalled(): boolean {
  if (!existsSync(finishedMark) || !existsSync(codeServerEntry)) return false
  return JSON.parse(readFileSync(finishedMark, 'utf8')).codeServer === codeServerVersion
}

/** A half-finished installation is thrown away: the mark is written last. */
function installCodeServer(log: (line: string) => void): string[] {
  log(`Installing code-server ${codeServerVersion} into test/vscode/runtime (once, about half a minute) …`)
  rmSync(runtime, { recursive: true, force: true })
  mkdirSync(runtime, { recursive: true })
  writeFileSync(join(runtime, 'package.json'), JSON.stringify({ private: true, dependencies: { 'code-server': codeServerVersion } }))
  // The install scripts would compile native modules (logging, file watching, terminals) that these tests do without.
  const flags = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const vscode = join(packageFolder, 'lib', 'vscode')
  for (const folder of [runtime, vscode, join(vscode, 'extensions')]) {
    const result = npm(['install', ...flags], folder)
    if (result.status !== 0) {
      const reason = (result.stderr || result.error?.message || '').trim().split('\n')[0]
      return [`code-server ${codeServerVersion} could not be installed from the npm registry (${reason}); check the network and run again.`]
    }
  }
  writeFileSync(finishedMark, JSON.stringify({ codeServer: codeServerVersion }))
  return []
}

/** A running npm script puts its own package's settings in the environment; they must not leak into the inner installs. */
function npm(args: string[], cwd: string) {
  const isOwn = /^npm_(?!config_(registry|cache|userconfig|globalconfig|https?_proxy|proxy|cafile)$)/i
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOwn.test(name)))
  return spawnSync('npm', args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' })
}

/** The Chromium to drive: `CHARTERLINT_CHROMIUM`, else the first browser of that family found; undefined where there is none. */
export function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin']
  const candidates = [
    process.env.CHARTERLINT_CHROMIUM,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ]
  return candidates.find((path) => path && existsSync(path))
}

function installChromium(log: (line: string) => void): string[] {
  log('Installing Chromium by apt-get (once) …')
  // Screenshots show Vietnamese, whose stacked marks few fixed-width fonts have.
  aptGetInstall('chromium', 'fonts-dejavu-core', 'fonts-noto-mono')
  if (findChromium()) return []
  return ['No Chromium found: install one (Debian, Ubuntu: apt-get install chromium) or set CHARTERLINT_CHROMIUM to its path.']
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = install((line) => console.log(line))
  for (const problem of problems) console.error(problem)
  if (problems.length === 0) console.log(`Ready: code-server ${codeServerVersion} and ${findChromium()}`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
