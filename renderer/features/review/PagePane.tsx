import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import type { Edition } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import type { PageBox, Paragraph } from '#shared/domain/paragraph'
import { boxesByPage, paragraphAt, wordsBand } from './page-boxes.ts'
import { NoPages } from './NoPages.tsx'
import { PageSheet } from './PageSheet.tsx'
import { useNearPages } from './use-near-pages.ts'
import { usePagePictures } from './use-page-pictures.ts'
import { usePaneWidth } from './use-pane-width.ts'
import './pages.css'

interface PagePaneProps {
  readonly edition: Pick<Edition, 'id' | 'sourceSha256'>
  readonly pageCount: number
  readonly paragraphs: readonly Paragraph[]
  readonly here: Paragraph | undefined
  /** A page to show where the paragraph's own is not meant; null else. */
  readonly page: number | null
  readonly doubtfulIds: { readonly has: (id: ParagraphId) => boolean }
  readonly onPick: (id: ParagraphId) => void
}

/** Widths of a page in widths of the pane; where the printed words are known, their width is one of them, and the first. */
const usualZooms = [1, 1.25, 1.5, 2, 3]
/** A page of one short line must not fill the screen. */
const mostFit = 1.4
/** A page of this width, in CSS pixels, is read without effort: wider only on request. */
const readablePx = 900
/** Space around a sheet, in CSS pixels. */
const paddingPx = 12
const none: readonly PageBox[] = []

/** The pages as printed; the paragraph that one stands on is lit, and a click on a page goes to the paragraph there. */
export function PagePane({ edition, pageCount, paragraphs, here, page, doubtfulIds, onPick }: PagePaneProps) {
  const { t } = useTranslation()
  const pane = useRef<HTMLDivElement>(null)
  const { pictures, failure, isTried, unlock } = usePagePictures(edition)
  const near = useNearPages(pane, failure ? 0 : pageCount)
  const [hoveredId, setHoveredId] = useState<ParagraphId | null>(null)
  const paneWidth = usePaneWidth(pane)
  const boxes = useMemo(() => boxesByPage(paragraphs), [paragraphs])
  const band = useMemo(() => wordsBand(boxes), [boxes])
  const inner = paneWidth - 2 * paddingPx
  const fit = band && inner > 0 ? Math.max(1, Math.min(mostFit, readablePx / inner, 1 / (band.end - band.start + 0.06))) : 1
  const [chosenZoom, setZoom] = useState<number | null>(null)
  const zoom = chosenZoom ?? fit
  const width = paneWidth === 0 ? 0 : Math.round(inner * zoom)
  const larger = [fit, ...usualZooms].toSorted((a, b) => a - b).find((one) => one > zoom + 0.01)
  const smaller = [fit, ...usualZooms].toSorted((a, b) => b - a).find((one) => one < zoom - 0.01)
  const meant = page ?? here?.page ?? null

  // The words that are printed stay in sight, with a little of what stands above them.
  useLayoutEffect(() => {
    const root = pane.current
    const sheet = meant === null ? null : root?.querySelector<HTMLElement>(`[data-page="${meant}"]`)
    if (!root || !sheet || width === 0) return
    const box = page === null ? here?.boxes?.find((one) => one.page === meant) : undefined
    const top = sheet.offsetTop + (box ? box.y * sheet.offsetHeight : 0)
    const bottom = top + (box ? box.height * sheet.offsetHeight : Math.min(sheet.offsetHeight, root.clientHeight / 2))
    const isInSight = top >= root.scrollTop + 8 && bottom <= root.scrollTop + root.clientHeight - 8
    if (!isInSight) root.scrollTop = top - root.clientHeight * 0.25
    if (band) root.scrollLeft = sheet.offsetLeft + (band.start - 0.03) * sheet.offsetWidth
  }, [here, page, meant, width, band])

  const at = (event: MouseEvent): ParagraphId | null => {
    const sheet = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-page]') : null
    if (!sheet) return null
    const frame = sheet.getBoundingClientRect()
    const own = boxes.get(Number(sheet.dataset['page'])) ?? []
    return paragraphAt(own, (event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height)
  }
  const boxesOn = (id: ParagraphId | null | undefined, number: number): readonly PageBox[] => {
    const own = id ? boxes.get(number)?.filter((one) => one.paragraphId === id) : undefined
    return own && own.length > 0 ? own.map(({ box }) => box) : none
  }
  const onPoint = useEffectEvent((event: MouseEvent) => {
    const id = event.type === 'mouseleave' ? null : at(event)
    if (event.type !== 'click') setHoveredId(id)
    else if (id) onPick(id)
  })
  useEffect(() => {
    const root = pane.current
    if (!root) return
    // It scrolls by key, and holds nothing else that could take the focus.
    root.tabIndex = 0
    const kinds = ['mousemove', 'mouseleave', 'click'] as const
    const listener = (event: MouseEvent) => onPoint(event)
    for (const kind of kinds) root.addEventListener(kind, listener)
    return () => {
      for (const kind of kinds) root.removeEventListener(kind, listener)
    }
  }, [])

  return (
    <div className="page-pane">
      <section ref={pane} className="page-scroll" aria-label={t('review.pages')} data-pickable={hoveredId !== null || undefined}>
        {failure ? <NoPages failure={failure} isTried={isTried} onPassword={unlock} /> : null}
        {Array.from({ length: failure ? 0 : pageCount }, (_, index) => index + 1).map((number) => (
          <PageSheet
            key={number}
            page={number}
            pictures={pictures}
            isNear={near.includes(number)}
            width={width}
            lit={boxesOn(here?.id, number)}
            hovered={hoveredId === here?.id ? none : boxesOn(hoveredId, number)}
            doubtful={doubtfulOn(boxes.get(number), doubtfulIds)}
            isMeant={number === meant && boxesOn(here?.id, number).length === 0}
          />
        ))}
      </section>
      <div className="page-zoom" hidden={failure !== null}>
        <Button look="quiet" aria-label={t('review.zoomOut')} title={t('review.zoomOut')} disabled={!smaller} onClick={() => setZoom(smaller ?? zoom)}>
          <Minus size={14} aria-hidden />
        </Button>
        <output>{t('review.pageOf', { page: meant ?? 1, count: pageCount })}</output>
        <Button look="quiet" aria-label={t('review.zoomIn')} title={t('review.zoomIn')} disabled={!larger} onClick={() => setZoom(larger ?? zoom)}>
          <Plus size={14} aria-hidden />
        </Button>
      </div>
    </div>
  )
}

function doubtfulOn(own: readonly { readonly paragraphId: ParagraphId; readonly box: PageBox }[] | undefined, ids: PagePaneProps['doubtfulIds']): readonly PageBox[] {
  const found = own?.filter(({ paragraphId }) => ids.has(paragraphId)) ?? []
  return found.length > 0 ? found.map(({ box }) => box) : none
}
