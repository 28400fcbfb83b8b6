import { useEffect, useMemo, useState } from 'react'
import type { Alignment } from '#shared/alignment/alignment'
import type { Edition } from '#shared/domain/edition'
import type { Paragraph } from '#shared/domain/paragraph'
import type { AlignRequest } from './align-worker.ts'
import { type FacingPairs, pairsByPlace, pairsByWords } from './facing.ts'

interface Text {
  readonly edition: Edition
  readonly paragraphs: readonly Paragraph[]
}

const noPairs: FacingPairs = []

/** Which paragraphs of two texts face each other: by their words where both are editions of one work in one language, else by their numbers. */
export function useFacingPairs(text: Text | null, other: Text | null): FacingPairs {
  const isRevision = text !== null && other !== null && text.edition.instrumentId === other.edition.instrumentId && text.edition.language === other.edition.language
  const [own, others] = [text?.paragraphs, other?.paragraphs]
  const [aligned, setAligned] = useState<{ readonly own: typeof own; readonly others: typeof others; readonly pairs: FacingPairs } | null>(null)
  useEffect(() => {
    if (!isRevision || !own || !others) return
    const worker = new Worker(new URL('./align-worker.ts', import.meta.url), { type: 'module', name: 'facing texts' })
    worker.addEventListener('message', ({ data }: MessageEvent<Alignment>) => {
      setAligned({ own, others, pairs: pairsByWords(data) })
      worker.terminate()
    })
    worker.postMessage({ before: own.map(alignable), after: others.map(alignable) } satisfies AlignRequest)
    return () => worker.terminate()
  }, [isRevision, own, others])
  // Numbers serve until the words are compared.
  const byPlace = useMemo(() => (own && others ? pairsByPlace(own, others) : noPairs), [own, others])
  return aligned && aligned.own === own && aligned.others === others ? aligned.pairs : byPlace
}

/** Only what is aligned is sent. */
const alignable = ({ text, kind, label, level, container }: Paragraph) => ({ text, kind, label, level, container })
