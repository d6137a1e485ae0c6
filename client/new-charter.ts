import { SnippetString, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { DraftRequest, type Draft, type DraftParams } from '../server/protocol.ts'
import { ask, choose, type Answer, type Choice, type Question } from './questions.ts'
import { texts, type Texts } from './texts/index.ts'

const KINDS: readonly DraftParams['kind'][] = ['charter', 'mou', 'network', 'compact', 'coordination']
const RELATIONS: readonly DraftParams['relation'][] = ['cso-cso', 'cso-state', 'cso-business', 'cso-donor']

type Answers = { -readonly [K in keyof DraftParams]?: DraftParams[K] }

/** Asks what the new charter is to be like, and opens it with its first blank selected. `language`: of the first question's answer. */
export async function newCharter(client: BaseLanguageClient, language: 'vi' | 'en'): Promise<void> {
  const params = await questions({ language })
  if (!params) return
  const draft = await client.sendRequest<Draft | null>(DraftRequest, params)
  if (!draft) return
  const document = await workspace.openTextDocument({ language: 'markdown', content: '' })
  const editor = await window.showTextDocument(document)
  await editor.insertSnippet(new SnippetString(draft.snippet))
}

/** Every question can be gone back from; what was answered stays chosen. */
async function questions(answers: Answers): Promise<DraftParams | undefined> {
  const steps = [askLanguage, askKind, askRelation, askPartners]
  for (let at = 0; at < steps.length;) {
    const answer = await steps[at](answers, at + 1, steps.length)
    if (answer === undefined) return undefined
    at += answer === 'back' ? -1 : 1
  }
  return answers as DraftParams
}

type Step = (answers: Answers, step: number, total: number) => Promise<Answer<'next'>>

const say = ({ language }: Answers): Texts => texts[language === 'en' ? 'en' : 'vi']
const kept = <T>(answer: Answer<T>, keep: (value: T) => void): Answer<'next'> => {
  if (answer === undefined) return undefined
  if (answer === 'back') return 'back'
  keep(answer as T)
  return 'next'
}

/** In both languages, for nobody has said yet which one to speak. */
const askLanguage: Step = async (answers, step, total) => {
  const choices: Choice<DraftParams['language']>[] = [
    { label: 'Tiếng Việt', description: 'Vietnamese', value: 'vi' },
    { label: 'English', description: 'Tiếng Anh', value: 'en' },
    { label: 'Song ngữ · Both side by side', description: 'Tiếng Việt, English', value: 'both' },
  ]
  const title = `${texts.vi.draft.title} · ${texts.en.draft.title}`
  const placeholder = `${texts.vi.draft.language} · ${texts.en.draft.language}`
  return kept(await choose({ title, placeholder, step, total }, choices, answers.language), (value) => (answers.language = value))
}

const askKind: Step = async (answers, step, total) => {
  const { draft, kind } = say(answers)
  const question: Question = { title: draft.title, placeholder: draft.kind, step, total }
  const choices = KINDS.map((value): Choice<DraftParams['kind']> => ({ value, label: kind[value].name, detail: kind[value].about }))
  return kept(await choose(question, choices, answers.kind), (value) => (answers.kind = value))
}

const askRelation: Step = async (answers, step, total) => {
  const { draft, relation } = say(answers)
  const question: Question = { title: draft.title, placeholder: draft.relation, step, total }
  const choices = RELATIONS.map((value): Choice<DraftParams['relation']> => ({
    value,
    label: relation[value].name,
    detail: relation[value].about,
  }))
  return kept(await choose(question, choices, answers.relation), (value) => (answers.relation = value))
}

const askPartners: Step = async (answers, step, total) => {
  const { draft } = say(answers)
  const question = { title: draft.title, placeholder: draft.partnersExample, prompt: draft.partners, step, total }
  const problem = (typed: string): string | undefined => {
    if (/[[\]|]/.test(typed)) return draft.badName
    return namesIn(typed).length === 1 ? draft.tooFew : undefined
  }
  return kept(await ask(question, answers.partners?.join('; ') ?? '', problem), (typed) => (answers.partners = namesIn(typed)))
}

function namesIn(typed: string): string[] {
  return typed.split(/[;\n]/).map((name) => name.trim()).filter((name) => name !== '')
}
