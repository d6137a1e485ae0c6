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

/** The parser would drop a byte order mark, and every position would be one too small. Whoever pastes a file into another leaves one. */
function withoutMark(text: string, instead: string): string {
  return text.charCodeAt(0) === 0xfeff ? instead + text.slice(1) : text
}

/** Parses Markdown with YAML front matter and tables; positions are offsets into `text`. */
export function parseMarkdown(text: string): Root {
  return processor.parse(withoutMark(text, ' '))
}

/** Parses some blocks from within a text; what looks like front matter there is none. */
export function parseFragment(text: string): Root {
  return inside.parse(withoutMark(text, '\u200b'))
}
