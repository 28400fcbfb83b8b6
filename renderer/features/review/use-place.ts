import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react'
import type { Language } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { likelyCut, nearestStart, stepStart, wordStarts } from './word-starts.ts'
import { rangeOnScreen } from '#renderer/desk/words-on-screen.ts'
import { readPlace } from './read-place.ts'

/** A place between two words, and where a selection that ends there began (the same where none is). */
interface Place {
  readonly paragraphId: ParagraphId
  readonly offset: number
  readonly anchor: number
}

export interface PlaceInWords {
  /** The place or words chosen in the paragraph that one stands on; null when none are. */
  readonly place: Place | null
  /** Whether the arrows move the place. */
  readonly isChoosing: boolean
  /** Begins to choose by key: from the place that was clicked, else from where a cut is likely. False where there is but one word. */
  readonly choose: () => boolean
  readonly leave: () => void
  /** Moves the place a word on or back, or to an end; with `extend` the words passed over are selected. Returns where it is then. */
  readonly step: (to: 1 | -1 | 'first' | 'last', extend: boolean) => number | null
}

/** Keeps the place that a click, a selection or the arrows chose in the words, and paints the words. */
export function usePlace(list: RefObject<HTMLElement | null>, paragraph: Paragraph | undefined, language: Language): PlaceInWords {
  const [chosen, setChosen] = useState<Place | null>(null)
  const [isChoosing, setChoosing] = useState(false)
  const text = paragraph?.text ?? ''
  const id = paragraph?.id
  const starts = useMemo(() => wordStarts(text, language), [text, language])
  const place = useMemo((): Place | null => {
    // A place in other words than these means nothing any more.
    if (!chosen || chosen.paragraphId !== id || chosen.offset > text.length) return null
    if (chosen.anchor !== chosen.offset) return chosen
    const offset = nearestStart(starts, chosen.offset)
    return offset === null ? null : { paragraphId: chosen.paragraphId, offset, anchor: offset }
  }, [chosen, id, text, starts])

  const onPointed = useEffectEvent(() => {
    const range = readPlace(document.getSelection())
    setChosen(range && { paragraphId: range.paragraphId, anchor: range.start, offset: range.end })
    setChoosing(false)
  })
  useEffect(() => {
    const root = list.current
    const listener = () => onPointed()
    root?.addEventListener('mouseup', listener)
    return () => root?.removeEventListener('mouseup', listener)
  }, [list])

  useLayoutEffect(() => {
    const root = list.current
    if (!root || !place || place.anchor === place.offset) return
    const range = rangeOnScreen(root, { paragraphId: place.paragraphId, start: Math.min(place.anchor, place.offset), end: Math.max(place.anchor, place.offset) })
    CSS.highlights.set('review-words', new Highlight(...(range ? [range] : [])))
    return () => void CSS.highlights.delete('review-words')
  }, [list, place])

  return {
    place,
    isChoosing: isChoosing && place !== null,
    choose() {
      if (!id) return false
      const offset = place?.offset ?? likelyCut(text, starts)
      if (offset === null) return false
      setChosen(place ?? { paragraphId: id, offset, anchor: offset })
      setChoosing(true)
      return true
    },
    leave() {
      setChoosing(false)
      setChosen(null)
      document.getSelection()?.removeAllRanges()
    },
    step(to, extend) {
      if (!place) return null
      const offset = to === 'first' ? (starts[0] ?? place.offset) : to === 'last' ? (starts.at(-1) ?? place.offset) : stepStart(starts, place.offset, to)
      setChosen({ ...place, offset, anchor: extend ? place.anchor : offset })
      return offset
    },
  }
}
