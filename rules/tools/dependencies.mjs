/** Why Charterlint contains each package that it asks for by name; what comes with these has its reason in them. */
export const reasons = {
  '@cfworker/json-schema': 'checks configurations and packs against their schema, without making code of it',
  '@dagrejs/dagre': 'lays out the graph of feedback in the overview',
  chokidar: 'follows files for --watch',
  commander: 'reads the command line',
  'd3-shape': 'lines of the overview',
  'd3-time': 'days and months of the time line in the overview',
  diff: 'patches of --diff and differences between versions',
  'fastest-levenshtein': 'finds the name that was meant by a misspelt one',
  ignore: 'reads .gitignore and .charterlintignore as git does',
  'mdast-util-gfm-table': 'tables, as part of the Markdown reader',
  'micromark-extension-gfm-table': 'tables, as part of the Markdown reader',
  morphdom: 'changes the overview in the editor where it changed, and nowhere else',
  picocolors: 'colours on a terminal',
  picomatch: 'globs of configurations',
  preact: 'writes the overview as HTML, with everything in it escaped',
  'preact-render-to-string': 'writes the overview as HTML, with everything in it escaped',
  'remark-frontmatter': 'front matter, as part of the Markdown reader',
  'remark-parse': 'the Markdown reader',
  'string-width': 'columns of Vietnamese text on a terminal',
  tinyglobby: 'finds files by globs',
  unified: 'the Markdown reader',
  'unist-util-visit': 'walks what the Markdown reader has read',
  'vscode-languageclient': 'speaks with the language server from VS Code',
  'vscode-languageserver': 'the Language Server Protocol',
  'vscode-languageserver-textdocument': 'follows the edits of a document',
  'vscode-uri': 'addresses of files as VS Code writes them',
  'wrap-ansi': 'wraps lines on a terminal',
  yaml: 'front matter, configurations and packs, with the place of each value',
}

/** Licences that let everyone use, change and pass on what contains such a package. */
export const licences = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']
