import { describe, expect, it } from 'vitest'
import type { ItemPart, ItemPartKind } from '#shared/domain/item-part'
import { buildPack } from '#shared/pack/build-pack'
import { richText } from '#shared/rich-text/plain-text'
import { clipParagraph, paragraphAt, sampleLibrary, sampleMeeting } from '../../fixtures/packs/build-sample.ts'
import { packOptions, withoutTexts } from '../../fixtures/packs/pack-of.ts'
import { sampleDeclaration } from '../../fixtures/packs/sample-texts.ts'

const part = (kind: ItemPartKind, words = 'Sample words.'): ItemPart => ({ id: kind, kind, audience: 'internal', body: richText(words) })

function blocksOf(parts: readonly ItemPart[]): readonly string[] {
  const clippings = [clipParagraph(sampleDeclaration, paragraphAt(sampleDeclaration, '85'))]
  const meeting = sampleMeeting([{ label: '4', title: 'Prevention', parts, clippings }])
  const { blocks } = buildPack({ meeting, ...sampleLibrary([sampleDeclaration], []) }, { ...packOptions, choices: withoutTexts })
  return blocks.flatMap((block) => (block.type === 'note' ? [block.heading] : block.type === 'quotation' ? [block.citation] : []))
}

describe('the parts of a brief', () => {
  it('stand in the order of a brief: what is known before the agreed language, what is wanted after it', () => {
    expect(blocksOf([part('question'), part('red-line'), part('position'), part('background'), part('what-will-happen')])).toEqual([
      'What will happen',
      'Background',
      'A/RES/S-99/1, para. 85',
      'Our position',
      'Red line',
      'Questions and answers',
    ])
  })

  it('are left out while nothing is written in them', () => {
    expect(blocksOf([part('ask', ' ')])).toEqual(['A/RES/S-99/1, para. 85'])
  })

  it('say how long talking points take', () => {
    expect(blocksOf([part('talking-point', 'word '.repeat(120))])).toContain('Talking points · 1:00 min')
  })
})
