import type { Paragraph } from '#shared/domain/paragraph'

/** Paragraphs that stand for one number while a draft is open: `5`, `5 bis`, `5 ter`, `5 alt`. */
export interface VariantGroup {
  /** The number that they share, as printed without its suffix: `5`, `(a)`. */
  readonly base: string
  /** Indices of its paragraphs, in reading order; the bare number is among them where it is printed. */
  readonly members: readonly number[]
}

const latin = 'bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|alt(?:ernative)?'
const suffix = new RegExp(
  `[\\s.]*(?:(?<![\\p{L}])(?:${latin}|бис|тер|кватер)|مكررا?ً?|之[一二三四五六七八九十]|(?<=\\d)(?:${latin}))(?:[\\s.]*(?:${latin}|\\d{1,2}|ثانيا|ثالثا|رابعا))*\\.?(\\)?)$`,
  'iu',
)

/**
 * Groups `bis`, `ter`, `alt` and their like with the number that they stand beside, per part of the text and per
 * sentence that they complete; numbers without such variants are left out.
 */
export function variantGroups(paragraphs: readonly Pick<Paragraph, 'label' | 'path' | 'container'>[]): readonly VariantGroup[] {
  const groups = new Map<string, { base: string; members: number[]; isVaried: boolean }>()
  for (const [index, { label, path, container }] of paragraphs.entries()) {
    if (label === null) continue
    const base = label.replace(suffix, '$1')
    const key = [container, ...path.slice(0, -1), base].join(' › ')
    const group = groups.get(key) ?? { base, members: [], isVaried: false }
    group.members.push(index)
    group.isVaried ||= base !== label
    groups.set(key, group)
  }
  return [...groups.values()].filter(({ isVaried }) => isVaried).map(({ base, members }) => ({ base, members }))
}
