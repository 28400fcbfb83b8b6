import { describe, expect, it } from 'vitest'
import { declaration } from '../../../scripts/samples/declaration.ts'
import { resolution } from '../../../scripts/samples/resolution.ts'
import type { LayoutOptions, UnDocument } from '../../../scripts/un-layout/document.ts'
import { countAutomatically } from '../../../scripts/un-layout/docx/numbering.ts'
import { renderDocx } from '../../../scripts/un-layout/docx/render-docx.ts'
import { divisionsOf } from '../../../scripts/un-layout/hyphenate.ts'
import { parseRuns } from '../../../scripts/un-layout/markup.ts'
import { createMeasure, tracking } from '../../../scripts/un-layout/pdf/faces.ts'
import type { Page, PlacedText } from '../../../scripts/un-layout/pdf/page.ts'
import { layOutPages, renderPdf } from '../../../scripts/un-layout/pdf/render-pdf.ts'
import { wordsOfDocx } from './reading.ts'

const layout = (more: Partial<LayoutOptions> = {}): LayoutOptions => ({
  columns: 1,
  hyphenate: true,
  runningHeads: true,
  seed: 1,
  ...more,
})
const furnitureOf = (page: Page | undefined): string[] =>
  page?.texts.filter(({ owner }) => owner === 'furniture').map(({ text }) => text) ?? []
const ofBlock = (text: PlacedText): number | null =>
  typeof text.owner === 'object' && 'block' in text.owner ? text.owner.block : null

describe('pages in the layout of a UN document', () => {
  it.each([1, 2] as const)('keeps every line between the margins in %i column(s)', (columns) => {
    const measure = createMeasure()
    const { pages, geometry } = layOutPages(declaration, layout({ columns }))
    for (const text of pages.flatMap((page) => page.texts)) {
      const spaces = text.text.trim().split(' ').length - 1
      const end = text.x + measure(text.text.trimEnd(), text.face, text.size) + spaces * text.wordSpacing - tracking
      expect(end, text.text).toBeLessThanOrEqual(geometry.right + 0.5)
      expect(text.x, text.text).toBeGreaterThanOrEqual(geometry.left - 4)
      expect(text.baseline).toBeLessThan(geometry.pageHeight)
    }
  })

  it.each([1, 2] as const)('sets no two lines over each other in %i column(s)', (columns) => {
    for (const page of layOutPages(declaration, layout({ columns })).pages) {
      const places = page.texts.map(({ x, baseline }) => `${x.toFixed(1)} ${baseline.toFixed(1)}`)
      expect(new Set(places).size).toBe(places.length)
    }
  })

  it('sets each footnote on the page on which it is called', () => {
    const { pages } = layOutPages(resolution, layout())
    const pageOfNote = (label: string) =>
      pages.findIndex((page) =>
        page.texts.some(({ owner }) => typeof owner === 'object' && 'note' in owner && owner.note === label),
      )
    const pageOfCall = (label: string) =>
      pages.findIndex((page) =>
        page.texts.some((text) => ofBlock(text) !== null && text.size < 8 && text.text === label),
      )
    for (const label of ['1', '2', '3', '4', '5', '6']) {
      expect(pageOfCall(label)).toBeGreaterThanOrEqual(0)
      expect(pageOfNote(label)).toBe(pageOfCall(label))
    }
  })

  it('leaves no heading alone at the foot of a page or column', () => {
    for (const columns of [1, 2] as const) {
      for (const page of layOutPages(declaration, layout({ columns })).pages) {
        const blocks = page.texts.flatMap((text) => ofBlock(text) ?? [])
        const last = declaration.blocks[blocks.at(-1) ?? 0]
        expect(last?.kind).not.toBe('heading')
      }
    }
  })

  it('changes the side of symbol and page number from page to page', () => {
    const { pages, geometry } = layOutPages(declaration, layout())
    const xOf = (page: number, text: string) =>
      pages[page]?.texts.find((placed) => placed.owner === 'furniture' && placed.text === text)?.x ?? NaN
    expect(xOf(1, declaration.symbol)).toBe(geometry.left)
    expect(xOf(2, declaration.symbol)).toBeGreaterThan(geometry.left + 300)
    expect(xOf(1, `2/${pages.length}`)).toBe(geometry.left)
    expect(xOf(2, `3/${pages.length}`)).toBeGreaterThan(geometry.left + 300)
  })

  it('leaves running heads out where they are not wanted', () => {
    const { pages } = layOutPages(declaration, layout({ runningHeads: false }))
    expect(furnitureOf(pages[1])).not.toContain(declaration.symbol)
    expect(furnitureOf(pages[1])).toContain(`2/${pages.length}`)
  })

  it('divides words at line ends only where that is wanted', () => {
    const dividedIn = (options: LayoutOptions) =>
      layOutPages(declaration, options)
        .pages.flatMap((page) => page.texts)
        .filter(({ text }) => /\p{Ll}-$/u.test(text))
    expect(dividedIn(layout({ columns: 2 })).length).toBeGreaterThan(5)
    const hyphens = /(?:anti|follow|mid|open|non|law|up|decision)-$/
    expect(dividedIn(layout({ columns: 2, hyphenate: false })).filter(({ text }) => !hyphens.test(text))).toEqual([])
  })

  it('gives the same bytes for the same seed', async () => {
    const first = await renderPdf(resolution, layout({ seed: 4 }))
    expect(Buffer.compare(first, await renderPdf(resolution, layout({ seed: 4 })))).toBe(0)
  })

  it('refuses letters that its faces do not hold', async () => {
    const russian: UnDocument = { ...resolution, title: 'Борьба с коррупцией' }
    await expect(renderPdf(russian, layout())).rejects.toThrow('Times has no')
  })
})

describe('automatic numbering in Word', () => {
  const numbered = (...labels: string[]) => ({
    blocks: labels.map((label) => ({
      kind: label.startsWith('(') ? ('subparagraph' as const) : ('operative' as const),
      level: label.startsWith('(') ? 1 : 0,
      label,
      runs: [{ text: 'x' }],
    })),
  })

  it('counts each run of numbers from 1 and starts letters again under each number', () => {
    expect(
      countAutomatically(numbered('1', '(a)', '(b)', '2', '(a)', '1'))?.map(
        (place) => place && [place.level, place.instance],
      ),
    ).toEqual([
      [0, 1],
      [1, 1],
      [1, 1],
      [0, 1],
      [1, 1],
      [0, 2],
    ])
  })

  it('is refused where Word would count otherwise than the text is numbered', () => {
    expect(countAutomatically(numbered('1', '3'))).toBeNull()
    expect(countAutomatically(numbered('1', '2', '2 bis'))).toBeNull()
    expect(countAutomatically(numbered('1', '(b)'))).toBeNull()
  })

  it('types the numbers where they are not to be counted', async () => {
    const word = { columns: 1, hyphenate: false, runningHeads: true, mastheadIn: 'text' } as const
    expect(await wordsOfDocx(await renderDocx(resolution, { ...word, numbering: 'typed' }))).toMatch(
      /\b12\.\s+Requests|\b12\.\s+.{0,4}Requests/,
    )
    expect(await wordsOfDocx(await renderDocx(resolution, { ...word, numbering: 'automatic' }))).not.toMatch(
      /\b12\.\s+Requests/,
    )
  })
})

describe('words divided at line ends', () => {
  it('divides between syllables, never within three letters of an end', () => {
    const divided = (word: string) =>
      [...divisionsOf(word)].toReversed().reduce((rest, at) => `${rest.slice(0, at)}-${rest.slice(at)}`, word)
    expect(divided('corruption')).toBe('cor-rup-tion')
    expect(divided('enforcement')).toBe('enforce-ment')
    expect(divided('understanding')).toBe('under-standing')
  })

  it('leaves short words, names in capitals and numbers whole', () => {
    for (const word of ['States', 'UNODC', '2030', 'A/RES/S-32/1', 'anti-corruption'])
      expect(divisionsOf(word)).toEqual([])
  })
})

describe('the notation of the sample texts', () => {
  it('reads italics and footnotes', () => {
    expect(parseRuns('*Recalling* its text,^[See *Sample*, vol. 1.] and')).toEqual([
      { text: 'Recalling', italic: true },
      { text: ' its text,', note: [{ text: 'See ' }, { text: 'Sample', italic: true }, { text: ', vol. 1.' }] },
      { text: ' and' },
    ])
  })

  it('stops at italics or a footnote left open', () => {
    expect(() => parseRuns('*Recalling its text')).toThrow('Italics without an end')
    expect(() => parseRuns('its text^[See')).toThrow('Footnote without an end')
  })
})
