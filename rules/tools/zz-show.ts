import { readFileSync } from 'node:fs'
import { CharterDetector } from '../charter/detect.ts'
import { languages } from '../languages/index.ts'
const d = new CharterDetector(Object.values(languages))
for (const f of process.argv.slice(2)) { const x = d.features(readFileSync(f,'utf8'), f); console.log(f.split('/').pop(), Object.entries(x).filter(([,v])=>v>0).map(([k,v])=>k+'='+(v as number).toFixed(2)).join(' ')) }
