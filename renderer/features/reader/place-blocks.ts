/** Space between two blocks, in CSS pixels. */
const gapPx = 10
/** How far the notes of one paragraph may push down those of the next before they fold: one folded line and its gap. */
const slackPx = 36
/** Heights of a block's title and of a folded note with its gap, as margin.css sets them. */
const titlePx = 22
const foldedNotePx = 28

/** Heights as they were when all was placed: what changes from them asks for another placing. */
export type PlacedHeights = ReadonlyMap<Element, number>

/**
 * Puts the notes of each paragraph of a group beside it, or under those before where they would overlap. Notes that have
 * no room fold to a line each, but not those of the selected paragraph. The group grows when its notes are longer than its
 * text, so that none hangs into the next. Cost: two layouts of the group.
 */
export function placeBlocks(group: HTMLElement): PlacedHeights {
  const texts = group.querySelector<HTMLElement>('.reader-texts')
  const margin = group.querySelector<HTMLElement>('.reader-margin')
  if (!texts || !margin) return new Map()
  const blocks = [...margin.querySelectorAll<HTMLElement>('.margin-block')]
  for (const block of blocks) block.toggleAttribute('data-folded', false)
  const groupTop = texts.getBoundingClientRect().top
  const textsHeight = texts.offsetHeight
  const measured = blocks.map((block) => {
    const paragraph = texts.querySelector(`[data-paragraph="${CSS.escape(block.dataset['beside'] ?? '')}"]`)
    return { block, wanted: (paragraph?.getBoundingClientRect().top ?? groupTop) - groupTop, open: block.offsetHeight, notes: block.querySelectorAll('.note-card').length }
  })
  let bottom = 0
  for (const [index, { block, wanted, open, notes }] of measured.entries()) {
    const top = Math.max(wanted, bottom)
    const room = (measured[index + 1]?.wanted ?? textsHeight) + slackPx - top
    const isFolded = !('open' in block.dataset) && open + gapPx > room
    block.toggleAttribute('data-folded', isFolded)
    bottom = top + (isFolded ? titlePx + notes * foldedNotePx : open) + gapPx
  }
  const heights = new Map<Element, number>(blocks.map((block) => [block, block.offsetHeight]))
  bottom = 0
  for (const { block, wanted } of measured) {
    const top = Math.max(wanted, bottom)
    block.style.insetBlockStart = `${top}px`
    bottom = top + (heights.get(block) ?? 0) + gapPx
  }
  margin.style.minBlockSize = `${bottom}px`
  return heights.set(texts, textsHeight)
}
