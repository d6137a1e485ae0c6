import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import type { Texts } from './texts/texts.ts'

/** No charter is near so long, and reading text is the one thing that takes time in proportion to it. */
export const MOST_BYTES = 5 * 1024 * 1024

export type ReadText = { readonly text: string } | { readonly problem: string }

/** The text of a file, or why there is none. `shown`: the path as people see it. */
export function readText(path: string, shown: string, texts: Texts): ReadText {
  try {
    const stats = statSync(path)
    if (!stats.isFile()) return { problem: stats.isDirectory() ? texts.problem.folderGiven(shown) : texts.problem.notFile(shown) }
    if (stats.size > MOST_BYTES) return { problem: texts.problem.tooLarge(shown, stats.size, MOST_BYTES) }
    return decode(readFileSync(path), shown, texts)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { problem: code === 'ENOENT' ? texts.problem.notFound(shown) : texts.problem.unreadable(shown, code ?? String(error)) }
  }
}

export function decode(bytes: Buffer, shown: string, texts: Texts): ReadText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { problem: texts.problem.utf16(shown) }
  if (bytes.subarray(0, 8192).includes(0) || looksBinary(bytes)) return { problem: texts.problem.binary(shown) }
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') }
  const { line, column } = placeOfFirstBadByte(bytes)
  return { problem: texts.problem.notUtf8(shown, line, column) }
}

/** Archives (a renamed .docx is one), PDF and old Word files, some of which have no zero byte near their start. */
function looksBinary(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4).toString('latin1')
  return start === 'PK\u0003\u0004' || start === '%PDF' || start === '\u00d0\u00cf\u0011\u00e0'
}

/** Lines and columns count from 1, columns in UTF-16 units as everywhere else. */
function placeOfFirstBadByte(bytes: Buffer): { line: number; column: number } {
  let low = 0
  let high = bytes.length
  // The longest start that is well formed; a start may end inside a character, which is no fault of that place.
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isUtf8(wholeCharacters(bytes, middle))) low = middle
    else high = middle - 1
  }
  const before = wholeCharacters(bytes, low)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  const lastLine = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line: before.split(/\r\n|\r|\n/).length, column: before.length - lastLine + 1 }
}

function wholeCharacters(bytes: Buffer, end: number): Buffer {
  let start = end
  while (start > 0 && end - start < 3 && (bytes[start - 1] & 0xc0) === 0x80) start--
  const lead = start > 0 ? bytes[start - 1] : 0
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  return bytes.subarray(0, length > end - start + 1 ? start - 1 : end)
}
