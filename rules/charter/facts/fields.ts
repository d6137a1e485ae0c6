import { overlaps } from '../../text/span.ts'
import type { Charter, Statement } from '../model.ts'

/** A labelled value: of a field line, or of an entry of front matter ("name: … | kind: public body"). */
export interface Field {
  readonly label: string
  readonly text: string
  /** Range of the value in the statement's text. */
  readonly from: number
  readonly to: number
}

export function fieldsOf({ kind, label, text }: Statement): Field[] {
  if (kind !== 'meta') return label && kind !== 'row' ? [{ label: label.text, text, from: 0, to: text.length }] : []
  let at = 0
  return text.split(' | ').flatMap((part) => {
    const start = at
    at += part.length + 3
    const colon = part.indexOf(': ')
    return colon > 0 ? [{ label: part.slice(0, colon), text: part.slice(colon + 2), from: start + colon + 2, to: start + part.length }] : []
  })
}

/** Index of the partner whose entry of front matter a statement is; -1 for any other statement. */
export function partnerOfEntry({ partners }: Charter, statement: Statement): number {
  return statement.kind === 'meta' ? partners.findIndex((partner) => overlaps(statement.span, partner.span)) : -1
}
