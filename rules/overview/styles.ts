/**
 * The look of the page. Colours are VS Code's where there are any, so that every theme fits; in a file they follow the
 * system, and on paper they are dark on white. Words in the colour of a state are nearer to the ink, since some themes draw charts in colours
 * too pale to read. No rule reaches for anything outside the page.
 */
export const pageStyles = `
:root { color-scheme: light dark;
  --paper: var(--vscode-editor-background, #ffffff); --ink: var(--vscode-editor-foreground, #1f2328);
  --soft: var(--vscode-descriptionForeground, #59636e); --line: var(--vscode-widget-border, var(--vscode-panel-border, #d1d9e0));
  --link: var(--vscode-textLink-foreground, #0550ae); --focus: var(--vscode-focusBorder, #0969da);
  --met: var(--vscode-charts-green, #1a7f37); --partial: var(--vscode-charts-yellow, #bc4c00);
    --missing: var(--vscode-charts-red, #cf222e);
  --report: var(--vscode-charts-blue, #0969da); --feedback: var(--vscode-charts-purple, #8250df); --notice: var(--soft);
  --met-text: color-mix(in srgb, var(--met) 75%, var(--ink)); --partial-text: color-mix(in srgb, var(--partial) 60%, var(--ink));
  --missing-text: color-mix(in srgb, var(--missing) 75%, var(--ink));
  --card: color-mix(in srgb, var(--ink) 4%, transparent); --contrast: var(--vscode-contrastBorder, transparent); }
@media (prefers-color-scheme: dark) { :root:not(.vscode) {
  --paper: #0d1117; --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --link: #6cb6ff; --focus: #4493f8;
  --met: #3fb950; --partial: #f0883e; --missing: #ff7b72; --report: #58a6ff; --feedback: #bc8cff; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 0 16px 24px; background: var(--paper); color: var(--ink); line-height: 1.45;
  font-family: var(--vscode-font-family, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif);
    font-size: var(--vscode-font-size, 14px); }
.overview, .index, .full-text { max-width: 960px; margin: 0 auto; overflow-wrap: anywhere; }
.overview a, .overview li, .overview td, .overview th, .overview h1, .index td, .index th { unicode-bidi: isolate; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
.overview a[data-at] { color: inherit; }
.overview a[data-at]:hover { color: var(--link); }
a:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; border-radius: 2px; }
h1 { font-size: 1.55em; line-height: 1.25; margin: 0; font-weight: 600; }
h2 { font-size: 1.12em; margin: 0 0 8px; padding-bottom: 4px; border-bottom: 1px solid var(--line); font-weight: 600; }
h3 { font-size: 1em; margin: 10px 0 4px; font-weight: 600; }
h4 { font-size: 1em; font-weight: 600; }
.card h3, .card h4 { margin: 0 0 4px; }
p { margin: 4px 0; }
ul, ol { margin: 4px 0; padding-left: 20px; }
.part li { padding: 3px 0; } .part .marks li { padding: 0; }
header { display: flex; gap: 16px; align-items: center; margin: 16px 0 12px; }
header .donut { flex: none; }
.facts, .file, .legend, .footer, .by, .more, .none, .short, .speaks { color: var(--soft); }
.facts, .file { margin: 3px 0 0; }
.file { font-size: 0.88em; }
.part { margin: 22px 0 0; }
.donut .arc.met { fill: var(--met); } .donut .arc.partial { fill: var(--partial); }
.donut .arc.missing { fill: var(--missing); opacity: 0.55; }
.donut .figure { fill: var(--ink); font-size: 18px; font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0 0 8px; font-size: 0.92em; }
.key { display: inline-flex; align-items: center; gap: 6px; }
.mark .fill { fill: currentColor; } .mark .ring { fill: none; stroke: currentColor; stroke-width: 1.8; }
.mark .tick { fill: none; stroke: var(--paper); stroke-width: 1.8; }
.mark.met { color: var(--met); } .mark.partial { color: var(--partial); } .mark.missing { color: var(--missing); }
.mark.not-applicable, .mark.optional, .mark.optional-met { color: var(--soft); }
.mark { vertical-align: -3px; flex: none; }
.groups { display: grid; grid-template-columns: repeat(auto-fill, minmax(250px, 1fr)); gap: 2px 32px; }
.group { display: grid; grid-template-columns: minmax(76px, 1fr) auto 30px; gap: 8px; align-items: center;
  border-bottom: 1px dotted var(--line); padding: 3px 0; }
.group h3 { margin: 0; font-weight: 400; }
.group .count { text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
.marks { display: flex; list-style: none; margin: 0; padding: 0; }
.marks .sign { display: inline-flex; padding: 4px; }
.gaps { columns: 2 250px; column-gap: 32px; margin-top: 8px; } .gaps li { break-inside: avoid; }
.gap h3 { margin-top: 0; break-after: avoid; } .gap ul { margin-bottom: 10px; }
.gap.missing h3 { color: var(--missing-text); } .gap.partial h3 { color: var(--partial-text); }
.lacking { color: var(--soft); }
.good { color: var(--met-text); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 10px; margin: 6px 0; }
.card { background: var(--card); border: 1px solid var(--contrast); border-radius: 6px; padding: 10px 12px; }
.card p, .card ul { margin: 3px 0; font-size: 0.94em; }
.card .short { font-weight: 400; }
.badge { margin-left: 8px; padding: 0 7px; border: 1px solid var(--met); color: var(--met-text); border-radius: 9px; font-size: 0.8em;
  font-weight: 400; white-space: nowrap; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 6px 0; }
th, td { text-align: left; vertical-align: top; padding: 4px 8px; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: 0.9em; }
.rules tbody th, .goals tbody th { width: 46%; }
table { overflow-wrap: break-word; } .raci tbody th { min-width: 110px; }
.raci td { text-align: center; vertical-align: middle; min-width: 56px; border: 2px solid var(--paper); } .raci thead th { text-align: center; }
.raci thead th:first-child { text-align: left; }
.heat { font-weight: 600; border-radius: 4px; } .key .heat { padding: 0 7px; }
.heat-a { background: color-mix(in srgb, var(--report) 40%, var(--paper)); }
.heat-r { background: color-mix(in srgb, var(--report) 26%, var(--paper)); }
.heat-c { background: color-mix(in srgb, var(--report) 14%, var(--paper)); }
.heat-i, .heat-other { background: color-mix(in srgb, var(--report) 6%, var(--paper)); }
.method { font-weight: 600; }
.unsaid, .nothing p { color: var(--soft); font-style: italic; }
.overview .nothing a[data-at] { color: var(--link); }
.nothing { border-left: 3px solid var(--line); padding: 2px 12px; }
.detail { display: inline-block; margin-left: 10px; color: var(--soft); font-size: 0.92em; }
svg { max-width: 100%; height: auto; } .donut, .mark { max-width: none; }
svg text { font-family: inherit; fill: var(--ink); font-size: 12px; }
.flow-graph .edge { fill: none; stroke-width: 1.6; } .arrow.report { fill: var(--report); } .arrow.feedback { fill: var(--feedback); }
.arrow.notice { fill: var(--notice); }
.flow-graph .edge.report { stroke: var(--report); } .flow-graph .edge.feedback { stroke: var(--feedback); stroke-dasharray: 5 3; }
.flow-graph .edge.notice { stroke: var(--notice); stroke-dasharray: 1.5 3; }
.node rect { fill: var(--paper); stroke: var(--soft); } .node.unknown rect { stroke-dasharray: 3 3; }
.node.unknown text { fill: var(--soft); font-style: italic; }
.number rect { fill: var(--paper); stroke-width: 1.4; } .number text { font-size: 11px; }
.number.report rect { stroke: var(--report); } .number.feedback rect { stroke: var(--feedback); }
.number.notice rect { stroke: var(--notice); }
.flow-list { padding-left: 26px; }
a:hover .number rect, a:focus-visible .number rect { fill: var(--card); stroke-width: 2.4; }
.timeline .grid { stroke: var(--line); } .timeline .tick, .timeline .note { fill: var(--soft); font-size: 11px; }
.timeline .hit { fill: transparent; }
.timeline a:hover .hit { fill: var(--card); }
.point, .bar { fill: var(--report); } .point.signed, .point.effective, .point.end { fill: var(--ink); }
.point.review { fill: var(--feedback); }
.bar.activity { fill: color-mix(in srgb, var(--report) 60%, var(--paper)); }
.point.again { fill: none; stroke: var(--report); stroke-width: 1.6; r: 3.4px; } .point.again.meeting { stroke: var(--met); }
.point.again.feedback { stroke: var(--feedback); }
.bar.dense { fill: none; stroke: var(--report); stroke-dasharray: 2 2; } .bar.dense.meeting { stroke: var(--met); }
.bar.dense.feedback { stroke: var(--feedback); }
.footer { margin-top: 24px; font-size: 0.88em; }
.index table { margin-top: 12px; } .meter { display: inline-flex; width: 140px; height: 10px; border-radius: 5px; overflow: hidden;
  background: var(--card); vertical-align: middle; margin-right: 8px; }
.meter rect.met { fill: var(--met); } .meter rect.partial { fill: var(--partial); }
.meter rect.missing { fill: var(--missing); opacity: 0.55; }
.index { padding-top: 16px; } .index h2 { margin-top: 20px; }
.charter { border-top: 1px solid var(--line); margin-top: 48px; }
.full-text { margin-top: 32px; } .full-text ol { list-style: none; padding: 0;
  font-family: var(--vscode-editor-font-family, ui-monospace, "Noto Sans Mono", monospace); font-size: 0.86em; }
.full-text li { display: flex; gap: 12px; } .full-text .n { flex: none; width: 4ch; text-align: right; color: var(--soft);
  user-select: none; }
.full-text .t { white-space: pre-wrap; unicode-bidi: isolate; min-width: 0; }
.full-text li:target { background: color-mix(in srgb, var(--partial) 25%, transparent); }
@media (max-width: 520px) { header { gap: 12px; } header .donut { width: 68px; } h1 { font-size: 1.3em; } }
@media (forced-colors: active) { .heat { border: 1px solid CanvasText; } .mark, svg { forced-color-adjust: none; } }
.vscode-high-contrast .heat, .vscode-high-contrast-light .heat { background: none; outline: 1px solid var(--contrast);
  outline-offset: -2px; }
.vscode-high-contrast .heat-a, .vscode-high-contrast-light .heat-a { outline-width: 3px; outline-offset: -4px; }
.vscode-high-contrast .donut .arc.missing, .vscode-high-contrast-light .donut .arc.missing { opacity: 1; fill: none;
  stroke: var(--missing); stroke-width: 1.5; }
@media screen { .nothing a { line-height: 24px; } }
@media print { @page { size: A4; margin: 12mm; }
  :root, :root:not(.vscode) { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; --met: #1a7f37;
    --partial: #bc4c00; --missing: #cf222e; --report: #0969da; --feedback: #8250df; --card: #f6f8fa; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { padding: 0; font-size: 8pt; line-height: 1.28; } .overview { max-width: none; }
  header { margin: 0 0 4px; gap: 12px; } .donut { width: 58px; height: 58px; } .part { margin-top: 8px; }
  h2 { margin-bottom: 3px; padding-bottom: 1px; }
  h2, h3, h4 { break-after: avoid; } p, h3, .card p, .card ul, ul, ol { margin-top: 1px; margin-bottom: 2px; } table { margin: 2px 0; } .part li { padding: 0; }
  .groups { grid-template-columns: repeat(3, 1fr); gap: 0 18px; }
  .group { padding: 1px 0; grid-template-columns: minmax(60px, 1fr) auto 24px; } .marks { gap: 0; } .mark { width: 12px; height: 12px; }
  .gaps { column-gap: 18px; margin-top: 4px; }
  .cards { display: block; columns: 4; column-gap: 6px; } .cards:has(> :nth-child(3):last-child) { columns: 3; }
  .card { padding: 4px 7px; margin-bottom: 6px; border-color: var(--line); } .card ul { padding-left: 12px; }
  th, td { padding: 1px 6px; } tr, .card, li, svg { break-inside: avoid; } .beside { display: flex; gap: 14px; align-items: flex-start; }
  .beside > * { flex: 1 1 50%; min-width: 0; } .flow-graph { max-height: 62mm; } .timeline { max-height: 66mm; }
  .full-text, .back { display: none; } .charter { break-before: page; border: 0; margin: 0; }
  .footer { margin-top: 8px; } }
`
