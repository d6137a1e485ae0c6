/** Where VS Code runs an extension: beside the files in Node, or in a web worker of the browser. */
export type Host = 'node' | 'web'
export const hosts: readonly Host[] = ['node', 'web']

/** Settings by which VS Code runs the very same package in a host. */
export function settingsFor(host: Host): Readonly<Record<string, unknown>> {
  return host === 'node' ? {} : { 'remote.extensionKind': { 'charterlint.charterlint': ['web'] } }
}
