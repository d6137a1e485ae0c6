import type { Nodes, Parents } from 'mdast'
import type { Span } from '../text/span.ts'
import { Prose, ProseBuilder } from '../text/prose.ts'

/** Prose of a paragraph, heading or cell, with what its markup says. */
export interface RichProse {
  readonly prose: Prose
  /** Ranges of `prose.text` that are bold. */
  readonly bold: readonly Span[]
  /** Ranges in italics. */
  readonly slanted: readonly Span[]
  /** Ranges in code font, struck out or inside an HTML comment: shown, but no statement of the charter. */
  readonly code: readonly Span[]
  /** Offsets of line ends in `prose.text` that the author asked for (`<br>`, two spaces, a backslash). */
  readonly hardBreaks: ReadonlySet<number>
  /** Share of the prose that is links to anchors of the same document: a table of contents. */
  readonly anchorLinks: number
}

/** "[^1]", "[^1]: " before a footnote, "[words]{.mark}", "{#id .class}". */
const NO_WORDS = /\[\^[^[\]\s]{1,40}\]((?::[ \t]{0,8})?)|\[([^[\]\n]{1,200})\]\{[.#][^{}\n]{1,80}\}|[ \t]{0,4}\{[.#][^{}\n]{1,80}\}/g

/** Most prose has neither; these are never changed. */
const NO_SPANS: readonly Span[] = []
const NO_BREAKS: ReadonlySet<number> = new Set()

export function readInline(node: Parents, source: string): RichProse {
  const reader = new InlineReader(source)
  for (const child of node.children as Nodes[]) reader.visit(child)
  return reader.finish()
}

class InlineReader {
  private readonly out = new ProseBuilder()
  private readonly bold: Span[] = []
  private readonly slanted: Span[] = []
  private readonly code: Span[] = []
  private readonly hardBreaks: number[] = []
  private anchors = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  visit(node: Nodes): void {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    switch (node.type) {
      case 'text':
        this.text(node.value, start, end)
        return
      case 'inlineCode': {
        const at = this.out.length
        const inner = this.source.indexOf(node.value, start)
        this.out.add(node.value, inner >= 0 && inner < end ? inner : start, inner >= 0 && inner < end ? node.value.length : end - start)
        this.code.push({ start: at, end: this.out.length })
        return
      }
      case 'break':
        this.hardBreaks.push(this.out.length)
        this.out.add('\n', start, Math.max(1, end - start))
        return
      case 'html':
        if (/^<br\b/i.test(node.value)) {
          this.hardBreaks.push(this.out.length)
          this.out.add('\n', start, end - start)
        }
        return
      case 'strong': {
        const at = this.out.length
        for (const child of node.children) this.visit(child)
        if (this.out.length > at) this.bold.push({ start: at, end: this.out.length })
        return
      }
      case 'emphasis': {
        const at = this.out.length
        for (const child of node.children) this.visit(child)
        if (this.out.length > at) this.slanted.push({ start: at, end: this.out.length })
        return
      }
      case 'link': {
        const at = this.out.length
        for (const child of node.children) this.visit(child)
        if (node.url.startsWith('#')) this.anchors += this.out.length - at
        return
      }
      default:
        if ('children' in node) for (const child of node.children) this.visit(child as Nodes)
    }
  }

  /** References to footnotes are no words of the text, nor what a footnote begins with, nor the attributes that converters write. */
  private text(value: string, start: number, end: number): void {
    const written = this.source.slice(start, end)
    if (written !== value || !(value.includes('[^') || value.includes('{'))) return this.out.addDecoded(value, written, start)
    let at = 0
    for (const { index, 0: mark, 1: colon = '', 2: inner } of value.matchAll(NO_WORDS)) {
      if (index > at) this.out.add(value.slice(at, index), start + at)
      if (inner) this.out.add(inner, start + index + 1)
      at = index + mark.length - (index === 0 && this.out.length === 0 ? 0 : colon.length)
    }
    if (at < value.length) this.out.add(value.slice(at), start + at)
  }

  finish(): RichProse {
    const prose = this.out.build()
    const placed = (ranges: readonly Span[]): readonly Span[] => (ranges.length === 0 ? NO_SPANS : ranges.map((range) => ({ start: prose.at(range.start), end: prose.at(range.end) })))
    const struck = prose.text.includes('~~') ? [...prose.text.matchAll(/~~[^~\n]{1,400}~~/g)].map((m) => ({ start: m.index, end: m.index + m[0].length })) : NO_SPANS
    return {
      prose, bold: placed(this.bold), slanted: placed(this.slanted), code: struck.length === 0 ? placed(this.code) : [...placed(this.code), ...struck],
      hardBreaks: this.hardBreaks.length === 0 ? NO_BREAKS : new Set(this.hardBreaks.map((at) => prose.at(at))),
      anchorLinks: prose.text.length === 0 ? 0 : this.anchors / prose.text.length,
    }
  }
}
