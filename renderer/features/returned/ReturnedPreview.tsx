import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { ReturnedLine, ReturnedReport } from '#shared/returned/returned-lines'

interface ReturnedPreviewProps {
  /** Of the file. */
  readonly name: string
  readonly report: ReturnedReport
  readonly onStore: () => void
  readonly onClose: () => void
}

/** Shows what a returned file would bring, before anything is stored. */
export function ReturnedPreview({ name, report: { lines, struck }, onStore, onClose }: ReturnedPreviewProps) {
  const { t } = useTranslation()
  const fresh = lines.filter(({ verdict }) => verdict === 'new')
  const counts = {
    comments: fresh.filter(({ what, isWaiting }) => what === 'comment' && !isWaiting).length,
    proposals: fresh.filter(({ what, isWaiting }) => what === 'proposal' && !isWaiting).length,
    waiting: fresh.filter(({ isWaiting }) => isWaiting).length,
    known: lines.length - fresh.length,
    struck: struck.length,
  }
  const kinds = ['comments', 'proposals', 'waiting', 'known', 'struck'] as const
  return (
    <Dialog title={t('returned.askTitle', { name })} closeLabel={t('app.close')} onClose={onClose} wide>
      <p>{t('returned.what')}</p>
      <dl className="returned-counts">
        {kinds
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <div key={kind} data-kind={kind}>
              <dt>
                {t(`returned.counts.${kind}`)}
                <small>{t(`returned.hints.${kind}`)}</small>
              </dt>
              <dd>{counts[kind]}</dd>
            </div>
          ))}
      </dl>
      {fresh.length > 0 ? (
        <>
          <p className="returned-authors">{t('returned.from', { authors: countAuthors(fresh, t('returned.nobody')) })}</p>
          <ul className="returned-sayings">
            {fresh.map((line, index) => (
              <li key={index}>
                <b>{line.isWaiting ? t('returned.waits') : line.citation}</b> <span>{line.author || t('returned.nobody')}</span>
                <q dir="auto">{line.words}</q>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="returned-nothing">{t(lines.length > 0 ? 'returned.nothingNew' : 'returned.nothing')}</p>
      )}
      <div className="dialog-actions">
        {fresh.length > 0 ? (
          <>
            <Button onClick={onClose}>{t('app.cancel')}</Button>
            <Button look="primary" onClick={onStore}>
              {t('returned.store', { count: fresh.length })}
            </Button>
          </>
        ) : (
          <Button look="primary" onClick={onClose}>
            {t('app.close')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

/** Who wrote how much: `Ana Sample (7), Ben Sample (6)`. */
function countAuthors(lines: readonly ReturnedLine[], nobody: string): string {
  const counts = new Map<string, number>()
  for (const { author } of lines) counts.set(author || nobody, (counts.get(author || nobody) ?? 0) + 1)
  return [...counts].map(([author, count]) => `${author} (${count})`).join(', ')
}
