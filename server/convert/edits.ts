import type { AnnotatedTextEdit, ChangeAnnotation, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { snippetOf } from '../../rules/engine/snippet.ts'
import type { Fix, Span } from '../../rules/index.ts'
import type { ClientAbilities } from '../client-abilities.ts'
import type { Positions } from './positions.ts'

/** A document as an edit names it: `version` makes the client refuse an edit that comes too late. */
export interface EditTarget {
  readonly uri: string
  readonly version: number | null
  readonly positions: Positions
}

/** The edits of a fix; as snippets where it has blanks and the client can turn them into tab stops. */
export function editOfFix(fix: Fix, target: EditTarget, client: ClientAbilities): WorkspaceEdit {
  if (!client.snippetEdits || !fix.blanks)
    return editOf(
      fix.edits.map(({ span, text }) => textEdit(span, text, target)),
      target,
      client,
    )
  const edits = snippetOf(fix).map(({ span, snippet }): SnippetTextEdit => ({
    range: target.positions.range(span),
    snippet: { kind: 'snippet', value: snippet },
  }))
  return documentEdit(edits, target)
}

export function editOf(edits: readonly TextEdit[], target: EditTarget, client: ClientAbilities): WorkspaceEdit {
  return client.documentChanges ? documentEdit(edits, target) : { changes: { [target.uri]: [...edits] } }
}

export interface AnnotatedEdit {
  readonly span: Span
  readonly text: string
  /** Key of its annotation. */
  readonly annotation: string
}

/** Edits that the client may show one by one before it makes them; without the annotations where it cannot. */
export function annotatedEdit(
  edits: readonly AnnotatedEdit[],
  annotations: Readonly<Record<string, ChangeAnnotation>>,
  target: EditTarget,
  client: ClientAbilities,
): WorkspaceEdit {
  if (!client.changeAnnotations)
    return editOf(
      edits.map(({ span, text }) => textEdit(span, text, target)),
      target,
      client,
    )
  const annotated = edits.map(({ span, text, annotation }): AnnotatedTextEdit => ({
    ...textEdit(span, text, target),
    annotationId: annotation,
  }))
  const used = new Set(edits.map(({ annotation }) => annotation))
  return {
    ...documentEdit(annotated, target),
    changeAnnotations: Object.fromEntries(Object.entries(annotations).filter(([key]) => used.has(key))),
  }
}

export function textEdit(span: Span, newText: string, target: EditTarget): TextEdit {
  return { range: target.positions.range(span), newText }
}

function documentEdit(edits: readonly (TextEdit | AnnotatedTextEdit | SnippetTextEdit)[], { uri, version }: EditTarget): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
}
