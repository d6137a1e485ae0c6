import type { MarkName } from '../../charter/language.ts'

/** What makes an English statement count or not. Sources: background §3.2 and §5.4 of the guidance notes, and usage. */
export const marks: Readonly<Record<MarkName, readonly string[]>> = {
  absent: [
    'there (be|exist|will be) (currently |as yet |still |)(no|not any|not yet|none)', '(do|will|shall) not (currently |yet |) (have|include|provide|define|specify|set out|contain|establish|foresee|require|need)', '(have|hold) (no|not yet|none)', '(no|without|lack|lack of) (a |any |)(formal|agreed|written|dedicated|specific|regular|clear|documented|joint|standing|fixed) ', 'no set (date|time|term|schedule|rule|place)',
    'no (system|mechanism|procedure|process|plan|provision|arrangement|rule|policy|schedule|indicator|framework|committee|body|report|budget|fund|obligation to|requirement to|commitment to)', '(be|have) not (yet |)(be |)(plan|plan for|define|agree|decide|set|establish|set up|foresee|fix)', '(nobody|no one) be (yet |)(responsible|in charge|appoint|name|task|assign|answerable)', '(nobody|no one) have (yet |)(be |)(appoint|name|ask|task|decide|agree|the job|take)', '(nobody|no one) (report|monitor|measure|evaluate|keep|write|check)', 'not (apply|applicable)', 'we (do|have) not (yet |)(have|evaluate|keep|set|plan|decide|agree|monitor|measure|report|define|appoint|hold|write|tell|think|discuss|foresee|make|assign|name|settle|fix|work out)', 'none (be|have)', 'no … (has|have) (yet |so far |)(been|be) (agree|define|establish|set up|set|adopt|appoint|name|assign|fix|decide|draw up|lay down|put in place|work out)', 'no need for', '(be|have|there be) neither … nor',
  ],
  absentAfter: [
    '(be|have) (currently |as yet |)not (yet |)(been |be |)(establish|define|agree|assign|appoint|name|adopt|discuss|describe|specify|develop|in place|set up|finalise|finalize|available|plan|foresee|fix|decide|require|need|part)', '(remain|be|be still|be leave) (undefined|unsettled|undecided|absent|lack)', 'remain open (for now|until|at this stage|at present)', '(be still|be leave) open', '(do|will) not (yet |)exist', 'be not (expect|need|require|foresee)',
  ],
  notAbsent: [
    'not only', 'no … (until|unless|before)', '(no|not) (later|more|less|fewer|earlier) than', 'not (limit|limited) to', 'not exceed', 'without (prejudice|limitation|delay)', 'not for profit', 'non profit', '(no|neither|not any) (single |one |individual |)(party|partner|member|organisation|organization|side|company) (shall|may|can|will|must|hold|have|be)', '(shall|must|may|will) not', '(no|not any) (extra|casting|second|additional|deciding|double) (vote|voice)', 'have no (vote|veto|say|right)', '(no|without) (a |any |)(fixed |set |agreed |)(end|end date|expiry|time limit|term)', 'no doubt', 'no one leave', '(if|when|where|unless|should|in case) … (no|not|cannot)', 'no objection',
  ],
  condition: ['if', 'when', 'where', 'whenever', 'unless', 'until', 'in case', 'in the event', 'should', 'as long as', 'so long as', 'in the absence', 'provided that', 'whoever'],
  deferred: [
    '(will|shall) be (jointly |further |separately |mutually |later |)(develop|agree|determine|define|confirm|draft|finalise|finalize|establish|decide|specify|prepare|set out later|detail|design|put in place|work out|explore|consider|discuss)', '(be|remain) (yet to be|still to be|being|currently being) (develop|agree|determine|define|draft|finalise|finalize|establish|prepare|design)', 'to be (develop|agree|determine|define|confirm|draft|finalise|finalize|decide|advise|announce|complete|discuss)',
    'under development', '(be|still) in development', 'at a later (stage|date|time|point)', 'in due course', '(detail|annex|text|plan) to follow', '(tbd|tbc|tba)', 'will (develop|agree|define|draft|work out|set up|design|explore|discuss|look into) … (later|in future|in the future|when|once|at a later|in time)', 'as (shall|will|may) be agree', 'in the (near |)future', 'later on', 'intend to (develop|set up|establish|agree|draft|introduce)', 'plan to (develop|set up|establish|draft|introduce)', 'hope to (develop|set up|agree)',
  ],
  delegated: [
    '(determine|decide|agree|approve|set|define|fix|appoint|elect|prepare|draft|develop) … by (the |)<body>', '<body> … (determine|decide|approve|set|define|fix|appoint)', '(agree|review|determine|decide) (annually|quarterly|monthly|each year|every)', '(draft|prepare|develop) by <post>', '(draft|prepare|develop) by <partner>',
  ],
  notDeferred: [
    '(determine|decide|agree|resolve|settle|approve|confirm) (jointly |together |)by (a |an |the |)(simple |unanimous |two thirds |qualified |absolute |written |)(vote|majority|consensus|unanimity|lot|arbitration|ballot|court|law)', '(consider|decide|determine|resolve|settle) (according to|in accordance with|under|in line with|within|as follow)',
    'consider (to have|to be|as)', 'expect to be', '(may|might|could|expect to) … in the future', '(discuss|consider|decide|agree|determine|review) (at|in|during) (the|each|every|its|their|our) (next |regular |monthly |quarterly |annual |weekly |)(meet|session|assembly|call|sitting)', '(discuss|consider|agree|decide|determine) … <freq>', '<freq> … (discuss|consider|agree|decide|determine)',
  ],
  notHedge: [
    '(in|of|until|since|each|every|early|late|mid|before|after|from|by|<number>) may', 'may <number>', 'may (not|only|at any time|never)', '(party|partner|member|organisation|organization|either|both|each|anyone|any|who|side|they|it|chair|secretary|representative) may (at any time |also |then |)(terminate|withdraw|leave|resign|propose|request|ask|call|raise|object|appeal|inspect|see|use|publish|copy|share|end|appoint|delegate|replace|vote|attend|invite|refer|amend|nominate|speak|join|send|veto|require|decide)', 'may be (use|terminate|amend|end|remove|replace|change|call|revoke|dissolve|publish|copy|share)',
  ],
  hedge: [
    'should', 'may', 'might', 'could', 'intend to', 'aim to', 'endeavour to', 'endeavor to', 'seek to', 'strive to', 'strive', 'encourage to', 'be encourage', 'best effort', 'reasonable effort', 'where possible', 'hope to', 'hope', 'wish to', 'aspire', 'try to', 'as far as possible', 'subject to availability', 'subject to capacity', 'ideally', 'would like',
  ],
  vague: [
    'regularly', 'on a regular basis', 'periodically', 'from time to time', 'as needed', 'as required', 'as necessary', 'as and when', 'as appropriate', 'where appropriate', 'when necessary', 'if necessary', 'if needed', 'ad hoc', 'in a timely manner', 'in a timely fashion', 'timely', 'promptly', 'as soon as possible', 'as soon as practicable', 'in due course', 'where possible', 'reasonable', 'adequate', 'sufficient',
  ],
  commit: [
    'shall', 'must', 'will', 'agree to', 'commit to', 'undertake to', '(be) responsible for', 'accountable for', 'require to', 'expect to', 'pledge to', 'ensure', 'provide', 'contribute', 'lead', 'convene', 'submit', 'in charge of', 'promise to', 'have to', 'take care of', 'look after', 'owe',
  ],
  boilerplate: [
    'in witness whereof', 'equally authentic', 'the following table of contents', 'all rights reserved',
  ],
}
