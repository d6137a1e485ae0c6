import type { CompletionItem, Position } from 'vscode-languageserver'
import type { Analysis } from '../analysis.ts'
import { actorItems, isField } from './completion/actors.ts'
import { frontMatterItems, inFrontMatter } from './completion/front-matter.ts'
import type { CompletionContext } from './completion/item.ts'
import { commentItems } from './completion/rule-ids.ts'
import { sectionItems } from './completion/sections.ts'

/** Characters behind which there may be something to propose; a space only in front matter, comments and fields. */
export const TRIGGERS = ['#', '-', ':', ' ', ',', '|'] as const

/** A line on which a section may begin: marks of a title, or nothing yet. */
const TITLE_LINE = /^#{1,6}(?:[ \t].*)?$|^\*\*[^*]*$|^[ \t]*$/u

/** Cheap look at the line before anything is worked out: most keystrokes are followed by no proposal. */
export function mayComplete(text: string, offset: number, typed: string | undefined): boolean {
  // Of a very long line its end tells enough, and takes no time.
  const line = text.slice(Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 400), offset)
  if (inFrontMatter(text, offset) || openComment(text, offset) !== null) return true
  if (typed !== undefined) return /^#{1,6} ?$/.test(line) || (/[|: ]/.test(typed) && /[|:][ \t]*$/.test(line) && isField(line))
  return TITLE_LINE.test(line) || isField(line) || /\p{Lu}[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u.test(line)
}

/** Whether to ask again when more is typed: one more `#` makes other proposals. */
export function isOpenEnded(text: string, offset: number): boolean {
  return /^#{1,6}$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))
}

export function completions(analysis: Analysis, position: Position, context: CompletionContext): CompletionItem[] {
  const offset = analysis.positions.offset(position)
  const { text } = analysis.positions
  if (inFrontMatter(text, offset)) return frontMatterItems(analysis, offset, context)
  const comment = openComment(text, offset)
  if (comment !== null) return commentItems(analysis, offset, comment, context)
  const line = analysis.positions.before(position)
  if (TITLE_LINE.test(line)) return sectionItems(analysis, position, line, context)
  return actorItems(analysis, offset, line, context)
}

/** Text of a comment of ours from its beginning to the offset; null outside of one. */
function openComment(text: string, offset: number): string | null {
  const start = text.lastIndexOf('<!--', offset)
  if (start < 0 || text.slice(start, offset).includes('-->')) return null
  const body = text.slice(start + 4, offset)
  return /^\s*(?:c[a-z-]*)?$|^\s*charterlint-/.test(body) ? body : null
}
