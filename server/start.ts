/**
 * Entry of the one file that is the server: as a web worker it speaks over messages, in Node over the streams that its arguments name. Only
 * the half that is needed is ever run.
 */
if (typeof importScripts === 'function') void import('./browser.ts')
else void import('./main.ts')

export {}
