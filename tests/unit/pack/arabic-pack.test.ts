import { describe, expect, it } from 'vitest'
import { packParts, packTemplateNames, packTemplates, usualPack } from '#shared/domain/pack-choices'
import { buildPack } from '#shared/pack/build-pack'
import { packLabels } from '#shared/pack/labels'
import { wordsOfBlocks } from '#shared/pack/words-of-blocks'
import { arabicInput } from '../../fixtures/packs/arabic-brief.ts'

const packWith = (choices: object) => buildPack(arabicInput, { asOf: '2026-11-22', labels: packLabels('ar'), choices: { ...usualPack, ...choices, language: 'ar' } })

describe('an Arabic pack', () => {
  it('runs from right to left, all its headings too', () => {
    const { direction, blocks } = packWith({ parts: packParts })
    expect(direction).toBe('rtl')
    const headings = blocks.flatMap((block) => (block.type === 'heading' && !block.bookmark.startsWith('text_') && !block.bookmark.startsWith('annotated_') ? [block] : []))
    expect(headings.length).toBeGreaterThan(15)
    for (const heading of headings) expect(heading.direction, heading.text).toBe('rtl')
  })

  it.each(packTemplateNames)('has no English word of its own by the template %s', (template) => {
    const { cover, header, footer, footnotes, blocks, contentsTitle } = packWith({ template, ...packTemplates[template] })
    const words = [cover.kicker, cover.mark, cover.asOf, contentsTitle, header.mark, footer.start, footer.end, ...cover.facts.flatMap(({ label, value }) => [label, value]), ...footnotes.map(({ text }) => text), ...wordsOfBlocks(blocks)]
    // Symbols, addresses and places that the renderer fills are no words.
    const bare = words.map((line) => line.replace(/\{\w+\}|[A-Z]+(?:\/[\w.-]+)+|https?:\S+|\S+@\S+/g, ''))
    expect(bare.filter((line) => /[A-Za-z]{2,}/.test(line))).toEqual([])
  })
})
