import { memo, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NoPicture, type PagePictures } from '#renderer/ingest/page-pictures.ts'
import type { PageBox } from '#shared/domain/paragraph'

interface PageSheetProps {
  readonly page: number
  /** Null while the file is being opened. */
  readonly pictures: PagePictures | null
  /** Whether it is near enough to the screen to be drawn. */
  readonly isNear: boolean
  /** In CSS pixels. */
  readonly width: number
  /** Where the paragraph that one stands on is printed on this page. */
  readonly lit: readonly PageBox[]
  /** The paragraph under the mouse. */
  readonly hovered: readonly PageBox[]
  readonly doubtful: readonly PageBox[]
  /** Whether the paragraph starts on this page, and where on it is not known. */
  readonly isMeant: boolean
}

/** Height of a page in widths, until its picture is there: A4. */
const usualRatio = 1.414

/** One page as it was printed, with the lights of its paragraphs. */
export const PageSheet = memo(function PageSheet({ page, pictures, isNear, width, lit, hovered, doubtful, isMeant }: PageSheetProps) {
  const { t } = useTranslation()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [ratio, setRatio] = useState(usualRatio)
  const [isBroken, setBroken] = useState(false)

  useEffect(() => {
    const element = canvas.current
    if (!element || !pictures || !isNear || width === 0) return
    const stop = new AbortController()
    const show = (picture: ImageBitmap) => {
      setRatio(picture.height / picture.width)
      element.width = picture.width
      element.height = picture.height
      element.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
    }
    const fail = (error: unknown) => {
      if (error instanceof NoPicture && error.why === 'stopped') return
      setBroken(true)
    }
    pictures.render(page, Math.round(width * devicePixelRatio), stop.signal).then(show, fail)
    return () => stop.abort()
  }, [page, pictures, isNear, width])

  useEffect(() => {
    const element = canvas.current
    // What has gone far away gives its memory back.
    if (element && !isNear) element.width = element.height = 0
  }, [isNear])

  return (
    <figure className={isMeant ? 'page-sheet meant' : 'page-sheet'} aria-label={t('review.page', { page })} data-page={page} style={{ inlineSize: width, blockSize: Math.round(width * ratio) }}>
      <canvas ref={canvas} aria-hidden />
      {isBroken ? <p>{t('review.pageBroken')}</p> : null}
      {doubtful.map((box, index) => (
        <span key={index} className="page-light doubtful" style={placeOf(box)} />
      ))}
      {hovered.map((box, index) => (
        <span key={index} className="page-light hovered" style={placeOf(box)} />
      ))}
      {lit.map((box, index) => (
        <span key={index} className="page-light lit" style={placeOf(box)} />
      ))}
    </figure>
  )
})

/** Pages are not mirrored with the interface: left is left. */
const placeOf = ({ x, y, width, height }: PageBox) => ({ left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` })
