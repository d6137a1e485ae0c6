/**
 * Where the pages of the rules are. The host is a placeholder that RFC 2606 reserves (`.example` never resolves), until the project
 * has a site of its own; it is named here and nowhere else.
 */
const RULE_PAGES = 'https://charterlint.example/rules/'

/** Where the tool itself is described. */
export const HOME_PAGE = 'https://charterlint.example/'

export function ruleUrl(ruleId: string): string {
  return RULE_PAGES + encodeURIComponent(ruleId)
}
