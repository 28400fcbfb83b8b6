import { lazy, Suspense, useRef, useState } from 'react'
import { Lock, Share2, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { editItemPart, type ItemPlace, removeItemPart } from '#renderer/db/item-parts.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { useRichTextWords } from '#renderer/desk/rich-text-words.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { isClosedKind, type ItemPart } from '#shared/domain/item-part'
import type { RichText } from '#shared/domain/rich-text'
import { speakingTime } from '#shared/pack/speaking-time'
import { plainText } from '#shared/rich-text/plain-text'
import { usePausing } from './use-pausing.ts'
import { useSaving } from './use-saving.ts'
import { useUndone } from './use-undone.ts'

const RichTextField = lazy(async () => ({ default: (await import('#renderer/ui/rich-text/RichTextField.tsx')).RichTextField }))

/** What was typed without a longer rest is one step to undo. */
const sittingMs = 10_000

interface ItemPartFieldProps {
  readonly place: ItemPlace
  readonly part: ItemPart
}

/** One part of a brief, written where it stands and stored as it is typed. */
export function ItemPartField({ place, part }: ItemPartFieldProps) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const { id, kind, body, audience } = part
  const name = t(`itemParts.kinds.${kind}`)
  const words = useRichTextWords(name, t(`itemParts.hints.${kind}`))
  const [startsEmpty] = useState(() => plainText(body) === '')
  // The field keeps its own words; after an undo it begins anew with those of the library.
  const [undone, setUndone] = useState(0)
  useUndone(() => setUndone((times) => times + 1))
  const sitting = useRef({ id: '', endsAt: 0 })
  const store = usePausing((now: RichText) => {
    const at = Date.parse(env.now())
    sitting.current = { id: at > sitting.current.endsAt ? env.newId() : sitting.current.id, endsAt: at + sittingMs }
    void run(() => editItemPart(db, place, id, { body: now }, env), `part ${id} ${sitting.current.id}`)
  })
  const time = kind === 'talking-point' ? speakingTime(plainText(body)) : ''

  const onRemove = async () => {
    if (await run(() => removeItemPart(db, place, id, env))) notices.show(t('itemParts.removed', { name }), { undo: true })
  }
  const isShareable = audience === 'shareable'
  return (
    <article className="item-part" data-kind={kind}>
      <header>
        <h3>{name}</h3>
        {time === '' ? null : <span title={t('itemParts.timeHint')}>{t('itemParts.time', { time })}</span>}
        {isClosedKind(kind) ? (
          <span className="item-part-closed">
            <Lock size={13} aria-hidden /> {t('notes.internal')}
          </span>
        ) : (
          <Button
            look="quiet"
            aria-pressed={isShareable}
            aria-label={t('itemParts.shareable', { name })}
            title={t('notes.audienceHint')}
            onClick={() => void run(() => editItemPart(db, place, id, { audience: isShareable ? 'internal' : 'shareable' }, env))}
          >
            {isShareable ? <Share2 size={13} aria-hidden /> : <Lock size={13} aria-hidden />}
            {t(`notes.${audience}`)}
          </Button>
        )}
        <Button look="quiet" aria-label={t('itemParts.remove', { name })} title={t('itemParts.remove', { name })} onClick={() => void onRemove()}>
          <Trash2 size={14} aria-hidden />
        </Button>
      </header>
      <Suspense fallback={<div className="item-part-loading" />}>
        <RichTextField
          key={undone}
          initial={body}
          words={words}
          takesFocus={startsEmpty && undone === 0}
          onChange={store}
        />
      </Suspense>
    </article>
  )
}
