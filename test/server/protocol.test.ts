import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bundle, type Program } from '../bundle.ts'
import { english } from './charters.ts'
import { until, vscode } from './client.ts'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly message: string }
}

/** A strange client: it writes whatever it likes, with or without a head. */
class RawClient {
  readonly received: Message[] = []
  readonly process: ChildProcessWithoutNullStreams
  readonly exit: Promise<number | null>
  errors = ''
  private bytes = Buffer.alloc(0)
  private id = 0

  constructor(program: string) {
    this.process = spawn(process.execPath, [program, '--stdio'])
    this.exit = new Promise((resolve) => this.process.once('exit', resolve))
    this.process.stderr.on('data', (chunk) => (this.errors += String(chunk)))
    this.process.stdout.on('data', (chunk: Buffer) => this.read(chunk))
  }

  /** The answer, or the error, to a request. */
  async ask(method: string, params?: unknown): Promise<Message> {
    const id = ++this.id
    this.say(JSON.stringify({ jsonrpc: '2.0', id, method, params }))
    return until(() => this.received.find((message) => message.id === id && message.method === undefined))
  }

  notify(method: string, params?: unknown): void {
    this.say(JSON.stringify({ jsonrpc: '2.0', method, params }))
  }

  say(body: string): void {
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  async start(): Promise<void> {
    await this.ask('initialize', { processId: null, rootUri: null, capabilities: { textDocument: vscode.textDocument }, workspaceFolders: null })
    this.notify('initialized', {})
    this.notify('textDocument/didOpen', { textDocument: { uri: GOOD, languageId: 'markdown', version: 1, text: english } })
  }

  /** Whether what is right is still answered. */
  async expectAlive(): Promise<void> {
    const { result } = await this.ask('textDocument/diagnostic', { textDocument: { uri: GOOD } })
    expect((result as { items: unknown[] }).items.length).toBeGreaterThan(3)
  }

  private read(chunk: Buffer): void {
    this.bytes = Buffer.concat([this.bytes, chunk])
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(this.bytes.subarray(0, 100).toString('latin1'))
      const end = head ? head[0].length + Number(head[1]) : Infinity
      if (!head || this.bytes.length < end) return
      this.received.push(JSON.parse(this.bytes.subarray(head[0].length, end).toString('utf8')) as Message)
      this.bytes = this.bytes.subarray(end)
    }
  }
}

const GOOD = 'file:///good.md'
let program: Program
let client: RawClient
beforeAll(async () => {
  program = await bundle('server.mjs')
}, 60_000)
beforeEach(() => {
  client = new RawClient(program.path)
})
afterEach(() => void client.process.kill())

const PLACE = { line: 0, character: 0 }
/** Parameters that no client should send, for any method. */
const STRANGE: readonly unknown[] = [
  ...[null, undefined, [], [null], 5, 'x', {}, { textDocument: null }, { textDocument: {} }, { textDocument: { uri: 5 }, position: {} }],
  ...['not an address', 'file:///%zz', 'file:///../../etc/passwd', '', GOOD].map((uri) => ({ textDocument: { uri }, uri, position: PLACE })),
  ...[null, { line: -1, character: 1e9 }, { line: 'x', character: null }].map((position) => ({ textDocument: { uri: GOOD }, position })),
]
const REQUESTS = [
  ...['hover', 'completion', 'definition', 'references', 'rename', 'prepareRename', 'codeAction', 'documentSymbol', 'foldingRange', 'documentLink', 'diagnostic'].map(
    (name) => `textDocument/${name}`,
  ),
  ...['codeAction/resolve', 'workspace/symbol', 'charterlint/checklist', 'charterlint/insert', 'charterlint/treatAsCharter', 'charterlint/explain', 'charterlint/rules'],
]
const NOTIFICATIONS = [
  ...['didOpen', 'didChange', 'didClose', 'didSave'].map((name) => `textDocument/${name}`),
  ...['didChangeConfiguration', 'didChangeWatchedFiles', 'didChangeWorkspaceFolders'].map((name) => `workspace/${name}`),
  ...['$/cancelRequest', '$/setTrace', '$/progress', 'initialized', 'what/ever'],
]
const STRANGE_NOTES = [
  ...[{ settings: 7 }, { changes: 5 }, { changes: [null] }, { changes: [{ uri: 5, type: 9 }] }, { event: null }, { id: 'x' }, { value: 'loud' }],
  { textDocument: { uri: 'file:///other.md', version: 0 }, contentChanges: null },
  { textDocument: { uri: 'file:///other.md', version: -5 }, contentChanges: [null, { text: null }] },
]

describe('a strange client', () => {
  it('gets an answer or an error for every request, whatever it asks with', async () => {
    await client.start()
    const answers = await Promise.all(REQUESTS.flatMap((method) => STRANGE.map((params) => client.ask(method, params))))
    for (const { error } of answers) if (error) expect([-32602, -32803], error.message).toContain(error.code)
    await client.expectAlive()
  })

  it.each([
    ['textDocument/hover', { textDocument: { uri: GOOD }, position: { line: -1, character: 0 } }, 'textDocument/hover: "position" must be { line, character } with whole numbers from 0; it is {"line":-1,"character":0}.'],
    ['textDocument/rename', { textDocument: { uri: GOOD }, position: PLACE }, 'textDocument/rename: "newName" must be a string; it is missing.'],
    ['charterlint/insert', { uri: GOOD, rules: 5 }, 'charterlint/insert: "rules" must be "missing" or a list of strings; it is 5.'],
    ['charterlint/checklist', [GOOD], 'charterlint/checklist takes parameters by name, in an object; it got ["file:///good.md"].'],
  ])('reads what is wrong with the parameters of %s', async (method, params, message) => {
    await client.start()
    expect((await client.ask(method, params)).error).toEqual({ code: -32602, message })
  })

  it('cannot harm others by what it tells', async () => {
    await client.start()
    for (const method of NOTIFICATIONS) {
      for (const params of [...STRANGE, ...STRANGE_NOTES]) {
        if (!JSON.stringify(params ?? null).includes(GOOD)) client.notify(method, params)
      }
    }
    await client.expectAlive()
  })

  it('can send what is no message, as long as its length is right', async () => {
    await client.start()
    for (const body of ['{not json', '[]', 'null', '5', '{}', '{"jsonrpc":"2.0","id":9999,"result":5}', '{"id":{},"method":5}']) client.say(body)
    await client.expectAlive()
  })

  it('ends a server whose messages cannot be told apart any more, and reads why', async () => {
    await client.start()
    await client.expectAlive()
    client.process.stdin.write('Content-Type: x\r\n\r\n{}')
    expect(await client.exit).toBe(1)
    expect(client.errors).toMatch(/^charterlint-language-server: Header must provide a Content-Length property/)
  })
})

describe('the order of messages', () => {
  it('begins with initialize, which comes once', async () => {
    const hover = { textDocument: { uri: GOOD }, position: PLACE }
    expect((await client.ask('textDocument/hover', hover)).error).toEqual({ code: -32002, message: 'textDocument/hover was asked before "initialize".' })
    client.notify('textDocument/didOpen', { textDocument: { uri: 'file:///early.md', languageId: 'markdown', version: 1, text: english } })
    expect((await client.ask('initialize', null)).error?.code).toBe(-32602)
    await client.start()
    expect((await client.ask('initialize', { processId: null, rootUri: null, capabilities: {} })).error?.code).toBe(-32600)
    await client.expectAlive()
  })

  it('may be wrong for a document: changed or closed before it is opened, opened twice, with ranges that are not in it', async () => {
    await client.start()
    const other = 'file:///other.md'
    const change = (version: number, contentChanges: unknown): void => client.notify('textDocument/didChange', { textDocument: { uri: other, version }, contentChanges })
    change(2, [{ text: 'x' }])
    client.notify('textDocument/didClose', { textDocument: { uri: other } })
    const open = { textDocument: { uri: other, languageId: 'markdown', version: 7, text: 'x' } }
    for (let i = 0; i < 2; i++) client.notify('textDocument/didOpen', open)
    change(3, [{ range: { start: { line: 99, character: -4 }, end: { line: -3, character: 1e9 } }, text: 'y' }])
    change(9, [{ text: english }])
    const { result } = await client.ask('textDocument/diagnostic', { textDocument: { uri: other } })
    expect((result as { items: unknown[] }).items.length).toBeGreaterThan(3)
    await client.expectAlive()
  })

  it('ends with shutdown and exit', async () => {
    await client.start()
    await client.expectAlive()
    expect((await client.ask('shutdown')).error).toBeUndefined()
    expect((await client.ask('workspace/symbol', { query: '' })).error).toEqual({ code: -32600, message: 'workspace/symbol was asked after "shutdown".' })
    client.notify('exit')
    expect(await client.exit).toBe(0)
  })

  it('may break off: the server goes when the client is gone', async () => {
    await client.start()
    client.process.stdin.end()
    expect(await client.exit).toBe(1)
  })
})
