import { read } from './zz-read.ts'
for (const f of process.argv.slice(2)) { const c = read(f); for (const s of c.statements) if (s.marks.deferred && !s.marks.inert && !s.marks.question) console.log(f.split('/').pop()!.slice(0,26), '|', s.kind, '|', s.section.title.text.slice(0,20), '|', s.text.replace(/\s+/g,' ').slice(0,230)) }
