import { type RefObject, useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edition } from '#shared/domain/edition'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { nameParagraph } from './doubt-words.ts'
import { type Command, footnoteLabelOf, type Plan } from './plan-repair.ts'
import type { RepairDoing, WordDoing } from './repair-actions.ts'
import { repairedIds } from './repaired.ts'
import type { LabelKind, RowAct } from './ReviewRow.tsx'
import { useDoubts } from './use-doubts.ts'
import { usePlace } from './use-place.ts'
import { useRepairQueue } from './use-repair-queue.ts'
import { useStanding } from './use-standing.ts'

/** A text as it is stored; a new object each time it changes. */
export interface StoredText {
  readonly edition: Edition
  readonly paragraphs: readonly Paragraph[]
}

/** Where a person is in the review of a text, and everything that can be done from there. */
export type ReviewState = ReturnType<typeof useReview>

/** Keeps a review: the paragraph that one stands on, its doubts, the place in its words, what is open, and the repairs. */
export function useReview(text: StoredText, startAt: ParagraphId | null, list: RefObject<HTMLElement | null>) {
  const { t } = useTranslation()
  const { edition, paragraphs } = text
  const [openAt, setOpenAt] = useState<LabelKind | 'kind' | null>(null)
  const [said, setSaid] = useState('')

  const asked = paragraphs.findIndex(({ id }) => id === startAt)
  const doubts = useDoubts(edition.report, paragraphs, asked < 0)
  const { at, stand, standAt } = useStanding(paragraphs, asked >= 0 ? asked : (doubts.all[0]?.ordinal ?? 0))
  const here = paragraphs[at]
  const repaired = useMemo(() => repairedIds(paragraphs, edition.repairs), [paragraphs, edition])
  const words = usePlace(list, here, edition.language)
  const { place } = words

  const { run, afterwards } = useRepairQueue({
    editionId: edition.id,
    text,
    standing: { paragraphs, report: edition.report, footnotes: edition.footnotes, at },
    onDone: ({ repair, next }: Plan) => {
      doubts.leave()
      if (repair.type !== 'masthead') standAt(next)
      const there = paragraphs[next]
      setSaid(t(`review.said.${repair.type}`, { name: there ? nameParagraph(t, there) : '' }))
    },
  })
  const ask = (command: Command) => {
    words.leave()
    setOpenAt(null)
    run(command)
  }

  const rowOf = (paragraph: Paragraph | undefined) =>
    paragraph && list.current?.querySelector<HTMLElement>(`[data-paragraph="${CSS.escape(paragraph.id)}"]`)
  const settle = useEffectEvent(() => {
    const row = rowOf(here)
    row?.scrollIntoView({ block: 'nearest' })
    const { activeElement } = document
    const isFree = !activeElement || activeElement === document.body || activeElement.hasAttribute('data-paragraph')
    if (isFree && openAt === null) row?.focus({ preventScroll: true })
  })
  useLayoutEffect(() => settle(), [here?.id, openAt])
  const begin = useEffectEvent(() => rowOf(here)?.focus({ preventScroll: true }))
  useEffect(() => begin(), [])

  const standOn = (paragraph: Paragraph | undefined) => {
    if (!paragraph) return
    setOpenAt(null)
    stand(paragraph.id)
    rowOf(paragraph)?.focus({ preventScroll: true })
  }
  const onAct = useCallback(
    (paragraph: Paragraph, act: RowAct) => {
      stand(paragraph.id)
      setOpenAt(act.name === 'choose-kind' ? 'kind' : act.name === 'edit-label' ? 'label' : null)
      if (act.name === 'level') run({ name: 'level', step: act.step })
      if (act.name !== 'labelled') return
      if (act.field === 'label') run({ name: 'label', label: act.label })
      else if (act.label) run({ name: 'footnote', label: act.label })
    },
    [run, stand],
  )

  const selected = place && place.anchor !== place.offset ? { start: Math.min(place.anchor, place.offset), end: Math.max(place.anchor, place.offset) } : null
  const chooseWords = () => setSaid(words.choose() ? t('review.choosing') : t('review.oneWord'))
  const doing: RepairDoing = {
    split: () => (place && !selected ? ask({ name: 'split', offset: place.offset }) : chooseWords()),
    merge: () => ask({ name: 'merge' }),
    chooseKind: () => setOpenAt('kind'),
    editLabel: () => setOpenAt('label'),
    level: (step) => ask({ name: 'level', step }),
    heading: () => ask({ name: 'heading' }),
    footnote: () => {
      const label = here && footnoteLabelOf(here)
      if (label) ask({ name: 'footnote', label })
      else setOpenAt('footnote-label')
    },
    furniture: () => ask({ name: 'furniture' }),
    chooseWords,
  }
  const wordDoing: WordDoing = {
    split: () => place && !selected && ask({ name: 'split', offset: place.offset }),
    up: () => place && ask({ name: 'words-up', ...(selected ?? { start: 0, end: place.offset }) }),
    down: () => place && ask({ name: 'words-down', ...(selected ?? { start: place.offset, end: here?.text.length ?? 0 }) }),
    leave: words.leave,
  }
  return {
    here, at, doubts, lookedAt: doubts.lookedAt(at), repaired, words, hasSelection: selected !== null, openAt, said, doing, wordDoing, onAct, ask, afterwards, stand, standOn,
    close: useCallback(() => setOpenAt(null), []),
    walk: (step: 1 | -1) => {
      doubts.leave()
      standOn(paragraphs[Math.max(0, Math.min(paragraphs.length - 1, at + step))])
    },
    walkDoubts: (step: 1 | -1) => {
      const doubt = doubts.walk(at, step)
      if (doubt) standOn(paragraphs[doubt.ordinal ?? at])
      else setSaid(t('review.noDoubts'))
    },
    /** The doubt that is looked at is no mistake; the next one is looked at. */
    settleDoubt: () => {
      const looked = doubts.lookedAt(at)
      const settled = looked === null ? undefined : doubts.all[looked]
      if (!settled || looked === null) return
      const following = doubts.all[looked + 1] ?? doubts.all[looked - 1]
      ask({ name: 'settle', doubt: settled.doubt, next: following?.ordinal ?? at })
    },
    /** A step of the place is said by the words that follow it. */
    stepPlace: (to: 1 | -1 | 'first' | 'last', extend = false) => {
      const offset = words.step(to, extend)
      if (offset !== null) setSaid((here?.text ?? '').slice(offset, offset + saidLength))
    },
  }
}

/** Letters that tell where the place is. */
const saidLength = 40
