import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Paragraph, ParagraphKind } from '#shared/domain/paragraph'
import { kindKeys } from './doubt-words.ts'

interface KindMenuProps {
  /** The scrolling element that holds the rows. */
  readonly list: RefObject<HTMLElement | null>
  readonly paragraph: Paragraph
  readonly onChoose: (kind: ParagraphKind | 'page-furniture' | 'lifted-footnote') => void
  readonly onClose: () => void
}

/** What leaves the text's own order stands below the kinds. */
const leaving = [
  ['lifted-footnote', 'F'],
  ['page-furniture', 'X'],
] as const

/** The kinds at a paragraph: a letter chooses, arrows and Enter do too, Escape leaves. */
export function KindMenu({ list, paragraph, onChoose, onClose }: KindMenuProps) {
  const { t } = useTranslation()
  const menu = useRef<HTMLDivElement>(null)
  const { id, kind } = paragraph

  useLayoutEffect(() => {
    const root = list.current
    const element = menu.current
    const badge = root?.querySelector(`[data-paragraph="${CSS.escape(id)}"] .review-kind`)
    if (!root || !element || !badge) return
    const at = badge.getBoundingClientRect()
    const frame = root.getBoundingClientRect()
    const below = at.bottom - frame.top + 4
    const fits = below + element.offsetHeight <= frame.height
    const top = fits ? below : Math.max(4, Math.min(at.top - frame.top - element.offsetHeight - 4, frame.height - element.offsetHeight - 4))
    element.style.top = `${top + root.scrollTop}px`
    element.style.left = `${Math.max(4, Math.min(at.left - frame.left, frame.width - element.offsetWidth - 16))}px`
    element.querySelector<HTMLElement>('[aria-checked=true]')?.focus({ preventScroll: true })
  }, [list, id])

  // A click elsewhere closes it; a window that merely loses the focus does not.
  useEffect(() => {
    const onDown = ({ target }: MouseEvent) => {
      if (!(target instanceof Node && menu.current?.contains(target))) onClose()
    }
    window.addEventListener('mousedown', onDown)
    return () => window.removeEventListener('mousedown', onDown)
  }, [onClose])

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const here = items.indexOf(document.activeElement as HTMLElement)
    const letter = [...kindKeys, ...leaving].find(([, key]) => key.toLowerCase() === event.key.toLowerCase())
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      items[(here + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length]?.focus()
    } else if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else if (letter && !event.ctrlKey && !event.metaKey) onChoose(letter[0])
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={menu} className="kind-menu" role="menu" tabIndex={-1} aria-label={t('review.changeKind')} onKeyDown={onKeyDown}>
      {kindKeys.map(([one, key]) => (
        <button key={one} type="button" role="menuitemradio" aria-checked={one === kind} tabIndex={-1} onClick={() => onChoose(one)}>
          <Check size={13} aria-hidden />
          {t(`review.kind.${one}`)}
          <kbd>{key}</kbd>
        </button>
      ))}
      <hr />
      {leaving.map(([one, key]) => (
        <button key={one} type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(one)}>
          <span />
          {t(one === 'page-furniture' ? 'review.toFurniture' : 'review.toFootnote')}
          <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  )
}
