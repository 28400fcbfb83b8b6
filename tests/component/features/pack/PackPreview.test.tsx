import { render, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '#renderer/export/docx.ts'
import { wordSafeText } from '#renderer/export/word-safe-text.ts'
import { PackPreview } from '#renderer/features/pack/PackPreview.tsx'
import type { BriefingPack } from '#shared/domain/pack'
import { aDesk, renderOnDesk } from '../../../helpers/desk.tsx'
import { readPackage, wordsOfMarkup, wordsOfPackage } from '../../../fixtures/packs/read-package.ts'
import { cellOf, drawnPack } from '../../../fixtures/packs/drawn-pack.ts'
import { templatePacks } from '../../../fixtures/packs/template-packs.ts'
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

  it('hold the same words by every template, for both audiences, in Arabic too', { timeout: 60_000 }, async () => {
    for (const { name, pack } of await templatePacks()) {
      const { preview, word } = await wordsOfBoth(pack)
      expect(preview, name).toBe(word)
    }
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

describe('the pages of the preview', () => {
  it('carry running heads that repeat no words to who hears them, and number themselves; the cover has none', () => {
    const { container } = render(<PackPreview pack={everyBlock} />)
    const pages = [...container.querySelectorAll('.preview-page')]
    const heads = pages.map((page) => page.querySelector('[data-place="head"]'))
    expect(heads[0]?.textContent).toBe('')
    expect(heads.slice(1).every((head) => head?.textContent?.includes('INTERNAL') && head.getAttribute('aria-hidden') === 'true')).toBe(true)
    expect(pages.at(-1)?.querySelector('[data-place="foot"]')?.textContent).toContain(`page ${pages.length} of ${pages.length}`)
  })

  it('have each footnote at the foot of the page that calls it', () => {
    const { container } = render(<PackPreview pack={everyBlock} />)
    for (const call of container.querySelectorAll<HTMLAnchorElement>('.preview-call a')) {
      const footnote = container.querySelector(`[id="${call.getAttribute('href')?.slice(1) ?? ''}"]`)
      expect(footnote?.closest('.preview-page')).toBe(call.closest('.preview-page'))
    }
  })

  it('turn for a wide table, whose headings stand again on each page for eyes only', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [cellOf(`Row ${index}`), cellOf('Words of the row. '.repeat(8))])
    const pack = drawnPack([{ type: 'orientation', to: 'landscape' }, { type: 'table', columns: [{ heading: 'Left', share: 0.3 }, { heading: 'Right', share: 0.7 }], rows }, { type: 'orientation', to: 'portrait' }])
    const { container } = render(<PackPreview pack={pack} />)
    const wide = [...container.querySelectorAll('.preview-page[data-orientation="landscape"]')]
    expect(wide.length).toBeGreaterThan(1)
    expect(wide.map((page) => page.querySelector('thead')?.hasAttribute('data-repeated'))).toEqual(wide.map((_, index) => index > 0))
    expect(screen.getAllByRole('columnheader')[0]?.getAttribute('scope')).toBe('col')
    expect(wide.flatMap((page) => [...page.querySelectorAll('tbody tr')])).toHaveLength(rows.length)
  })

  it('say what is deleted and inserted without a word in the text itself', () => {
    const pack = drawnPack([
      {
        type: 'changes',
        bookmark: 'changes_1',
        paragraphs: [{ label: '5', level: 0, remark: 'Formerly paragraph 4', changes: [{ change: 'deleted', text: 'consider' }, { change: 'inserted', text: 'establish' }] }],
        citation: 'A sample draft',
        citationTarget: null,
        footnote: null,
        tracked: null,
        remarks: [],
        language: 'en',
        direction: 'ltr',
      },
    ])
    renderOnDesk(aDesk(), <PackPreview pack={pack} />)
    expect(screen.getByText('consider').getAttribute('data-said')).toBe('deleted:')
    expect(screen.getByText('establish').getAttribute('data-said')).toBe('inserted:')
  })

  it('have a comment beside the page on which its words begin, under the number that stands at them', () => {
    const comments = [{ author: 'Sample Delegate', date: '2026-11-20T08:00:00.000Z', lines: [{ runs: [{ text: 'Too weak.' }], direction: 'ltr', depth: 0, marker: null }] }] as const
    const words = drawnPack([{ type: 'paragraph', look: 'plain', direction: 'ltr', runs: [{ text: 'Decides ' }, { text: 'to consider', comments: [1] }, { text: ' this', comments: [1] }] }], { comments })
    renderOnDesk(aDesk(), <PackPreview pack={words} />)
    const list = screen.getByRole('list', { name: 'Comments' })
    expect(list.textContent).toContain('Sample Delegate')
    expect(list.textContent).toContain('Too weak.')
    expect([screen.getByText('to consider'), screen.getByText('this')].map((run) => run.closest('.preview-commented')?.getAttribute('data-comments') ?? null)).toEqual([null, '1'])
  })
})
