import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import manifest from '../package.json' with { type: 'json' }
import { Engines } from '../rules/index.ts'
import { createServer } from './create-server.ts'
import { diskFiles } from './files/disk.ts'

const args = process.argv.slice(2)

if (args.includes('--version')) {
  console.log(manifest.version)
} else if (!args.some((arg) => ['--stdio', '--node-ipc', '--pipe', '--socket'].includes(arg.split('=')[0]))) {
  console.error('charterlint-language-server: start it with --stdio, or --node-ipc, --pipe=NAME or --socket=PORT.')
  process.exitCode = 2
} else {
  const connection = createConnection(ProposedFeatures.all)
  createServer(connection, { makeEngines: () => new Engines(), filesWith: diskFiles, rest: 120, version: manifest.version })
  // A bug in one document must not end the work on all others; a client that is gone does.
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(1)
    console.error(error.stack ?? String(error))
  })
  process.on('unhandledRejection', (reason) => console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)))
  connection.listen()
}
