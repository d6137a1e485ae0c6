import { HOME_PAGE } from '../catalog/urls.ts'
import type { Reporter } from './reporter.ts'
import type { FindingReport } from './report.ts'
import { jsonText } from './visible.ts'

/** reviewdog's format; its columns count bytes of UTF-8. */
export const rdjson: Reporter = ({ tool, files }) => {
  const diagnostics = files.flatMap(({ path, findings }) =>
    findings.map((finding) => ({
      message: finding.message,
      location: { path, range: rangeOf(finding) },
      severity: finding.severity.toUpperCase(),
      code: { value: finding.rule, ...(finding.url !== null && { url: finding.url }) },
      ...(finding.related.length > 0
        ? {
            related_locations: finding.related.map(({ message, startLine, endLine }) => ({
              message,
              location: { path, range: { start: { line: startLine }, end: { line: endLine } } },
            })),
          }
        : {}),
    })),
  )
  return jsonText({ source: { name: tool.name, url: HOME_PAGE }, diagnostics })
}

function rangeOf({ startLine, endLine, byteColumns: [start, end] }: FindingReport): object {
  return { start: { line: startLine, column: start }, end: { line: endLine, column: end } }
}
