/**
 * What the view may do: run our one script and wear our styles, both known by a number that nobody can guess. No other script, no address,
 * no picture, no frame, whatever a charter holds.
 */
export function viewPolicy(nonce: string): string {
  return `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`
}

/** The view around the pages. `script`: address of `page/page.ts` as built. */
export function shell(script: string, styles: string, nonce: string): string {
  return `<!DOCTYPE html>
<html class="vscode">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${viewPolicy(nonce)}">
<title>Charterlint</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${styles}</style>
</head>
<body>
<div id="page"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`
}

export function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18))
  return btoa(String.fromCharCode(...bytes))
}
