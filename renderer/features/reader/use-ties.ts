import { startTransition, useEffect, useMemo, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { findEdition, listParagraphs } from '#renderer/db/editions.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import type { Edition } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import type { TiesOfParagraph } from './ParagraphMargin.tsx'
import { type Citing, findCitations } from './references.ts'
import { type CitedPlace, listTies } from './ties.ts'

const noCitations: ReadonlyMap<ParagraphId, readonly CitedPlace[]> = new Map()

/** What the paragraphs of a text are tied to: links made by hand, and what of the library cites them. The latter comes late. */
export function useTies(edition: Edition, paragraphs: readonly Paragraph[]): ReadonlyMap<ParagraphId, TiesOfParagraph> {
  const { db } = useDesk()
  const links = useLiveQuery(() => listTies(db, edition.id), [db, edition.id])
  const [citations, setCitations] = useState(noCitations)
  useEffect(() => {
    let isOver = false
    void findCitations(db, edition, paragraphs, () => isOver).then(async (found) => {
      const named = found && found.size > 0 ? await nameCitations(db, found) : null
      if (named && !isOver) startTransition(() => setCitations(named))
    })
    return () => {
      isOver = true
    }
  }, [db, edition, paragraphs])
  return useMemo(() => {
    const ids = new Set([...(links?.keys() ?? []), ...citations.keys()])
    return new Map([...ids].map((id) => [id, { ties: links?.get(id) ?? [], citedBy: citations.get(id) ?? [] }]))
  }, [links, citations])
}

async function nameCitations(db: LibraryDb, found: ReadonlyMap<ParagraphId, readonly Citing[]>): Promise<ReadonlyMap<ParagraphId, readonly CitedPlace[]>> {
  const ids = [...new Set([...found.values()].flat().map(({ editionId }) => editionId))]
  const texts = new Map(
    await Promise.all(
      ids.map(async (id) => [id, { edition: await findEdition(db, id), context: buildCitationContext(await listParagraphs(db, id)) }] as const),
    ),
  )
  const nameOf = ({ editionId, paragraph }: Citing): readonly CitedPlace[] => {
    const text = texts.get(editionId)
    return text?.edition ? [{ editionId, paragraphId: paragraph.id, citation: cite(text.edition, paragraph, text.context) }] : []
  }
  return new Map([...found].map(([id, citing]) => [id, citing.flatMap(nameOf)]))
}
