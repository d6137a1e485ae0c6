import { describe, expect, it } from 'vitest'
import { applySafeFixes, createLinter, createWords, DEFAULT_SETTINGS, review, type Settings } from '../../rules/index.ts'

const linter = createLinter()
const words = createWords()
const titleRules = ['sign-off', 'duration']
const only = (...rules: string[]): Settings => ({
  ...DEFAULT_SETTINGS,
  rules: {
    '*': { severity: 'off' },
    'unused-suppression': { severity: 'warning' },
    ...Object.fromEntries(rules.map((rule) => [rule, { severity: 'error' as const }])),
  },
})

/** Findings and exceptions of a charter that says nothing, so that all its requirements are missing, at its title. */
function judged(text: string, settings: Settings = only(...titleRules)): { findings: string[]; exceptions: string[] } {
  const { findings, exceptions } = review(linter, text, settings, { asCharter: true })
  return {
    findings: findings.map((finding) =>
      finding.ruleId === 'unused-suppression'
        ? `${text.slice(finding.span.start, finding.span.end)}: ${words.message(finding, 'en')}`
        : finding.ruleId,
    ),
    exceptions: exceptions.map(({ finding, reason, by }) => `${finding.ruleId} (${by}: ${reason})`),
  }
}

describe('comments', () => {
  it('are complained of when they look like a decision and are none', () => {
    const said = (comment: string): string[] => judged(`# Charter\n\n${comment}\n`, only()).findings
    for (const [written, nearest] of [
      ['charterlint-disabel', 'charterlint-disable'],
      ['charterlint-disable-nextline', 'charterlint-disable-next-line'],
      ['charterlint-disable-line', 'charterlint-disable-file'],
      ['charterlint disable-file', 'charterlint-disable-file'],
    ])
      expect(said(`<!-- ${written} exit -- why -->`)).toEqual([
        `<!-- ${written} exit -- why -->: This comment has no effect: "${written}" is not known; did you mean "${nearest}"?`,
      ])
    expect(said('<!-- charterlint: see the minutes of May -->')).toEqual([])
    expect(said('<!-- charterlint-disable-file exti -- why -->')).toEqual(['exti: There is no rule "exti"; did you mean "exit"?'])
    expect(said('<!-- charterlint-disable-file zzz -- why -->')).toEqual(['zzz: There is no rule "zzz".'])
  })

  it('are read in capitals too, and with the one dash that word processors make of two', () => {
    for (const comment of ['Charterlint-Disable-File Duration -- agreed', 'charterlint-disable-file duration — agreed', 'charterlint-disable-file duration – agreed'])
      expect(judged(`# Charter\n\n<!-- ${comment} -->\n`), comment).toEqual({ findings: ['sign-off'], exceptions: ['duration (comment: agreed)'] })
  })

  it('suppress on the next line that has text', () => {
    expect(judged('<!-- charterlint-disable-next-line duration -- open-ended -->\n\n# Charter\n')).toEqual({
      findings: ['sign-off'],
      exceptions: ['duration (comment: open-ended)'],
    })
    expect(judged('<!-- charterlint-disable-next-line sign-off, duration -->\r\n# Charter\r\n')).toEqual({
      findings: [],
      exceptions: ['duration (comment: null)', 'sign-off (comment: null)'],
    })
  })

  it('suppress from here on, until rules are enabled again, all or some', () => {
    expect(judged('<!-- charterlint-disable -- later -->\n# Charter\n').exceptions).toHaveLength(2)
    expect(judged('<!-- charterlint-disable -->\n<!-- charterlint-enable duration -->\n# Charter\n')).toEqual({
      findings: ['duration'],
      exceptions: ['sign-off (comment: null)'],
    })
    expect(judged('<!-- charterlint-disable duration -->\n<!-- charterlint-enable -->\n# Charter\n').findings).toEqual([
      'duration: Nothing is found here by the rule "duration", so this suppression has no effect.',
      'duration',
      'sign-off',
    ])
  })

  it('suppress in the whole file from anywhere; the nearest decision is the one reported', () => {
    const nearest = '<!-- charterlint-disable-next-line duration -- here -->'
    const text = `${nearest}\n# Charter\n\n<!-- charterlint-disable-file duration, sign-off -- everywhere -->\n`
    expect(judged(text)).toEqual({
      findings: ['duration: Nothing is found here by the rule "duration", so this suppression has no effect.'],
      exceptions: ['duration (comment: here)', 'sign-off (comment: everywhere)'],
    })
  })

  it('are not read in code, and not when they are something else', () => {
    for (const comment of [
      '```\n<!-- charterlint-disable-file -->\n```',
      '<!-- charterlint -->',
      '`<!-- charterlint-disable-file -->`',
    ]) {
      expect(judged(`# Charter\n\n${comment}\n`), comment).toEqual({ findings: ['duration', 'sign-off'], exceptions: [] })
    }
  })
})

describe('front matter', () => {
  it('ignores with a reason, and marks what does not apply', () => {
    const text = '---\ncharterlint:\n  ignore: {duration: decided in May}\n  not-applicable: [sign-off]\n---\n# Charter\n'
    expect(judged(text)).toEqual({
      findings: [],
      exceptions: ['duration (front-matter: decided in May)', 'sign-off (not-applicable: null)'],
    })
    expect(review(linter, text, only(...titleRules), { asCharter: true }).notApplicable).toEqual(['sign-off'])
  })
})

describe('complaints', () => {
  it('name unknown rules at their name, and reasons that are missing when they are asked for', () => {
    const text = '<!-- charterlint-disable-file durtion -->\n# Charter\n'
    expect(judged(text, { ...only(), requireReason: true }).findings).toEqual([
      '<!-- charterlint-disable-file durtion -->: This suppression gives no reason; write it after "--".',
      'durtion: There is no rule "durtion"; did you mean "duration"?',
    ])
  })

  it('that end nothing are found, and taken out with the suppression that they ended', () => {
    const text = '# Charter\n<!-- charterlint-disable exit -->\n\n<!-- charterlint-enable exit, learning -->\n'
    const settings = only()
    expect(judged('<!-- charterlint-enable duration -->\n# Charter\n', settings).findings).toEqual([
      '<!-- charterlint-enable duration -->: Nothing is suppressed here that this comment could end.',
    ])
    expect(applySafeFixes(linter, text, only('exit', 'learning'), { asCharter: true }).text).toBe('# Charter\n\n')
  })

  it('do not call a suppression unused whose rule is turned off', () => {
    expect(judged('<!-- charterlint-disable-file exit -- x -->\n# Charter\n', only()).findings).toEqual([])
  })

  it('are findings like others: they can be turned off', () => {
    expect(
      judged('<!-- charterlint-disable-file exit -- x -->\n# Charter\n', { ...DEFAULT_SETTINGS, rules: { '*': { severity: 'off' } } })
        .findings,
    ).toEqual([])
  })
})

describe('settings', () => {
  it('differ by stage', () => {
    const settings: Settings = {
      ...only('duration'),
      stages: { signed: { duration: { severity: 'info' }, 'sign-off': { missing: 'error' } } },
    }
    const severities = (text: string): string[] =>
      review(linter, text, settings, { asCharter: true }).findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)
    expect(severities('# Charter\n')).toEqual(['duration error'])
    expect(severities('---\nstatus: signed\n---\n# Charter\n')).toEqual(['sign-off error', 'duration info'])
  })

  it('keep a requirement judged whose rule is off', () => {
    expect(
      review(linter, '# Charter\n', only(), { asCharter: true }).result.judgements.find(({ rule }) => rule === 'duration')?.state,
    ).toBe('missing')
  })
})
