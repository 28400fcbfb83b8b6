import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWindowKeys } from '#renderer/desk/use-window-keys.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { paperSize } from '#shared/pack/page-metrics'
import type { BuiltPack } from './build-worker.ts'
import { PackPreview } from './PackPreview.tsx'
import { turnToPage, useSheetInSight } from './use-sheet-in-sight.ts'

const twipsInPixel = 15
/** Beside the pages, in pixels. */
const margin = 48
const commentsWidth = 232
/** Larger than this nobody reads with pleasure. */
const largestFit = 1.4

/** The pages of the pack with their keys: Page Up and Page Down turn them. */
export function PreviewDesk({ built: { pack, pages } }: { readonly built: BuiltPack }) {
  const { t } = useTranslation()
  const desk = useRef<HTMLElement>(null)
  const page = useSheetInSight(desk)
  const width = useWidth(desk)
  const [isFitted, setIsFitted] = useState(true)
  const paper = paperSize(pack.look, 'portrait').width / twipsInPixel + (pack.comments.length > 0 ? commentsWidth : 0)
  const fit = Math.min(largestFit, Math.max(0.3, (width - margin) / paper))
  const zoom = isFitted ? fit : 1
  const stayOnPage = useEffectEvent(() => {
    if (desk.current !== null && page > 1) turnToPage(desk.current, page)
  })
  // Pages that grow or shrink would slide away from under the reader.
  useLayoutEffect(() => stayOnPage(), [zoom])
  // The keys that scroll work as soon as the pack is there.
  useEffect(() => desk.current?.focus({ preventScroll: true }), [])

  useWindowKeys((event) => {
    const { current } = desk
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || current === null) return
    // In the choices and their dialogs the keys are the fields' own.
    if (event.target !== document.body && !(event.target instanceof Node && current.contains(event.target))) return
    event.preventDefault()
    turnToPage(current, Math.min(pages.sheets.length, Math.max(1, page + step)))
  })
  return (
    <div className="pack-reading">
      <section className="pack-desk" aria-label={t('pack.preview')} tabIndex={-1} ref={desk}>
        <PackPreview pack={pack} pages={pages} page={page} zoom={zoom} isFitted={isFitted} />
      </section>
      <div className="pack-page-bar">
        <span className="pack-page-count">{t('pack.pageOf', { page: Math.min(page, pages.sheets.length), pages: pages.sheets.length })}</span>
        <Button look="quiet" aria-pressed={isFitted} onClick={() => setIsFitted(true)}>
          {t('pack.fitWidth')}
        </Button>
        <Button look="quiet" aria-pressed={!isFitted} onClick={() => setIsFitted(false)}>
          {t('pack.fullSize')}
        </Button>
      </div>
    </div>
  )
}

function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observed = element.current
    if (observed === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width)
    })
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element])
  return width
}
