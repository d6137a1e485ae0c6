import { QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode'
import type { Checklist, ChecklistItem } from '../server/protocol.ts'
import type { Texts } from './texts/index.ts'

interface Entry extends QuickPickItem {
  readonly item?: ChecklistItem
}

/** Shapes differ, not only colours: an empty, a half full and a ticked circle. */
const stateIcon = { met: 'pass', partial: 'color-mode', missing: 'circle-large' } as const

/** Shows every requirement with its state and returns the one chosen; `explain` is called for the book button of one. */
export function pickFromChecklist(
  checklist: Checklist, say: Texts, explain: (item: ChecklistItem) => void,
): Promise<ChecklistItem | undefined> {
  const picker = window.createQuickPick<Entry>()
  const met = checklist.items.filter((item) => item.state === 'met').length
  picker.title = `${say.charter}: ${say.requirementsMet(met, checklist.items.length)}`
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
      description: say.state[item.state],
      detail: item.detail || undefined,
      iconPath: new ThemeIcon(stateIcon[item.state]),
      buttons: [{ iconPath: new ThemeIcon('book'), tooltip: say.explain }],
    })
  }
  return entries
}
