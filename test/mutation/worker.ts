import { inject, TestRunner } from 'vitest'
import type { RunnerTestCase, RunnerTestFile } from 'vitest'
import { forgetPassages } from '../../rules/text/remembered.ts'
import { CHANNEL } from './messages.ts'
import type { Coverage, Order, Outcome, Ready, TestRun } from './messages.ts'

/** What Stryker's instrumented code looks at each time that it passes a mutant. */
interface Switch {
  activeMutant?: string
  currentTestId?: string
  hitCount?: number
  hitLimit?: number
  mutantCoverage?: Coverage
}

declare module 'vitest' {
  interface ProvidedContext {
    switchName: string
    testFiles: number
    activeMutant: string | undefined
    /** Tests that run at first, by their ids; all when left out. The others are only read in. */
    first: readonly string[] | undefined
  }
}

/**
 * Runs the tests once, or only reads them in, and then stays: reading in the engine and its tests anew for each mutant would cost more than most mutants do.
 * Modules are shared by all files (`isolate: false`), so turning a mutant on is one assignment.
 */
export default class MutantTestRunner extends TestRunner {
  private readonly tests = new Map<string, RunnerTestCase>()
  private readonly runs = new Map<string, TestRun>()
  private readonly first = inject('first') && new Set(inject('first'))
  private filesLeft = inject('testFiles')

  override onBeforeTryTask(test: RunnerTestCase): void {
    super.onBeforeTryTask(test)
    // What one test had made of a passage would hide from the next that a mutant makes something else of it.
    forgetPassages()
    this.switch().currentTestId = idOf(test)
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    if (!this.first || this.first.has(idOf(test))) await TestRunner.getTestFn(test)()
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    super.onAfterRunTask(test)
    this.switch().currentTestId = undefined
    if (test.mode !== 'run') return
    const id = idOf(test)
    this.tests.set(id, test)
    this.runs.set(id, { id, ms: test.result?.duration ?? 0, failure: test.result?.state === 'fail' ? (test.result.errors?.[0]?.message ?? 'failed') : undefined })
  }

  onBeforeCollect(): void {
    const state = this.switch()
    state.activeMutant = inject('activeMutant')
    state.hitCount = 0
  }

  override async onAfterRunFiles(files?: RunnerTestFile[]): Promise<void> {
    super.onAfterRunFiles()
    this.filesLeft -= files?.length ?? 1
    if (this.filesLeft <= 0) await this.serve()
  }

  /** Does what it is told, until it is told to stop. */
  private serve(): Promise<void> {
    const channel = new BroadcastChannel(CHANNEL)
    return new Promise((resolve) => {
      channel.onmessage = ({ data }: MessageEvent<Order | 'stop'>) => {
        if (data === 'stop') {
          channel.close()
          resolve()
        } else void this.obey(data).then((outcome) => channel.postMessage(outcome))
      }
      channel.postMessage({ tests: [...this.runs.values()], coverage: this.switch().mutantCoverage } satisfies Ready)
    })
  }

  private async obey({ mutant, tests, hitLimit }: Order): Promise<Outcome> {
    const state = this.switch()
    const ordered = tests.flatMap((id) => this.runs.get(id) ?? []).sort((a, b) => a.ms - b.ms)
    Object.assign(state, { activeMutant: mutant, hitCount: 0, hitLimit })
    let ran = 0
    let failed: Outcome['failed']
    for (const { id } of ordered) {
      ran++
      const message = await this.failureOf(id)
      if (message === undefined) continue
      failed = { id, message }
      break
    }
    const hits = state.hitCount ?? 0
    Object.assign(state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
    const spoilt = failed !== undefined && (await this.failureOf(failed.id)) !== undefined
    return { hits, ran, spoilt, ...(failed && { failed }) }
  }

  private async failureOf(id: string): Promise<string | undefined> {
    forgetPassages()
    try {
      await TestRunner.getTestFn(this.tests.get(id)!)()
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  private switch(): Switch {
    const all = globalThis as unknown as Record<string, Switch>
    return (all[inject('switchName')] ??= {})
  }
}

function idOf(test: RunnerTestCase): string {
  return `${test.file.name}#${test.fullTestName}`
}
