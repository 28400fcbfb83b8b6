import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '#renderer/db/change.ts'
import { useDesk } from '#renderer/desk/desk.ts'

/** Runs commands through the history. False when the disk refused: the notice then says what is safe. */
export function useSaving(): (command: Promise<Change>, coalesce?: string) => Promise<boolean> {
  const { t } = useTranslation()
  const { history, notices } = useDesk()
  return useCallback(
    async (command, coalesce) => {
      try {
        await history.run(command, coalesce)
        return true
      } catch {
        // The transaction rolled back; the commands themselves have no expected failure but a full disk.
        notices.show(t('meeting.notSaved'), { tone: 'problem' })
        return false
      }
    },
    [t, history, notices],
  )
}
