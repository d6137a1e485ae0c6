import type { RequirementWording } from '../wording.ts'

export const wording: RequirementWording = {
  title: 'Roles and responsibilities assigned',
  why:
    'The guidance (Common understanding) wants every member’s role, responsibility and share of the labour to be clear; under Barriers it counts poor understanding ' +
    'of roles among the things that undo partnerships.',
  states: {
    met: 'Every partner (or every role) has concrete tasks of its own.',
    partial: 'Some partners have no task of their own, or there are only joint duties such as "the parties shall cooperate".',
    missing: 'Nothing says who is responsible for what.'
  },
  good: `- **The Growers' Union** recruits households and keeps the weekly water book.
- **Good Earth Centre** trains lead farmers and tests the soil each season.`,
  weak: 'The parties shall cooperate closely to carry out this agreement.',
  weakBecause: 'A joint duty: nobody has a task of its own to do and to answer for.',
  missing: 'The document does not say what each partner is responsible for.',
  partial: 'Roles are not fully assigned: the document does not give {lacking}.',
  lacking: { duties: 'concrete tasks of its own for each partner' },
  template: {
    heading: 'Roles and responsibilities',
    body: `Each partner answers for its own part of the work:

- **{partner}** is responsible for: [first task]; [second task].`
  },
  additions: {
    duties: '[Partner] is responsible for [first concrete task] and [second concrete task].'
  },
  cues: {
    subject: [
      'role and responsibility', 'role', 'responsibility', 'responsible', 'duty', 'obligation', 'undertake', 'division of (labour|work|task)', 'who does what', 'raci', 'responsibility matrix', 'commitment of', 'task', 'in charge', 'part of the work',
      'work allocation', 'lead on', 'assign', 'contribution of each', 'what we each do', 'terms of reference of', 'job'
    ],
    elements: {
      duties: [
        '!<partner> (be|shall be|is|are|will be|) responsible for', '!<partner> (be|is|are) in charge of', '!<partner> (shall|will|agree to|undertake to|commit to) (provide|organise|train|prepare|run|host|supply|manage|maintain|collect|draft|recruit|deliver|keep|publish|pay|appoint|carry out)',
        '!<partner> take (care of|the lead on|charge of|responsibility for|on)', '!<partner> (look after|see to)', '<partner> (provide|organise|train|prepare|run|host|supply|manage|maintain|collect|draft|recruit|deliver|keep|publish|handle|supervise|translate|monitor)',
        '<post> (be responsible for|is responsible for|convene|manage|prepare|keep|oversee)', '<body> (be responsible for|is responsible for|oversee|prepare|manage)', '(responsibility|duty|obligation|commitment|role|task) of <partner>', '(role|responsibility|task|duty) <partner>',
        '(owner|lead|responsible|led by|who) <partner>', 'be assigned to <partner>', 'falls to <partner>', '<partner> (duty|job|task|part|role) (be|is) to', 'it is <partner> (job|task|duty)', 'each member (shall|must|will) (pay|send|attend|provide|contribute)',
        '<partner> (cook|teach|dig|buy|sell|carry|write|repair|plant|drive|bring|code|review)', 'secretariat (keep|prepare|send|draft|convene)', 'party a (provide|organise|appoint|supply)', 'party b (provide|organise|appoint|supply)', 'carried out by <partner>', 'done by <partner>'
      ]
    },
    weak: [
      'the (party|partner|member) (shall|will|agree to|undertake to|) (cooperate|collaborate|work together|assist each other|support each other)', '(role|responsibility|task) (shall|will|to|are to) be (agreed|determined|defined|clarified|decided)', 'according to (its|their) (capacity|ability|mandate|means)',
      'everyone (be|is) responsible', 'each according to', 'joint responsibility', 'jointly responsible', 'as (appropriate|needed|required)', 'play (an active|its) (role|part)', 'do (its|their) best', 'best effort'
    ],
    not: [
      'role of (woman|men|youth|community|culture|the forest)', 'role model', 'play an important role', 'corporate social responsibility', 'limited liability', 'role play', 'gender role', 'customs duty', 'not (be|) (responsible|liable)', 'tax obligation', 'duty free',
      'role based access', 'criminal responsibility', 'duty of care to', 'on duty'
    ]
  }
}
