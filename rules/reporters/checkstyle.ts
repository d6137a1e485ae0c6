import type { Reporter } from './reporter.ts'
import { element, xmlDocument } from './xml.ts'

/** Checkstyle's XML, which many CI plug-ins read. */
export const checkstyle: Reporter = ({ files }) =>
  xmlDocument(
    element(
      'checkstyle',
      { version: '4.3' },
      files
        .filter(({ charter }) => charter)
        .map(({ path, findings }) =>
          element(
            'file',
            { name: path },
            findings.map(({ startLine, startColumn, severity, message, rule }) =>
              element('error', { line: startLine, column: startColumn, severity, message, source: `charterlint.${rule}` }),
            ),
          ),
        ),
    ),
  )
