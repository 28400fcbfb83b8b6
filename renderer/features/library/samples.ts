import type { ReadyText } from '#renderer/db/editions.ts'
import { startReading } from '#renderer/ingest/start-reading.ts'
import { instrumentIdOf } from '#shared/catalogue/instrument-id'
import { loadCatalogue } from '#shared/catalogue/load'

/** Texts of our own making; the PDF of each, so that pages and layout are there to be seen. */
const sampleFiles: Readonly<Record<string, string>> = import.meta.glob('#resources/sample/*.pdf', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Reads the bundled samples through the same door as any file; null when one cannot be read. */
export async function readSamples(): Promise<readonly ReadyText[] | null> {
  const catalogue = await loadCatalogue()
  const texts: ReadyText[] = []
  for (const [path, url] of Object.entries(sampleFiles)) {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
    const source = { name: path.split('/').at(-1) ?? path, bytes }
    const reading = await startReading(source).result
    if (!reading.ok) return null
    texts.push({ source, draft: reading.value, instrumentId: instrumentIdOf(catalogue, reading.value), origin: 'sample' })
  }
  return texts
}
