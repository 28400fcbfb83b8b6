/** Space between two cards, in CSS pixels. */
const gapPx = 8

/**
 * Puts each card of a group beside its paragraph, or under the card before it where they would overlap;
 * the group grows when its notes are longer than its text, so that none hangs into the next.
 */
export function placeCards(group: HTMLElement): void {
  const texts = group.querySelector<HTMLElement>('.reader-texts')
  if (!texts) return
  const groupTop = texts.getBoundingClientRect().top
  const placed = [...group.querySelectorAll<HTMLElement>('.note-card')].map((card) => {
    const paragraph = texts.querySelector(`[data-paragraph="${CSS.escape(card.dataset['beside'] ?? '')}"]`)
    return { card, wanted: (paragraph?.getBoundingClientRect().top ?? groupTop) - groupTop, height: card.offsetHeight }
  })
  let bottom = 0
  for (const { card, wanted, height } of placed) {
    const top = Math.max(wanted, bottom)
    card.style.insetBlockStart = `${top}px`
    bottom = top + height + gapPx
  }
  const margin = group.querySelector<HTMLElement>('.reader-margin')
  if (margin) margin.style.minBlockSize = `${bottom}px`
}
