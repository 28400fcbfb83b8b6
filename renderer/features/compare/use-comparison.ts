import { useEffect, useState } from 'react'
import type { Comparison } from '#shared/comparison/comparison'
import type { Edition } from '#shared/domain/edition'
import type { Paragraph } from '#shared/domain/paragraph'
import { startComparing } from '#renderer/desk/start-comparing.ts'

/** One of the two texts. */
export interface ComparedText {
  readonly edition: Edition
  readonly paragraphs: readonly Paragraph[]
}

export interface Compared {
  readonly before: ComparedText
  readonly after: ComparedText
  readonly comparison: Comparison
}

/** Compares two texts whenever the words of one of them change; null until the comparison is there. */
export function useComparison(before: ComparedText | null, after: ComparedText | null): Compared | null {
  const [done, setDone] = useState<{ readonly was: Words; readonly is: Words; readonly comparison: Comparison } | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  const [was, is] = [before?.paragraphs, after?.paragraphs]
  useEffect(() => {
    if (!was || !is) return
    const comparing = startComparing(was, is)
    comparing.result.then((comparison) => setDone({ was, is, comparison }), setFailure)
    return () => comparing.stop()
  }, [was, is])
  // The view's error boundary says what happened.
  if (failure) throw failure
  if (!before || !after || !done || done.was !== was || done.is !== is) return null
  return { before, after, comparison: done.comparison }
}

type Words = readonly Paragraph[]
