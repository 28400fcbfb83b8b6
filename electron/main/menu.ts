import { Menu, app, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import { eventChannels, type MenuCommand } from '#shared/ipc/contract'
import { isDeveloping } from './origin.ts'
import { words } from './words.ts'

type Item = MenuItemConstructorOptions
type SendCommand = (command: MenuCommand) => void

/** Puts up the native menu; each of the app's own entries tells the window's page one command. */
export function showMenu(windowNow: () => BrowserWindow | null): void {
  const send: SendCommand = (command) => windowNow()?.webContents.send(eventChannels.menuCommand, command)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform === 'darwin', send)))
}

/** Builds the menu for macOS or for the other systems. */
export function menuTemplate(isMac: boolean, send: SendCommand): Item[] {
  const { menu } = words
  // The page's keyboard map is the one place where keys are bound. The menu only shows them: were it to take them,
  // undo would never reach a text field.
  const own = (label: string, command: MenuCommand, accelerator?: string): Item => ({
    label,
    id: command,
    click: () => send(command),
    ...(accelerator && { accelerator, registerAccelerator: false }),
  })
  const line: Item = { type: 'separator' }
  const appMenu: Item[] = isMac ? [{ label: app.name, role: 'appMenu' }] : []
  const closing: Item = isMac ? { role: 'close', label: menu.close } : { role: 'quit', label: menu.quit }
  const developing: Item[] = isDeveloping
    ? [line, { role: 'reload', label: menu.reload }, { role: 'toggleDevTools', label: menu.developerTools }]
    : []
  const about: Item[] = isMac ? [] : [line, { role: 'about', label: menu.about }]
  return [
    ...appMenu,
    {
      label: menu.file,
      submenu: [
        own(menu.importFiles, 'import-files', 'CmdOrCtrl+O'),
        own(menu.pasteText, 'paste-text', 'CmdOrCtrl+Shift+V'),
        line,
        own(menu.newMeeting, 'new-meeting', 'CmdOrCtrl+Shift+N'),
        own(menu.exportPack, 'export-pack', 'CmdOrCtrl+E'),
        own(menu.exportPackPdf, 'export-pack-pdf'),
        own(menu.exportPackWebPage, 'export-pack-web-page'),
        own(menu.exportAkn, 'export-akn'),
        line,
        own(menu.sendText, 'send-text'),
        own(menu.importComments, 'import-comments'),
        line,
        own(menu.importLibrary, 'import-library'),
        own(menu.exportLibrary, 'export-library'),
        own(menu.exportMeeting, 'export-meeting'),
        line,
        closing,
      ],
    },
    {
      label: menu.edit,
      submenu: [
        own(menu.undo, 'undo', 'CmdOrCtrl+Z'),
        own(menu.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
        line,
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
        line,
        own(menu.find, 'find', 'CmdOrCtrl+F'),
        own(menu.palette, 'palette', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: menu.view,
      submenu: [
        own(menu.library, 'show-library', 'CmdOrCtrl+1'),
        own(menu.reader, 'show-reader', 'CmdOrCtrl+2'),
        own(menu.meetings, 'show-meetings', 'CmdOrCtrl+3'),
        own(menu.review, 'show-review', 'CmdOrCtrl+4'),
        own(menu.compare, 'show-compare', 'CmdOrCtrl+5'),
        own(menu.carryOver, 'show-carry-over', 'CmdOrCtrl+6'),
        line,
        { role: 'resetZoom', label: menu.actualSize },
        { role: 'zoomIn', label: menu.zoomIn },
        { role: 'zoomOut', label: menu.zoomOut },
        line,
        { role: 'togglefullscreen', label: menu.fullScreen },
        ...developing,
      ],
    },
    isMac
      ? { role: 'windowMenu', label: menu.window }
      : { label: menu.window, submenu: [{ role: 'minimize', label: menu.minimise }, { role: 'close', label: menu.close }] },
    { role: 'help', label: menu.help, submenu: [own(menu.shortcuts, 'shortcuts', 'F1'), ...about] },
  ]
}
