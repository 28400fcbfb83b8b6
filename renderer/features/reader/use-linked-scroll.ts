import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Paragraph } from '#shared/domain/paragraph'
import { facingPlace, type FacingPairs, turnedRound } from './facing.ts'

/** Where in a pane the lines are that keep level, in CSS pixels from its top. */
const levelPx = 64
/** Steps in which a paragraph is looked for below that line: there may be a gap at it. */
const gapStepPx = 12

/** Scrolls two texts together: the one that is worked in leads, the other keeps the facing paragraph level. Without a second text nothing is linked. */
export function useLinkedScroll(frame: RefObject<HTMLElement | null>, main: readonly Paragraph[], other: readonly Paragraph[], pairs: FacingPairs): void {
  const isOn = main.length > 0 && other.length > 0
  const follow = useEffectEvent((leader: HTMLElement) => {
    const panes = [...(frame.current?.querySelectorAll<HTMLElement>('.reader-scroll') ?? [])]
    const follower = panes.find((pane) => pane !== leader)
    if (!follower) return
    const isMain = panes.indexOf(leader) === 0
    const [texts, others] = isMain ? [main, other] : [other, main]
    const place = placeIn(leader, texts)
    if (place !== null) show(follower, others, facingPlace(place, isMain ? pairs : turnedRound(pairs), texts.length, others.length))
  })
  useEffect(() => {
    const root = frame.current
    if (!root || !isOn) return
    let leader: HTMLElement | null = null
    const onTouch = ({ target }: Event) => {
      leader = target instanceof Element ? target.closest<HTMLElement>('.reader-scroll') : null
    }
    // The follower is scrolled too; only what a person scrolls leads.
    const onScroll = ({ target }: Event) => {
      if (leader && target === leader) follow(leader)
    }
    const touches = ['wheel', 'pointerdown', 'pointermove', 'keydown', 'focusin'] as const
    for (const touch of touches) root.addEventListener(touch, onTouch, { passive: true })
    root.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => {
      for (const touch of touches) root.removeEventListener(touch, onTouch)
      root.removeEventListener('scroll', onScroll, { capture: true })
    }
  }, [frame, isOn])
}

/** The place in its text that stands at a pane's level; null where nothing of the text does. */
function placeIn(pane: HTMLElement, paragraphs: readonly Paragraph[]): number | null {
  const { left, top, width, height } = pane.getBoundingClientRect()
  for (let below = levelPx; below < height; below += gapStepPx) {
    const paragraph = document.elementFromPoint(left + Math.min(width / 2, 200), top + below)?.closest<HTMLElement>('[data-paragraph]')
    if (!paragraph) continue
    const box = paragraph.getBoundingClientRect()
    const position = paragraphs.findIndex(({ id }) => id === paragraph.dataset['paragraph'])
    return position < 0 ? null : position + Math.min(1, Math.max(0, (top + levelPx - box.top) / box.height))
  }
  return null
}

function show(pane: HTMLElement, paragraphs: readonly Paragraph[], place: number): void {
  const paragraph = paragraphs[Math.min(paragraphs.length - 1, Math.floor(place))]
  const element = paragraph && pane.querySelector(`[data-paragraph="${CSS.escape(paragraph.id)}"]`)
  if (!element) return
  const box = element.getBoundingClientRect()
  pane.scrollTop += box.top + (place - Math.floor(place)) * box.height - pane.getBoundingClientRect().top - levelPx
}
