import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { listParagraphs } from '#renderer/db/editions.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { outlineOf } from './outline.ts'
import './reader.css'

interface OutlineProps {
  readonly editionId: EditionId
  readonly paragraphId: ParagraphId | null
  readonly onSelect: (id: ParagraphId) => void
}

/** The open text's headings with the number of paragraphs under each. */
export function Outline({ editionId, paragraphId, onSelect }: OutlineProps) {
  const { t } = useTranslation()
  const { db } = useDesk()
  const paragraphs = useLiveQuery(() => listParagraphs(db, editionId), [db, editionId])
  const entries = outlineOf(paragraphs ?? [])
  if (entries.length < 2) return null
  const position = paragraphs?.findIndex(({ id }) => id === paragraphId) ?? -1
  const here = position < 0 ? undefined : entries.findLast((entry) => entry.from <= position)
  return (
    <section className="outline" aria-label={t('app.outline')}>
      <h2>{t('app.outline')}</h2>
      {entries.map((entry) => (
        <button
          key={entry.id}
          type="button"
          className={`level-${entry.level}`}
          aria-current={entry === here ? 'location' : undefined}
          onClick={() => onSelect(entry.id)}
        >
          <span className="outline-words" dir="auto">
            {entry.text ?? t('reader.beginning')}
          </span>
          {entry.count > 0 ? <span className="figure">{entry.count}</span> : null}
        </button>
      ))}
    </section>
  )
}
