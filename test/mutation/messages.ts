/** What passes between the process that has the mutants and the thread that has the tests, over a channel of this name. */
export const CHANNEL = 'charterlint-mutants'

/** To the thread: run these tests with this mutant, the quick ones first, until one fails. */
export interface Order {
  readonly mutant: string
  readonly tests: readonly string[]
  /** So often the mutant may be reached; more is an endless loop. */
  readonly hitLimit: number | undefined
}

/** From the thread, once all tests have run as they always do. */
export interface Ready {
  readonly tests: readonly TestRun[]
  /** As Stryker's instrumented code writes it. */
  readonly coverage: Coverage | undefined
}

export interface TestRun {
  readonly id: string
  readonly ms: number
  readonly failure: string | undefined
}

export interface Coverage {
  readonly static: Record<string, number>
  readonly perTest: Record<string, Record<string, number>>
}

/** From the thread, after an order. */
export interface Outcome {
  readonly hits: number
  readonly ran: number
  readonly failed?: { readonly id: string; readonly message: string }
  /** The test that failed fails without the mutant too: something that outlives a test was changed, so nothing more can be told from this thread. */
  readonly spoilt: boolean
}
