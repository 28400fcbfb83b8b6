import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { approveEdition, listWaiting } from '#renderer/db/repairs.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { DoubtStrip } from './DoubtStrip.tsx'
import { KindMenu } from './KindMenu.tsx'
import { MastheadPanel } from './MastheadPanel.tsx'
import { PagePane } from './PagePane.tsx'
import { PlaceMark } from './PlaceMark.tsx'
import { RepairBar } from './RepairBar.tsx'
import { repairActions, wordActions } from './repair-actions.ts'
import { reviewKeys } from './review-keys.ts'
import { ReviewBar } from './ReviewBar.tsx'
import { ReviewList } from './ReviewList.tsx'
import { SetApart } from './SetApart.tsx'
import { type StoredText, useReview } from './use-review.ts'
import { useReviewKeys } from './use-review-keys.ts'

interface OpenReviewProps {
  readonly text: StoredText
  readonly startAt: ParagraphId | null
  readonly onDone: (next: EditionId | null) => void
  readonly onOpenReader: (editionId: EditionId, paragraphId: ParagraphId | null) => void
  readonly onNewEdition: () => void
}

/** Pages at the left, paragraphs at the right, doubts first; every correction by key. */
export function OpenReview({ text, startAt, onDone, onOpenReader, onNewEdition }: OpenReviewProps) {
  const { t } = useTranslation()
  const { db, history, notices } = useDesk()
  const { edition, paragraphs } = text
  const list = useRef<HTMLDivElement>(null)
  const review = useReview(text, startAt, list)
  const [isMastheadOpen, setMastheadOpen] = useState(false)
  const [showsPages, setShowsPages] = useState(true)
  // A repair may answer the last doubt: the text that came to be looked at still ends with the same word.
  const [isWaiting] = useState(edition.review === 'waiting')
  const { here, doubts, lookedAt, words, openAt, doing, wordDoing, ask } = review
  const { pages, furniture } = edition.report
  const hasPages = edition.format === 'pdf' && pages !== null && pages > 0

  const toggleMasthead = (isOpen: boolean) => {
    setMastheadOpen(isOpen)
    if (!isOpen) review.standOn(here)
  }
  const toReader = () => onOpenReader(edition.id, here?.id ?? null)
  const leave = async () => {
    if (!isWaiting) return toReader()
    const waiting = await listWaiting(db)
    const place = waiting.findIndex(({ id }) => id === edition.id)
    const others = waiting.filter(({ id }) => id !== edition.id)
    await history.run(() => approveEdition(db, edition.id))
    notices.show(t('review.approved', { title: edition.symbol ?? edition.title }), { undo: true })
    onDone((others[Math.max(0, place)] ?? others[0])?.id ?? null)
  }
  const finish = () => {
    // What is still being typed counts.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    review.afterwards(() => void leave())
  }
  useReviewKeys(
    reviewKeys(review, edition.direction, {
      finish,
      toggleMasthead: () => toggleMasthead(!isMastheadOpen),
      togglePages: () => setShowsPages(!showsPages),
    }),
  )

  return (
    <div className="review">
      <ReviewBar
        edition={edition}
        isWaiting={isWaiting}
        hasPages={hasPages ? showsPages : null}
        onPages={() => setShowsPages(!showsPages)}
        onBack={() => onDone(null)}
        onReader={toReader}
        onNewEdition={onNewEdition}
        onFinish={finish}
      />
      <div className={hasPages && showsPages ? 'review-panes' : 'review-panes alone'}>
        {hasPages && showsPages ? (
          <PagePane
            edition={edition}
            pageCount={pages}
            paragraphs={paragraphs}
            here={here}
            page={lookedAt === null ? null : (doubts.all[lookedAt]?.page ?? null)}
            doubtfulIds={doubts.words}
            onPick={(id) => review.standOn(paragraphs.find((paragraph) => paragraph.id === id))}
          />
        ) : null}
        <section className="review-side" aria-label={t('review.paragraphs')}>
          <DoubtStrip doubts={doubts.all} at={lookedAt} onWalk={review.walkDoubts} onSettle={review.settleDoubt} />
          <ReviewList
            ref={list}
            edition={edition}
            paragraphs={paragraphs}
            hereId={here?.id}
            field={openAt === 'kind' ? null : openAt}
            repaired={review.repaired}
            doubts={doubts.words}
            onAct={review.onAct}
            onStand={review.stand}
            above={<MastheadPanel masthead={edition} isOpen={isMastheadOpen} onToggle={toggleMasthead} onEdit={(edit) => ask({ name: 'masthead', edit })} />}
            below={
              <SetApart
                furniture={furniture}
                footnotes={edition.footnotes}
                onFurnitureBack={(index) => ask({ name: 'furniture-back', index })}
                onFootnoteBack={(index) => ask({ name: 'footnote-back', index })}
              />
            }
            over={
              <>
                {openAt === 'kind' && here ? (
                  <KindMenu
                    list={list}
                    paragraph={here}
                    onChoose={(kind) => {
                      if (kind === 'page-furniture') doing.furniture()
                      else if (kind === 'lifted-footnote') doing.footnote()
                      else ask({ name: 'kind', kind })
                    }}
                    onClose={review.close}
                  />
                ) : null}
                {words.place && !review.hasSelection ? (
                  <PlaceMark list={list} paragraphId={words.place.paragraphId} offset={words.place.offset} direction={edition.direction} isMoving={words.isChoosing} />
                ) : null}
              </>
            }
          />
          {words.isChoosing ? (
            <RepairBar label={t('review.wordActions')} hint={t('review.choosing')} actions={wordActions(t, wordDoing, review.hasSelection)} />
          ) : (
            <RepairBar label={t('review.actions')} actions={repairActions(t, doing, review.at >= paragraphs.length - 1)} />
          )}
        </section>
      </div>
      <output className="visually-hidden" aria-live="polite">
        {review.said}
      </output>
    </div>
  )
}
