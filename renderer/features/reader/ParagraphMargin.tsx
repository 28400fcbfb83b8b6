import { ArrowLeft, ArrowRight, Quote, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { linkRelations } from '#shared/domain/link'
import type { MarginBlock } from './group-margin.ts'
import { useMarginActions } from './margin-actions.ts'
import { NoteCard } from './NoteCard.tsx'
import type { CitedPlace, Tie } from './ties.ts'

/** What a paragraph is tied to. */
export interface TiesOfParagraph {
  readonly ties: readonly Tie[]
  readonly citedBy: readonly CitedPlace[]
}

interface ParagraphMarginProps {
  readonly block: MarginBlock
  readonly tied: TiesOfParagraph | undefined
  /** Whether its paragraph is the selected one: its notes stay open. */
  readonly isOpen: boolean
  readonly wanted: { readonly key: string } | null
  readonly touchedKey: string | null
}

/** All that stands beside one paragraph, under its number. */
export function ParagraphMargin({ block: { paragraph, cards }, tied, isOpen, wanted, touchedKey }: ParagraphMarginProps) {
  const { t } = useTranslation()
  const { path, kind } = paragraph
  const counts = [
    cards.length > 0 ? t('reader.noteCount', { count: cards.length }) : null,
    tied && tied.ties.length > 0 ? t('reader.linkCount', { count: tied.ties.length }) : null,
    tied && tied.citedBy.length > 0 ? t('reader.citedByCount', { count: tied.citedBy.length }) : null,
  ]
  const place = path.length === 0 ? t(`reader.paragraphKinds.${kind}`) : t('reader.paragraphNumber', { label: path.join(' ') })
  return (
    <section className="margin-block" data-beside={paragraph.id} data-open={isOpen || undefined}>
      <p className="margin-title">
        <span>{place}</span>
        <small>{counts.filter(Boolean).join(' · ')}</small>
      </p>
      {cards.map((card) => (
        <NoteCard key={card.key} card={card} wanted={wanted?.key === card.key ? wanted : null} hasActions={isOpen || touchedKey === card.key} />
      ))}
      {tied ? <TieLines tied={tied} /> : null}
    </section>
  )
}

function TieLines({ tied: { ties, citedBy } }: { readonly tied: TiesOfParagraph }) {
  const { t } = useTranslation()
  const { openPlace, changeLink, removeLink } = useMarginActions()
  return (
    <ul className="margin-ties">
      {ties.map(({ linkId, relation, isFrom, other }) => (
        <li key={`${linkId}-${isFrom}`}>
          {isFrom ? <ArrowRight size={13} aria-hidden /> : <ArrowLeft size={13} aria-hidden />}
          <select
            className="tie-relation"
            aria-label={t('reader.relationTo', { citation: other.citation })}
            value={relation}
            onChange={({ target }) => changeLink(linkId, linkRelations.find((one) => one === target.value) ?? relation)}
          >
            {linkRelations.map((one) => (
              <option key={one} value={one}>
                {t(isFrom ? `reader.relations.${one}` : `reader.relationsBack.${one}`)}
              </option>
            ))}
          </select>
          <button type="button" className="place-link" onClick={() => openPlace(other.editionId, other.paragraphId)}>
            {other.citation || t('notes.placeGone')}
          </button>
          <button type="button" className="tie-remove" aria-label={t('reader.removeLink', { citation: other.citation })} onClick={() => removeLink(linkId)}>
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
      {citedBy.map((place) => (
        <li key={`${place.editionId}-${place.paragraphId}`}>
          <Quote size={12} aria-hidden />
          <span>{t('reader.citedBy')}</span>
          <button type="button" className="place-link" onClick={() => openPlace(place.editionId, place.paragraphId)}>
            {place.citation}
          </button>
        </li>
      ))}
    </ul>
  )
}
