import type { ParagraphId } from '#shared/domain/ids'
import type { PageBox, Paragraph } from '#shared/domain/paragraph'

export interface OwnedBox {
  readonly paragraphId: ParagraphId
  readonly box: PageBox
}

/** Gathers the boxes of a text by page; empty where the reading gave none. */
export function boxesByPage(paragraphs: readonly Paragraph[]): ReadonlyMap<number, readonly OwnedBox[]> {
  const pages = new Map<number, OwnedBox[]>()
  for (const { id, boxes } of paragraphs) {
    for (const box of boxes ?? []) {
      const own = pages.get(box.page) ?? []
      pages.set(box.page, own)
      own.push({ paragraphId: id, box })
    }
  }
  return pages
}

/** Finds the paragraph at a point of a page (parts of its width and height); the smallest where several stand there, else null. */
export function paragraphAt(boxes: readonly OwnedBox[], x: number, y: number): ParagraphId | null {
  const hits = boxes.filter(({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)
  return hits.toSorted((a, b) => areaOf(a.box) - areaOf(b.box))[0]?.paragraphId ?? null
}

const areaOf = ({ width, height }: PageBox): number => width * height

/** The band of the pages' width in which words stand, 0–1; null without boxes. */
export function wordsBand(pages: ReadonlyMap<number, readonly OwnedBox[]>): { readonly start: number; readonly end: number } | null {
  const all = [...pages.values()].flat()
  if (all.length === 0) return null
  const start = all.reduce((least, { box }) => Math.min(least, box.x), 1)
  const end = all.reduce((most, { box }) => Math.max(most, box.x + box.width), 0)
  return end > start ? { start, end } : null
}
