import type { RequirementWording } from '../../wording.ts'

export const wording: RequirementWording = {
  title: 'Safeguarding',
  why:
    'The guidance does not ask for it, but funders and communities expect organisations that work with people to prevent abuse, exploitation and harassment ' +
    'and to know whom to tell when something happens; partners who work together need one way of doing it.',
  states: {
    met: 'The partners commit to keep children and adults at risk from harm, and it says to whom concerns are reported and what then happens.',
    partial: 'There is only a general commitment, or only a place to report to.',
    missing: 'Nothing is said about safeguarding.',
  },
  good: `The partners do not tolerate abuse, sexual exploitation or harassment in any form; everyone who works with children signs the code of conduct first.
Whoever knows or suspects harm reports it to the safeguarding officer of the Association within 24 hours; the name of the person reporting is kept confidential.`,
  weak: 'The partners care about the safety of children in the project.',
  weakBecause: 'It does not say what is ruled out, nor whom to tell when something happens.',
  missing: 'The charter does not say how the partners keep children and adults at risk from harm.',
  partial: 'The provisions on safeguarding are incomplete: it does not say {lacking}.',
  lacking: {
    duty: 'which harm the partners commit to prevent, and how',
    report: 'to whom concerns are reported and how they are dealt with',
  },
  template: {
    heading: 'Safeguarding',
    body: `The partners do not tolerate abuse, exploitation or harassment of [children and adults at risk]. Everyone who works with them directly signs [the code of conduct] and is trained first.

Whoever knows or suspects harm reports it to [the safeguarding officer] at [phone number] within [24] hours. The name of the person reporting is kept confidential; the case is referred to [the competent authority] where needed.`,
  },
  additions: {
    duty: 'The partners do not tolerate abuse, exploitation or harassment of [children and adults at risk]; everyone who works with them signs [the code of conduct].',
    report: 'Whoever knows or suspects harm reports it to [the safeguarding officer] within [24] hours.',
  },
  cues: {
    subject: [
      'safeguard', 'safeguarding', 'child protection', 'protection of (child|children|vulnerable)', 'protect (child|children|vulnerable)', 'abuse', 'exploitation', 'harassment', 'psea', 'psha', 'seah', 'vulnerable (adult|people|person|group)', 'adults at risk', 'do no harm', 'misconduct',
      'duty of care', 'harm', 'code of conduct', 'mistreat', 'bully', 'bullying', 'whistleblow', 'safety of (child|children|participant|volunteer|young)', 'neglect', 'keep children safe', 'young people',
    ],
    elements: {
      duty: [
        '!(not|never|zero) (tolerate|tolerance|condone|accept) …', '!zero tolerance', '!(prevent|prohibit|forbid|ban|protect from|free from|protection from|rule out) … (abuse|exploitation|harassment|neglect|violence against|harm to|bullying)', '!(abuse|exploitation|harassment|bullying) … (be prohibited|be forbidden|is prohibited|not tolerated|never tolerated|is forbidden)',
        '!(safeguarding|child protection|psea|protection) (policy|policies|standard|code|procedure|training|commitment) …', '!(safeguard|protect) (the |all |) (child|children|young people|vulnerable|adults at risk|participant|beneficiary) …', '!(sign|follow|comply with|abide by|adhere to|adopt) … (safeguarding|child protection|code of conduct|psea) …', '!no one may (hit|be alone|strike|photograph) …',
        '!(never|not) … alone with (a |any |) (child|children|minor|young)', '(background|criminal record|dbs|police|reference) check', '(police|criminal) (clearance|record)', 'safe recruitment', '(vetted|vetting|screened|screening)', '(trained|training|induction|briefed) … (safeguard|protection|conduct|abuse|harm)', 'code of conduct', 'best interest of the child',
        'commit to (protect|prevent|keep|safeguard|ensure the safety) …', '(keep|kept) … safe', '(two|<number>) adults', '(do|cause|causing) no harm', 'sexual (exploitation|abuse|harassment)', '(any|all) form of (abuse|harassment|exploitation|violence|discrimination and)', 'risk assessment', '(not|never|no) (photograph|photo|picture) of (child|children)', '(not|never) (hit|shout at|strike|touch) …', 'duty of care (to|towards|for)',
      ],
      report: [
        '!(report|raise|refer|disclose|tell) … (concern|suspicion|allegation|incident|abuse|harm|misconduct|harassment|exploitation) …', '!(concern|suspicion|allegation|incident|complaint|abuse|harm) … (report|raise|refer|tell|told|notify|investigate|passed to|go to) …', '!(safeguarding|child protection|protection|psea) (officer|lead|focal point|contact|coordinator|person|team|manager)', '!(whoever|anyone|any partner|staff who|a person who) … (know|suspect|see|witness|hear|learn) … (report|tell|call|inform|notify|raise) …', '!designated safeguarding (lead|officer|person)',
        '(report|tell|inform|notify|call|contact) … (officer|lead|focal point|director|chair|coordinator|police|authority|hotline|helpline|immediately|within)', '<deadline>', '<channel>', 'within <number> (hour|day)', '(hotline|helpline|phone line|email|e mail|box) …', '(investigate|investigation|inquiry) …', '(handle|deal with|respond to|follow up) … (case|report|allegation|complaint|concern)', '(refer|referral|passed) … (police|authority|social service|support|hospital|child protection)',
        'whistleblow (policy|protection|procedure)', '(without|no|protect from) (fear of |) (retaliation|reprisal)', '(name|identity) … (kept|confidential|protected)', '(suspend|suspended|removed|dismissed|stand down) … ', '(support|help) (for |to |) (the |) (survivor|victim|child|person affected|anyone affected)', 'survivor centred', '(reporting|complaint|referral) (procedure|mechanism|channel|form|route|line)', 'tell (the |) (teacher|leader|warden|someone|chair)', '(police|social services|local authority|child helpline)',
      ],
    },
    weak: [
      '!(care|concerned|attention|mindful) … (safety|safeguarding|harm|wellbeing|protection) …', '!(principle|spirit|culture|importance|value) of (safeguarding|do no harm|protection|safety)', '!safe (environment|space) …', '(strive|endeavour|aim|seek|try|hope) to …', 'raise awareness of … (abuse|violence|harm)',
    ],
    not: [
      'safeguard (the |our |) (interest|independence|asset|reputation|future|environment|heritage|forest|quality|neutrality)', 'environmental (and social |) safeguard', 'exploitation of (natural|result|the result|forest|data|resource|intellectual)', 'resource exploitation', '(substance|drug|alcohol) (abuse|misuse)', '(project|programme|campaign|workshop|goal|objective) … (reduce|end|combat|against) … (abuse|violence|exploitation|trafficking)', 'harm (reduction)', 'hold harmless', 'abuse of (process|the service|the system|server)', 'vulnerable (to climate|to flood|coast|ecosystem)', 'social exploitation of results',
    ],
  },
}
