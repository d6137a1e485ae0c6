import type { Analysis } from '../analysis.ts'
import type { Names } from '../navigation/names.ts'
import type { Session } from '../session.ts'

/**
 * Answers a request about a charter that is open; about anything else, and when we fail, nothing is said: a person who types should
 * never see our bugs, but the log has them.
 */
export async function forCharter<T>(session: Session, uri: string, none: T, answer: (analysis: Analysis, names: Names) => T): Promise<T> {
  return guarded(session, uri, none, async () => {
    const analysis = await session.analysis(uri)
    return analysis?.charter ? answer(analysis, session.namesIn(analysis.charter)) : none
  })
}

export async function guarded<T>(session: Session, what: string, none: T, answer: () => Promise<T>): Promise<T> {
  try {
    return await answer()
  } catch (error) {
    session.log(what, error)
    return none
  }
}
