import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react'
import { rangeOnScreen } from '#renderer/desk/words-on-screen.ts'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import type { Margin, MarginGroup } from './group-margin.ts'
import { lightWords } from './lit-words.ts'

interface NoteCards {
  /** The card that has the focus. */
  readonly focused: Margin | null
  /** The card that the pointer or the focus was on last. */
  readonly touchedKey: Margin['key'] | null
  /** The card that is asked for; a new object each time. */
  readonly wanted: { readonly key: Margin['key'] } | null
  /** Brings a card in sight with its paragraph and gives it the focus. */
  readonly goTo: (card: Margin) => void
  /** Goes to the next or previous note in reading order, from the one that has the focus, else from the selected paragraph. */
  readonly walk: (step: 1 | -1) => void
}

/** Ways from the text to its notes and back: the words of the note that has the focus are lit, a click on lit words opens their note. */
export function useNoteCards(
  sheet: RefObject<HTMLElement | null>,
  groups: readonly MarginGroup[],
  selected: Paragraph | undefined,
  onSelect: (id: ParagraphId) => void,
): NoteCards {
  const [focusedKey, setFocusedKey] = useState<Margin['key'] | null>(null)
  const [touchedKey, setTouchedKey] = useState<Margin['key'] | null>(null)
  const blocks = useMemo(() => groups.flatMap((group) => group.blocks), [groups])
  const cards = useMemo(() => blocks.flatMap((block) => block.cards), [blocks])
  const focused = cards.find(({ key }) => key === focusedKey) ?? null
  const [wanted, setWanted] = useState<NoteCards['wanted']>(null)
  const goTo = (card: Margin) => {
    onSelect(card.paragraphId)
    setWanted({ key: card.key })
  }
  const walk = (step: 1 | -1) => {
    const at = cards.findIndex(({ key }) => key === focusedKey)
    const fromParagraph = () => {
      const from = selected?.ordinal ?? -1
      const isAhead = ({ ordinal }: Paragraph) => (step === 1 ? ordinal >= from : ordinal <= from)
      const ahead = blocks.filter(({ paragraph, cards: own }) => own.length > 0 && isAhead(paragraph))
      return step === 1 ? ahead[0]?.cards[0] : ahead.at(-1)?.cards.at(-1)
    }
    const next = at < 0 ? fromParagraph() : cards[at + step]
    if (next) goTo(next)
  }

  const span = focused?.span
  useLayoutEffect(() => {
    const root = sheet.current
    if (!root || !span) return
    return lightWords(root, [{ light: 'here', span }])
  }, [sheet, span])

  const onClick = useEffectEvent(({ target, clientX, clientY }: MouseEvent) => {
    const root = sheet.current
    if (!root || !(target instanceof Element)) return
    const clicked = cardAround(target)?.dataset['card']
    const onCard = cards.find(({ key }) => key === clicked)
    // Not when it gets the focus: what moves between press and release is not clicked.
    if (onCard) return onSelect(onCard.paragraphId)
    const paragraph = target.closest<HTMLElement>('[data-paragraph]')
    if (!paragraph || !document.getSelection()?.isCollapsed) return
    const block = blocks.find((one) => one.paragraph.id === paragraph.dataset['paragraph'])
    const isUnder = ({ span: words }: Margin) => {
      const boxes = words ? [...(rangeOnScreen(root, words)?.getClientRects() ?? [])] : []
      return boxes.some(({ left, right, top, bottom }) => left <= clientX && clientX <= right && top <= clientY && clientY <= bottom)
    }
    const card = block?.cards.find(isUnder)
    if (card) goTo(card)
  })
  useEffect(() => {
    const root = sheet.current
    if (!root) return
    const onPress = (event: MouseEvent) => onClick(event)
    const onTouch = ({ target }: Event) => {
      const key = cardAround(target)?.dataset['card']
      if (key !== undefined) setTouchedKey(key)
    }
    const onFocus = (event: FocusEvent) => {
      setFocusedKey(cardAround(event.target)?.dataset['card'] ?? null)
      onTouch(event)
    }
    const onLeave = ({ relatedTarget }: FocusEvent) => setFocusedKey(cardAround(relatedTarget)?.dataset['card'] ?? null)
    root.addEventListener('click', onPress)
    root.addEventListener('pointerover', onTouch)
    root.addEventListener('focusin', onFocus)
    root.addEventListener('focusout', onLeave)
    return () => {
      root.removeEventListener('click', onPress)
      root.removeEventListener('pointerover', onTouch)
      root.removeEventListener('focusin', onFocus)
      root.removeEventListener('focusout', onLeave)
    }
  }, [sheet])

  return { focused, touchedKey, wanted, goTo, walk }
}

const cardAround = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null)
