import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getSettings } from '#renderer/db/settings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { wordFileName } from '#renderer/desk/file-name.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import { buildRedline } from '#shared/comparison/redline'
import type { Edition } from '#shared/domain/edition'
import type { Compared } from './use-comparison.ts'

const textOf = ({ edition, paragraphs }: Compared['before']) => ({ paragraphs, footnotes: edition.footnotes })

/** Writes a comparison to a Word file with tracked changes, and says what became of it. One at a time. */
export function useRedlineExport(compared: Compared | null): { readonly isExporting: boolean; readonly onExport: () => void } {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const [isExporting, setIsExporting] = useState(false)
  const isRunning = useRef(false)

  const nameOf = ({ symbol, title }: Edition) => symbol ?? (title || t('library.untitled'))
  const exportRedline = async ({ before, after, comparison }: Compared) => {
    const { renderRedline } = await import('#renderer/export/docx-redline.ts')
    const { authorName } = await getSettings(db)
    const names = { before: nameOf(before.edition), after: nameOf(after.edition) }
    const bytes = await renderRedline({
      title: t('compare.fileTitle', names),
      header: t('compare.fileHeader', names),
      author: authorName.trim() || t('app.name'),
      changedAt: env.now(),
      before: before.edition,
      after: after.edition,
      ...buildRedline(comparison, textOf(before), textOf(after)),
    })
    const saved = await mainApi.saveFile(wordFileName(t('compare.fileTitle', names)), bytes)
    if (saved.ok) return saved.value === null ? undefined : notices.show(t('compare.saved', { name: saved.value }))
    const { code } = saved.error
    notices.show(t(`compare.error.${code === 'disk-full' || code === 'not-writable' ? code : 'other'}`), { tone: 'problem' })
  }

  const onExport = async () => {
    if (!compared || isRunning.current) return
    isRunning.current = true
    setIsExporting(true)
    try {
      await exportRedline(compared)
    } catch {
      // A comparison that cannot be rendered is a bug of ours; the user must still learn that there is no file.
      notices.show(t('compare.error.other'), { tone: 'problem' })
    } finally {
      isRunning.current = false
      setIsExporting(false)
    }
  }
  return { isExporting, onExport: () => void onExport() }
}
