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

/** Whether one of some spans overlaps `span`; they are in order and apart from each other. */
export function overlapsAny(spans: readonly { readonly span: Span }[], span: Span): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle].span.end <= span.start) low = middle + 1
    else high = middle
  }
  return low < spans.length && overlaps(spans[low].span, span)
}
