import { useCallback, useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { findEdition, listParagraphs } from '#renderer/db/editions.ts'
import { addLink } from '#renderer/db/links.ts'
import type { ClippingDraft } from '#renderer/db/meetings.ts'
import { listNotesOnEdition } from '#renderer/db/notes.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { StandingNote } from '#shared/domain/placement'
import { FacingText } from './FacingText.tsx'
import { LinkBar, type LinkBegun, type LinkEnd } from './LinkBar.tsx'
import { OpenText } from './OpenText.tsx'
import { useFacing } from './use-facing.ts'
import './reader.css'
import './margin.css'
import './reader-bars.css'

interface ReaderProps {
  /** Null until a text was opened. */
  readonly reading: { readonly editionId: EditionId; readonly paragraphId: ParagraphId | null } | null
  readonly onSelect: (paragraphId: ParagraphId) => void
  /** `subject` names what is added: a citation or the start of a note. */
  readonly onAddToMeeting: (drafts: readonly ClippingDraft[], subject: string) => void
  readonly onLibrary: () => void
  readonly onRepair: (editionId: EditionId, startAt: ParagraphId | null) => void
  /** Another text, or another place of this one. */
  readonly onEdition: (editionId: EditionId, paragraphId: ParagraphId | null) => void
  readonly onReadAgain: (edition: Edition) => void
  /** Shows what became of earlier editions' notes. */
  readonly onCarryOver: (editionId: EditionId) => void
}

const noNotes: readonly StandingNote[] = []

/** The text that is open, or what to do when none is. */
export function Reader({ reading, onSelect, onAddToMeeting, onLibrary, onRepair, onEdition, onReadAgain, onCarryOver }: ReaderProps) {
  const { t } = useTranslation()
  const { db, env, history, notices } = useDesk()
  const [linking, setLinking] = useState<LinkBegun | null>(null)
  const editionId = reading?.editionId
  const open = useLiveQuery(async () => {
    if (!editionId) return null
    const edition = await findEdition(db, editionId)
    return edition && { edition, paragraphs: await listParagraphs(db, editionId) }
  }, [db, editionId])
  const standing = useLiveQuery(async () => {
    const notes = editionId ? await listNotesOnEdition(db, editionId) : []
    const homes = await db.editions.bulkGet([...new Set(notes.flatMap(({ note, placement }) => (placement ? [note.anchor.editionId] : [])))])
    return { editionId, notes, names: new Map(homes.flatMap((home) => (home ? [[home.id, home.symbol ?? home.title] as const] : []))) }
  }, [db, editionId])
  const [facingId, setFacingId] = useState<EditionId | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const facing = useFacing(open ?? null, facingId === editionId ? null : facingId, standing?.notes ?? noNotes, frame)
  const names = standing?.names
  const facingName = facing && [facing.edition.symbol ?? facing.edition.title, t(`languages.${facing.edition.language}`)].join(' · ')
  const nameOf = useCallback((id: EditionId) => names?.get(id) ?? facingName ?? '', [names, facingName])

  const makeLink = ({ from, relation }: LinkBegun, to: LinkEnd) => {
    setLinking(null)
    void history.run(() => addLink(db, from.anchor, to.anchor, relation, env)).then(() => notices.show(t('reader.linked', { from: from.citation, to: to.citation }), { undo: true }))
  }
  const onLink = (end: LinkEnd, to?: LinkEnd) => {
    if (linking && !to) makeLink(linking, end)
    else setLinking({ from: end, relation: 'builds-on', to: to ?? null })
  }

  if (!reading || open === null) {
    return (
      <EmptyState
        title={reading ? t('reader.missingTitle') : t('reader.emptyTitle')}
        text={reading ? t('reader.missingText') : t('reader.emptyText')}
      >
        <Button look="primary" onClick={onLibrary}>
          {t('reader.toLibrary')}
        </Button>
      </EmptyState>
    )
  }
  if (!open || open.edition.id !== editionId || !standing || standing.editionId !== editionId) return null
  const { edition, paragraphs } = open
  return (
    <div className="reading">
      {linking ? (
        <LinkBar
          link={linking}
          onRelation={(relation) => setLinking({ ...linking, relation })}
          onOpenText={(id) => onEdition(id, null)}
          onMake={(to) => makeLink(linking, to)}
          onCancel={() => setLinking(null)}
        />
      ) : null}
      <div ref={frame} className={facing ? 'reading-texts facing-pair' : 'reading-texts'}>
        <OpenText
          key={editionId}
          edition={edition}
          paragraphs={paragraphs}
          notes={facing?.notesHere ?? standing.notes}
          nameOf={nameOf}
          selectedId={reading.paragraphId}
          facingId={facing?.edition.id ?? null}
          onFacing={setFacingId}
          onRepair={() => onRepair(edition.id, reading.paragraphId)}
          onReadAgain={() => onReadAgain(edition)}
          onCarryOver={onCarryOver}
          onSelect={onSelect}
          onAddToMeeting={onAddToMeeting}
          onOpenPlace={onEdition}
          isLinking={linking !== null}
          onLink={onLink}
          onStopLinking={() => setLinking(null)}
        />
        {facing ? (
          <FacingText
            key={facing.edition.id}
            edition={facing.edition}
            paragraphs={facing.paragraphs}
            notes={facing.notesThere}
            facedId={facing.facedBy(reading.paragraphId)}
            onPick={(id) => {
              const own = facing.facing(id)
              if (own) onSelect(own)
            }}
            onChange={() => {
              setFacingId(edition.id)
              onEdition(facing.edition.id, facing.facedBy(reading.paragraphId))
            }}
            onClose={() => setFacingId(null)}
          />
        ) : null}
      </div>
    </div>
  )
}
