import { BrowserWindow } from 'electron'
import type { PrintedPage } from '#shared/ipc/contract'
import { failed, ok, type Result } from '#shared/lib/result'
import { appOrigin } from './origin.ts'
import type { FindPrinted } from './protocol.ts'
import { withoutAgent } from './without-agent.ts'
import { closedPreferences } from './window.ts'

const address = `${appOrigin}/print.html`
const styleAddress = `${appOrigin}/print.css`

/** The one printing that goes on; null = none. */
let printing: { readonly page: PrintedPage; readonly window: BrowserWindow } | null = null

/** Gives what the printing window asks for. */
export const findPrinted: FindPrinted = (asked) => {
  if (printing === null) return null
  if (asked === address) return { text: printing.page.html, type: '.html' }
  return asked === styleAddress ? { text: printing.page.css, type: '.css' } : null
}

/**
 * Prints a page as a tagged PDF with an outline, in a window that nobody sees.
 *
 * The window is closed like the app's own and runs no script at all; what it shows comes from memory. The app's page
 * goes on meanwhile.
 */
export async function printPdf(page: PrintedPage): Promise<Result<Uint8Array, 'cancelled' | 'failed'>> {
  cancelPrinting()
  const window = new BrowserWindow({ show: false, webPreferences: { ...closedPreferences, javascript: false } })
  const mine = { page, window }
  printing = mine
  const cancelled = new Promise<null>((resolve) => window.once('closed', () => resolve(null)))
  try {
    const bytes = await Promise.race([print(window, page), cancelled])
    return bytes === null ? failed('cancelled') : ok(withoutAgent(bytes))
  } catch {
    // A window that is closed while it works says so in its own way; anything else is a printing that failed.
    return failed(window.isDestroyed() ? 'cancelled' : 'failed')
  } finally {
    if (printing === mine) printing = null
    if (!window.isDestroyed()) window.destroy()
  }
}

/** Ends a printing that goes on, if there is one. */
export function cancelPrinting(): void {
  printing?.window.destroy()
  printing = null
}

async function print(window: BrowserWindow, { direction, head, foot }: PrintedPage): Promise<Uint8Array> {
  await window.loadURL(address)
  const numbers = foot.numbers.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return '<span class="pageNumber"></span>'
    return part === '{pages}' ? '<span class="totalPages"></span>' : escape(part)
  })
  const [first = '', ...more] = foot.lines.map(escape)
  return await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: running(direction, 'padding-top: 0.9cm', head.map((line) => `<div>${escape(line)}</div>`).join('')),
    footerTemplate: running(
      direction,
      'padding-bottom: 0.6cm',
      `<div style="display: flex; justify-content: space-between"><span>${first}</span><span>${numbers.join('')}</span></div>${more.map((line) => `<div>${line}</div>`).join('')}`,
    ),
  })
}

/** Chromium sets running heads in a page of their own, which knows no style sheet. */
function running(direction: 'ltr' | 'rtl', place: string, content: string): string {
  return `<div dir="${direction}" style="box-sizing: border-box; width: 100%; padding-inline: 2.5cm; ${place}; color: #4b5466; font: 8.5pt Calibri, Carlito, sans-serif">${content}</div>`
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
