import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { listNoteVersions } from '#renderer/db/note-versions.ts'
import { writtenMoment } from '#renderer/desk/dates.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { NoteId } from '#shared/domain/ids'
import type { NoteVersion } from '#shared/domain/note'
import { plainText } from '#shared/rich-text/plain-text'

interface NoteHistoryProps {
  readonly noteId: NoteId
  readonly onRestore: (version: NoteVersion) => void
}

/** What a note said before, each with a way back; nothing where it never said anything else. */
export function NoteHistory({ noteId, onRestore }: NoteHistoryProps) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const versions = useLiveQuery(() => listNoteVersions(db, noteId), [db, noteId]) ?? []
  if (versions.length === 0) return null
  return (
    <details className="note-history">
      <summary>{t('notes.history', { count: versions.length })}</summary>
      <ol>
        {versions.map((version) => {
          const time = writtenMoment(version.writtenAt, env.now())
          return (
            <li key={version.id}>
              <time dateTime={version.writtenAt}>{time}</time>
              <p dir="auto">{plainText(version.body)}</p>
              <Button look="quiet" aria-label={t('notes.restoreVersion', { time })} onClick={() => onRestore(version)}>
                {t('notes.restore')}
              </Button>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
