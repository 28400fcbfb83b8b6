import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { getSettings, saveSettings } from '#renderer/db/settings.ts'
import { useDesk } from '#renderer/desk/desk.ts'

/** The name that signs the notes written from now on. */
export function AuthorName() {
  const { t } = useTranslation()
  const { db } = useDesk()
  const stored = useLiveQuery(() => getSettings(db), [db])?.authorName ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className="author-name">
      {t('notes.signedAs')}
      <input
        className="input"
        dir="auto"
        maxLength={80}
        placeholder={t('notes.signedAsNobody')}
        value={typed ?? stored}
        onChange={(event) => {
          setTyped(event.target.value)
          void saveSettings(db, { authorName: event.target.value.trim() })
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
