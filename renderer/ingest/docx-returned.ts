import { ArchiveTooLarge } from '#renderer/archive/open-archive.ts'
import { openWordPackage, type WordPackage } from '#renderer/archive/open-word-package.ts'
import type { ImportError } from '#shared/domain/import'
import { failed, ok, type Result } from '#shared/lib/result'
import type { ReturnedComment, ReturnedFile } from '#shared/returned/returned-file'
import { readComments } from './docx-comments.ts'
import { findMainPart, readRelations } from './docx-relations.ts'
import { ReturnedWalker } from './docx-returned-walk.ts'
import { sniff } from './sniff.ts'
import { walkXml } from './xml.ts'

/** Reads a Word file that came back from colleagues, with every comment and tracked change. Bad input ends in a coded error. */
export async function readReturned(bytes: Uint8Array): Promise<Result<ReturnedFile, ImportError>> {
  const kind = sniff(bytes)
  if (kind === 'encrypted-office') return failed({ code: 'encrypted', message: 'The Word file asks for a password: it must be saved without it.', opensWithPassword: false })
  if (kind !== 'docx') return failed({ code: 'unsupported-format', message: 'The file is not a Word document (.docx).' })
  let archive: WordPackage | null = null
  try {
    archive = await openWordPackage(bytes)
    const main = await findMainPart(archive)
    if (main === null) return failed({ code: 'unsupported-format', message: 'The archive is not a Word document.' })
    return ok(await readParts(archive, main))
  } catch (error) {
    if (error instanceof ArchiveTooLarge) return failed({ code: 'too-large', message: `The Word file is too large when unpacked: ${error.message}.` })
    return failed({ code: 'damaged', message: 'The Word file is damaged or not safe to open.' })
  } finally {
    // Nothing is left to lose when an archive that was only read fails to close.
    await archive?.close().catch(() => undefined)
  }
}

async function readParts(archive: WordPackage, main: string): Promise<ReturnedFile> {
  const links = [...(await readRelations(archive, main)).values()]
  const partText = async (type: string): Promise<string | null> => {
    const path = links.find((link) => link.type === type)?.target
    return path === undefined ? null : archive.readText(path)
  }
  const walker = new ReturnedWalker()
  for (const xml of [await archive.readText(main), await partText('footnotes'), await partText('endnotes')]) if (xml !== null) await walkXml(xml, walker)
  const said = await readComments(await partText('comments'))
  const parents = await readParents(await partText('commentsExtended'))
  const places = walker.placesOfComments()
  // In the order of the text; what the text does not name comes last, and none is left out.
  const ids = [...new Set([...places.keys(), ...said.keys()])].filter((id) => said.has(id))
  const indexOf = new Map(ids.map((id, index) => [said.get(id)?.paraId ?? '', index]))
  const comments = ids.flatMap((id): readonly ReturnedComment[] => {
    const comment = said.get(id)
    if (!comment) return []
    const { author, date, text, paraId } = comment
    const parent = paraId === null ? undefined : parents.get(paraId)
    return [{ author, date, text, answers: parent === undefined ? null : (indexOf.get(parent) ?? null), on: places.get(id) ?? [] }]
  })
  return { paragraphs: walker.finished(), comments }
}

/** Which comment answers which, by the names of their last paragraphs. */
async function readParents(xml: string | null): Promise<ReadonlyMap<string, string>> {
  const parents = new Map<string, string>()
  if (xml === null) return parents
  await walkXml(xml, {
    open(name, attributes) {
      const [own, parent] = [attributes.get('paraId'), attributes.get('paraIdParent')]
      if (name === 'commentEx' && own !== undefined && parent !== undefined) parents.set(own, parent)
    },
    close() {},
  })
  return parents
}
