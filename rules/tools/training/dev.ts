import { writeFileSync } from 'node:fs'
import { requirementEntries as catalog } from '../../catalog/requirements.generated.ts'
import { stateOf } from '../../engine/judge.ts'
import { outOfFold, type ViewedCharter } from './cross.ts'
import { readCharters } from './examples.ts'
import { fitState, type StateExample } from './fit-state.ts'
import { train } from './train.ts'

const fresh = readCharters('/work/main/test/charters').map(c=>({...c,set:'fresh'}))
const made = readCharters('/work/shared/corpus/made').map(c=>({...c,set:'made'}))
const real = readCharters('/work/shared/corpus/real').map(c=>({...c,set:'real'}))
const all = [...fresh, ...made, ...real]
const folds = Number(process.argv[2] ?? 4)
const viewed = outOfFold(all, folds)
const toEx = (v: ViewedCharter[]): StateExample[] => v.flatMap(({charter,views})=>catalog.flatMap((e,r)=>{const l=charter.labels.requirements[e.rule.id]; return l?[{rule:e.rule.id,features:views[r].features,state:l.state,alt:l.alt}]:[]}))
// nested: fit state on all other folds' docs
const rows: any[] = []
for (let f=0; f<folds; f++) {
  const held = viewed.filter(v=>all.indexOf(v.charter as any)%folds===f)
  const model = fitState(toEx(viewed.filter(v=>!held.includes(v))))
  for (const v of held) catalog.forEach((e,r)=>{ const l=v.charter.labels.requirements[e.rule.id]; if(!l) return; const so=stateOf(v.views[r],e.rule.id,model); const got=so.state; rows.push({a:so.addressed,m:so.met,state:l.state,alt:l.alt,doc:v.charter.name,set:(v.charter as any).set,lang:v.charter.labels.language,id:e.rule.id,got,want:l.alt===got?got:l.state}) })
}
writeFileSync('/tmp/oof.json',JSON.stringify(rows))
const sum=(rows:any[])=>{const n=rows.length; const c=(w:string,g:string)=>rows.filter(r=>r.want===w&&r.got===g).length; const S=['met','partial','missing']; return `n ${String(n).padStart(5)} exact ${(rows.filter(r=>r.want===r.got).length/n).toFixed(3)} gross ${((c('met','missing')+c('missing','met'))/n).toFixed(3)} [${S.map(w=>S.map(g=>c(w,g)).join('/')).join('  ')}]`}
for (const set of ['fresh','made','real']) { const r=rows.filter(x=>x.set===set); console.log(set.padEnd(6),sum(r)); for(const l of ['vi','en','bilingual']){const q=r.filter(x=>x.lang===l); if(q.length) console.log('    ',l.padEnd(9),sum(q))} }
if (process.argv.includes('--rules')) for (const e of catalog) { console.log(e.rule.id.padEnd(26), sum(rows.filter(r=>r.id===e.rule.id))) }
if (process.argv.includes('--docs')) for (const c of all) { console.log(c.name.padEnd(40), sum(rows.filter(r=>r.doc===c.name))) }
if (process.argv.includes('--write')) {
  const m = train(all); const state = fitState(toEx(viewed))
  writeFileSync('/work/main/rules/engine/model.generated.json', JSON.stringify({...m, state})+'\n')
}
