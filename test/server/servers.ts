import type { Diagnostic } from 'vscode-languageserver/node'
import type { InitializationOptions } from '../../server/protocol.ts'
import { bundleServer, Client, vscode } from './client.ts'

/** The servers of one test file: those shared by tests that need nothing special, and those of their own. */
export class Servers {
  private bundle: Awaited<ReturnType<typeof bundleServer>> | undefined
  private readonly clients: Client[] = []
  private readonly shared = new Map<string, Promise<Client>>()
  private documents = 0

  async prepare(): Promise<void> {
    this.bundle = await bundleServer()
  }

  /** An editor with a server of its own, not started yet. */
  fresh(): Client {
    if (!this.bundle) throw new Error('prepare first')
    const made = new Client(this.bundle.program)
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

  /** A name that no other document of the file has. */
  newUri(): string {
    return `file:///work/charters/${++this.documents}.md`
  }

  async opened(client: Client, text: string): Promise<string> {
    const uri = this.newUri()
    await client.open(uri, text)
    return uri
  }

  stop(): void {
    for (const client of this.clients) client.process.kill()
    this.bundle?.remove()
  }
}

/** The finding of a rule; fails where there is none. */
export function missing(diagnostics: readonly Diagnostic[], rule: string): Diagnostic {
  const found = diagnostics.find(({ code }) => code === rule)
  if (!found) throw new Error(`no finding of ${rule}`)
  return found
}
