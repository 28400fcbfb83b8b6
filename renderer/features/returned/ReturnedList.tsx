import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { NoteKindMark } from '#renderer/desk/NoteKindMark.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { ReturnedReport } from '#shared/returned/returned-lines'

interface ReturnedListProps {
  readonly name: string
  readonly report: ReturnedReport
  readonly onOpenText: (editionId: EditionId, paragraphId: ParagraphId) => void
  readonly onTray: (editionId: EditionId) => void
  readonly onClose: () => void
}

/** What a returned file brought, each with the way to its place. It stays beside the text while one is looked at after the other. */
export function ReturnedList({ name, report, onOpenText, onTray, onClose }: ReturnedListProps) {
  const { t } = useTranslation()
  const lines = report.lines.filter(({ verdict }) => verdict === 'new')
  return (
    <section className="returned-list" aria-label={t('returned.reportOf', { name })}>
      <header>
        <h2>{t('returned.brought', { count: lines.length, name })}</h2>
        <Button look="quiet" aria-label={t('returned.closeReport')} onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <ol>
        {lines.map(({ what, author, words, citation, isWaiting, editionId, paragraphId }, index) => (
          <li key={index}>
            <button type="button" onClick={() => (paragraphId === null ? onTray(editionId) : onOpenText(editionId, paragraphId))}>
              <span className="returned-head">
                <NoteKindMark kind={what === 'comment' ? 'comment' : 'ask'} />
                <span dir="auto">{author || t('returned.nobody')}</span>
              </span>
              <b>{citation}</b>
              <span className="returned-words" dir="auto">
                {words}
              </span>
              {isWaiting ? <small>{t('returned.waits')}</small> : null}
            </button>
          </li>
        ))}
        {report.struck.map(({ citation, authors, editionId, paragraphId }) => (
          <li key={`struck ${editionId} ${paragraphId}`}>
            <button type="button" onClick={() => onOpenText(editionId, paragraphId)}>
              <b>{citation}</b>
              <span className="returned-words">{t('returned.struckBy', { authors })}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
