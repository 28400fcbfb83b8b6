import { useEffect, useState } from 'react'
import { useDesk } from '#renderer/desk/desk.ts'
import { openPages, type PagePictures } from '#renderer/ingest/page-pictures.ts'
import type { EditionId } from '#shared/domain/ids'

/** Opens the pages of a text's own file; null until it is read, and for good when the library no longer has it. */
export function usePagePictures(editionId: EditionId): PagePictures | null {
  const { db } = useDesk()
  const [pictures, setPictures] = useState<PagePictures | null>(null)
  useEffect(() => {
    let isGone = false
    let opened: PagePictures | null = null
    void db.sources.get(editionId).then((source) => {
      if (!source || isGone) return
      opened = openPages(source.bytes)
      setPictures(opened)
    })
    return () => {
      isGone = true
      opened?.close()
      setPictures(null)
    }
  }, [db, editionId])
  return pictures
}
