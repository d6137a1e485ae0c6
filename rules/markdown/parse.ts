import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { tableLinesOf, type TableLines } from './table-lines.ts'

type Flow = ReturnType<typeof gfmTable>['flow']

/** Tables only: full GFM costs 1.8 times as much to parse and brings nothing a charter needs. */
function tables(this: Processor, flow: Flow): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  ;(data.micromarkExtensions ??= []).push({ ...gfmTable(), flow })
  ;(data.fromMarkdownExtensions ??= []).push([gfmTableFromMarkdown()])
}

const BAR = '|'.charCodeAt(0)
const construct = gfmTable().flow?.null

/** Where the parser looks for tables: it takes every line for a table's head until it sees what stands under it, which is a sixth of its work. */
const AT: Readonly<Record<TableLines, Flow>> = { none: {}, barred: { [BAR]: construct }, any: { null: construct } }

const whole = processors((flow) => unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tables, flow).freeze())
const inside = processors((flow) => unified().use(remarkParse).use(tables, flow).freeze())

function processors<T>(make: (flow: Flow) => T): Record<TableLines, T> {
  return { none: make(AT.none), barred: make(AT.barred), any: make(AT.any) }
}

/** `instead`: of a byte order mark, which the parser would drop, and every position would be one too small. Whoever pastes a file into another leaves one. */
function parse(text: string, by: typeof whole, instead: string): Root {
  return by[tableLinesOf(text)].parse(text.charCodeAt(0) === 0xfeff ? instead + text.slice(1) : text)
}

/** Parses Markdown with YAML front matter and tables; positions are offsets into `text`. */
export function parseMarkdown(text: string): Root {
  return parse(text, whole, ' ')
}

/** Parses some blocks from within a text; what looks like front matter there is none. */
export function parseFragment(text: string): Root {
  return parse(text, inside, '\u200b')
}
