import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser'
import manifest from '../package.json' with { type: 'json' }
import { Engines } from '../rules/index.ts'
import { createServer } from './create-server.ts'
import { gate } from './gate.ts'

const page = self as DedicatedWorkerGlobalScope
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(page), new BrowserMessageWriter(page), gate())
createServer(connection, { makeEngines: () => new Engines(), filesWith: (client) => client, rest: 120, version: manifest.version })
connection.listen()
