import { isMainThread } from 'node:worker_threads'
import { processIo } from './io.ts'
import { run } from './run.ts'

// The same file is the program and its workers, so that there is one bundle. The exit status is set, never forced: output to a
// pipe may still be on its way.
if (isMainThread) process.exitCode = await run(process.argv.slice(2), processIo(), new URL(import.meta.url))
else (await import('./worker.ts')).startWorker()
