import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/desk/desk.ts'
import type { Outcome } from '#renderer/desk/history.ts'

export type Save = <Done extends Outcome>(command: () => Promise<Done>, coalesce?: string) => Promise<Done | null>

/** Runs commands through the history. Null when the disk refused: the notice then says what is safe. */
export function useSaving(): Save {
  const { t } = useTranslation()
  const { history, notices } = useDesk()
  return useCallback(
    async (command, coalesce) => {
      try {
        return await history.run(command, coalesce)
      } catch {
        // The transaction rolled back; the commands themselves have no expected failure but a full disk.
        notices.show(t('meeting.notSaved'), { tone: 'problem' })
        return null
      }
    },
    [t, history, notices],
  )
}
