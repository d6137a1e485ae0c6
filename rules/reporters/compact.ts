import type { Reporter } from './reporter.ts'
import { visible } from './visible.ts'

/** One line a finding, as compilers write them: `file:line:column: severity: message [rule]`. */
export const compact: Reporter = ({ files }) =>
  files
    .flatMap(({ path, findings }) =>
      findings.map(
        ({ startLine, startColumn, severity, message, rule }) =>
          `${visible(path)}:${startLine}:${startColumn}: ${severity}: ${visible(message)} [${rule}]\n`,
      ),
    )
    .join('')
