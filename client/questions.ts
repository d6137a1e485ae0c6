import { QuickInputButtons, window, type QuickPickItem } from 'vscode'

/** One question of several: what comes back is the answer, `back` for the button that leads to the one before, or nothing for Escape. */
export type Answer<T> = T | 'back' | undefined

export interface Question {
  readonly title: string
  /** Which one it is, from 1, of how many. */
  readonly step: number
  readonly total: number
  readonly placeholder: string
}

export interface Choice<T> extends QuickPickItem {
  readonly value: T
}

/** `chosen`: the answer given before, when one comes back to a question. */
export function choose<T>(question: Question, choices: readonly Choice<T>[], chosen?: T): Promise<Answer<T>> {
  const picker = window.createQuickPick<Choice<T>>()
  Object.assign(picker, {
    title: question.title,
    step: question.step,
    totalSteps: question.total,
    placeholder: question.placeholder,
    matchOnDescription: true,
    matchOnDetail: true,
    items: choices,
    buttons: question.step > 1 ? [QuickInputButtons.Back] : [],
  })
  const before = choices.find(({ value }) => value === chosen)
  if (before) picker.activeItems = [before]
  return new Promise((resolve) => {
    picker.onDidTriggerButton(() => resolve('back'))
    picker.onDidAccept(() => resolve(picker.selectedItems[0]?.value))
    picker.onDidHide(() => {
      resolve(undefined)
      picker.dispose()
    })
    picker.show()
  }).finally(() => picker.hide()) as Promise<Answer<T>>
}

/** `problem`: what is wrong with what was typed, or nothing. */
export function ask(
  question: Question & { readonly prompt: string },
  value: string,
  problem: (typed: string) => string | undefined,
): Promise<Answer<string>> {
  const box = window.createInputBox()
  const { title, step, total, placeholder, prompt } = question
  Object.assign(box, { title, step, totalSteps: total, placeholder, prompt, value, buttons: step > 1 ? [QuickInputButtons.Back] : [] })
  const check = (): boolean => (box.validationMessage = problem(box.value)) === undefined
  return new Promise((resolve) => {
    box.onDidChangeValue(check)
    box.onDidTriggerButton(() => resolve('back'))
    box.onDidAccept(() => {
      if (check()) resolve(box.value)
    })
    box.onDidHide(() => {
      resolve(undefined)
      box.dispose()
    })
    box.show()
  }).finally(() => box.hide()) as Promise<Answer<string>>
}
