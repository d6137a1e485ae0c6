import { readFileSync, readdirSync } from 'node:fs'
import { CharterDetector } from '../charter/detect.ts'
import { languages } from '../languages/index.ts'
import { parseMarkdown } from '../markdown/parse.ts'
const t0 = performance.now()
const d = new CharterDetector(Object.values(languages))
console.log('build', performance.now() - t0)
const dir = '/work/shared/corpus/made/'
const texts = readdirSync(dir).filter((f) => f.endsWith('.md')).map((f) => readFileSync(dir + f, 'utf8'))
for (let k = 0; k < 3; k++) { const t = performance.now(); for (let i = 0; i < 10; i++) for (const x of texts) d.decide(x, 'x.md', false); console.log('detect per file ms', (performance.now() - t) / 10 / texts.length) }
{ const t = performance.now(); for (const x of texts) parseMarkdown(x); console.log('parse per file ms cold', (performance.now() - t) / texts.length) }
for (let k = 0; k < 2; k++) { const t = performance.now(); for (const x of texts) parseMarkdown(x); console.log('parse per file ms', (performance.now() - t) / texts.length) }
const big = 'lorem ipsum the parties shall meet. '.repeat(300000); { const t = performance.now(); d.decide(big, 'x.md', false); console.log('10MB', performance.now() - t) }
for (const nasty of ['*'.repeat(100000), '[ '.repeat(50000), '<'.repeat(100000), '<!--'.repeat(30000), '---\n' + 'charterlint:\n'.repeat(3000), '---\n' + 'charterlint:\n' + '  a: b\n'.repeat(5000) + '---\n', '('.repeat(100000), 'A '.repeat(50000), '|**'.repeat(30000), '#'.repeat(100000)]) { const t = performance.now(); d.decide(nasty, 'x.md', false); console.log(nasty.slice(0, 10).replace(/\n/g, ' '), performance.now() - t) }
