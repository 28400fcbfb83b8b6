import { findEdition, listParagraphs } from '#renderer/db/editions.ts'
import { listLinksOnEdition } from '#renderer/db/links.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { resolveAnchor } from '#shared/anchoring/resolve'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import type { EditionId, LinkId, ParagraphId } from '#shared/domain/ids'
import type { LinkRelation } from '#shared/domain/link'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'

/** A place of the library and how it is cited. */
export interface CitedPlace {
  readonly editionId: EditionId
  /** Null where the whole text is meant, or its place is gone. */
  readonly paragraphId: ParagraphId | null
  readonly citation: string
}

/** A link as it is seen from one of its ends. */
export interface Tie {
  readonly linkId: LinkId
  readonly relation: LinkRelation
  /** Whether it begins here: "builds on", not "is built on by". */
  readonly isFrom: boolean
  readonly other: CitedPlace
}

/** Lists the links of a text by the paragraph at which they are shown; those whose place is gone stand at the first. */
export async function listTies(db: LibraryDb, editionId: EditionId): Promise<ReadonlyMap<ParagraphId, readonly Tie[]>> {
  const citeAnchor = anchorCiter(db)
  const ties = new Map<ParagraphId, Tie[]>()
  const paragraphs = await listParagraphs(db, editionId)
  for (const { id: linkId, relation, from, to } of await listLinksOnEdition(db, editionId)) {
    for (const isFrom of [true, false]) {
      const [here, there] = isFrom ? [from, to] : [to, from]
      if (here.editionId !== editionId) continue
      const paragraphId = standsAt(here, paragraphs) ?? paragraphs[0]?.id
      if (!paragraphId) continue
      const tie = { linkId, relation, isFrom, other: await citeAnchor(there) }
      ties.set(paragraphId, [...(ties.get(paragraphId) ?? []), tie])
    }
  }
  return ties
}

function standsAt(anchor: NoteAnchor, paragraphs: readonly Paragraph[]): ParagraphId | null {
  const found = resolveAnchor(anchor, paragraphs)
  return found.status === 'orphan' ? null : found.paragraphId
}

/** Cites places of many texts, reading each text once. */
function anchorCiter(db: LibraryDb): (anchor: NoteAnchor) => Promise<CitedPlace> {
  const texts = new Map<EditionId, ReturnType<typeof readText>>()
  const readText = async (id: EditionId) => {
    const edition = await findEdition(db, id)
    const paragraphs = await listParagraphs(db, id)
    return edition && { edition, paragraphs, context: buildCitationContext(paragraphs) }
  }
  return async (anchor) => {
    const { editionId } = anchor
    const reading = texts.get(editionId) ?? readText(editionId)
    texts.set(editionId, reading)
    const text = await reading
    if (!text) return { editionId, paragraphId: null, citation: '' }
    const paragraphId = standsAt(anchor, text.paragraphs)
    const paragraph = text.paragraphs.find(({ id }) => id === paragraphId)
    const citation = paragraph ? cite(text.edition, paragraph, text.context) : (text.edition.symbol ?? text.edition.title)
    return { editionId, paragraphId, citation }
  }
}
