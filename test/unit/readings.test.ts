/**
 * What is read from charters of every shape, looked at by people: each `readings/*.md`, and some of `test/charters`, has a `.txt` that says
 * it all (`readings/told.ts`). A file `many-*.md` holds many small ones, apart by lines of `%%%%`. `UPDATE_READINGS=1` writes them anew;
 * look at what changed before you keep it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CharterDetector } from '../../rules/charter/detect.ts'
import type { Charter } from '../../rules/charter/model.ts'
import { ProfileReader } from '../../rules/charter/profile.ts'
import { ReadBefore, readCharter } from '../../rules/charter/read.ts'
import { languages } from '../../rules/languages/index.ts'
import { charterOf, lexicons } from '../catalog/catalog.ts'
import { told } from './readings/told.ts'

const FOLDER = join(import.meta.dirname, 'readings')
const CHARTERS = join(import.meta.dirname, '../charters')
/** Of the charters that were written to be judged: those that go where the others here do not. */
const CHOSEN = [
  'bi-bang-cau-tre', 'en-arcana-foundation-steering', 'en-halyard-tsc', 'en-landscape-raci-plan', 'vi-dan-tu-word-bep-an', 'vi-mau-dien-do-dang', 'vi2-ke-hoach-phoi-hop-duoi-nuoc', 'vi3-quy-che-cho-que',
]
/** Between two charters of one file. */
const NEXT = '\n%%%%\n'
const own = readdirSync(FOLDER).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3))
const readings = [...own.map((name) => ({ name, file: join(FOLDER, `${name}.md`) })), ...CHOSEN.map((name) => ({ name, file: join(CHARTERS, `${name}.md`) }))]
  .map(({ name, file }) => ({ name, text: readFileSync(file, 'utf8') }))
const all = Object.values(languages)
const profiles = new ProfileReader(all)
const detector = new CharterDetector(all)

const approved = (name: string): string[] => readFileSync(join(FOLDER, `${name}.txt`), 'utf8').split('\n')
const each = (text: string, tell: (one: string) => string): string[] => text.split(NEXT).map(tell).join(NEXT).split('\n')

describe('the reading of', () => {
  it.each(readings)('$name is as it was approved', ({ name, text }) => {
    const reading = each(text, tellAll)
    if (process.env.UPDATE_READINGS === '1') writeFileSync(join(FOLDER, `${name}.txt`), reading.join('\n'))
    expect(reading).toEqual(approved(name))
  })

  it.each(readings)('$name is the same with Windows line ends and letters in parts', ({ name, text }) => {
    const other = (one: string): string => told(charterOf(one.normalize('NFD').replace(/\n/g, '\r\n')))
    expect(each(text, other)).toEqual(each(approved(name).join('\n'), withoutKind))
  })

  it('each, one behind the other and changed and changed back, is what it would be alone', () => {
    const before = new ReadBefore()
    const read = (text: string): string => told(readCharter(text, lexicons, before))
    for (const { name, text } of readings) {
      const [first] = text.split(NEXT)
      const middle = first.indexOf('\n\n', first.length / 2)
      const changed = `${first.slice(0, middle)}\n\nCác bên họp mỗi tháng.${first.slice(middle)}`
      read(first)
      expect(read(changed).split('\n')).toEqual(told(charterOf(changed)).split('\n'))
      expect(each(first, read)).toEqual(each(approved(name).join('\n').split(NEXT)[0], withoutKind))
    }
  })
})

function tellAll(text: string): string {
  const charter = charterOf(text)
  return `${kind(text, charter)}\n${told(charter)}`
}

function withoutKind(reading: string): string {
  return reading.slice(reading.indexOf('\n') + 1)
}

/** What kind of document it is taken for, and why. */
function kind(text: string, charter: Charter): string {
  const { profile, declared } = profiles.read(charter)
  const { charter: is, reason } = detector.decide(text, '', false)
  const features = Object.entries(detector.features(text, '')).flatMap(([name, value]) => (value > 0 ? [`${name} ${value.toFixed(2)}`] : []))
  return `${is ? 'a' : 'no'} charter (${reason}), ${declared ? 'declared' : 'told as'} ${profile}: ${features.join(', ')}`
}
