import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Capacity development',
  why:
    'The guidance (Learning and Development) speaks of partners who are ready to invest in each other\'s skills and knowledge: ' +
    'that is how they get the work done together and learn from one another.',
  states: {
    met: 'The text names a concrete activity that builds the skills or knowledge of the partners or members themselves, with who gives or receives it.',
    partial: 'Capacity building is only intended, or an activity is named but not who teaches or learns.',
    missing: 'Nothing is said about building the skills and knowledge of the partners.'
  },
  good: 'Each year Calm Sea Centre trains the bookkeepers of the three member associations for two days and coaches them on site in the following quarter.',
  weak: 'The parties build capacity where possible.',
  weakBecause: 'It names no activity, and nobody who teaches or learns.',
  missing: 'The text does not say by which activity the partners build their skills and knowledge.',
  partial: 'Capacity development is not clear enough: it does not say {lacking}.',
  lacking: {
    activity: 'by which activity (training, coaching, exchange …)',
    who: 'who gives it or who receives it'
  },
  template: {
    heading: 'Building the skills of the partners',
    body: `{partners} invest in each other's skills and knowledge as follows:

| Activity | Given by | For whom | When |
|---|---|---|---|
| Training in [topic] | [partner or trainer] | staff of [partner] | [quarter, year] |
| Coaching on site in [skill] | [partner] | [number] staff members of [partner] | [period] |

- {partner} sends at least [2] staff members to the training each year.`
  },
  additions: {
    activity: 'The partners hold [a training / coaching / an exchange visit] on [topic] for each other\'s staff.',
    who: '[Partner] teaches; [number] staff members of [partner] take part.'
  },
  cues: {
    subject: [
      'capacity', 'capacity building', 'capacity development', 'capacity strengthening', 'skill', 'training', 'train', 'coach', 'coaching', 'mentor', 'mentoring', 'course', 'workshop on', 'secondment', 'second (staff|one|a|two)', 'exchange of staff', 'staff exchange', 'exchange visit', 'peer exchange', 'twinning', 'shadow', 'job shadowing', 'internship', 'on the job', 'teach', 'apprentice', 'professional development', 'induction', 'technical assistance', 'knowledge transfer', 'transfer of (skill|knowledge|know how|technology)', 'know how', 'masterclass', 'learn (how|to|the|from)', 'show (each other|them|the others|how)', 'upskill', 'tutor', 'clinic on'
    ],
    elements: {
      activity: [
        '!train (the|its|their|staff|member|volunteer|partner|all|each|two|three|<number>|<partner>)', '!(training|course|coaching|mentoring|workshop|induction|masterclass) (for|of|in|on) (staff|member|partner|volunteer|the|its|their|each|all|new|<partner>|coordinator|bookkeeper|focal)', 'training', 'train', 'course', 'coach', 'coaching', 'mentor', 'mentoring', 'workshop (on|in)', 'skill workshop', '!staff exchange', '!exchange (of|) (staff|visit)', '!(secondment|second … (staff|officer|to))', '!peer (exchange|coaching|support|learning)', '!job shadowing', 'shadow', 'internship', 'on the job', 'teach', 'apprentice', 'induction', 'masterclass', 'twinning', 'tutor', '<number> (day|hour|session|week) of (training|coaching|mentoring|instruction)', 'training of trainers', 'technical assistance', '(transfer|pass on|hand on) … (skill|knowledge|know how|craft)', 'show … how (to|the)', 'study (visit|tour)', 'training (budget|day|place|plan|module)', 'certificate', 'scholarship for staff', 'learn (how|to) ', 'instruction', 'licence'
      ],
      who: [
        '<partner> (train|teach|coach|mentor|give|offer|hold|run|provide|second|send|show|receive|host|organise|deliver)', '(for|of|to) (<partner>|staff|the staff|member|partner|volunteer|bookkeeper|coordinator|focal point|the board|peer educator|the secretariat|nurse|ranger|each other|one another|local organisation|member organisation|team|accountant)', '<number> (staff|member|volunteer|people|person|officer|nurse|bookkeeper|technician|teacher|promoter|ranger|employee)', '(staff|member|volunteer|bookkeeper|coordinator|promoter|technician|nurse|ranger|teacher|new member|newcomer|accountant|officer|peer educator) … (attend|take|receive|learn|join|go|are trained|is trained|be trained|spend|get|complete)', '(staff|employee|officer|bookkeeper|accountant|treasurer) of', '(trainer|trainee|participant|teacher|instructor|mentor|coach)', '(given|taught|led|run|delivered|provided|held|offered|paid) by', '(each|every) (partner|member|organisation|group|party|association) … (send|get|receive|train|have|nominate)', 'by the (institute|centre|university|hospital|fund|company|union|society|college)', '<post>', '<person>', 'each other', 'from <partner>', 'received by', 'given to', 'the (older|experienced|skilled) (one|hand|member|weaver|farmer)'
      ]
    },
    weak: [
      '(build|develop|strengthen|enhance|improve|increase) (the|their|its|each other|) capacity', 'capacity building', 'capacity strengthening', 'capacity development', '(develop|improve|enhance|build|invest in) … skill', 'where (possible|resource allow|funds permit)', 'capacity (plan|assessment|strategy|programme) … (will|to) be', 'training … will be (considered|planned|organised in due course|explored)', 'mutual strengthening', 'support … professional growth', 'opportunity to (learn|grow|develop)', 'encourage (staff|member) to (learn|study)'
    ],
    not: [
      'legal capacity', 'capacity to (sign|contract|enter|act in law)', 'in (his|her|their|its) capacity (as|of)', 'in the capacity', 'storage capacity', 'carrying capacity', 'capacity of (the tank|the plant|the reservoir|the hall|<number>)', 'installed capacity', 'production capacity', 'seating capacity', 'training (of|for) (farmer|women|mother|youth|pupil|household|villager|beneficiary|teacher in)', 'ministry of education and training', 'department of education and training', 'of course', 'in the course of', 'in due course', 'course of (action|business|the project)', 'train station', 'train (ticket|line|journey)', 'sports coach', 'coach hire', 'second (meeting|reading|phase|year|party|paragraph)', 'training data', 'vocational training for (young|youth)', 'cooking course for', 'life skill (for|of) (children|pupil|girl)', 'exchange rate'
    ]
  }
}
