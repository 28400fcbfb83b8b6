import { useTranslation } from 'react-i18next'
import { editItemPart, type ItemPlace, removeItemPart } from '#renderer/db/item-parts.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { isClosedKind, type ItemPart } from '#shared/domain/item-part'
import type { Meeting } from '#shared/domain/meeting'
import { speakingTime } from '#shared/pack/speaking-time'
import { plainText } from '#shared/rich-text/plain-text'
import { AutosavedRichText } from './AutosavedRichText.tsx'
import { BriefPart } from './BriefPart.tsx'
import { PositionSource } from './PositionSource.tsx'
import { ProposalField } from './ProposalField.tsx'
import { useSaving } from './use-saving.ts'
import { useSpeakingRates } from './use-speaking-rates.ts'

interface ItemPartFieldProps {
  readonly meeting: Meeting
  readonly place: ItemPlace
  readonly part: ItemPart
}

/** One part of a brief on an item, written where it stands and stored as it is typed. */
export function ItemPartField({ meeting, place, part }: ItemPartFieldProps) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const { wordsPerMinute } = useSpeakingRates()
  const { id, kind, body, audience } = part
  const name = t(`itemParts.kinds.${kind}`)
  const time = kind === 'talking-point' ? speakingTime(plainText(body), wordsPerMinute) : ''

  const onRemove = async () => {
    if (await run(() => removeItemPart(db, place, id, env))) notices.show(t('itemParts.removed', { name }), { undo: true })
  }
  return (
    <BriefPart
      kind={kind}
      name={name}
      audience={audience}
      onAudience={isClosedKind(kind) ? null : (next) => void run(() => editItemPart(db, place, id, { audience: next }, env))}
      onRemove={() => void onRemove()}
      figure={time === '' ? null : <span title={t('itemParts.timeHint', { rate: wordsPerMinute })}>{t('itemParts.time', { time })}</span>}
    >
      {kind === 'others' ? <PositionSource place={place} part={part} /> : null}
      <AutosavedRichText
        stored={body}
        field={`part ${id}`}
        label={name}
        placeholder={t(`itemParts.hints.${kind}`)}
        takesFocus={kind !== 'others'}
        save={(now) => editItemPart(db, place, id, { body: now }, env)}
      />
      {kind === 'ask' ? <ProposalField meeting={meeting} place={place} part={part} /> : null}
    </BriefPart>
  )
}
