import type { RequirementWording } from '../wording'

export const wording: RequirementWording = {
  title: 'Contributions recognised',
  why: 'The guidance (Purpose) ties trust to seeing the worth and the part of every member; a rule on credit keeps anyone from feeling forgotten.',
  states: {
    met: "The text says how partners' contributions are credited: names, logos, authorship, public thanks.",
    partial: 'Appreciation only, with no way of giving credit.',
    missing: 'Nothing is said about giving credit.'
  },
  good: 'All publications and speeches on the programme name the three partners in alphabetical order; logos are printed in the same size; staff who write are credited as authors.',
  weak: "Partners value one another's contributions.",
  weakBecause: 'This is a kind word; it does not say where and how contributions are credited.',
  missing: "The text does not say how the partners' contributions are credited.",
  partial: 'Recognition of contributions is not clear enough: the text does not give {lacking}.',
  lacking: { recognition: 'a way of giving credit (names, logos, authorship, public thanks)' },
  template: {
    heading: 'Recognition of contributions',
    body: `The contributions of all partners are credited as follows:

- Every publication, web page and speech on the partnership names {partners}; the logos of all partners appear in the same size.
- Those who do the writing or research are credited as authors, with the name of their organisation.
- [The secretary] records what each partner contributed (money, days, goods) in the [annual] report and thanks them publicly at [the closing meeting].`
  },
  additions: {
    recognition: "All joint products name every partner and carry all partners' logos; what each contributed is stated in the [annual report] and thanked publicly at [event]."
  },
  cues: {
    subject: [
      'recognition', 'recognise', 'acknowledge', 'acknowledgement', 'credit', 'logo', 'emblem', 'branding', 'visibility', 'authorship',
      'author', 'co author', 'named', 'thank', 'gratitude', 'award', 'publication', 'publicity', 'contribution', 'honour', 'plaque',
      'cite', 'citation', 'attribution', 'attribute', 'mention', 'press release', 'joint product', 'material', 'by line',
      'public statement',
      'cover', 'credits', 'certificate', 'letterhead', 'annual report', 'newsletter', 'leaflet', 'prize', 'names of', 'home page',
      'golden book', 'notice board', 'website', 'end title', 'cites', 'exhibition', 'joint achievement', 'seed store'
    ],
    elements: {
      recognition: [
        '!logo of (all|both|each|every|the (two|three|four|five|partner|party|member)|<partner>)',
        '!(all|both|each|every|partner|party|member) (partner|party|member|) logo',
        '!(carry|bear|show|display|print|include|use) (the|all|both|our|each|every) … (logo|emblem|name)',
        '!(name|mention|list|cite|credit|acknowledge|thank) (all|both|each|every|the (two|three|four|five|partner|other|party|member|people)|<partner>)',
        '!(partner|party|member|organisation|contributor|volunteer|author|body|both|all|everyone|group|village|house) … (is|are|be|must be|shall be|will be) (named|credited|acknowledged|thanked|mentioned|cited|listed|honoured)',
        '!contribution … (is|are|be|shall be|will be) (named|credited|acknowledged|thanked|mentioned|stated|recorded|listed|recognised) (in|on|at|by|with|publicly)',
        '!(acknowledge|recognise|thank|credit) … (in|on|at) (all|any|every|each|the|its|joint) (publication|report|material|website|meeting|event|speech|press|product|page|assembly|release|annual)',
        '!credit (is|be|are|shall be) (given|shared|due)', '!(give|share) credit', '!(co author|coauthor|joint author)', '!authorship',
        'order of (the|) (name|author)', '!named as (author|co author|partner|contributor)', '!(same|equal) size',
        '!equal (prominence|visibility)', '!(plaque|board|sign|stone|wall) … (name|list|bear|carry)',
        '!(page|section|note|letter|word) of (thanks|acknowledgement)', '!acknowledgement (page|section|line)',
        '!certificate of (thanks|appreciation|recognition)',
        '(award|prize|honour) … (for|to) (the|a|each) (partner|member|volunteer|organisation|contributor)',
        '!thank … (publicly|by name|in public)', 'by name', '!contributors (file|list|page)', 'all names',
        'names of (all|both|the (two|three|four|partner|party))', '!say (who|which partner) (did|gave|made|contributed)',
        '!no (partner|party|member|one) … (claim|take) … credit', '!attribution (to|line)',
        '!(appear|stand|listed|shown|printed|set|carved|entered) … (cover|alphabetical|side by side|beside|page|file|board|book)',
        '(with|by) (their|its|the child) name', 'names of (organisation|writer|author|all|the partner|contributor)',
        '!(have|has) (their|its) name … (shown|beside|on)',
        '(state|stating|say|show) (what|who|which) … (gave|give|contribute|did|made|put in)', '!(carry|carries) … thanks',
        '!thanks to the (resident|people|volunteer|member)', 'attribute (them|it|data|the)', '!(present|claim) … as (its|their) own',
        'certificate (of|for|signed)', '(ordered|order of|listed) … (contributed|alphabet)',
        '(list|present|tag|read|show|thank|name) (all|every|each|the) (partner|member|organisation|commune|group|body|contributor)',
        '!award … (member|partner|companion|chosen)', '!prize … (representative|partner|together)', '!cited as', '(same|equal) level',
        '!stand side by side', '!(tell|story) of (one member|all)', '!credit go', '!full account of each other', 'read out',
        'made by the', '!golden book', '(who gave|who cooked|who made)', '!tag the partner', 'letterhead', 
        '!end title', 'credit names', 'name stands'
      ]
    },
    weak: [
      'value (each|one|the|every) … contribution', 'value what', 'appreciate', 'grateful',
      'recognise the (value|importance|contribution) of', 'respect … contribution', 'acknowledge the importance',
      'every contribution (count|matter)', 'contribution … is (welcome|valued|important|appreciated)',
      'recognition … will be (agreed|decided|discussed)', 'due recognition', 'proper recognition', 'glad of', 'cherish'
    ],
    not: [
      'acknowledge receipt', 'acknowledgement of receipt', 'acknowledge (that|and agree)', 'recognise that',
      'recognised (charity|body|court|university)', 'tax credit', 'credit (card|union|note|line|history|score|risk|period)',
      'micro credit', 'microcredit', 'use of (the|) (logo|name) … (consent|permission|approval)', 'may not use', 'shall not use',
      'law recognise', 'credit account', 'named (below|above|in annex)', 'named patient', 'on credit', 'authorised',
      'registered trade mark', 'logo of the network', 'copyright', 'no credit', 'legal recognition', 'voice recognition',
      'authority acknowledge',
      'sign their name', 'print their (full|) name', 'not provide for naming', 'no name but',
      '(boat|bank|village) … by its name', 'by its name but'
    ]
  }
}
