import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { setRevises } from '#renderer/db/carry-over.ts'
import { listLibrary } from '#renderer/db/editions.ts'
import { carryNotes } from '#renderer/desk/carry-notes.ts'
import { sayCarried } from '#renderer/desk/say-carried.ts'
import { shortDate } from '#renderer/desk/dates.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { EditionId } from '#shared/domain/ids'
import { PickDialog } from './PickDialog.tsx'

interface NewEditionProps {
  /** The text that was made of another one. */
  readonly editionId: EditionId
  readonly onCarried: (editionId: EditionId) => void
  readonly onClose: () => void
}

/** Asks of which text another one is a new edition, and carries that one's notes over: one step to undo. */
export function NewEdition({ editionId, onCarried, onClose }: NewEditionProps) {
  const { t } = useTranslation()
  const desk = useDesk()
  const { db, env, history, notices } = desk
  const rows = useLiveQuery(() => listLibrary(db), [db])
  if (!rows) return null
  const join = async (earlier: EditionId) => {
    onClose()
    const step = `new-edition:${env.newId()}`
    await history.run(() => setRevises(db, editionId, earlier), step)
    const carried = await carryNotes(desk, editionId, step)
    notices.show(carried ? sayCarried(t, carried) : t('carryOver.joinedOnly'), { undo: true })
    onCarried(editionId)
  }
  const others = rows.filter(({ edition }) => edition.id !== editionId).toSorted((a, b) => b.noteCount - a.noteCount)
  return (
    <PickDialog
      title={t('carryOver.newEditionTitle')}
      fieldLabel={t('carryOver.newEditionField')}
      closeLabel={t('app.close')}
      noneLabel={t('carryOver.newEditionNone')}
      pickables={others.map(({ edition, noteCount }) => ({
        id: edition.id,
        name: edition.symbol ?? edition.title,
        words: [edition.symbol ? edition.title : edition.sourceName, shortDate(edition.date), t(`languages.${edition.language}`), t('carryOver.notes', { count: noteCount })]
          .filter(Boolean)
          .join(' · '),
      }))}
      onPick={(id) => {
        const earlier = others.find(({ edition }) => edition.id === id)
        if (earlier) void join(earlier.edition.id)
      }}
      onClose={onClose}
    />
  )
}
