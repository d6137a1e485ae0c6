import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver'
import type { Analysis } from '../analysis.ts'
import type { Names } from '../navigation/names.ts'
import type { Session } from '../session.ts'

/**
 * Answers a request about a charter that is open; about anything else, and when we fail, nothing is said: a person who types should
 * never see our bugs, but the log has them. It ends at once when the client no longer wants to know, however long the text takes.
 */
export async function forCharter<T>(
  session: Session,
  uri: string,
  none: T,
  answer: (analysis: Analysis, names: Names) => T,
  token?: CancellationToken,
): Promise<T> {
  return guarded(session, uri, none, async () => {
    const analysis = await unlessCancelled(session.analysis(uri), token)
    return analysis?.charter ? answer(analysis, session.namesIn(analysis.charter)) : none
  })
}

/**
 * The same for what editors ask after every change, such as an outline or lenses: it waits with the findings until the document rests,
 * and an edit that comes before makes it end as cancelled.
 */
export async function forRestedCharter<T>(
  session: Session,
  uri: string,
  token: CancellationToken,
  none: T,
  answer: (analysis: Analysis, names: Names) => T,
): Promise<T> {
  return guarded(session, uri, none, async () => {
    await session.rested(uri, token)
    // Findings, which wait for the same, go first.
    await new Promise((resolve) => setTimeout(resolve, 0))
    const analysis = await session.rested(uri, token)
    return analysis?.charter ? answer(analysis, session.namesIn(analysis.charter)) : none
  })
}

/** Fails as cancelled as soon as the client says so; the work itself goes on for others. */
export function unlessCancelled<T>(work: Promise<T>, token: CancellationToken | undefined): Promise<T> {
  if (!token) return work
  return new Promise((resolve, reject) => {
    const listening = token.onCancellationRequested(() => reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')))
    work.then(resolve, reject).finally(() => listening.dispose())
  })
}

export async function guarded<T>(session: Session, what: string, none: T, answer: () => Promise<T>): Promise<T> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) throw error
    session.log(what, error)
    return none
  }
}
