import { findEdition, listParagraphs } from '#renderer/db/editions.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import type { Edition } from '#shared/domain/edition'
import type { EditionId } from '#shared/domain/ids'
import type { FileError } from '#shared/ipc/contract'
import { ok, type Result } from '#shared/lib/result'

/** Writes a text to an Akoma Ntoso file that the user names. Null where the user cancelled or the text is gone. */
export async function exportAkn(db: LibraryDb, id: EditionId): Promise<Result<string | null, FileError>> {
  const edition = await findEdition(db, id)
  if (!edition) return ok(null)
  const { renderAkn } = await import('#renderer/export/akn.ts')
  const xml = renderAkn(edition, await listParagraphs(db, id))
  return mainApi.saveFile(fileNameOf(edition), new TextEncoder().encode(xml))
}

/** `A/RES/73/3` and its language as a name that every system takes: `A-RES-73-3 en.xml`. */
const fileNameOf = ({ symbol, title, language }: Edition): string => `${(symbol ?? title.slice(0, 60)).replaceAll('/', '-')} ${language}.xml`
