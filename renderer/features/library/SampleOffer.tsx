import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addEditions, type LibraryRow, listSampleIds, removeEditions } from '#renderer/db/editions.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'

/** Offers the sample texts while the library is empty, and takes them away with one click once they are in it. */
export function SampleOffer({ rows }: { readonly rows: readonly LibraryRow[] }) {
  const { t } = useTranslation()
  const { db, env, history, notices } = useDesk()
  const [reading, setReading] = useState(false)

  const onAdd = async () => {
    setReading(true)
    const samples = await (await import('./samples.ts')).readSamples()
    setReading(false)
    if (!samples) return notices.show(t('library.samplesFailed'), { tone: 'problem' })
    await history.run(() => addEditions(db, samples, env, 'addSamples'))
    notices.show(t('library.samplesAdded'), { undo: true })
  }
  const onRemove = async () => {
    await history.run(async () => removeEditions(db, await listSampleIds(db), env, 'removeSamples'))
    notices.show(t('library.samplesRemoved'), { undo: true })
  }

  if (rows.length === 0) {
    return (
      <Button disabled={reading} onClick={() => void onAdd()} title={t('library.sampleOfferHint')}>
        {reading ? t('app.loading') : t('library.sampleOffer')}
      </Button>
    )
  }
  if (!rows.some(({ edition }) => edition.origin === 'sample')) return null
  return (
    <aside className="library-offer">
      <span>{t('library.sampleOfferHint')}</span>
      <Button look="quiet" onClick={() => void onRemove()}>
        {t('library.removeSamples')}
      </Button>
    </aside>
  )
}
