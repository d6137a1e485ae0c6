/** Where two texts begin to differ, and how many characters at their ends are the same again, none of them counted twice. */
export interface Change {
  readonly from: number
  readonly behind: number
}

/** So many characters are compared at once. */
const CHUNK = 512

/** Several ask about the same texts: whole or folded. */
const MOST_KNOWN = 3
let known: { readonly before: string; readonly after: string; readonly change: Change }[] = []

export function changeBetween(before: string, after: string): Change {
  const found = known.find((one) => one.before === before && one.after === after)
  if (found) return found.change
  const change = compare(before, after)
  known = [{ before, after, change }, ...known].slice(0, MOST_KNOWN)
  return change
}

function compare(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  let from = 0
  while (from + CHUNK <= most && before.slice(from, from + CHUNK) === after.slice(from, from + CHUNK)) from += CHUNK
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++
  const left = most - from
  let behind = 0
  const [a, b] = [before.length, after.length]
  while (behind + CHUNK <= left && before.slice(a - behind - CHUNK, a - behind) === after.slice(b - behind - CHUNK, b - behind)) behind += CHUNK
  while (behind < left && before.charCodeAt(a - 1 - behind) === after.charCodeAt(b - 1 - behind)) behind++
  return { from, behind }
}
