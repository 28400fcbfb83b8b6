import { useId } from 'react'
import { Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { editItemPart, type ItemPlace, takeBackProposal } from '#renderer/db/item-parts.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import type { ItemPart, Proposal } from '#shared/domain/item-part'
import type { Meeting } from '#shared/domain/meeting'
import { ChangedWords } from './ChangedWords.tsx'
import { useAutosaved } from './use-autosaved.ts'
import { type ClippedChoice, placeKey, useClippedPlaces } from './use-clipped-places.ts'
import { useSaving } from './use-saving.ts'

interface ProposalFieldProps {
  readonly meeting: Meeting
  readonly place: ItemPlace
  readonly part: ItemPart
}

/** The wording that an ask proposes for a clipped paragraph, with its difference to the source. */
export function ProposalField({ meeting, place, part }: ProposalFieldProps) {
  const { t } = useTranslation()
  const { db, env, notices } = useDesk()
  const run = useSaving()
  const { proposal } = part
  const choices = useClippedPlaces(meeting, proposal ? [proposal.place] : [], place.itemId)
  if (!choices) return null
  if (!proposal) return <ProposalStart choices={choices} onChoose={(chosen) => void run(() => editItemPart(db, place, part.id, { proposal: chosen }, env))} />

  const source = choices.find((choice) => placeKey(choice.place) === placeKey(proposal.place))?.found
  const onTakeBack = async () => {
    if (await run(() => takeBackProposal(db, place, part.id, env))) notices.show(t('itemParts.proposal.takenBack'), { undo: true })
  }
  return (
    <section className="proposal" aria-label={t('itemParts.proposal.title')}>
      <header>
        <h4>{source ? t('itemParts.proposal.for', { citation: source.citation }) : t('meeting.goneParagraph')}</h4>
        <Button look="quiet" onClick={() => void onTakeBack()}>
          <Undo2 size={13} aria-hidden />
          {t('itemParts.proposal.takeBack')}
        </Button>
      </header>
      <Wording place={place} part={part} proposal={proposal} direction={source?.edition.direction ?? 'auto'} />
      {source ? (
        <figure className="proposal-change">
          <figcaption>{t('itemParts.proposal.change')}</figcaption>
          {source.paragraph.text === proposal.wording ? (
            <em>{t('itemParts.proposal.same')}</em>
          ) : (
            <p lang={source.edition.language} dir={source.edition.direction}>
              <ChangedWords before={source.paragraph.text} after={proposal.wording} />
            </p>
          )}
        </figure>
      ) : null}
    </section>
  )
}

function ProposalStart({ choices, onChoose }: { readonly choices: readonly ClippedChoice[]; readonly onChoose: (proposal: Proposal) => void }) {
  const { t } = useTranslation()
  if (choices.length === 0) return <p className="proposal-none">{t('itemParts.proposal.none')}</p>
  return (
    <select
      className="input item-parts-add"
      aria-label={t('itemParts.proposal.start')}
      value=""
      onChange={({ target }) => {
        const chosen = choices.find(({ place }) => placeKey(place) === target.value)
        if (chosen) onChoose({ place: chosen.place, wording: chosen.found.paragraph.text })
      }}
    >
      <option value="">{t('itemParts.proposal.start')}</option>
      {choices.map(({ place, found }) => (
        <option key={placeKey(place)} value={placeKey(place)}>
          {found.citation}
        </option>
      ))}
    </select>
  )
}

interface WordingProps {
  readonly place: ItemPlace
  readonly part: ItemPart
  readonly proposal: Proposal
  readonly direction: 'ltr' | 'rtl' | 'auto'
}

function Wording({ place, part, proposal, direction }: WordingProps) {
  const { t } = useTranslation()
  const { db, env } = useDesk()
  const id = useId()
  const { type, ...wording } = useAutosaved(proposal.wording, `proposal:${part.id}`, (typed) =>
    editItemPart(db, place, part.id, { proposal: { ...proposal, wording: typed } }, env),
  )
  return (
    <div className="field">
      <label htmlFor={id}>{t('itemParts.proposal.wording')}</label>
      {/* A paragraph has one line, however long it grows. */}
      <textarea id={id} className="entry-lines proposal-wording" rows={2} dir={direction} {...wording} onChange={({ target }) => type(target.value.replace(/\s*\n\s*/g, ' '))} />
    </div>
  )
}
