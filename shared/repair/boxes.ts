import type { PageBox, Paragraph } from '#shared/domain/paragraph'

/** Where a paragraph stands on its pages, as far as is known. */
export type Stand = Pick<Paragraph, 'page'> & { readonly boxes: readonly PageBox[] | null }

/** Says where a paragraph stands; null boxes = its source has no pages. */
export const standOf = ({ page, boxes }: Paragraph): Stand => ({ page, boxes: boxes ?? null })

/** Gives a paragraph another stand; without boxes it has none, not an empty list. */
export function withStand(paragraph: Paragraph, { page, boxes }: Stand): Paragraph {
  const { boxes: _old, ...rest } = paragraph
  return boxes === null ? { ...rest, page } : { ...rest, page, boxes }
}

/**
 * Cuts a stand where `share` (0–1) of the words are over. Nothing tells where each word stands, so the words are taken
 * to fill the boxes evenly: right to about a line.
 */
export function cutStand({ page, boxes }: Stand, share: number): readonly [Stand, Stand] {
  const total = boxes?.reduce((sum, box) => sum + areaOf(box), 0) ?? 0
  if (boxes === null || total === 0)
    return [
      { page, boxes },
      { page, boxes },
    ]
  let left = share * total
  const before: PageBox[] = []
  const after: PageBox[] = []
  for (const box of boxes) {
    const area = areaOf(box)
    if (left >= area - nothing) before.push(box)
    else if (left <= nothing) after.push(box)
    else {
      const height = rounded((box.height * left) / area)
      before.push({ ...box, height })
      after.push({ ...box, y: rounded(box.y + height), height: rounded(box.height - height) })
    }
    left -= area
  }
  return [
    { page, boxes: before },
    { page: after[0]?.page ?? page, boxes: after },
  ]
}

/** Puts two stands one after the other; boxes below one another in a column become one. */
export function joinStands(one: Stand, other: Stand): Stand {
  if (one.boxes === null || other.boxes === null) return one
  const last = one.boxes.at(-1)
  const [first, ...rest] = other.boxes
  if (last === undefined) return other
  if (first === undefined || !isBelow(last, first)) return { page: one.page, boxes: [...one.boxes, ...other.boxes] }
  return { page: one.page, boxes: [...one.boxes.slice(0, -1), around(last, first), ...rest] }
}

function isBelow(upper: PageBox, lower: PageBox): boolean {
  const shared = Math.min(upper.x + upper.width, lower.x + lower.width) - Math.max(upper.x, lower.x)
  return upper.page === lower.page && lower.y >= upper.y && shared > 0.5 * Math.min(upper.width, lower.width)
}

function around(one: PageBox, other: PageBox): PageBox {
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  const right = Math.max(one.x + one.width, other.x + other.width)
  const bottom = Math.max(one.y + one.height, other.y + other.height)
  return { page: one.page, x, y, width: rounded(right - x), height: rounded(bottom - y) }
}

/** Parts of a page's area below which nothing could be printed. */
const nothing = 1e-9

const areaOf = (box: PageBox): number => box.width * box.height

/** A millionth of a page: far below a printer's dot, far above what sums of fractions lose. */
const rounded = (part: number): number => Math.round(part * 1e6) / 1e6
