import morphdom from 'morphdom'
import type { PageMessage, ViewMessage } from '../messages.ts'

/** What runs in the view: shows the pages that it is sent, and tells what was clicked. It knows nothing of charters. */

interface Host {
  postMessage(message: ViewMessage): void
  getState(): State | undefined
  setState(state: State): void
}
interface State {
  /** The document shown, by which VS Code finds it again after a restart. */
  readonly uri: string
  readonly top: number
}
declare function acquireVsCodeApi(): Host

const host = acquireVsCodeApi()
let state: State = host.getState() ?? { uri: '', top: 0 }

window.addEventListener('message', ({ data }: MessageEvent<PageMessage>) => {
  const isOther = data.uri !== state.uri
  show(data)
  // A page of another charter begins at its beginning; the same page comes back where it was left.
  if (isOther) scrollTo({ top: 0, behavior: 'instant' })
  else if (scrollY === 0 && state.top > 0) scrollTo({ top: state.top, behavior: 'instant' })
  remember({ uri: data.uri, top: scrollY })
})

/** Changes what is different and leaves the rest, and with it the focus and what is selected. */
function show({ html, language }: PageMessage): void {
  document.documentElement.lang = language
  const root = document.getElementById('page')!
  const next = document.createElement('div')
  next.id = 'page'
  next.innerHTML = html
  morphdom(root, next)
  // What a screen reader calls the view.
  document.title = document.querySelector('h1')?.textContent ?? ''
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest('[data-at], [data-rule]') : null
  if (!target) return
  event.preventDefault()
  const { at, rule } = (target as HTMLElement | SVGElement).dataset
  if (at !== undefined) host.postMessage({ type: 'go', at: at.split(':').map(Number) })
  else if (rule !== undefined) host.postMessage({ type: 'explain', rule })
})

let resting: ReturnType<typeof setTimeout> | undefined
document.addEventListener('scroll', () => {
  clearTimeout(resting)
  resting = setTimeout(() => remember({ ...state, top: scrollY }), 200)
})

function remember(next: State): void {
  state = next
  host.setState(next)
}

host.postMessage({ type: 'ready' })
