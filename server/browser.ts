import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser'
import manifest from '../package.json' with { type: 'json' }
import { Engines } from '../rules/index.ts'
import { createServer } from './create-server.ts'

/** Entry as a web worker, for VS Code in a browser. */
const worker = self as DedicatedWorkerGlobalScope
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(worker), new BrowserMessageWriter(worker))
createServer(connection, { makeEngines: () => new Engines(), filesWith: (client) => client, rest: 120, version: manifest.version })
connection.listen()
