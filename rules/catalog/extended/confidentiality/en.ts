import type { RequirementWording } from '../../wording.ts'

export const wording: RequirementWording = {
  title: 'Confidentiality and data protection',
  why:
    'The guidance does not ask for it, but partners give each other lists of participants, case files and unpublished figures; ' +
    'saying beforehand what is kept confidential, and how, keeps people safe and lets partners share.',
  states: {
    met: 'It says which information is confidential and how it is kept: who sees it, when it may be shared, how it is stored and erased.',
    partial: 'Confidentiality is only mentioned in general, or half of it is said.',
    missing: 'Nothing is said about confidentiality or personal data.',
  },
  good: `The partners keep case files and household lists confidential; only assigned staff may see them, and they are shared only with the person's written consent.
Data are kept in a password-protected folder and erased 12 months after the project ends.`,
  weak: 'The partners respect the confidentiality of information.',
  weakBecause: 'It does not say which information, who may see it and when it may be shared.',
  missing: 'The charter does not say which information is confidential and how personal data are protected.',
  partial: 'The provisions on confidentiality are incomplete: it does not say {lacking}.',
  lacking: {
    what: 'which information or data are confidential',
    handling: 'how they are kept (who may see them, when they may be shared, how they are stored and erased)',
  },
  template: {
    heading: 'Confidentiality and data protection',
    body: `The partners keep confidential [personal data of participants, case files, documents marked confidential] that they receive in the course of the cooperation.

- Only [assigned staff] may see them.
- They are passed on only with the written consent of [the person concerned], or where the law requires it.
- Data are stored at [place], and erased [12] months after the end.
- A partner that learns of a leak tells [the person in charge] within [48] hours.`,
  },
  additions: {
    what: 'The partners keep confidential [personal data of participants and documents marked confidential].',
    handling: 'Only [assigned staff] may see them; they are shared only with the written consent of [the person concerned] and erased after [12] months.',
  },
  cues: {
    subject: [
      'confidential', 'confidentiality', 'confidence', 'secrecy', 'secret', 'privacy', 'private', 'personal (data|information|detail)', 'data protection', 'data sharing', 'sensitive (data|information)', 'disclose', 'disclosure', 'leak',
      'non disclosure', 'nda', 'gdpr', 'identity', 'anonymous', 'anonymise', 'anonymize', 'case (file|record)', 'proprietary information', 'data security', 'information security', 'not (repeat|pass on|tell)', '(locked|lockable) (cabinet|drawer|cupboard)', 'stay in the room', 'data breach',
    ],
    elements: {
      what: [
        '!(keep|kept|treat|hold|maintain) … (confidential|private|secret|in confidence|in strict confidence|to ourselves)', '!(shall|will|must|may|do) not (disclose|divulge|reveal|pass on|share|repeat|publish) …', '!not disclose …',
        '!(information|data|document|file|record|list|name|material) … (be|remain|is|are|stay) (strictly |) (confidential|private|secret)', '!confidential information (mean|include|is|shall mean|comprise) …', '!(protect|safeguard|process) … (personal data|personal information|personal details|data of|privacy of|identity of) …',
        '!(confidentiality|privacy|identity|anonymity) of (the |all |) (information|data|client|participant|patient|child|beneficiary|survivor|member|respondent|discussion|case|record|service user) …', 'personal (data|information|detail) (of|about|collected|on|relating|such)', '(case|client|patient|medical|health|household|student) (file|record|list|data)',
        'list of (member|household|participant|beneficiary|client|child|volunteer|donor|contact)', '(name|address|photo|photograph|phone number|story|image) of (the |any |a |) (child|client|family|participant|survivor|beneficiary|patient|service user)', '(document|material|information) (marked|labelled|designated|received|obtained|exchanged|provided) …',
        'unpublished (data|result|figure|material|report)', '(commercially |) sensitive (information|data|material)', 'trade secret', 'proprietary (information|data)', 'internal (document|discussion|paper)', '(financial|donor|business) (information|data|record)', 'information (received|obtained|shared|exchanged|gained|learned) …',
        'what (is|we|a family|people|someone) (said|hear|tell|tells|learn) …', 'raw data', 'test result', 'survey data', '(private|family) matter', 'content of (the |) (meeting|discussion|negotiation)',
      ],
      handling: [
        '!only (assigned|authorised|authorized|named|designated|those|the|staff|people|trained) … (see|access|read|handle|view|have access|open)', '!(only|not) … (share|disclose|publish|pass|release|use|reveal) … (with|without|unless|if|after|where) … (consent|permission|agreement|approval|required by law)',
        '(with|without|unless|after|subject to) (the |prior |their |his |her |) (written |prior |explicit |informed |prior written |) (consent|permission|authorisation|approval|agreement) …', '(written|informed|explicit|prior) consent', 'consent form', 'need to know (basis|)', '(restricted|limited|controlled) access', 'access (rights|control|is limited|is restricted|be limited)',
        'password (protected|)', 'encrypt', 'anonymise', 'anonymised', 'anonymize', 'pseudonym', 'code number', '(locked|lockable) (cabinet|room|drawer|cupboard)', '(store|stored|kept|held|saved) (in|on|at|for|only|securely|no longer) …', '(erase|delete|destroy|return|shred|purge) …', '(survive|continue|remain in force|apply|last|bind) … (after|for|beyond|even) … (termination|end|year|month|expiry|left|leave)', '<duration> after',
        'except (where|when|as|if) … (law|court|public|legally)', '(required|obliged) by (law|court|regulation|a court)', '(gdpr|data protection (act|law|regulation|legislation|policy|decree))', '(data sharing|data processing|non disclosure|confidentiality) (agreement|protocol|undertaking|pledge|form)', '(breach|leak|loss|lost) … (report|notify|tell|inform|within)', '(report|notify|tell|inform) … (breach|leak|loss of)',
        '(data protection|privacy|information) (officer|lead|manager|contact)', 'only (use|be used) (for|in) …', '(used|use) … (only|solely|exclusively) for …', 'not (be |) copied', 'ask (the|her|him|them|that) … (first|before)', 'third (party|person|parties)', 'chatham house', 'only (if|with|when|after|where) … (agree|consent|permission|approve|say yes)',
      ],
    },
    weak: [
      '!(respect|ensure|observe|maintain|value|uphold) (the |) (confidentiality|privacy|secrecy)', '!(principle|spirit|need|importance) of (confidentiality|privacy)', '!(information|data) with care', '(strive|endeavour|aim|seek|try|hope) to …', 'confidentiality as appropriate', 'in accordance with applicable (data|privacy) …',
    ],
    not: ['confidence in', 'build confidence', 'self confidence', 'secret ballot', 'private sector', 'private (company|business|land|school|donor)', 'secretary', 'vote of (no |) confidence', 'with confidence', 'make public', 'national identity', 'identity card'],
  },
}
