import { type RefObject, useEffect, useState } from 'react'
import { readSelection, type WordSelection } from './selection.ts'

/** The words selected in the text; null when none are. Words selected in a note are not the text's. */
export function useWordSelection(sheet: RefObject<HTMLElement | null>): { readonly words: WordSelection | null; readonly clear: () => void } {
  const [words, setWords] = useState<WordSelection | null>(null)
  useEffect(() => {
    const onChange = () => {
      const selection = document.getSelection()
      const isInText = selection?.anchorNode && sheet.current?.contains(selection.anchorNode)
      setWords(isInText ? readSelection(selection) : null)
    }
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [sheet])
  return { words, clear: () => document.getSelection()?.removeAllRanges() }
}
