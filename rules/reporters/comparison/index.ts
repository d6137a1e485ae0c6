import type { ComparisonReporter } from './report.ts'

/** Named like the formats of reports on charters; `pretty` is the text for people. */
const LOADERS: Readonly<Record<string, () => Promise<ComparisonReporter>>> = {
  pretty: async () => (await import('./text.ts')).text,
  markdown: async () => (await import('./markdown.ts')).markdown,
  json: async () => (await import('./json.ts')).json,
}

export const COMPARISON_FORMATS: readonly string[] = Object.keys(LOADERS)

export async function loadComparisonReporter(format: string): Promise<ComparisonReporter> {
  return LOADERS[format]()
}
