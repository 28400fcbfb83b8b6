import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { menuTemplate } from '#electron/main/menu.ts'
import type { MenuCommand } from '#shared/ipc/contract'

vi.mock('electron', () => ({ app: { isPackaged: true, name: 'Aide-Mémoire' }, Menu: {} }))

/** Every command that the page understands: a new one does not compile until it stands here. */
const commands: Readonly<Record<MenuCommand, true>> = {
  'import-files': true,
  'paste-text': true,
  'new-meeting': true,
  'export-pack': true,
  'export-pack-pdf': true,
  'export-pack-web-page': true,
  'export-akn': true,
  'send-text': true,
  'import-comments': true,
  'export-library': true,
  'export-meeting': true,
  'import-library': true,
  undo: true,
  redo: true,
  'show-library': true,
  'show-reader': true,
  'show-meetings': true,
  'show-review': true,
  'show-compare': true,
  'show-carry-over': true,
  find: true,
  palette: true,
  shortcuts: true,
}

const entriesOf = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? entriesOf(item.submenu) : [])])

describe.each([true, false])('the native menu (macOS: %s)', (isMac) => {
  it('sends each command that the page understands', () => {
    const sent: MenuCommand[] = []
    const send = (command: MenuCommand) => void sent.push(command)
    for (const entry of entriesOf(menuTemplate(isMac, send))) (entry.click as (() => void) | undefined)?.()
    expect(sent.toSorted()).toEqual(Object.keys(commands).toSorted())
  })

  it('shows keys without taking them from the page, and none twice', () => {
    const keyed = entriesOf(menuTemplate(isMac, () => {})).filter((entry) => entry.accelerator !== undefined)
    expect(keyed.filter((entry) => entry.registerAccelerator !== false)).toEqual([])
    expect(new Set(keyed.map((entry) => entry.accelerator)).size).toBe(keyed.length)
  })

  it('offers no way into the page for developers', () => {
    const roles = entriesOf(menuTemplate(isMac, () => {})).map((entry) => entry.role)
    expect(roles).not.toContain('toggleDevTools')
    expect(roles).not.toContain('reload')
  })
})
