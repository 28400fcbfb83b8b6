import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import type { Edition } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import { listParagraphs } from '#renderer/db/editions.ts'
import { writtenMoment } from '#renderer/desk/dates.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { View } from './view.ts'

const CitedPlace = lazy(async () => ({ default: (await import('./CitedPlace.tsx')).CitedPlace }))

interface StatusLineProps {
  readonly view: View
  readonly edition: Edition | null
  readonly paragraphId: ParagraphId | null
}

/** Says when the last change was saved, where one is as a citation, and that nothing is sent. */
export function StatusLine({ view, edition, paragraphId }: StatusLineProps) {
  const { t } = useTranslation()
  const { db, env, history } = useDesk()
  const { savedAt } = useSyncExternalStore(history.subscribe, history.getState)
  const editionId = edition?.id
  const paragraphs = useLiveQuery(() => (editionId ? listParagraphs(db, editionId) : []), [db, editionId])
  const here = view.name === 'reader' ? paragraphs?.find(({ id }) => id === paragraphId) : undefined
  return (
    <footer className="status-line">
      <span>{savedAt ? t('app.saved', { time: writtenMoment(savedAt, env.now()) }) : t('app.nothingSaved')}</span>
      <Suspense fallback={null}>{edition && here ? <CitedPlace edition={edition} paragraph={here} paragraphs={paragraphs ?? []} /> : null}</Suspense>
      <span className="offline">{t('app.offline')}</span>
    </footer>
  )
}
