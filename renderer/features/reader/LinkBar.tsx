import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { EditionId } from '#shared/domain/ids'
import { type LinkRelation, linkRelations } from '#shared/domain/link'
import type { NoteAnchor } from '#shared/domain/note'

/** One end of a link, and how it is cited. */
export interface LinkEnd {
  readonly anchor: NoteAnchor
  readonly citation: string
}

/** A link that is being made. */
export interface LinkBegun {
  readonly from: LinkEnd
  readonly relation: LinkRelation
  /** Null until a paragraph was picked. */
  readonly to: LinkEnd | null
}

interface LinkBarProps {
  readonly link: LinkBegun
  readonly onRelation: (relation: LinkRelation) => void
  readonly onOpenText: (id: EditionId) => void
  readonly onMake: (to: LinkEnd) => void
  readonly onCancel: () => void
}

/** Texts offered while a name is typed. */
const maxOffered = 6

/** Says what is being linked and how, and finds the text of the other end; it stays while texts are walked through. */
export function LinkBar({ link: { from, relation, to }, onRelation, onOpenText, onMake, onCancel }: LinkBarProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const [typed, setTyped] = useState('')
  const editions = useLiveQuery(() => db.editions.toArray(), [db]) ?? []
  const words = typed.toLowerCase().split(/\s+/u).filter((word) => word !== '')
  const nameOf = ({ symbol, title, language }: (typeof editions)[number]) => [symbol, title, t(`languages.${language}`)].filter(Boolean).join(' · ')
  const offered = words.length === 0 ? [] : editions.filter((edition) => words.every((word) => nameOf(edition).toLowerCase().includes(word))).slice(0, maxOffered)
  const open = (id: EditionId) => {
    setTyped('')
    onOpenText(id)
  }
  return (
    <fieldset className="link-bar" aria-label={t('reader.linking')}>
      <strong>{from.citation}</strong>
      <select
        className="input"
        aria-label={t('reader.relation')}
        value={relation}
        onChange={({ target }) => onRelation(linkRelations.find((one) => one === target.value) ?? relation)}
      >
        {linkRelations.map((one) => (
          <option key={one} value={one}>
            {t(`reader.relations.${one}`)}
          </option>
        ))}
      </select>
      <ArrowRight size={14} aria-hidden />
      {to ? (
        <>
          <strong>{to.citation}</strong>
          <Button look="primary" onClick={() => onMake(to)}>
            {t('reader.makeLink')}
          </Button>
        </>
      ) : (
        <>
          <span className="link-target">
            <input
              type="search"
              className="input"
              dir="auto"
              aria-label={t('reader.findTarget')}
              placeholder={t('reader.findTarget')}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && offered[0]) open(offered[0].id)
              }}
            />
            {offered.length > 0 ? (
              <ul>
                {offered.map((edition) => (
                  <li key={edition.id}>
                    <button type="button" dir="auto" onClick={() => open(edition.id)}>
                      {nameOf(edition)}
                    </button>
                  </li>
                ))}
              </ul>
            ) : null}
          </span>
          <span>{t('reader.linkHint')}</span>
        </>
      )}
      <Button look="quiet" onClick={onCancel}>
        {t('app.cancel')} <kbd>Esc</kbd>
      </Button>
    </fieldset>
  )
}
