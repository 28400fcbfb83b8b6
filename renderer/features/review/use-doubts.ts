import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReadingReport } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { sayDoubt } from './doubt-words.ts'
import { placeDoubts, type PlacedDoubt } from './place-doubts.ts'

export interface Doubts {
  readonly all: readonly PlacedDoubt[]
  /** Sentences by paragraph, one a line. */
  readonly words: ReadonlyMap<ParagraphId, string>
  /** Position of the doubt that is looked at, null while none is: the one walked to, else one at the paragraph. */
  readonly lookedAt: (at: number) => number | null
  /** Goes to the next doubt after the paragraph, or the one before, around the ends; null without doubts. */
  readonly walk: (at: number, step: 1 | -1) => PlacedDoubt | null
  /** Ends the walk: what is looked at is told by the paragraph again. */
  readonly leave: () => void
}

/** The doubts of a reading, and the walk through them. A repair that answers some ends the walk where it is. */
export function useDoubts(report: ReadingReport, paragraphs: readonly Paragraph[], beginsAtFirst: boolean): Doubts {
  const { t } = useTranslation()
  const all = useMemo(() => placeDoubts(report.doubts, paragraphs), [report, paragraphs])
  const words = useMemo(() => {
    const sentences = new Map<ParagraphId, string>()
    for (const doubt of all) {
      // What a page lacks is no fault of the paragraph before it.
      const id = doubt.ordinal === null || doubt.page !== null ? undefined : paragraphs[doubt.ordinal]?.id
      if (id) sentences.set(id, [sentences.get(id), sayDoubt(t, doubt)].filter(Boolean).join('\n'))
    }
    return sentences
  }, [all, paragraphs, t])
  const [walked, setWalked] = useState<PlacedDoubt | null>(() => (beginsAtFirst ? (all[0] ?? null) : null))
  const lookedAt = (at: number): number | null => {
    const found = all.findIndex((doubt) => (walked ? isSame(doubt, walked) : doubt.ordinal === at))
    return found < 0 ? null : found
  }
  return {
    all,
    words,
    lookedAt,
    walk(at, step) {
      const from = lookedAt(at)
      const after = all.findIndex(({ ordinal }) => (ordinal ?? -1) > at)
      const next = from !== null ? from + step : step > 0 ? after : (after < 0 ? all.length : after) - 1
      const doubt = all[(next + all.length) % Math.max(1, all.length)] ?? null
      setWalked(doubt)
      return doubt
    },
    leave: () => setWalked(null),
  }
}

const isSame = (one: PlacedDoubt, other: PlacedDoubt): boolean => one.code === other.code && one.what === other.what && one.ordinal === other.ordinal
