import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser'
import manifest from '../package.json' with { type: 'json' }
import { Engines } from '../rules/index.ts'
import { createServer } from './create-server.ts'

/** Starts a server that speaks over messages: as a web worker with the page (`port` is its own scope), or at one end of a channel. */
export function serve(port: DedicatedWorkerGlobalScope | MessagePort): void {
  const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(port), new BrowserMessageWriter(port))
  createServer(connection, { makeEngines: () => new Engines(), filesWith: (client) => client, rest: 120, version: manifest.version })
  connection.listen()
}
