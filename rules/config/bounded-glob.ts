/** A pattern is matched by going back to each of its stars, so that time grows with the length of a name to the power of these. */
const MOST_STARS = 3
const MOST_BRACES = 3

/**
 * Whether a pattern of an ignore file, which may come from a stranger, is matched in bounded time: there are few stars in one name (`**`
 * between slashes is free).
 */
export function hasFewStars(pattern: string): boolean {
  return pattern.split('/').every((name) => name === '**' || countOf(name, /\*+/g) <= MOST_STARS)
}

/** The same of a glob, which may also have braces (few of them), but no groups in parentheses: these may nest and repeat. */
export function isBoundedGlob(pattern: string): boolean {
  return hasFewStars(pattern) && countOf(pattern, /\{/g) <= MOST_BRACES && !/[()]/.test(pattern)
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
