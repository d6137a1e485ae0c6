import { QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode'
import type { Checklist, ChecklistItem, StatusParams } from '../server/protocol.ts'
import type { Texts } from './texts/index.ts'

interface Entry extends QuickPickItem {
  readonly item?: ChecklistItem
}

/** Shapes differ, not only colours: an empty, a half full and a ticked circle. */
const stateIcon = { met: 'pass', partial: 'color-mode', missing: 'circle-large' } as const
/** Of what is not met and need not be. */
export const OPTIONAL_ICON = 'circle-small'

/** How many requirements are met of those that are due, and how many are not asked. */
export function countOf(items: readonly ChecklistItem[]): Pick<StatusParams, 'met' | 'total' | 'notAsked'> {
  const due = items.filter(({ optional }) => !optional)
  return { met: due.filter(({ state }) => state === 'met').length, total: due.length, notAsked: items.length - due.length }
}

/** Shows every requirement with its state and returns the one chosen; `explain` is called for the book button of one. */
export function pickFromChecklist(
  checklist: Checklist, say: Texts, explain: (item: ChecklistItem) => void,
): Promise<ChecklistItem | undefined> {
  const picker = window.createQuickPick<Entry>()
  const { met, total, notAsked } = countOf(checklist.items)
  picker.title = `${say.charter}: ${say.requirementsMet(met, total, notAsked)}`
  picker.placeholder = say.checklistHint
  picker.matchOnDescription = true
  picker.matchOnDetail = true
  picker.items = entriesOf(checklist, say)
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.item)
      picker.hide()
    })
    picker.onDidTriggerItemButton(({ item: entry }) => {
      if (entry.item) explain(entry.item)
      picker.hide()
    })
    picker.onDidHide(() => {
      resolve(undefined)
      picker.dispose()
    })
    picker.show()
  })
}

function entriesOf(checklist: Checklist, say: Texts): Entry[] {
  const entries: Entry[] = []
  let group = ''
  for (const item of checklist.items) {
    if (item.group !== group) entries.push({ label: item.group, kind: QuickPickItemKind.Separator })
    group = item.group
    entries.push({
      item,
      label: item.title,
      description: item.optional ? `${say.state[item.state]} · ${say.view.optionalShort}` : say.state[item.state],
      detail: item.detail || undefined,
      iconPath: new ThemeIcon(item.optional && item.state !== 'met' ? OPTIONAL_ICON : stateIcon[item.state]),
      buttons: [{ iconPath: new ThemeIcon('book'), tooltip: say.explain }],
    })
  }
  return entries
}
