import type { TextRuleWording } from '../text-rule.ts'

export const wording: TextRuleWording = {
  title: 'One meeting has one rhythm',
  why:
    'The third step of the guidance wants a process that staff can follow. ' +
    'Where one place says quarterly and another every six months, whoever prepares the meeting does not know which to follow.',
  good: `The Steering Group consists of three people. The Steering Group meets quarterly.

The Steering Group meets quarterly at the Club.`,
  weak: `The Steering Group consists of three people. The Steering Group meets quarterly.

The Steering Group meets every six months at the Club.`,
  weakBecause: 'Two places give two rhythms.',
  messages: {
    differs: '{body} meets "{other}" here and "{one}" elsewhere.',
  },
  related: {
    first: 'The other place is here',
  },
  fixes: {},
}
