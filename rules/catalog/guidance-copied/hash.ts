import { tokenize } from '../../text/tokens.ts'

/** Words in a row that must agree for a passage to count as copied. */
export const SHINGLE = 8

/** FNV-1a of each run of so many words, canonical spelling and case; `at` counts words. */
export function shingles(text: string): { readonly hash: number; readonly at: number }[] {
  const { words } = tokenize(text)
  const out: { hash: number; at: number }[] = []
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0x811c9dc5
    for (const letter of words.slice(at, at + SHINGLE).join(' ')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
    out.push({ hash, at })
  }
  return out
}

/** Sentences of our own that count as copied, so that the rule's page and tests can show one without quoting the guidance. */
export const SAMPLES: readonly string[] = [
  'Câu mẫu này đứng ở đây để cho thấy một câu chép nguyên từ tài liệu hướng dẫn trông ra sao.',
  'This sample sentence stands here to show what a sentence taken over word for word from the guidance looks like.',
]
