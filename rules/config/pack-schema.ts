import { CLASS_NAMES } from '../engine/roles.ts'
import type { Schema } from './schema.ts'

const TEXT: Schema = { type: 'string' }
const PHRASES: Schema = { type: 'array', items: TEXT, minItems: 1 }
const ID: Schema = { type: 'string', pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$' }
/** Elements are bits of one number. */
const MOST_ELEMENTS = 20

const byElement = (value: Schema, description: string): Schema => ({ type: 'object', additionalProperties: value, description })

const WORDING: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'why', 'missing', 'partial', 'lacking', 'template', 'cues'],
  properties: {
    title: { ...TEXT, description: 'Short name of the requirement, as a person would say it.' },
    why: { ...TEXT, description: 'Why you ask for it, one to three sentences.' },
    states: {
      type: 'object',
      additionalProperties: false,
      properties: { met: TEXT, partial: TEXT, missing: TEXT },
      description: 'What each state looks like, one sentence each.',
    },
    good: { ...TEXT, description: 'A passage that meets the requirement.' },
    weak: { ...TEXT, description: 'A passage that does not quite.' },
    weakBecause: { ...TEXT, description: 'Why the weak passage is weak.' },
    missing: { ...TEXT, description: 'What a person reads when nothing in the charter speaks of it.' },
    partial: { ...TEXT, description: 'What a person reads when something is there but not enough; {lacking} stands for what is lacking.' },
    lacking: byElement(TEXT, 'What is lacking, by element id: a phrase that fits after "it does not say".'),
    template: {
      type: 'object',
      additionalProperties: false,
      required: ['heading', 'body'],
      properties: { heading: TEXT, body: TEXT },
      description: 'The section to insert; [text] is a blank, {partners} all partners, a line with {partner} comes once for each.',
    },
    additions: byElement(TEXT, 'By element id: a sentence, with [blanks], that adds just this element.'),
    cues: {
      type: 'object',
      additionalProperties: false,
      required: ['subject', 'elements'],
      properties: {
        subject: { ...PHRASES, description: 'Phrases that show that a statement, or what introduces it, speaks of this.' },
        elements: byElement(PHRASES, 'By element id: phrases that show it near the subject; one that begins with "!" shows it anywhere.'),
        weak: { ...PHRASES, description: 'It is spoken of in general only: then it is partly met at most.' },
        not: { ...PHRASES, description: 'The same words in another sense: such a statement does not count.' },
      },
    },
  },
}

/** The schema of a file of requirements: the same shape as the rules that come with Charterlint. */
export function packSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Requirements of an organisation, for Charterlint',
    type: 'object',
    additionalProperties: false,
    required: ['requirements'],
    properties: {
      $schema: { ...TEXT, description: 'Where this schema is; for editors only.' },
      name: { ...TEXT, description: 'Name of the pack; the name of the file when left out.' },
      requirements: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'group', 'elements'],
          properties: {
            id: { ...ID, description: 'Lower-case words with hyphens; no other rule has it.' },
            group: {
              description: 'Id of a group of ours, or a name of your own: {vi: …, en: …}.',
              if: { type: 'string' },
              then: ID,
              else: { type: 'object', additionalProperties: false, properties: { vi: TEXT, en: TEXT } },
            },
            core: { type: 'boolean', default: false, description: 'A charter is none without it: an error when missing, else a warning.' },
            from: { type: 'array', items: TEXT, description: 'Where it is asked for, e.g. a section of your handbook.' },
            elements: {
              type: 'array',
              minItems: 1,
              maxItems: MOST_ELEMENTS,
              description: 'All of them are needed.',
              items: {
                type: 'object',
                additionalProperties: false,
                required: ['id'],
                properties: {
                  id: ID,
                  features: {
                    type: 'array',
                    items: { enum: CLASS_NAMES },
                    description: 'What shows it by itself near the subject, e.g. freq: "every quarter".',
                  },
                  each: { type: 'boolean', default: false, description: 'It must be said of each partner, or of all at once.' },
                  atLeast: { type: 'number', default: 1, description: 'In how many statements it must be said.' },
                },
              },
            },
            vi: { $ref: '#/$defs/wording', description: 'Words in Vietnamese. One language is enough; the other then says the same.' },
            en: { $ref: '#/$defs/wording', description: 'Words in English.' },
          },
        },
      },
    },
    $defs: { wording: WORDING },
  }
}
