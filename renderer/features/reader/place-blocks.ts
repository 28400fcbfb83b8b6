/** Space between two blocks, in CSS pixels. */
const gapPx = 10
/** How far the notes of one paragraph may push down those of the next before they fold: one folded line and its gap. */
const slackPx = 36

/**
 * Puts the notes of each paragraph of a group beside it, or under those before where they would overlap. Notes that have
 * no room fold to a line each, but not those of the selected paragraph. The group grows when its notes are longer than its
 * text, so that none hangs into the next.
 */
export function placeBlocks(group: HTMLElement): void {
  const texts = group.querySelector<HTMLElement>('.reader-texts')
  const margin = group.querySelector<HTMLElement>('.reader-margin')
  if (!texts || !margin) return
  const groupTop = texts.getBoundingClientRect().top
  const textsHeight = texts.offsetHeight
  const blocks = [...margin.querySelectorAll<HTMLElement>('.margin-block')]
  const wanted = blocks.map(({ dataset }) => {
    const paragraph = texts.querySelector(`[data-paragraph="${CSS.escape(dataset['beside'] ?? '')}"]`)
    return (paragraph?.getBoundingClientRect().top ?? groupTop) - groupTop
  })
  // Two layouts for all blocks, not two for each.
  for (const block of blocks) block.toggleAttribute('data-folded', false)
  const open = blocks.map(({ offsetHeight }) => offsetHeight)
  for (const block of blocks) block.toggleAttribute('data-folded', !('open' in block.dataset))
  const folded = blocks.map(({ offsetHeight }) => offsetHeight)
  let bottom = 0
  for (const [index, block] of blocks.entries()) {
    const top = Math.max(wanted[index] ?? 0, bottom)
    const room = (wanted[index + 1] ?? textsHeight) + slackPx - top
    const isFolded = !('open' in block.dataset) && (open[index] ?? 0) + gapPx > room
    block.toggleAttribute('data-folded', isFolded)
    block.style.insetBlockStart = `${top}px`
    bottom = top + ((isFolded ? folded[index] : open[index]) ?? 0) + gapPx
  }
  margin.style.minBlockSize = `${bottom}px`
}
