import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

/** Tables only: full GFM costs 1.8 times as much to parse and brings nothing a charter needs. */
function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  ;(data.micromarkExtensions ??= []).push(gfmTable())
  ;(data.fromMarkdownExtensions ??= []).push([gfmTableFromMarkdown()])
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(tables).freeze()
const inside = unified().use(remarkParse).use(tables).freeze()

/** Parses Markdown with YAML front matter and tables; positions are offsets into `text`. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}

/** Parses some blocks from within a text; what looks like front matter there is none. */
export function parseFragment(text: string): Root {
  return inside.parse(text)
}
