import { useEffect, useEffectEvent } from 'react'
import { isTyping } from '#renderer/desk/typing.ts'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'

interface ReaderKeys {
  readonly paragraphs: readonly Paragraph[]
  readonly selectedId: ParagraphId | null
  readonly onSelect: (id: ParagraphId) => void
  readonly focusParagraph: (id: ParagraphId) => void
  readonly startNote: () => void
  readonly addToMeeting: () => void
  readonly copy: () => void
  readonly onTextSize: (step: 1 | -1) => void
}

/** Single keys while nothing is being typed and no dialog is open; arrows only from a paragraph, so that scrolling stays. */
export function useReaderKeys(keys: ReaderKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) return
    const isOnParagraph = event.target instanceof Element && event.target.hasAttribute('data-paragraph')
    const walk = (step: 1 | -1) => {
      const at = keys.paragraphs.findIndex(({ id }) => id === keys.selectedId)
      const next = keys.paragraphs[at < 0 ? 0 : Math.min(keys.paragraphs.length - 1, Math.max(0, at + step))]
      if (!next) return
      keys.onSelect(next.id)
      keys.focusParagraph(next.id)
    }
    const commands: Readonly<Record<string, (() => void) | false>> = {
      j: () => walk(1),
      k: () => walk(-1),
      ArrowDown: isOnParagraph && (() => walk(1)),
      ArrowUp: isOnParagraph && (() => walk(-1)),
      n: keys.startNote,
      m: keys.addToMeeting,
      c: keys.copy,
      '+': () => keys.onTextSize(1),
      '-': () => keys.onTextSize(-1),
    }
    const command = commands[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!command) return
    event.preventDefault()
    command()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
