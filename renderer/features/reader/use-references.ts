import { type RefObject, startTransition, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/desk/desk.ts'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { openReferences, type ReferenceFinder } from './references.ts'

/** The references of a text's own words; null until the library was looked through. */
export function useReferences(edition: Edition): ReferenceFinder | null {
  const { db } = useDesk()
  const [finder, setFinder] = useState<ReferenceFinder | null>(null)
  useEffect(() => {
    let isOver = false
    // The text is read first; its references are underlined when the window has time.
    const asked = requestIdleCallback(() => {
      // Underlined group by group, between frames.
      void openReferences(db, edition).then((found) => (isOver ? undefined : startTransition(() => setFinder(found))))
    })
    return () => {
      isOver = true
      cancelIdleCallback(asked)
    }
  }, [db, edition])
  return finder
}

/** Opens what a reference names when it is clicked, or says that the library does not have it. One listener for the sheet. */
export function useReferenceClicks(
  sheet: RefObject<HTMLElement | null>,
  paragraphs: readonly Paragraph[],
  references: ReferenceFinder | null,
  onOpenPlace: (editionId: EditionId, paragraphId: ParagraphId | null) => void,
): void {
  const { t } = useTranslation()
  const { notices } = useDesk()
  const onClick = useEffectEvent(async (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-reference]') : null
    if (!link) return
    event.preventDefault()
    const id = link.closest<HTMLElement>('[data-paragraph]')?.dataset['paragraph']
    const paragraph = paragraphs.find((one) => one.id === id)
    const shown = paragraph && references?.of(paragraph)[Number(link.dataset['reference'])]
    if (!references || !shown) return
    const { written } = shown.reference
    const place = await references.follow(shown.reference)
    if (place.status !== 'in-library') return notices.show(t('reader.notInLibrary', { written }))
    if (place.placeMissing) notices.show(t('reader.placeMissing', { written }))
    onOpenPlace(place.editionId, place.paragraphId)
  })
  useEffect(() => {
    const root = sheet.current
    const listener = (event: MouseEvent) => void onClick(event)
    root?.addEventListener('click', listener)
    return () => root?.removeEventListener('click', listener)
  }, [sheet])
}
