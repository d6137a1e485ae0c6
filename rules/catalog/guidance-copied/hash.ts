import { tokenize } from '../../text/tokens.ts'

/** Words in a row that must agree for a passage to count as copied. */
export const SHINGLE = 8

/** A hash of each run of so many words, canonical spelling and case; `at` counts words. */
export function shingles(text: string): { readonly hash: number; readonly at: number }[] {
  return shinglesOf(tokenize(text).words)
}

export function shinglesOf(words: readonly string[]): { readonly hash: number; readonly at: number }[] {
  const hashes = words.map(hashOf)
  const out: { hash: number; at: number }[] = []
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 17
    for (let i = at; i < at + SHINGLE; i++) hash = (Math.imul(hash, 0x01000193) ^ hashes[i]) >>> 0
    out.push({ hash, at })
  }
  return out
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0
  return hash
}

/** Sentences of our own that count as copied, so that the rule's page and tests can show one without quoting the guidance. */
export const SAMPLES: readonly string[] = [
  'Câu mẫu này đứng ở đây để cho thấy một câu chép nguyên từ tài liệu hướng dẫn trông ra sao.',
  'This sample sentence stands here to show what a sentence taken over word for word from the guidance looks like.',
]
