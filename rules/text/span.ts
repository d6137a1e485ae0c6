/** A half-open range of UTF-16 offsets into the source text (the text after a byte order mark, if there was one). */
export interface Span {
  readonly start: number
  readonly end: number
}

export function spanOf(start: number, end: number): Span {
  return { start, end }
}

/** The smallest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
