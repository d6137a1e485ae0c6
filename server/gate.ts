import {
  ErrorCodes, Message, Position, Range, ResponseError, TextDocumentIdentifier, type Connection, type ConnectionOptions, type RequestMessage,
} from 'vscode-languageserver'
import {
  BlanksRequest, ChecklistRequest, CompareRequest, DraftRequest, ExplainRequest, IgnoreRequest, InsertRequest, OverviewFileRequest, OverviewRequest,
  RulesRequest, TreatAsCharterRequest, TurnOffRequest,
} from './protocol.ts'

/** A parameter that a request must have. */
interface Parameter {
  readonly name: string
  /** What it must be, in words. */
  readonly wanted: string
  readonly is: (value: unknown) => boolean
}

const isString = (value: unknown): boolean => typeof value === 'string'
const areStrings = (value: unknown): boolean => Array.isArray(value) && value.every(isString)
const text = (name: string): Parameter => ({ name, wanted: 'a string', is: isString })

const DOCUMENT: Parameter = { name: 'textDocument', wanted: '{ uri } with a string', is: (value) => isRecord(value) && TextDocumentIdentifier.is(value) }
const POSITION: Parameter = { name: 'position', wanted: '{ line, character } with whole numbers from 0', is: (value) => isRecord(value) && Position.is(value) }
const RANGE: Parameter = { name: 'range', wanted: '{ start, end } with positions', is: (value) => isRecord(value) && Range.is(value) }
const URI = text('uri')

const PARAMETERS: ReadonlyMap<string, readonly Parameter[]> = new Map<string, readonly Parameter[]>([
  ['initialize', [{ name: 'capabilities', wanted: 'an object', is: isRecord }]],
  ...['hover', 'completion', 'definition', 'documentHighlight', 'prepareRename'].map(
    (name) => [`textDocument/${name}`, [DOCUMENT, POSITION]] as const,
  ),
  ['textDocument/references', [DOCUMENT, POSITION, { name: 'context', wanted: '{ includeDeclaration }', is: isRecord }]],
  ['textDocument/rename', [DOCUMENT, POSITION, text('newName')]],
  ['textDocument/codeAction', [DOCUMENT, RANGE]],
  ...['documentSymbol', 'foldingRange', 'codeLens', 'documentLink', 'diagnostic'].map((name) => [`textDocument/${name}`, [DOCUMENT]] as const),
  ['codeAction/resolve', [text('title')]],
  ['workspace/symbol', [text('query')]],
  ...[BlanksRequest, ChecklistRequest, OverviewRequest, OverviewFileRequest, TreatAsCharterRequest].map((name) => [name, [URI]] as const),
  [InsertRequest, [URI, { name: 'rules', wanted: '"missing" or a list of strings', is: (value) => value === 'missing' || areStrings(value) }]],
  [IgnoreRequest, [URI, text('rule'), RANGE, text('reason')]],
  [TurnOffRequest, [URI, text('rule')]],
  [CompareRequest, [URI, text('before')]],
  [ExplainRequest, [text('rule')]],
  [RulesRequest, [text('language')]],
  [DraftRequest, [text('language'), text('kind'), text('relation'), { name: 'partners', wanted: 'a list of strings', is: areStrings }]],
])

/** What a request that is not let through becomes: its handler answers with the error. */
const REFUSED = '$/charterlint/refused'

/**
 * To be given to a connection when it is made: requests that come before `initialize` or after `shutdown`, or without the parameters that
 * they must have, get an error that says so, and no handler sees them. {@link answerRefused} belongs to it.
 */
export function gate(): ConnectionOptions {
  let state: 'new' | 'open' | 'shut' = 'new'
  const problemOf = ({ method, params }: RequestMessage): ResponseError<void> | null => {
    if (state === 'new' && method !== 'initialize')
      return new ResponseError(ErrorCodes.ServerNotInitialized, `${method} was asked before "initialize".`)
    if (state === 'shut') return new ResponseError(ErrorCodes.InvalidRequest, `${method} was asked after "shutdown".`)
    return parameterProblem(method, params)
  }
  return {
    messageStrategy: {
      handleMessage(message, next) {
        if (!Message.isRequest(message) || typeof message.method !== 'string') return next(message)
        const problem = problemOf(message)
        if (problem) return next({ ...message, method: REFUSED, params: { code: problem.code, message: problem.message } } as Message)
        if (message.method === 'initialize') state = 'open'
        if (message.method === 'shutdown') state = 'shut'
        return next(message)
      },
    },
  }
}

export function answerRefused(connection: Connection): void {
  connection.onRequest(REFUSED, ({ code, message }: { readonly code: number; readonly message: string }) => new ResponseError(code, message))
}

function parameterProblem(method: string, params: unknown): ResponseError<void> | null {
  const wanted = PARAMETERS.get(method)
  if (!wanted) return null
  if (!isRecord(params)) return invalid(`${method} takes parameters by name, in an object; it got ${written(params)}.`)
  const wrong = wanted.find(({ name, is }) => !is(params[name]))
  return wrong ? invalid(`${method}: "${wrong.name}" must be ${wrong.wanted}; it is ${written(params[wrong.name])}.`) : null
}

function invalid(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, message)
}

/** As JSON, cut where it is long. */
function written(value: unknown): string {
  const json = value === undefined ? 'missing' : JSON.stringify(value)
  return json.length <= 60 ? json : `${json.slice(0, 60)} …`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
