import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/desk/desk.ts'
import { addPackRecord } from '#renderer/db/pack-records.ts'
import { getSettings } from '#renderer/db/settings.ts'
import { packFileName } from '#renderer/desk/file-name.ts'
import type { PackRefusal } from '#renderer/export/make-pack-file.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import type { PackInput, PackOptions } from '#shared/pack/build-pack'
import { recordOf } from '#shared/pack/pack-use'
import type { PackFileKind } from './making.ts'
import { type Making, startMaking } from './start-making.ts'

export interface Export {
  /** The file that is being made, and how often it was printed by now; null = none. */
  readonly making: { readonly kind: PackFileKind; readonly printings: number } | null
  /** Why the last file was not made; null = nothing was refused. */
  readonly refusal: PackRefusal | null
  readonly onExport: (kind: PackFileKind) => void
  readonly onCancel: () => void
  readonly onDismiss: () => void
}

/** Writes the pack to a file that the user names, and says what became of it. One at a time; null = no meeting. */
export function useExport(input: PackInput | null, options: PackOptions): Export {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const [making, setMaking] = useState<Export['making']>(null)
  const [refusal, setRefusal] = useState<PackRefusal | null>(null)
  const running = useRef<Making | 'starting' | null>(null)

  const exportPack = async (kind: PackFileKind) => {
    if (!input || running.current !== null) return
    running.current = 'starting'
    setMaking({ kind, printings: 0 })
    setRefusal(null)
    try {
      const { authorName } = await getSettings(db)
      running.current = startMaking({ kind, input, options, ownNames: [authorName] }, (printings) => setMaking({ kind, printings }))
      const made = await running.current.made
      if (made === null) {
        notices.show(t('pack.cancelled'))
        return
      }
      if (!made.ok) {
        setRefusal(made.error)
        return
      }
      const title = input.meeting.title.trim() || options.labels.untitledMeeting
      const saved = await mainApi.saveFile(packFileName(t(`pack.fileNames.${options.choices.audience}`, { title }), kind), made.value)
      if (saved.ok) {
        if (saved.value === null) return
        await addPackRecord(db, recordOf(input, options.choices, env.now(), env.newId()))
        notices.show(t('pack.saved', { name: saved.value }))
        return
      }
      const { code } = saved.error
      notices.show(t(`pack.error.${code === 'disk-full' || code === 'not-writable' ? code : 'other'}`), { tone: 'problem' })
    } catch {
      // A pack that cannot be rendered is a bug of ours; the user must still learn that there is no file.
      notices.show(t('pack.error.other'), { tone: 'problem' })
    } finally {
      running.current = null
      setMaking(null)
    }
  }
  return {
    making,
    refusal,
    onExport: (kind) => void exportPack(kind),
    onCancel: () => {
      if (running.current !== null && running.current !== 'starting') running.current.cancel()
    },
    onDismiss: () => setRefusal(null),
  }
}
