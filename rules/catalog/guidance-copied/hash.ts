import { tokenize } from '../../text/tokens.ts'

/** Words in a row that must agree for a passage to count as copied. */
export const SHINGLE = 8

/** A hash of each run of so many words, canonical spelling and case, by its first word. */
export function shingles(text: string): number[] {
  return shinglesOf(tokenize(text).words)
}

export function shinglesOf(words: readonly string[]): number[] {
  const hashes: number[] = []
  if (words.length < SHINGLE) return hashes
  const single = words.map(hashOf)
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 17
    for (let i = at; i < at + SHINGLE; i++) hash = Math.imul(hash, 0x01000193) ^ single[i]
    hashes.push(hash)
  }
  return hashes
}

/** FNV-1a; with its sign, for such numbers are found faster. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** Sentences of our own that count as copied, so that the rule's page and tests can show one without quoting the guidance. */
export const SAMPLES: readonly string[] = [
  'Câu mẫu này đứng ở đây để cho thấy một câu chép nguyên từ tài liệu hướng dẫn trông ra sao.',
  'This sample sentence stands here to show what a sentence taken over word for word from the guidance looks like.',
]
