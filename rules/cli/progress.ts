import type { Io } from './io.ts'
import type { Texts } from './texts/index.ts'

const QUIET_MS = 700
const EVERY_MS = 100

/** A bar on the terminal that says how far a long run is; nothing for a short run, and nothing where there is no terminal. */
export class Progress {
  private readonly io: Io
  private readonly texts: Texts
  private readonly total: number
  private last = performance.now() + QUIET_MS - EVERY_MS
  /** Set while a bar stands on the terminal. */
  private forgetInterruption: (() => void) | null = null

  constructor(io: Io, texts: Texts, total: number) {
    this.io = io
    this.texts = texts
    this.total = total
  }

  update(done: number): void {
    // A full bar would only flash: the report follows at once.
    if (!this.io.stderr.isTerminal || this.io.env.CI || done === this.total) return
    const now = performance.now()
    if (now - this.last < EVERY_MS) return
    this.last = now
    // An interrupted run would leave half a bar, and the prompt behind it.
    this.forgetInterruption ??= this.io.beforeInterruption(() => this.wipe())
    this.io.stderr.write(`\r\u001b[K${bar(done / this.total)} ${this.texts.progress(done, this.total)}`)
  }

  end(): void {
    if (!this.forgetInterruption) return
    this.forgetInterruption()
    this.wipe()
  }

  private wipe(): void {
    this.io.stderr.write('\r\u001b[K')
  }
}

const CELLS = 24

function bar(part: number): string {
  const full = Math.round(part * CELLS)
  return `[${'#'.repeat(full)}${'-'.repeat(CELLS - full)}]`
}
