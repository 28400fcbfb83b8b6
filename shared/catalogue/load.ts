import { openCatalogue } from './open.ts'
import type { Catalogue } from './open.ts'

let opened: Promise<Catalogue> | null = null

/**
 * Loads and opens the catalogue. The files are fetched on the first call and never before: they are no part of the first
 * bundle. Opening costs some 50 ms, so every later call gets the same one.
 */
export function loadCatalogue(): Promise<Catalogue> {
  opened ??= openFiles()
  return opened
}

async function openFiles(): Promise<Catalogue> {
  const files = await Promise.all([
    import('#resources/catalogue/meetings.json', { with: { type: 'json' } }),
    import('#resources/catalogue/convention.json', { with: { type: 'json' } }),
    import('#resources/catalogue/instruments.json', { with: { type: 'json' } }),
    import('#resources/catalogue/conference-resolutions.json', { with: { type: 'json' } }),
    import('#resources/catalogue/documents.json', { with: { type: 'json' } }),
    import('#resources/catalogue/ambiguous.json', { with: { type: 'json' } }),
  ])
  return openCatalogue(files.map((file) => file.default))
}
