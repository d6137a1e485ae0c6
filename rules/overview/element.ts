import { h, type ComponentChildren, type VNode } from 'preact'
import type { TextPlace } from './model.ts'
import { plain } from './reader.ts'
import type { PageTexts } from './texts.ts'

export type Node = ComponentChildren

/** What the parts of a page need besides the charter. */
export interface PageContext {
  readonly say: PageTexts
  /** Before the id of every line and part: pages of several charters stand in one file. */
  readonly prefix: string
  /** There is somebody to ask for a requirement's page: an editor; a file has nobody. */
  readonly explains: boolean
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An element. Text is text: nothing in it is ever read as markup, for the tree is put into characters by the library alone. */
export function el(name: string, attributes: Attributes | null, ...children: Node[]): VNode {
  return h(name, attributes, ...children)
}

/** Words that lead to their place in the charter; plain where there is none. */
export function placed(at: TextPlace | null, attributes: Attributes, { prefix }: PageContext, ...children: Node[]): VNode {
  if (!at) return el('span', attributes, ...children)
  return el('a', { ...attributes, href: `#${prefix}L${at.startLine}`, 'data-at': placeText(at) }, ...children)
}

/** Names a requirement; in an editor it leads to its page. */
export function explained(rule: string, attributes: Attributes, { explains, prefix }: PageContext, ...children: Node[]): VNode {
  return explains ? el('a', { ...attributes, href: `#${prefix}rule`, 'data-rule': rule }, ...children) : el('span', attributes, ...children)
}

function placeText({ startLine, startColumn, endLine, endColumn }: TextPlace): string {
  return [startLine, startColumn, endLine, endColumn].join(':')
}

export function section(id: string, title: string, { prefix }: PageContext, ...children: Node[]): VNode {
  return el('section', { class: `part ${id}`, 'aria-labelledby': `${prefix}${id}` }, el('h2', { id: `${prefix}${id}` }, title), ...children)
}

/** On one line, at most `most` characters, cut between words where that is possible. */
export function clip(text: string, most: number): string {
  const line = plain(text)
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  const kept = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${kept.replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/u, '')}…`
}
