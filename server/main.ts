import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter, type Connection } from 'vscode-languageserver/node'
import manifest from '../package.json' with { type: 'json' }
import { Engines } from '../rules/index.ts'
import { createServer } from './create-server.ts'
import { diskFiles } from './files/disk.ts'
import { gate } from './gate.ts'

const args = process.argv.slice(2)

if (args.includes('--version')) {
  console.log(manifest.version)
} else if (!args.some((arg) => ['--stdio', '--node-ipc', '--pipe', '--socket'].includes(arg.split('=')[0]))) {
  console.error('charterlint-language-server: start it with --stdio, or --node-ipc, --pipe=NAME or --socket=PORT.')
  process.exitCode = 2
} else {
  const connection = args.includes('--stdio') ? overStandardStreams() : createConnection(ProposedFeatures.all, gate())
  createServer(connection, { makeEngines: () => new Engines(), filesWith: diskFiles, rest: 120, version: manifest.version })
  // A bug in one document must not end the work on all others; a client that is gone does.
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(1)
    console.error(error.stack ?? String(error))
  })
  process.on('unhandledRejection', (reason) => console.error(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)))
  connection.listen()
}

/**
 * Ends with the client's stream, as the library does, and also when the stream can no longer be cut into messages: what comes then is never
 * understood, and a client starts a server anew that ended, not one that is silent.
 */
function overStandardStreams(): Connection {
  const reader = new StreamMessageReader(process.stdin)
  reader.onError((error) => {
    console.error(`charterlint-language-server: ${error.message}`)
    // A message that was cut out well and cannot be read (`SyntaxError`, `TypeError`) does no harm to the next.
    if (Object.getPrototypeOf(error) === Error.prototype) process.exit(1)
  })
  reader.onClose(() => process.exit(1))
  process.stdin.on('end', () => process.exit(1))
  return createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(process.stdout), gate())
}
