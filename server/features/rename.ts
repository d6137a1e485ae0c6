import { LSPErrorCodes, ResponseError, type ChangeAnnotation, type Range, type WorkspaceEdit } from 'vscode-languageserver'
import type { Charter, Partner, Span } from '../../rules/index.ts'
import { tokenize } from '../../rules/text/tokens.ts'
import type { Analysis } from '../analysis.ts'
import type { ClientAbilities } from '../client-abilities.ts'
import { annotatedEdit, type AnnotatedEdit } from '../convert/edits.ts'
import { mentionAt, mentionsIn, type Mention } from '../navigation/mentions.ts'
import { texts } from '../texts.ts'

/** What would be renamed at a place; null where nothing can be. */
export function prepareRename({ charter, positions }: Analysis, offset: number): { range: Range; placeholder: string } | null {
  const mention = charter && mentionAt(mentionsIn(charter), offset)
  return mention ? { range: positions.range(mention.span), placeholder: mention.form } : null
}

/**
 * Renames a partner: every place that has the same form of its name. Places with a part of the old name ("Hội Người khuyết tật" of
 * "Hội Người khuyết tật tỉnh Mây") are offered too, to be taken one by one; defined labels ("Bên A", an acronym) stay.
 */
export function rename(analysis: Analysis, offset: number, newName: string, client: ClientAbilities): WorkspaceEdit | null {
  const { charter, language } = analysis
  const mentions = charter ? mentionsIn(charter) : []
  const at = mentionAt(mentions, offset)
  if (!charter || !at) return null
  const name = newName.trim()
  if (name === '' || /[\r\n|]/.test(name)) throw new ResponseError(LSPErrorCodes.RequestFailed, texts[language].badName)
  const own = mentions.filter((mention) => mention.partner === at.partner)
  const edits = own.flatMap((mention): AnnotatedEdit[] => {
    if (isSameForm(mention.form, at.form)) return [{ span: mention.span, text: written(name, mention, charter), annotation: 'form' }]
    return isPartOf(mention.form, at.form, at.partner) && client.changeAnnotations
      ? [{ span: mention.span, text: written(name, mention, charter), annotation: 'short' }]
      : []
  })
  const annotations: Record<string, ChangeAnnotation> = {
    form: { label: texts[language].renameForm(at.form), needsConfirmation: false },
    short: { label: texts[language].renameShort(at.form), description: texts[language].renameShortWhy, needsConfirmation: true },
  }
  return annotatedEdit(edits, annotations, analysis, client)
}

function isSameForm(a: string, b: string): boolean {
  return key(a) === key(b)
}

/** A shorter form, of several words, that the full name begins with. */
function isPartOf(form: string, renamed: string, partner: Partner): boolean {
  return isSameForm(renamed, partner.name) && key(form).includes(' ') && key(partner.name).startsWith(`${key(form)} `)
}

function key(name: string): string {
  return tokenize(name).words.join(' ')
}

/** The new name as this place writes names: in capitals, decomposed, quoted for YAML. */
function written(name: string, { span }: Mention, charter: Charter): string {
  const old = charter.text.slice(span.start, span.end)
  const letters = old.replace(/[^\p{L}]/gu, '')
  const cased = letters.length > 3 && letters === letters.toUpperCase() && name !== name.toUpperCase() ? name.toLocaleUpperCase() : name
  const formed = old !== old.normalize('NFC') ? cased.normalize('NFD') : cased
  return needsQuotes(formed, span, charter) ? JSON.stringify(formed) : formed
}

/** Front matter takes a plain value for something else when it holds marks of YAML. */
function needsQuotes(name: string, span: Span, { frontMatter, text }: Charter): boolean {
  if (!frontMatter || span.start >= frontMatter.span.end || !/[:#"'{}[\],&*!|>%@`]/.test(name)) return false
  return /[-:,[]\s+$/.test(text.slice(0, span.start)) && /^[ \t]*(?:\r?\n|,|\]|$)/.test(text.slice(span.end))
}
