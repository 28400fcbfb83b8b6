import type { BriefingPack } from '#shared/domain/pack'
import type { PrintedPage } from '#shared/ipc/contract'
import { type Result, failed, ok } from '#shared/lib/result'
import { type PackInput, type PackOptions, buildPack } from '#shared/pack/build-pack'
import { listSecrets, withoutSecrets } from '#shared/pack/secrets'
import { renderHtml } from './html.ts'
import { renderPrintPage } from './html-print.ts'
import { stringsOfHtml } from './html-strings.ts'
import { type FileStrings, type Leak, findLeaksInStrings } from './leak-check.ts'
import { type PackRefusal, refuseAltered } from './make-pack-file.ts'

/** Makes a meeting's pack as one web page, searched as the Word file is. `ownNames` are those of the people who use the app. */
export async function makeWebPage(input: PackInput, options: PackOptions, ownNames: readonly string[]): Promise<Result<Uint8Array, PackRefusal>> {
  const pack = buildPack(input, options)
  const html = renderHtml(pack)
  const refusal = refuseAltered(pack, options) ?? refuseLeaks(stringsOfHtml(html), input, options, ownNames)
  return refusal === null ? ok(new TextEncoder().encode(html)) : failed(refusal)
}

export interface Printer {
  readonly print: (page: PrintedPage) => Promise<Uint8Array>
  /** Pages (1-based) of the places that a PDF names. */
  readonly readPlaces: (pdf: Uint8Array) => Promise<ReadonlyMap<string, number>>
  /** Everything that a PDF says. Takes as long as printing it. */
  readonly readStrings: (pdf: Uint8Array) => Promise<FileStrings>
}

/** Printed once to learn the pages, once with them in the contents; a third time where a longer number moved a line. */
const mostPrintings = 3

/** Makes a meeting's pack as a PDF whose contents name its real pages; searched as the Word file is, page and PDF both. */
export async function makePdf(
  input: PackInput,
  options: PackOptions,
  ownNames: readonly string[],
  fontFaces: string,
  { print, readPlaces, readStrings }: Printer,
): Promise<Result<Uint8Array, PackRefusal>> {
  const pack = buildPack(input, options)
  const first = renderPrintPage(pack, fontFaces, new Map())
  const refusal = refuseAltered(pack, options) ?? refuseLeaks(stringsOfHtml(first.html), input, options, ownNames)
  if (refusal !== null) return failed(refusal)
  let bytes = await print(first)
  /** Pages that the contents of the last printing name. */
  let shown: ReadonlyMap<string, number> | null = null
  for (let times = 1; times < mostPrintings && pack.contents.length > 0; times += 1) {
    const pages = await readPlaces(bytes.slice())
    if (shown !== null && samePages(pack, shown, pages)) break
    bytes = await print(renderPrintPage(pack, fontFaces, pages))
    shown = pages
  }
  if (options.choices.audience === 'internal') return ok(bytes)
  const leak = refuseLeaks(await readStrings(bytes.slice()), input, options, ownNames)
  return leak === null ? ok(bytes) : failed(leak)
}

function samePages({ contents }: BriefingPack, one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return contents.every(({ bookmark }) => one.get(bookmark) === other.get(bookmark))
}

/** Null where nothing internal stands in a file, or where everything may. */
function refuseLeaks(strings: FileStrings, input: PackInput, options: PackOptions, ownNames: readonly string[]): PackRefusal | null {
  if (options.choices.audience === 'internal') return null
  const harmless = stringsOfHtml(renderHtml(buildPack(withoutSecrets(input), options)))
  const leaks: readonly Leak[] = findLeaksInStrings(strings, harmless, listSecrets(input, ownNames))
  return leaks.length === 0 ? null : { code: 'leaks', leaks }
}
