import { useEffect, useState } from 'react'
import { useDesk } from '#renderer/desk/desk.ts'
import { NoPicture, openPages, type PagePictures } from '#renderer/ingest/page-pictures.ts'
import type { Edition } from '#shared/domain/edition'

interface OpenedPages {
  /** Null until the file is read, and for good when it cannot be opened. */
  readonly pictures: PagePictures | null
  /** Why there are none; null while there may be. */
  readonly failure: 'locked' | 'broken' | null
  /** Whether a password was tried. */
  readonly isTried: boolean
  /** Opens a locked file; a password that does is kept in memory as long as the window is. */
  readonly unlock: (password: string) => void
}

/** Opens the pages of a text's own file, for as long as they are looked at. */
export function usePagePictures({ id: editionId, sourceSha256 }: Pick<Edition, 'id' | 'sourceSha256'>): OpenedPages {
  const { db, passwords } = useDesk()
  const [pictures, setPictures] = useState<PagePictures | null>(null)
  const [failure, setFailure] = useState<'locked' | 'broken' | null>(null)
  const [password, setPassword] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    let opened: PagePictures | null = null
    const refuse = (error: unknown) => {
      if (!isGone) setFailure(error instanceof NoPicture && error.why === 'locked' ? 'locked' : 'broken')
    }
    const open = async () => {
      const source = await db.sources.get(editionId)
      if (!source || isGone) return
      const tried = password ?? passwords.get(sourceSha256) ?? null
      opened = openPages(source.bytes, tried)
      await opened.pageCount
      if (tried !== null) passwords.set(sourceSha256, tried)
      if (isGone) return
      setFailure(null)
      setPictures(opened)
    }
    open().catch(refuse)
    return () => {
      isGone = true
      opened?.close()
      setPictures(null)
    }
  }, [db, passwords, editionId, sourceSha256, password])
  return { pictures, failure, isTried: password !== null, unlock: setPassword }
}
