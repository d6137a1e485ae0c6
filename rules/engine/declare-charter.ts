import type { Fix } from './finding.ts'
import { lineEndIn } from './insertion/lines.ts'

const DECLARATION = 'type: partnership-charter'

/** The edit that makes a text's front matter say that it is a charter; the caller knows whether it says so already. */
export function declareCharter(text: string): Fix {
  const eol = lineEndIn(text)
  const block = /^---[ \t]*\r?\n(?<body>[\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!block) return fixOf(0, 0, `---${eol}${DECLARATION}${eol}---${eol}${text.trim() === '' ? '' : eol}`)
  const bodyStart = block[0].indexOf('\n') + 1
  const body = block.groups?.body ?? ''
  // What says the opposite is turned round; a type of another kind stays for whom it is meant.
  const denial = /^charterlint[ \t]*:[ \t]*(false|no)\b/im.exec(body)
  if (denial)
    return fixOf(bodyStart + denial.index + denial[0].length - denial[1].length, bodyStart + denial.index + denial[0].length, 'true')
  const nested = /^[ \t]+charter[ \t]*:[ \t]*(false|no)\b/im.exec(body)
  if (nested)
    return fixOf(bodyStart + nested.index + nested[0].length - nested[1].length, bodyStart + nested.index + nested[0].length, 'true')
  if (!/^type[ \t]*:/m.test(body)) return fixOf(bodyStart, bodyStart, `${DECLARATION}${eol}`)
  const own = /^charterlint[ \t]*:(?:[ \t]*\{|[ \t]*\r?\n)/m.exec(body)
  if (!own) return fixOf(bodyStart, bodyStart, `charterlint: true${eol}`)
  const at = bodyStart + own.index + own[0].length
  return fixOf(at, at, own[0].endsWith('{') ? 'charter: true, ' : `  charter: true${eol}`)
}

function fixOf(start: number, end: number, text: string): Fix {
  return { id: 'declare-charter', edits: [{ span: { start, end }, text }], safe: false, blanks: false }
}
