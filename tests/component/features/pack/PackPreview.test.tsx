import { render, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '#renderer/export/docx.ts'
import { wordSafeText } from '#renderer/export/word-safe-text.ts'
import { PackPreview } from '#renderer/features/pack/PackPreview.tsx'
import type { BriefingPack } from '#shared/domain/pack'
import { readPackage, wordsOfMarkup, wordsOfPackage } from '../../../fixtures/packs/read-package.ts'
import { emptyPack, everyBlock, packOfWords } from '../../../fixtures/packs/sample-packs.ts'

async function wordsOfBoth(pack: BriefingPack): Promise<{ preview: string; word: string }> {
  const preview = wordsOfMarkup(wordSafeText(renderToStaticMarkup(<PackPreview pack={pack} />)))
  return { preview, word: wordsOfPackage(await readPackage(await renderDocx(pack))) }
}

describe('the preview and the Word file', () => {
  it('hold the same words in the same order, footnotes and their calls too', async () => {
    const { preview, word } = await wordsOfBoth(everyBlock)
    expect(preview).toBe(word)
    expect(preview).toContain('A/RES/S-99/1, para. 85[1]')
    expect(preview).toContain('persons who own or control companies,[2]')
    expect(preview.length).toBeGreaterThan(6000)
  })

  it('hold the same words when there is nothing yet', async () => {
    const { preview, word } = await wordsOfBoth(emptyPack)
    expect(preview).toBe(word)
    expect(preview).toContain('This meeting has no agenda items yet.')
  })

  it('hold the same words, whatever strings the user wrote', { timeout: 30_000 }, async () => {
    const anyCode = fc.array(fc.oneof(fc.nat(0xffff), fc.constantFrom(0, 9, 10, 0x20, 0x26, 0x3c, 0xd83d, 0xde00, 0x5d0, 0x627)), { maxLength: 24 })
    await fc.assert(
      fc.asyncProperty(anyCode, async (codes) => {
        const { preview, word } = await wordsOfBoth(packOfWords(String.fromCharCode(...codes)))
        expect(preview).toBe(word)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the preview', () => {
  it('links contents, citations and footnote calls to places that are there', () => {
    const { container } = render(<PackPreview pack={everyBlock} />)
    const targets = [...container.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')?.slice(1) ?? '')
    expect(targets.length).toBeGreaterThan(everyBlock.contents.length)
    for (const target of targets) expect(container.querySelector(`[id="${target}"]`), target).not.toBeNull()
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says of each quotation its language and direction', () => {
    const { container } = render(<PackPreview pack={everyBlock} />)
    const arabic = [...container.querySelectorAll('blockquote')].find(({ lang }) => lang === 'ar')
    expect(arabic?.getAttribute('dir')).toBe('rtl')
    expect(arabic?.textContent).toContain('الدول التجريبية')
  })

  it('shows a quotation with its number, its marked words, its citation and its note', () => {
    render(<PackPreview pack={everyBlock} />)
    const figure = screen.getAllByRole('figure').find((one) => one.textContent?.includes('persons who own'))
    expect(figure).toBeDefined()
    if (figure === undefined) return
    expect(within(figure).getByText('A/RES/S-99/1, para. 17').closest('cite')).not.toBeNull()
    expect(figure.querySelector('mark')?.textContent).toBe('persons who own or control companies')
    expect(screen.getAllByRole('note').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([expect.stringContaining('Ask for public registers')]),
    )
  })

  it('has nothing for axe to find', async () => {
    const { container } = render(<PackPreview pack={everyBlock} />)
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  })
})
