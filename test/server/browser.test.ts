import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type DataCallback,
  type Disposable,
  type FullDocumentDiagnosticReport,
  type Message,
} from 'vscode-languageserver/node'
import { bundle } from '../bundle.ts'
import { vietnamese } from './charters.ts'

/** What a page's worker has, and nothing of Node. */
const SELF = `
const { parentPort } = require('node:worker_threads')
globalThis.importScripts = () => {}
globalThis.process = undefined
globalThis.require = undefined
globalThis.module = undefined
globalThis.self = {
  addEventListener() {},
  postMessage: (message) => parentPort.postMessage(message),
  set onmessage(listener) { parentPort.on('message', (data) => listener({ data })) },
}
`

class WorkerReader extends AbstractMessageReader {
  private readonly worker: Worker

  constructor(worker: Worker) {
    super()
    this.worker = worker
  }

  listen(callback: DataCallback): Disposable {
    this.worker.on('message', callback)
    return { dispose: () => void this.worker.off('message', callback) }
  }
}

class WorkerWriter extends AbstractMessageWriter {
  private readonly worker: Worker

  constructor(worker: Worker) {
    super()
    this.worker = worker
  }

  async write(message: Message): Promise<void> {
    this.worker.postMessage(message)
  }

  end(): void {}
}

describe('the server as a web worker', () => {
  it('is the same file as in Node, runs without anything of Node, and finds the same', async () => {
    const program = await bundle('server.mjs')
    const worker = new Worker(SELF + readFileSync(program.bundle, 'utf8'), { eval: true })
    const connection = createProtocolConnection(new WorkerReader(worker), new WorkerWriter(worker))
    connection.listen()
    const uri = 'vscode-vfs://github/a/b/charter.md'
    await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
      workspaceFolders: null,
    })
    await connection.sendNotification(InitializedNotification.type, {})
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'markdown', version: 1, text: vietnamese },
    })
    const report = (await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })) as FullDocumentDiagnosticReport
    expect(report.items.map(({ code }) => code)).toContain('conflict-resolution')
    await worker.terminate()
  })
})
