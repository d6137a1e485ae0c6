import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Departure of key people',
  why:
    'The guidance (Effective monitoring and evaluation) counts the departure of key staff and reorganisation among the changes to foresee; ' +
    'a partnership should not come to a halt because one person leaves.',
  states: {
    met: 'It says what happens when a representative or key person leaves or is absent (replacement, notice, handover, alternate).',
    partial: 'Only terms of office, or a wish for stable staffing.',
    missing: 'Nothing is said about key people leaving or being absent.'
  },
  good: `If a representative or focal point leaves, the partner names a replacement within 15 days, informs the others by e-mail and arranges a handover of at least a week.
During a short absence the alternate listed in Annex 1 steps in.`,
  weak: 'Representatives serve for two years.',
  weakBecause: 'A term says when someone\'s time is up, not who takes over and how when that person leaves early.',
  missing: 'The charter does not say what happens when a representative or key person leaves or is absent.',
  partial: 'The provision on the departure of key people is incomplete: it does not say {lacking}.',
  lacking: { replacement: 'how a representative or key person who leaves or is absent is replaced (notice, handover, alternate)' },
  template: {
    heading: 'Departure of key people',
    body: `Each partner has a representative and an alternate:

- {partner}: representative [name]; alternate [name].

If a representative or other key person leaves or changes post, the partner notifies the others within [10] days, names a replacement within [15] days and arranges a handover of files and current work lasting [one week]. Until then, and whenever the representative is absent, the alternate steps in.`
  },
  additions: {
    replacement: 'If a representative or key person leaves or is absent, the partner notifies the others within [10] days, names a replacement within [15] days and arranges a handover.'
  },
  cues: {
    subject: [
      'representative', 'focal point', 'key person', 'key people', 'key staff', 'key personnel', 'personnel', 'staff', 'staffing', 'turnover', 'contact person', 'coordinator', 'chair', 'lead', 'leave', 'departure', 'resign', 'resignation', 'absent', 'absence', 'replacement', 'replace', 'alternate', 'substitute', 'deputy', 'successor', 'succession', 'handover', 'hand over', 'vacancy', 'vacant', 'steps down', 'stand in', 'maintainer', 'delegate', 'proxy', 'on leave', 'sick', 'treasurer', 'secretary', '<post>', 'moves on', 'burn out',
      'whoever (is leaving|leave|stop)', 'when … (away|ill|leave|quit)', 'newcomer', 'no longer with us', 'second in command', 'standby',
      'interpreter', 'peer', 'key expert', 'maternity', 'incoming', 'someone (new|else|goes)', 'is off', 'cannot (come|attend|be reached)'
    ],
    elements: {
      replacement: [
        '!(if|when|where|should|in case|in the event|whenever) … (leave|resign|depart|retire|quit|die|absent|unable to|step down|move on|change post|change job|is transferred|is ill|fall ill|is sick|is away) … (replace|replacement|name|appoint|designate|nominate|notify|inform|hand over|handover|alternate|deputy|substitute|stand in|successor|elect|take over|take the chair|take their place) …', '!(name|appoint|designate|nominate|send|provide|find|elect|choose|propose|assign) (a|an|another|one|its|their|the) (replacement|substitute|alternate|successor|deputy|new representative|new focal point|new contact|new coordinator|stand in|understudy|acting chair|new chair)', '!(replacement|substitute|successor|alternate|new representative) … (within|named|appointed|designated|nominated|elected|notified|is)', '!(alternate|substitute|deputy|stand in|understudy|backup) (representative|member|focal point|contact|delegate|attend|act|take|step|replace|chair)', '(alternate|substitute|deputy|vice chair|co chair) … (in (the|her|his|their) absence|when … absent|act|attend|step|take over|stand)',
        '!in the absence of … (chair|representative|coordinator|lead|focal point|secretary|convener|director)', '!in (his|her|their|its) absence', '!(hand over|handover) (note|file|period|of|to|meeting|her|his|their|the) …', '(notify|inform|tell) … (change of|change in|new|replacement) (representative|personnel|staff|contact|focal point|key|coordinator)', '!change (of|in) (representative|key personnel|key staff|focal point|contact person|coordinator|personnel) … (notify|inform|notice|within|in writing|consent|approval|handover)', '!key (personnel|staff) … (not be replaced|replaced|replacement|without)', '(vacancy|vacant|empty) (seat|post|position|is|shall|on|) … (fill|elect|appoint|co opt)', '!fill (a|the|any) (vacancy|vacant)', '!succession plan', '(take over|carry on|step in|fill in|stand in|cover) (for|until|as|from|the|when) …', '(send|give|appoint) (a|) proxy', 'a second person … (know|hold|keep|have)', 'two people … (know|hold|keep|have)', '(shadow|brief|introduce|train|show) (the|their|her|his|a) (replacement|successor|newcomer|new person)', 'co opt', 'by election', '(give|pass) … (key|book|password|ledger|log in) … to', 'inactive … (remove|replace|emeritus|step)',
        '(is|be|are) (ill|away|busy|off|absent|transferred) … (keep|take|open|send|run|do|step|reconstitute|cover|lead) …',
        '!(name|pick|choose|find|elect|assign|nominate) (another|someone) (new|else|to|before|in|) …', '!second in command',
        '!(standby|stand by) …', '!(an|one|and an|full member and an) alternate', 'alternate <person>', '(when|whenever) away',
        'who (cannot|can not) (come|attend) … (send|substitute|colleague)', 'covered by',
        '(pass|passes|take|takes) (on|back|over) (the|password|client|her|his) …', 'next in line', 'new representative',
        '(introduce|introduces) (them|the new|the newcomer|her|him) …', 'handover (sheet|session|note)', 'lend an assistant',
        'in their place', '(may|can) be replaced only if', 'the one the group (pick|choose)', '(two|three) of us … know',
        '(no longer|loses) … (nominate|pick another|admin)', 'give up the job … (pick|choose)'
      ]
    },
    weak: [
      'term of office', '(serve|elected|appointed) for … (year|term)', 'term of <duration>', 'renewable term', '(stable|continuity of|adequate|sufficient) (staff|staffing|personnel|team)', 'continuity of staff', 'rotate', 'rotation', '(handover|succession) (procedure|plan|process|rule) (will|to) be', 'may be replaced', 'minimise turnover', 'staff turnover'
    ],
    not: [
      'hand over (the|) (building|equipment|keys of the building|goods|site|land|works|asset|seed|machine)', 'handover (of the|of) (building|equipment|works|site|land|asset|goods)', 'parental leave', 'leave no one behind', 'school leaver', 'voter turnover', 'annual turnover', 'absentee', 'pupil absence', 'absent from school', 'replace (the|a|worn|broken|) (pump|filter|battery|lamp|machine|part|equipment|roof|seed)', 'replacement (therapy|part|pump|filter|cost|tree)', 'substitute teacher', 'opioid substitution', 'lead time', 'vacant land', 'vacant plot', 'staff regulation', 'legal representative',
      'equipment … (hand over|handed over)'
    ]
  }
}
