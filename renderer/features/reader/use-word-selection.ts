import { type RefObject, useEffect, useState } from 'react'
import type { WordRange } from '#renderer/desk/words-on-screen.ts'
import { readSelection } from './selection.ts'

interface SelectedWords {
  /** The words selected in the text, as of the last time the screen was drawn: the first paragraph's; null when none are. */
  readonly words: WordRange | null
  /** The words selected at this moment, by paragraph: a key may come before the screen has followed the selection. */
  readonly now: () => readonly WordRange[]
  readonly clear: () => void
}

/** The words selected in the text. Words selected in a note are not the text's. */
export function useWordSelection(sheet: RefObject<HTMLElement | null>): SelectedWords {
  const [words, setWords] = useState<WordRange | null>(null)
  useEffect(() => {
    const onChange = () => setWords(wordsIn(sheet.current)[0] ?? null)
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [sheet])
  return { words, now: () => wordsIn(sheet.current), clear: () => document.getSelection()?.removeAllRanges() }
}

function wordsIn(sheet: HTMLElement | null): readonly WordRange[] {
  const selection = document.getSelection()
  return selection?.anchorNode && sheet?.contains(selection.anchorNode) ? readSelection(selection) : []
}
