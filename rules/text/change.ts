/** Where two texts begin to differ, and how many characters at their ends are the same again, none of them counted twice. */
export interface Change {
  readonly from: number
  readonly behind: number
}

/** So many characters are compared at once, then fewer where they differ. */
const CHUNKS = [16_384, 512]

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
  for (const chunk of CHUNKS) while (from + chunk <= most && before.slice(from, from + chunk) === after.slice(from, from + chunk)) from += chunk
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++
  const left = most - from
  let behind = 0
  const [a, b] = [before.length, after.length]
  for (const chunk of CHUNKS) while (behind + chunk <= left && before.slice(a - behind - chunk, a - behind) === after.slice(b - behind - chunk, b - behind)) behind += chunk
  while (behind < left && before.charCodeAt(a - 1 - behind) === after.charCodeAt(b - 1 - behind)) behind++
  return { from, behind }
}
