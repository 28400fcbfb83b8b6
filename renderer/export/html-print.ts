import type { BriefingPack } from '#shared/domain/pack'
import type { PrintedPage } from '#shared/ipc/contract'
import { renderBody, wholePage } from './html.ts'
import { packCss } from './html-styles.ts'

/** Address of the looks beside the page. */
const styleSheet = 'print.css'

const ownPageCss = `body > header { position: relative; padding-block-start: 5.2cm; }
body > header .logo { position: absolute; inset-block-start: 0; }
`

/**
 * Renders a pack for paper. `fontFaces` are the rules of the app's own faces; `pageOf` fills the contents, and is empty
 * until the pages are known.
 */
export function renderPrintPage(pack: BriefingPack, fontFaces: string, pageOf: ReadonlyMap<string, number>): PrintedPage {
  const { cover, look, header, footer, direction } = pack
  const { page, headerText, footerText } = look
  const css = `${fontFaces}
${packCss(pack.look)}
@page { size: ${page} portrait; margin: 2.6cm 2.5cm 2.3cm; }
@page wide { size: ${page} landscape; margin: 2.6cm 2.5cm 2.3cm; }
body { max-width: none; padding: 0; }
${cover.stands === 'head' ? '' : ownPageCss}nav, .page { break-before: page; }
nav h2, .page { margin-block-start: 0; }
.wide { page: wide; }
`
  return {
    html: wholePage(pack, `<link rel="stylesheet" href="${styleSheet}">`, renderBody(pack, pageOf)),
    css,
    direction,
    head: [headerText, `${header.mark} · ${header.title}`].filter((line) => line.trim() !== ''),
    foot: { lines: [footer.start, footerText].filter((line) => line.trim() !== ''), numbers: footer.end },
  }
}
