import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import type { DryRunResult, MutantRunOptions, MutantRunResult, TestRunner, TestRunnerCapabilities } from '@stryker-mutator/api/test-runner'
import { createVitest } from 'vitest/node'
import type { Vitest } from 'vitest/node'
import { CHANNEL } from './messages.ts'
import type { Order, Outcome, Ready } from './messages.ts'

/** A thread with all tests read in, from its first run of them until it is left. */
interface Thread {
  readonly vitest: Vitest
  readonly channel: BroadcastChannel
  readonly ended: Promise<unknown>
  readonly ready: Ready
}

/**
 * Stryker's way to our tests: one vitest thread that is kept from mutant to mutant. It is made anew where a mutant has changed what outlives a
 * test, and for mutants in what is made once and then kept (`hits` is 0 after the first run), which is looked at from the beginning.
 */
class KeptVitest implements TestRunner {
  private thread: Thread | undefined

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true }
  }

  async dryRun(): Promise<DryRunResult> {
    this.thread = await begin({})
    const { tests, coverage } = this.thread.ready
    return {
      status: DryRunStatus.Complete,
      tests: tests.map(({ id, ms, failure }) => ({ id, name: id, timeSpentMs: ms, ...(failure === undefined ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage: failure }) })),
      mutantCoverage: coverage,
    }
  }

  async mutantRun({ activeMutant: { id: mutant }, testFilter: tests = [], hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const order = { mutant, tests, hitLimit }
    let outcome = await this.order(order)
    if (outcome.spoilt) outcome = await this.order(order)
    if (outcome.hits === 0) return this.fromTheBeginning(order)
    if (hitLimit !== undefined && outcome.hits > hitLimit) return { status: MutantRunStatus.Timeout, reason: 'Hit limit reached' }
    if (outcome.failed) return { status: MutantRunStatus.Killed, killedBy: [outcome.failed.id], failureMessage: outcome.failed.message, nrOfTests: outcome.ran }
    return { status: MutantRunStatus.Survived, nrOfTests: outcome.ran }
  }

  async dispose(): Promise<void> {
    await this.leave()
  }

  private async order(order: Order): Promise<Outcome> {
    const { channel } = await this.kept()
    const answer = next<Outcome>(channel)
    channel.postMessage(order)
    const outcome = await answer
    if (outcome.spoilt) await this.leave()
    return outcome
  }

  private async fromTheBeginning({ mutant, tests }: Order): Promise<MutantRunResult> {
    await this.leave()
    const thread = (this.thread = await begin({ mutant, first: tests }))
    await this.leave()
    const failed = thread.ready.tests.find(({ id, failure }) => failure !== undefined && tests.includes(id))
    if (failed) return { status: MutantRunStatus.Killed, killedBy: [failed.id], failureMessage: failed.failure!, nrOfTests: tests.length }
    return { status: MutantRunStatus.Survived, nrOfTests: tests.length }
  }

  private async kept(): Promise<Thread> {
    return (this.thread ??= await begin({ first: [] }))
  }

  private async leave(): Promise<void> {
    const thread = this.thread
    this.thread = undefined
    if (!thread) return
    thread.channel.postMessage('stop')
    await thread.ended
    thread.channel.close()
    await thread.vitest.close()
  }
}

/** Runs all tests, or those that are to run `first` and none else; with a mutant on from the beginning where one is given. */
async function begin({ mutant, first }: { readonly mutant?: string; readonly first?: readonly string[] }): Promise<Thread> {
  const vitest = await createVitest('test', { config: 'test/mutation/vitest.config.ts', watch: false, reporters: [{}], maxWorkers: 1, onConsoleLog: () => false })
  const files = await vitest.globTestSpecifications()
  vitest.provide('switchName', INSTRUMENTER_CONSTANTS.NAMESPACE)
  vitest.provide('testFiles', files.length)
  vitest.provide('activeMutant', mutant)
  vitest.provide('first', first)
  const channel = new BroadcastChannel(CHANNEL)
  const answer = next<Ready>(channel)
  const ended = vitest.runTestSpecifications(files)
  const ready = await Promise.race([answer, ended])
  if (!('coverage' in ready)) throw new Error(`The tests ended before they were asked to: ${JSON.stringify(ready)}`)
  return { vitest, channel, ended, ready }
}

function next<T>(channel: BroadcastChannel): Promise<T> {
  return new Promise((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<T>) => resolve(data)
  })
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'kept-vitest', KeptVitest)]
