import { type PackRefusal, makePackFile } from '#renderer/export/make-pack-file.ts'
import { type Printer, makePdf, makeWebPage } from '#renderer/export/make-web-page.ts'
import { openPdf } from '#renderer/ingest/pdf-door.ts'
import { assertNever } from '#shared/lib/assert'
import type { Result } from '#shared/lib/result'
import type { FromPackWorker, PackRequest, ToPackWorker } from './making.ts'

let takePrinted: (bytes: Uint8Array) => void = () => undefined

addEventListener('message', ({ data }: MessageEvent<ToPackWorker>) => {
  if (data.type === 'printed') takePrinted(data.bytes)
  // What is thrown becomes an error of the worker, which the page hears.
  else make(data).then((made) => tell({ type: 'made', made }), reportError)
})

function tell(message: FromPackWorker): void {
  postMessage(message)
}

function make({ kind, input, options, ownNames, fontFaces }: PackRequest): Promise<Result<Uint8Array, PackRefusal>> {
  switch (kind) {
    case 'docx':
      return makePackFile(input, options, ownNames)
    case 'html':
      return makeWebPage(input, options, ownNames)
    case 'pdf':
      return makePdf(input, options, ownNames, fontFaces, printer)
    default:
      return assertNever(kind)
  }
}

/** Printing is the main process's, which only the page can ask. */
const printer: Printer = {
  print: (page) =>
    new Promise((resolve) => {
      takePrinted = resolve
      tell({ type: 'print', page })
    }),
  async readPlaces(bytes) {
    const pdf = await openPdf(bytes)
    const places = await pdf.readPlaces()
    await pdf.close()
    return places
  },
  async readStrings(bytes) {
    const pdf = await openPdf(bytes)
    const words: string[] = []
    for (let page = 1; page <= pdf.pages; page += 1) words.push(...(await pdf.readPage(page)).runs.map(({ str }) => str))
    await pdf.close()
    return new Map([
      ['words', [words.join(' ')]],
      ['properties', [pdf.title ?? '']],
    ])
  },
}
