import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ParagraphId } from '#shared/domain/ids'
import type { NoteKind } from '#shared/domain/note'
import { rangeOnScreen, type WordRange } from '#renderer/desk/words-on-screen.ts'

interface ActionBarProps {
  readonly sheet: RefObject<HTMLElement | null>
  readonly paragraphId: ParagraphId
  readonly words: WordRange | null
  readonly onNote: (kind: NoteKind) => void
  readonly onTag: () => void
  readonly onLink: () => void
  readonly onAddToMeeting: () => void
  readonly onCopy: () => void
}

/** Space between the bar and the words that it is about, in CSS pixels. */
const gapPx = 6

/** What can be done, where the eye is: over the selected words, else over the selected paragraph. */
export function ActionBar({ sheet, paragraphId, words, onNote, onTag, onLink, onAddToMeeting, onCopy }: ActionBarProps) {
  const { t } = useTranslation()
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const root = sheet.current
    const element = bar.current
    const paragraph = root?.querySelector(`[data-paragraph="${CSS.escape(paragraphId)}"]`)
    if (!root || !element || !paragraph) return
    const place = () => {
      const target = ((words && rangeOnScreen(root, words)) ?? paragraph).getBoundingClientRect()
      const origin = root.getBoundingClientRect()
      const column = paragraph.getBoundingClientRect()
      const top = target.top - origin.top + root.scrollTop - element.offsetHeight - gapPx
      const start = words ? target.left : column.right - element.offsetWidth
      element.style.top = `${top}px`
      element.style.left = `${Math.max(column.left, Math.min(start, column.right - element.offsetWidth)) - origin.left}px`
    }
    place()
    const observer = new ResizeObserver(place)
    observer.observe(root)
    observer.observe(paragraph)
    // Notes that come late move what stands below them.
    if (root.firstElementChild) observer.observe(root.firstElementChild)
    return () => observer.disconnect()
  }, [sheet, paragraphId, words])
  // The selection must survive the click on its own bar.
  const keepSelection = (event: { preventDefault(): void }) => event.preventDefault()
  return (
    <div ref={bar} className="action-bar" role="toolbar" tabIndex={-1} aria-label={t('reader.actions')} onMouseDown={keepSelection}>
      <button type="button" onClick={() => onNote('comment')}>
        {t('reader.note')} <kbd>N</kbd>
      </button>
      <button type="button" onClick={() => onNote('ask')}>
        {t('notes.kinds.ask')} <kbd>2</kbd>
      </button>
      <button type="button" onClick={() => onNote('red-line')}>
        {t('notes.kinds.red-line')} <kbd>3</kbd>
      </button>
      <button type="button" onClick={onTag}>
        {t('reader.tag')} <kbd>T</kbd>
      </button>
      <button type="button" onClick={onLink}>
        {t('reader.link')} <kbd>L</kbd>
      </button>
      <button type="button" onClick={onAddToMeeting}>
        {t('reader.addToMeeting')} <kbd>M</kbd>
      </button>
      <button type="button" onClick={onCopy}>
        {t('reader.copy')} <kbd>C</kbd>
      </button>
    </div>
  )
}
