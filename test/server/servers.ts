import type { Diagnostic } from 'vscode-languageserver/node'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { URI } from 'vscode-uri'
import type { InitializationOptions } from '../../server/protocol.ts'
import { bundle, type Program } from '../bundle.ts'
import { Client, vscode } from './client.ts'

/** A folder on disk with some files, as a workspace. */
export class Workspace {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'charterlint-work-')))
  readonly uri = URI.file(this.path).toString()

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.write(name, text)
  }

  write(name: string, text: string): void {
    const path = join(this.path, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }

  uriOf(name: string): string {
    return URI.file(join(this.path, name)).toString()
  }

  remove(name = '.'): void {
    rmSync(join(this.path, name), { recursive: true, force: true })
  }
}

/** The servers of one test file: those shared by tests that need nothing special, and those of their own. */
export class Servers {
  private program: Program | undefined
  private readonly clients: Client[] = []
  private readonly shared = new Map<string, Promise<Client>>()
  private readonly workspaces: Workspace[] = []
  private documents = 0

  /** For a file whose tests share one server: it is there before them, and all servers are stopped behind them. */
  share(begin: (client: Client) => void): void {
    beforeAll(async () => {
      await this.prepare()
      begin(await this.started())
    }, 60_000)
    afterAll(() => this.stop())
  }

  async prepare(): Promise<void> {
    this.program = await bundle('server.mjs')
  }

  /** An editor with a server of its own, not started yet. */
  fresh(nodeOptions: readonly string[] = []): Client {
    if (!this.program) throw new Error('prepare first')
    const made = new Client(this.program.path, nodeOptions)
    this.clients.push(made)
    return made
  }

  /** One that announces what VS Code does, shared by all who start it with the same options. */
  started(options?: InitializationOptions): Promise<Client> {
    const key = JSON.stringify(options ?? null)
    let found = this.shared.get(key)
    if (!found) {
      const made = this.fresh()
      this.shared.set(key, (found = made.start(vscode, options).then(() => made)))
    }
    return found
  }

  workspace(files: Readonly<Record<string, string>>): Workspace {
    const made = new Workspace(files)
    this.workspaces.push(made)
    return made
  }

  /** An editor like VS Code with some folders open and a server of its own. */
  async startedIn(...folders: readonly Workspace[]): Promise<Client> {
    const made = this.fresh()
    await made.start(vscode, undefined, 'en', folders.map(({ uri }) => uri))
    return made
  }

  /** A name that no other document of the file has. */
  newUri(): string {
    return `file:///charters/${++this.documents}.md`
  }

  async opened(client: Client, text: string): Promise<string> {
    const uri = this.newUri()
    await client.open(uri, text)
    return uri
  }

  stop(): void {
    for (const client of this.clients) client.process.kill()
    for (const workspace of this.workspaces) workspace.remove()
  }
}

/** The finding of a rule; fails where there is none. */
export function missing(diagnostics: readonly Diagnostic[], rule: string): Diagnostic {
  const found = diagnostics.find(({ code }) => code === rule)
  if (!found) throw new Error(`no finding of ${rule}`)
  return found
}
