import { Uri, type Webview } from 'vscode'

/**
 * The view around the pages: one script of ours and our styles, both known by a number that nobody can guess, and nothing else: no other
 * script, no address, no picture, no frame.
 */
export function shell(webview: Webview, extension: Uri, styles: string): string {
  const nonce = makeNonce()
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'overview.js')).toString()
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`
  return `<!DOCTYPE html>
<html class="vscode">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${styles}</style>
</head>
<body>
<div id="page"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18))
  return btoa(String.fromCharCode(...bytes))
}
