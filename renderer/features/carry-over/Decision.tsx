import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CarriedNote, CarryOverReport } from '#renderer/db/carry-over.ts'
import { decidePlacement } from '#renderer/db/placements.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import { mainApi } from '#renderer/platform/main-api.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { RichTextView } from '#renderer/ui/rich-text/RichTextView.tsx'
import { diffWords } from '#shared/alignment/diff-words'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import { returnedHome } from '#shared/returned/returned-home'
import { Candidate } from './Candidate.tsx'
import { markWords } from './mark-words.ts'
import { MarkedWords } from './MarkedWords.tsx'
import { ParagraphChoice } from './ParagraphChoice.tsx'
import { placeOf, writtenPlace } from './place-of.ts'
import { usePlainKeys } from './use-plain-keys.ts'

interface DecisionProps {
  readonly carried: CarriedNote
  readonly report: CarryOverReport
  readonly onDecided: () => void
  readonly onOpenText: (editionId: EditionId, paragraphId?: ParagraphId) => void
}

/** A note's old words beside its place or the places that it may belong to, and what a person can decide. */
export function Decision({ carried, report, onDecided, onOpenText }: DecisionProps) {
  const { t } = useTranslation()
  const { db, history, notices } = useDesk()
  const [isChoosing, setChoosing] = useState(false)
  const { note, placement, home, written } = carried
  const { edition, paragraphs } = report
  // A colleague wrote it in a file whose paragraph is struck or cannot be told: it has stood nowhere yet.
  const isReturned = note.anchor.editionId === returnedHome
  const context = buildCitationContext(paragraphs)
  const isPlaced = placement.anchor !== null
  const was = writtenPlace(carried)
  const anchors = placement.anchor ? [placement.anchor, ...(placement.also ?? [])] : placement.suggestions.map(({ anchor }) => anchor)
  const places = anchors.flatMap((anchor) => {
    const found = placeOf(anchor, paragraphs)
    return found ? [{ anchor, ...found, citation: cite(edition, found.paragraph, context) }] : []
  })
  const [best] = places

  const decide = (anchor: NoteAnchor | null, citation: string) => {
    onDecided()
    void history
      .run(() => decidePlacement(db, placement.id, anchor))
      .then(() => notices.show(anchor ? t('carryOver.placed', { place: citation }) : isReturned ? t('carryOver.keptNowhere') : t('carryOver.kept', { name: home?.symbol ?? home?.title ?? '' }), { undo: true }))
  }
  const placeAt = (index: number) => {
    const place = places[index]
    if (place && !isPlaced) decide(place.anchor, place.citation)
  }
  const placeOn = (paragraph: Paragraph) => {
    setChoosing(false)
    decide({ editionId: edition.id, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span: null }, cite(edition, paragraph, context))
  }
  const refuse = () => decide(null, '')
  const choose = () => setChoosing(true)
  const open = () => onOpenText(edition.id, best?.paragraph.id)
  usePlainKeys({ enter: () => placeAt(0), a: () => placeAt(0), 1: () => placeAt(0), 2: () => placeAt(1), 3: () => placeAt(2), r: refuse, c: choose, o: open })

  const headingOf = (index: number) => {
    if (isPlaced) return t(index === 0 ? 'carryOver.standsOn' : 'carryOver.alsoStandsOn')
    if (index > 0) return t('carryOver.otherCandidate')
    if (isReturned && placement.relation === 'deleted') return t('carryOver.stoodOn')
    return t(placement.status === 'review' ? 'carryOver.candidate' : 'carryOver.nearest')
  }
  const changes = was && best ? diffWords(was.paragraph.text, best.paragraph.text) : []
  const gone = changes.flatMap(({ type, before }) => (type === 'deleted' ? [before] : []))
  return (
    <section className="carry-decision" aria-label={t('carryOver.decision')}>
      <div className="carry-note" data-kind={note.kind}>
        <RichTextView body={note.body} onOpenLink={(href) => void mainApi.openExternal(href)} />
        {isReturned && note.author !== '' ? <p className="carry-author">{note.author}</p> : null}
      </div>
      <div className="carry-sides">
        <article className="carry-side" lang={home?.language} dir={home?.direction}>
          <header dir="ltr">
            <h2>{t(isReturned ? 'carryOver.writtenInFile' : 'carryOver.writtenOn')}</h2>
            <span>{home && was ? cite(home, was.paragraph, buildCitationContext(written)) : t(isReturned ? (placement.relation === 'deleted' ? 'carryOver.struck' : 'carryOver.placeUnsure') : 'carryOver.wordsGone')}</span>
          </header>
          <p>{was ? <MarkedWords pieces={markWords(was.paragraph.text, gone, was.noted)} change="deleted" /> : note.anchor.span ? <q>{note.anchor.span.exact}</q> : null}</p>
        </article>
        <div className="carry-candidates">
          {places.map((place, index) => (
            <Candidate
              key={`${place.paragraph.id} ${index}`}
              place={place}
              was={was}
              edition={edition}
              score={placement.status === 'review' ? (placement.suggestions[index]?.score ?? 0) : null}
              heading={headingOf(index)}
              isStanding={isPlaced}
              number={index + 1}
              onPlace={() => placeAt(index)}
            />
          ))}
          {places.length === 0 ? <p className="carry-nowhere">{t('carryOver.nowhere')}</p> : null}
        </div>
      </div>
      <footer className="carry-choices">
        {isPlaced || placement.decidedBy === 'app' ? (
          <Button onClick={refuse}>
            {t(isPlaced ? 'carryOver.takeAway' : isReturned ? 'carryOver.refuseReturned' : 'carryOver.refuse')} <kbd>R</kbd>
          </Button>
        ) : null}
        <Button onClick={choose}>
          {t('carryOver.choose')} <kbd>C</kbd>
        </Button>
        <Button look="quiet" onClick={open}>
          {t('carryOver.open')} <kbd>O</kbd>
        </Button>
        <span>
          {t('carryOver.walk')} <kbd>J</kbd> <kbd>K</kbd>
        </span>
      </footer>
      {isChoosing ? <ParagraphChoice report={report} nearId={best?.paragraph.id ?? note.anchor.paragraphId} onChoose={placeOn} onClose={() => setChoosing(false)} /> : null}
    </section>
  )
}
