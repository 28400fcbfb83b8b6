import { useMemo } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { listPackRecords } from '#renderer/db/pack-records.ts'
import { writtenMoment } from '#renderer/desk/dates.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { BriefingPack } from '#shared/domain/pack'
import type { PackInput } from '#shared/pack/build-pack'
import { type PackChangeSince, changesSince } from '#shared/pack/changes-since'
import { placeOfChange } from './place-of-change.ts'
import './pack-said.css'

interface SinceListProps {
  readonly input: PackInput
  readonly pack: BriefingPack
  /** Leads to a place of the preview. */
  readonly onGoTo: (bookmark: string) => void
}

/** What changed since the pack was saved last; nothing where it never was. */
export function SinceList({ input, pack, onGoTo }: SinceListProps) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const records = useLiveQuery(() => listPackRecords(db, input.meeting.id), [db, input.meeting.id])
  const record = records?.[0]
  const changes = useMemo(() => (record ? changesSince(record, input) : []), [record, input])
  if (!record) return null
  const moment = writtenMoment(record.madeAt, env.now())
  return (
    <section className="pack-since" aria-label={t('pack.since.label')}>
      <h2>{record.version === '' ? t('pack.since.title', { moment }) : t('pack.since.titleVersion', { version: record.version, moment })}</h2>
      {changes.length === 0 ? <p>{t('pack.since.none')}</p> : <p>{t('pack.since.count', { count: changes.length })}</p>}
      <ul>
        {changes.map((change, index) => {
          const bookmark = placeOfChange(change, input, pack)
          const words = <ChangeWords change={change} />
          return (
            <li key={index}>
              {bookmark === null ? (
                <span>{words}</span>
              ) : (
                <button type="button" className="pack-place" onClick={() => onGoTo(bookmark)}>
                  {words}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function ChangeWords({ change }: { readonly change: PackChangeSince }) {
  const { t } = useTranslation()
  switch (change.type) {
    case 'text-replaced':
      return t('pack.since.text-replaced', { name: change.name, before: change.before })
    case 'text-added':
    case 'text-removed':
    case 'text-reread':
      return t(`pack.since.${change.type}`, { name: change.name })
    case 'quotation-added':
    case 'quotation-removed':
    case 'quotation-changed':
    case 'quotation-gone':
      return t(`pack.since.${change.type}`, { name: change.citation })
    case 'note-added':
    case 'note-removed':
    case 'note-edited':
      return t(`pack.since.${change.type}`, { name: change.words })
    case 'item-added':
    case 'item-removed':
    case 'item-changed':
      return t(`pack.since.${change.type}`, { name: change.title })
    case 'meeting-changed':
      return t('pack.since.meeting-changed')
  }
}
