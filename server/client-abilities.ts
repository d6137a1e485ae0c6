import type { InitializeParams } from 'vscode-languageserver'
import type { InitializationOptions } from './protocol.ts'

/** What the client announced, in the terms of this server. */
export interface ClientAbilities {
  readonly pullDiagnostics: boolean
  readonly refreshDiagnostics: boolean
  readonly refreshLenses: boolean
  readonly relatedInformation: boolean
  readonly codeDescription: boolean
  readonly diagnosticData: boolean
  /** Code actions may come without their edit, which is asked for when one is chosen. */
  readonly resolveEdit: boolean
  readonly codeActions: boolean
  readonly documentChanges: boolean
  readonly snippetEdits: boolean
  readonly changeAnnotations: boolean
  readonly completionSnippets: boolean
  readonly markdownHover: boolean
  readonly nestedSymbols: boolean
  readonly configuration: boolean
  readonly watchConfiguration: boolean
  /** The server may ask to be told of changes of files. */
  readonly watchFiles: boolean
  readonly workspaceFolders: boolean
  readonly showDocument: boolean
  readonly vietnamese: boolean
  readonly options: InitializationOptions
}

export function abilitiesOf({ capabilities, locale, initializationOptions }: InitializeParams): ClientAbilities {
  const { textDocument, workspace } = capabilities
  const { publishDiagnostics, codeAction } = textDocument ?? {}
  // Pulled diagnostics are described by a capability of their own since 3.18.
  const diagnostics = { ...publishDiagnostics, ...textDocument?.diagnostic }
  const edit = workspace?.workspaceEdit
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    relatedInformation: diagnostics.relatedInformation === true,
    codeDescription: diagnostics.codeDescriptionSupport === true,
    diagnosticData: diagnostics.dataSupport === true,
    codeActions: codeAction?.codeActionLiteralSupport !== undefined,
    resolveEdit: codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    documentChanges: edit?.documentChanges === true,
    snippetEdits: edit?.documentChanges === true && edit.snippetEditSupport === true,
    changeAnnotations: edit?.documentChanges === true && edit.changeAnnotationSupport !== undefined,
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') !== false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    configuration: workspace?.configuration === true,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    showDocument: capabilities.window?.showDocument?.support === true,
    vietnamese: /^vi\b/i.test(locale ?? ''),
    options: isRecord(initializationOptions) ? initializationOptions : {},
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
