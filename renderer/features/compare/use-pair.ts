import { useEffect, useEffectEvent } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { chooseComparison, getSettings } from '#renderer/db/settings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { firstPair, pairFor } from '#shared/comparison/choose-pair'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { ComparisonChoice } from '#shared/domain/settings'

/** Where a comparison was asked for. */
export interface ComparedFrom {
  readonly editionId: EditionId
  readonly paragraphId: ParagraphId | null
}

interface Pair {
  readonly editions: readonly Edition[]
  readonly choice: ComparisonChoice
  readonly before: Edition | null
  readonly after: Edition | null
  readonly choose: (edit: Partial<ComparisonChoice>) => void
}

/**
 * The texts that are compared: the remembered ones, unless they were asked for from a text that is not among them. Null
 * while the library is read.
 */
export function usePair(from: ComparedFrom | null): Pair | null {
  const { db } = useDesk()
  const editions = useLiveQuery(() => db.editions.toArray(), [db])
  const remembered = useLiveQuery(() => getSettings(db), [db])?.comparison
  const isReady = editions !== undefined && remembered !== undefined
  const takeUp = useEffectEvent(() => {
    if (!from || !editions || !remembered) return
    if (remembered.beforeId !== from.editionId && remembered.afterId !== from.editionId) void chooseComparison(db, pairFor(from.editionId, editions))
  })
  useEffect(() => {
    if (isReady) takeUp()
  }, [from, isReady])

  if (!isReady) return null
  const isFirstTime = remembered.beforeId === null && remembered.afterId === null && from === null
  const start = isFirstTime ? firstPair(editions) : {}
  const choice = { ...remembered, ...start }
  const find = (id: EditionId | null) => editions.find((edition) => edition.id === id) ?? null
  return {
    editions,
    choice,
    before: find(choice.beforeId),
    after: find(choice.afterId),
    choose: (edit) => void chooseComparison(db, edit, start),
  }
}
