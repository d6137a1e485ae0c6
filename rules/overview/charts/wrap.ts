import { clip } from '../element.ts'

/** Breaks words into lines of about `letters` letters; what does not fit in `most` lines is left out with an ellipsis. */
export function wrapWords(text: string, letters: number, most: number): string[] {
  const lines: string[] = []
  for (const word of clip(text, letters * most).split(' ')) {
    const last = lines.length - 1
    if (last >= 0 && widthOf(`${lines[last]} ${word}`) <= letters) lines[last] += ` ${word}`
    else lines.push(clip(word, letters + 4))
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${clip(lines[most - 1], letters - 1)}…`.replace('……', '…')]
}

/** In letters of common width: names in capitals take more room. */
function widthOf(text: string): number {
  return text.length + 0.35 * (text.match(/\p{Lu}/gu)?.length ?? 0)
}
