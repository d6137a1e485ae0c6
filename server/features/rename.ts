import { LSPErrorCodes, ResponseError, type ChangeAnnotation, type Range, type WorkspaceEdit } from 'vscode-languageserver'
import type { Charter, Span } from '../../rules/index.ts'
import { tokenize } from '../../rules/text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import type { ClientAbilities } from '../client-abilities.ts'
import { annotatedEdit, type AnnotatedEdit } from '../convert/edits.ts'
import type { Mention } from '../navigation/mentions.ts'
import type { Named, Names } from '../navigation/names.ts'
import { texts } from '../texts.ts'

/** What would be renamed at a place; null where nothing can be. */
export function prepareRename({ positions }: Analysis, names: Names, offset: number): { range: Range; placeholder: string } | null {
  const mention = renamableAt(names, offset)
  return mention ? { range: positions.range(mention.span), placeholder: mention.form } : null
}

/**
 * Renames a partner, a body, a role or a term: every place that has the same form of its name. Places with a part of the old name ("Hội
 * Người khuyết tật" of "Hội Người khuyết tật tỉnh Mây") are offered too, to be taken one by one; defined labels ("Bên A", an acronym) stay.
 */
export function rename(analysis: Analysis, names: Names, offset: number, newName: string, client: ClientAbilities): WorkspaceEdit | null {
  const { language } = analysis
  const at = renamableAt(names, offset)
  if (!at) return null
  const name = newName.trim().replace(/\s+/g, ' ')
  if (name === '' || /[\r\n|]/.test(newName.trim())) throw new ResponseError(LSPErrorCodes.RequestFailed, texts[language].badName)
  const form = at.form
  const edits = names.mentionsOf(at.named).flatMap((mention): AnnotatedEdit[] => {
    if (isSameForm(mention.form, form)) return [{ span: mention.span, text: written(name, mention, names.charter), annotation: 'form' }]
    // What the new name begins with as well is short for it too.
    return isPartOf(mention.form, form, at.named) && !begins(mention.form, name) && client.changeAnnotations
      ? [{ span: mention.span, text: written(name, mention, names.charter), annotation: 'short' }]
      : []
  })
  const annotations: Record<string, ChangeAnnotation> = {
    form: { label: texts[language].renameForm(form), needsConfirmation: false },
    short: { label: texts[language].renameShort(form), description: texts[language].renameShortWhy, needsConfirmation: true },
  }
  return annotatedEdit(edits, annotations, analysis, client)
}

/** Objectives have numbers, which the charter's own order gives. */
function renamableAt(names: Names, offset: number): Mention | null {
  const mention = names.at(offset)
  return mention && mention.named.kind !== 'objective' ? mention : null
}

function isSameForm(a: string, b: string): boolean {
  return key(a) === key(b)
}

/** A shorter form, of several words, that the full name begins with. */
function isPartOf(form: string, renamed: string, named: Named): boolean {
  return isSameForm(renamed, named.name) && key(form).includes(' ') && begins(form, named.name)
}

function begins(form: string, name: string): boolean {
  return key(name).startsWith(`${key(form)} `)
}

function key(name: string): string {
  return tokenize(name).words.join(' ')
}

/** The new name as this place writes names: in capitals, with a small first letter, decomposed, quoted for YAML. */
function written(name: string, { span, form }: Mention, charter: Charter): string {
  const old = charter.text.slice(span.start, span.end)
  const letters = old.replace(/[^\p{L}]/gu, '')
  const capitals = letters.length > 3 && letters === letters.toUpperCase() && name !== name.toUpperCase()
  const small = /^\p{Lu}\p{Ll}/u.test(form) && /^\p{Ll}/u.test(old)
  const cased = capitals ? name.toLocaleUpperCase() : small ? name.charAt(0).toLowerCase() + name.slice(1) : name
  const formed = old !== old.normalize('NFC') ? cased.normalize('NFD') : cased
  return needsQuotes(formed, span, charter) ? JSON.stringify(formed) : formed
}

/** Front matter takes a plain value for something else when it holds marks of YAML. */
function needsQuotes(name: string, span: Span, { frontMatter, text }: Charter): boolean {
  if (!frontMatter || span.start >= frontMatter.span.end || !/[:#"'{}[\],&*!|>%@`]/.test(name)) return false
  return /[-:,[]\s+$/.test(text.slice(0, span.start)) && /^[ \t]*(?:\r?\n|,|\]|$)/.test(text.slice(span.end))
}
