import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { codeServerEntry } from './install.ts'

const root = join(import.meta.dirname, '..', '..')

/** Screenshots and logs; kept after a run and not in git. */
export const outputFolder = join(root, 'test', 'output', 'vscode')

export interface CodeServerOptions {
  /** Absolute path of the folder that the window opens. */
  readonly folder: string
  /** What it opens instead: a file with several folders (absolute path), or a folder that is on no disk (address). */
  readonly opens?: { readonly workspace: string } | { readonly folder: string }
  /** Packages of more extensions to install. */
  readonly extensions?: readonly string[]
  /** User settings on top of those that make VS Code quiet. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** False opens the folder in Restricted Mode. */
  readonly trusted?: boolean
}

/** A VS Code that serves one folder to browsers of this machine, with nothing shared with the user's own. */
export interface CodeServer {
  /** Address of the window on the folder. */
  readonly address: string
  stop(): Promise<void>
}

/** No welcome pages, hints, side views or network: what is seen comes from the document and from Charterlint. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'editor.wordWrap': 'on',
  'editor.fontFamily': "'Noto Sans Mono', 'Noto Mono', monospace",
  'editor.unicodeHighlight.ambiguousCharacters': false,
}

/** Installs the package as a user would and starts the server; rejects with its output when it ends instead. */
export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const vsix = join(root, 'dist', 'charterlint.vsix')
  if (!existsSync(vsix)) throw new Error(`${vsix} does not exist: run "npm run build" first`)
  // Short, because the sockets in it may have no long path.
  const home = mkdtempSync(join(tmpdir(), 'charterlint-'))
  const userData = join(home, 'data')
  mkdirSync(join(userData, 'User'), { recursive: true })
  writeFileSync(join(home, 'config.yaml'), 'auth: none\n')
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }))
  const env = environment(home)
  const places = ['--config', join(home, 'config.yaml'), '--user-data-dir', userData, '--extensions-dir', join(home, 'extensions')]
  const installed = [vsix, ...(options.extensions ?? [])].flatMap((path) => ['--install-extension', path])
  await promisify(execFile)(process.execPath, [codeServerEntry, ...places, ...installed], { env })
  const args = [
    ...places, '--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry', '--disable-update-check',
    ...(options.trusted === false ? [] : ['--disable-workspace-trust']),
  ]
  const child = spawn(process.execPath, [codeServerEntry, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const stop = async (): Promise<void> => {
    await end(child)
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const origin = await listening(child)
    return { address: `${origin}/?${new URLSearchParams(options.opens ?? { folder: options.folder })}`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A test may itself run in a terminal of VS Code, whose variables would make code-server talk to that window. */
function environment(home: string): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$|VITEST)/
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))), HOME: home }
}

/** The origin that code-server says it listens on. */
function listening(child: ChildProcess): Promise<string> {
  mkdirSync(outputFolder, { recursive: true })
  const log = createWriteStream(join(outputFolder, 'code-server.log'))
  return new Promise((resolve, reject) => {
    let seen = ''
    const read = (chunk: Buffer): void => {
      log.write(chunk)
      if (seen.length > 100_000) return
      seen += String(chunk)
      const origin = /listening on (http:\/\/[\d.:]+)/.exec(seen)?.[1]
      if (origin) resolve(origin)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`code-server ended:\n${seen}`)))
  })
}

/** Ends the whole group: extension hosts and language servers are children of children. */
function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve()
    const { pid } = child
    const force = setTimeout(() => process.kill(-pid, 'SIGKILL'), 5000)
    child.once('exit', () => {
      clearTimeout(force)
      resolve()
    })
    process.kill(-pid, 'SIGTERM')
  })
}
