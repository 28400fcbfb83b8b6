import type { TFunction } from 'i18next'
import type { Paragraph, ParagraphKind } from '#shared/domain/paragraph'
import type { Repair } from '#shared/domain/repair'
import type { PlacedDoubt } from './place-doubts.ts'

const sentences = {
  'numbering-gap': 'review.doubt.numberingGap',
  'numbering-twice': 'review.doubt.numberingTwice',
  'unlabelled-sub-paragraph': 'review.doubt.unlabelledSubParagraph',
  'kind-unsure': 'review.doubt.kindUnsure',
  'page-without-text': 'review.doubt.pageWithoutText',
} as const

/** Says a doubt where its paragraph is not at hand. */
export function sayDoubtAfar(t: TFunction, doubt: Pick<PlacedDoubt, 'code' | 'what'>): string {
  return doubt.code === 'numbering-gap' ? t('review.missingNumber', { what: doubt.what }) : sayDoubt(t, doubt)
}

/** Says a doubt in a plain sentence; one that this screen does not know yet is shown as it was noted. */
export function sayDoubt(t: TFunction, { code, what }: Pick<PlacedDoubt, 'code' | 'what'>): string {
  // Such a doubt names the type of the repair that no longer fits.
  if (code === 'repair-unfit') return t('review.doubt.repairUnfit', { what: t(`review.repairOf.${what as Repair['type']}`) })
  if (code === 'garbled-text') return sayGarbled(t, what)
  const key = Object.entries(sentences).find(([known]) => known === code)?.[1]
  return key ? t(key, { what }) : t('review.doubt.other', { what: what || code })
}

const garblings = {
  'wrong-letters': 'review.garbling.wrongLetters',
  'private-use': 'review.garbling.privateUse',
  kangxi: 'review.garbling.kangxi',
  'no-spaces': 'review.garbling.noSpaces',
} as const

/** `no-spaces: 12`: what is wrong with the letters, and how many of a hundred; older readings noted the share alone. */
function sayGarbled(t: TFunction, what: string): string {
  const [code = '', share = what] = what.split(': ')
  const key = Object.entries(garblings).find(([known]) => known === code)?.[1]
  return key ? t(key, { share }) : t('review.doubt.garbledText', { what: share })
}

/** The kinds in the order in which they are offered, each with the letter that chooses it. */
export const kindKeys: readonly (readonly [ParagraphKind, string])[] = [
  ['operative', 'O'],
  ['subparagraph', 'S'],
  ['preambular', 'P'],
  ['heading', 'H'],
  ['annex-heading', 'A'],
  ['organLine', 'L'],
  ['table', 'T'],
]

/** Names a paragraph as one speaks of it: `Operative 85`, `Heading`. */
export function nameParagraph(t: TFunction, { kind, label }: Pick<Paragraph, 'kind' | 'label'>): string {
  return [t(`review.kind.${kind}`), label].filter(Boolean).join(' ')
}
