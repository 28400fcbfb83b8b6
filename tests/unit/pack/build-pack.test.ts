import { describe, expect, it } from 'vitest'
import type { Clipping } from '#shared/domain/meeting'
import type { Note } from '#shared/domain/note'
import { packTemplates, usualPack } from '#shared/domain/pack-choices'
import { buildPack } from '#shared/pack/build-pack'
import { clipNote, clipParagraph, paragraphAt, sampleLibrary, sampleMeeting, sampleNote, sampleText } from '../../fixtures/packs/build-sample.ts'
import { blocksOf, packOf, packOfClippings, packOptions, wordsOf } from '../../fixtures/packs/pack-of.ts'
import { richBody } from '../../fixtures/packs/sample-packs.ts'
import { sampleArabic, sampleDeclaration, sampleDraft, sampleResolution, sampleStatement } from '../../fixtures/packs/sample-texts.ts'

const para17 = paragraphAt(sampleDeclaration, '17')
const para85 = paragraphAt(sampleDeclaration, '85')

describe('cover and contents', () => {
  it('writes the meeting’s facts out and leaves out what is not known', () => {
    const { cover, header, footer } = packOf({})
    expect(cover).toEqual({
      stands: 'page',
      kicker: 'Briefing pack',
      mark: 'INTERNAL',
      title: 'Sample meeting on integrity, second session',
      facts: [
        { label: 'Body', value: 'Sample Conference on Integrity in Public Life' },
        { label: 'Place', value: 'Vienna' },
        { label: 'Dates', value: '23–27 November 2026' },
      ],
      asOf: 'Texts as of 22 November 2026',
    })
    expect(header).toEqual({ mark: 'INTERNAL', title: cover.title })
    expect(footer).toEqual({ start: 'Texts as of 22 November 2026', end: 'page {page} of {pages}' })
    const bare = buildPack(
      { meeting: sampleMeeting([], { title: ' ', body: '', place: '', startsOn: null, endsOn: null }), ...sampleLibrary([], []) },
      packOptions,
    )
    expect(bare.cover).toMatchObject({ title: 'Untitled meeting', facts: [] })
  })

  it('heads the first page where it has none of its own: the facts in one line, and what follows below them', () => {
    const speaking = { ...packOptions, choices: { ...usualPack, ...packTemplates['speaking-notes'] } }
    const { cover, blocks } = buildPack({ meeting: sampleMeeting([]), ...sampleLibrary([], []) }, speaking)
    expect(cover).toMatchObject({ stands: 'head', facts: [], asOf: 'Sample Conference on Integrity in Public Life · Vienna · 23–27 November 2026 · Texts as of 22 November 2026' })
    expect(blocks[0]?.type).not.toBe('page-break')
    const withContents = { ...speaking, choices: { ...usualPack, cover: 'head' as const } }
    expect(buildPack({ meeting: sampleMeeting([]), ...sampleLibrary([], []) }, withContents).cover.stands).toBe('page')
  })

  it('names each item as the agenda does and sets sub-items below their item', () => {
    const item = (label: string, title: string) => ({ label, title, clippings: [] })
    const pack = packOf({
      items: [item('4', 'Prevention'), item('4 (a)', 'Registers'), item('4 (b)', ''), item('', 'Side event'), item('', ''), item('5 (a)', 'Alone')],
    })
    expect(pack.contents.map(({ text, level }) => [level, text])).toEqual([
      [1, 'Item 4 — Prevention'],
      [2, 'Item 4 (a) — Registers'],
      [2, 'Item 4 (b)'],
      [1, 'Side event'],
      [1, 'Untitled item'],
      [1, 'Item 5 (a) — Alone'],
    ])
  })

  it('gives every contents entry a heading to link to, under a name of its own that Word accepts', () => {
    const pack = packOfClippings([clipParagraph(sampleDeclaration, para85), clipParagraph(sampleDraft, paragraphAt(sampleDraft, '1'))], [sampleDeclaration, sampleDraft], [], true)
    const bookmarks = pack.blocks.flatMap((block) => ('bookmark' in block && block.bookmark !== null ? [block.bookmark] : []))
    expect(new Set(bookmarks).size).toBe(bookmarks.length)
    for (const bookmark of bookmarks) expect(bookmark).toMatch(/^[a-z][a-z0-9_]{0,39}$/)
    expect(bookmarks).toEqual(expect.arrayContaining(pack.contents.map(({ bookmark }) => bookmark)))
    const targets = blocksOf(pack, 'quotation').map(({ citationTarget }) => citationTarget)
    expect(bookmarks).toEqual(expect.arrayContaining(targets))
    expect(targets).not.toContain(null)
  })

  it('says where nothing was clipped, but not over sub-items', () => {
    const pack = packOf({
      items: [
        { label: '1', title: 'Opening', clippings: [] },
        { label: '1 (a)', title: 'Officers', clippings: [] },
      ],
    })
    expect(pack.blocks.map((block) => (block.type === 'heading' ? block.text : block.type))).toEqual([
      'page-break',
      'Item 1 — Opening',
      'Item 1 (a) — Officers',
      'paragraph',
    ])
    expect(blocksOf(pack, 'paragraph')[0]?.runs).toEqual([{ text: 'Nothing clipped yet.' }])
    expect(blocksOf(packOf({}), 'paragraph')[0]?.runs).toEqual([{ text: 'This meeting has no agenda items yet.' }])
  })

  it('begins a page with each item that holds something', () => {
    const clippings = [clipParagraph(sampleDeclaration, para85)]
    const pack = packOf({
      items: [
        { label: '1', title: 'A', clippings: [] },
        { label: '2', title: 'B', clippings },
        { label: '2 (a)', title: 'C', clippings },
        { label: '3', title: 'D', clippings: [] },
        { label: '4', title: 'E', clippings: [] },
        { label: '4 (a)', title: 'F', clippings },
      ],
      texts: [sampleDeclaration],
    })
    const begun = pack.blocks.flatMap((block, index) => {
      const next = pack.blocks[index + 1]
      return block.type === 'page-break' && next?.type === 'heading' ? [next.text] : []
    })
    expect(begun).toEqual(['Item 1 — A', 'Item 4 — E'])
  })
})

describe('quotations', () => {
  it('quotes a clipped paragraph verbatim with its number, italics and citation', () => {
    const [quotation] = blocksOf(packOfClippings([clipParagraph(sampleResolution, paragraphAt(sampleResolution, '2'))], [sampleResolution]), 'quotation')
    expect(quotation).toMatchObject({
      citation: 'Conference resolution 99/2, para. 2',
      citationTarget: null,
      footnote: 1,
      altered: false,
      remarks: [],
      paragraphs: [
        {
          label: '2',
          level: 0,
          runs: [
            { text: 'Urges', italic: true },
            { text: ' sample States, ' },
            { text: 'in accordance with domestic law', italic: true },
            { text: ', to let journalists and civil society consult those registers without charge;' },
          ],
        },
      ],
    })
  })

  it('gives the fuller reference of each quotation in a footnote', () => {
    const pack = packOfClippings([clipParagraph(sampleDeclaration, para85)], [sampleDeclaration])
    expect(blocksOf(pack, 'quotation')[0]).toMatchObject({ citation: 'A/RES/S-99/1, para. 85', footnote: 1 })
    expect(pack.footnotes.map(({ text }) => text)).toEqual([
      'General Assembly resolution S-99/1 of 3 June 2021, entitled “Our shared promise to keep public life honest and to follow public money from decision to delivery”, annex, para. 85.',
    ])
  })

  it('says a text’s title and date once an item', () => {
    const clippings = [clipParagraph(sampleDeclaration, para85), clipParagraph(sampleDeclaration, paragraphAt(sampleDeclaration, '16'))]
    const pack = packOf({
      items: [
        { label: '1', title: 'A', clippings },
        { label: '2', title: 'B', clippings },
      ],
      texts: [sampleDeclaration],
    })
    expect(pack.footnotes.map(({ text }) => text.includes('entitled'))).toEqual([true, false, true, false])
    expect(pack.footnotes[1]?.text).toBe('General Assembly resolution S-99/1, annex, para. 16.')
  })

  it('quotes the sub-paragraphs with a paragraph that ends in a colon, and only then', () => {
    const pack = packOfClippings(
      [
        clipParagraph(sampleDeclaration, para17),
        clipParagraph(sampleDeclaration, paragraphAt(sampleDeclaration, '17 (b)')),
        clipParagraph(sampleDraft, paragraphAt(sampleDraft, '1')),
      ],
      [sampleDeclaration, sampleDraft],
    )
    const labels = blocksOf(pack, 'quotation').map(({ paragraphs }) => paragraphs.map(({ label, level }) => `${label} ${level}`))
    expect(labels).toEqual([
      ['17 0', '(a) 1', '(b) 1', '(i) 2', '(ii) 2'],
      ['(b) 0', '(i) 1', '(ii) 1'],
      ['1 0'],
    ])
  })

  it('takes the source’s footnote along under its own number, before the reference', () => {
    const pack = packOfClippings([clipParagraph(sampleDeclaration, para17)], [sampleDeclaration])
    const quotation = blocksOf(pack, 'quotation')[0]
    expect(quotation?.paragraphs[0]?.runs.flatMap(({ footnote }) => footnote ?? [])).toEqual([1])
    expect(quotation?.footnote).toBe(2)
    expect(pack.footnotes[0]?.text).toBe('Footnote 4 of the source: As defined in the sample glossary, sect. II, which was made for testing only.')
  })

  it('keeps the mark of a footnote that was not read', () => {
    const text = sampleText({ id: 't', symbol: 'A/99/1' }, [{ path: ['1'], text: 'Some words,^7/^ and more.' }])
    const [quotation] = blocksOf(packOfClippings([clipParagraph(text, text.paragraphs[0]!)], [text]), 'quotation')
    expect(quotation?.paragraphs[0]?.runs).toEqual([{ text: 'Some words,' }, { text: '7', superscript: true }, { text: ' and more.' }])
  })

  it('flags words that differ from those that were clipped', () => {
    const clipping = { ...clipParagraph(sampleDeclaration, para85), textHash: 'other' } as Clipping
    expect(blocksOf(packOfClippings([clipping], [sampleDeclaration]), 'quotation')[0]).toMatchObject({
      altered: true,
      remarks: [expect.stringContaining('Altered from source')],
    })
  })

  it('flags drafts in citation and footnote', () => {
    const pack = packOfClippings([clipParagraph(sampleDraft, paragraphAt(sampleDraft, '1'))], [sampleDraft])
    expect(blocksOf(pack, 'quotation')[0]?.citation).toBe('CAC/COSP/2026/L.2/Rev.1, para. 1 (draft)')
    expect(pack.footnotes[0]?.text).toContain('(draft)')
  })

  it('carries the language and direction of each quotation', () => {
    const pack = packOfClippings(
      [clipParagraph(sampleArabic, paragraphAt(sampleArabic, '1')), clipParagraph(sampleStatement, paragraphAt(sampleStatement, '1'))],
      [sampleArabic, sampleStatement],
    )
    expect(blocksOf(pack, 'quotation').map(({ language, direction }) => `${language} ${direction}`)).toEqual(['ar rtl', 'zh ltr'])
  })
})

describe('notes', () => {
  const onWords = sampleNote('n1', sampleDeclaration, para17, 'Ask for public registers.\n\n  Second line.', 'persons who own or control companies', ['ownership', 'item 4'])
  const onSub = sampleNote('n2', sampleDeclaration, paragraphAt(sampleDeclaration, '17 (b)'), 'Ask who these are.')

  it('stands a note under its paragraph, wherever it was clipped, and marks its words there', () => {
    const pack = packOfClippings(
      [clipNote(onWords), clipParagraph(sampleDeclaration, para85), clipParagraph(sampleDeclaration, para17), clipNote(onSub)],
      [sampleDeclaration],
      [onWords, onSub],
    )
    expect(pack.blocks.map(({ type }) => type)).toEqual(['page-break', 'heading', 'quotation', 'quotation', 'note', 'note'])
    const [first, second] = blocksOf(pack, 'note')
    expect(first).toEqual({
      type: 'note',
      isClosed: false,
      heading: 'Note',
      about: '“persons who own or control companies”',
      reference: null,
      referenceTarget: null,
      lines: [
        { runs: [{ text: 'Ask for public registers.' }], direction: 'ltr', depth: 0, marker: null },
        { runs: [{ text: 'Second line.' }], direction: 'ltr', depth: 0, marker: null },
      ],
      tagLine: 'Tags: ownership · item 4',
    })
    expect(second).toMatchObject({ about: null, reference: 'A/RES/S-99/1, para. 17 (b)', tagLine: null })
    const marked = blocksOf(pack, 'quotation')[1]?.paragraphs[0]?.runs.filter(({ marked }) => marked === true)
    expect(wordsOf(marked ?? [])).toBe('persons who own or control companies')
  })

  it('keeps the looks of its words: bold, italic, links and the items of lists', () => {
    const note = { ...onWords, body: richBody }
    const [block] = blocksOf(packOfClippings([clipNote(note)], [sampleDeclaration], [note]), 'note')
    expect(block?.lines).toEqual([
      { runs: [{ text: 'Ask ' }, { text: 'firmly', bold: true }, { text: ' and ' }, { text: 'soon', italic: true }], direction: 'ltr', depth: 0, marker: null },
      { runs: [{ text: 'The list', address: 'https://sample.org/list?a=1&b=2' }], direction: 'ltr', depth: 1, marker: '1.' },
      { runs: [{ text: 'A point in it' }], direction: 'ltr', depth: 2, marker: '•' },
      { runs: [{ text: 'The end', address: 'mailto:desk@sample.org' }], direction: 'ltr', depth: 1, marker: '2.' },
    ])
  })

  it('cites the paragraph of a note that was clipped alone', () => {
    const pack = packOfClippings([clipNote(onWords)], [sampleDeclaration], [onWords], true)
    expect(blocksOf(pack, 'note')[0]).toMatchObject({ reference: 'A/RES/S-99/1, para. 17', referenceTarget: 'para_1' })
    expect(blocksOf(pack, 'heading').map(({ text }) => text)).toContain('Texts in full')
  })

  it('cites a note that was clipped on another edition by its place there, and stands it under that paragraph', () => {
    const there = paragraphAt(sampleResolution, '1')
    const at = { editionId: sampleResolution.edition.id, paragraphId: there.id, paragraphHash: there.hash, span: null }
    const clipping: Clipping = { ...clipNote(onWords), type: 'note', noteId: onWords.id, at }
    const alone = packOfClippings([clipping], [sampleDeclaration, sampleResolution], [onWords])
    expect(blocksOf(alone, 'note')[0]?.reference).toBe('Conference resolution 99/2, para. 1')
    const both = packOfClippings([clipping, clipParagraph(sampleDeclaration, para17), clipParagraph(sampleResolution, there)], [sampleDeclaration, sampleResolution], [onWords])
    expect(both.blocks.map(({ type }) => type).slice(-2)).toEqual(['quotation', 'note'])
    expect(blocksOf(both, 'note')).toHaveLength(1)
  })

  it('leaves out notes that nobody clipped', () => {
    const pack = packOfClippings([clipParagraph(sampleDeclaration, para17)], [sampleDeclaration], [onWords, onSub], true)
    expect(JSON.stringify(pack)).not.toContain('Ask')
  })

  it('shows a long quote of its words by both ends', () => {
    const text = sampleText({ id: 't', symbol: 'A/99/1' }, [{ path: ['1'], text: Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ') }])
    const paragraph = text.paragraphs[0]!
    const note = sampleNote('n', text, paragraph, 'Long.', paragraph.text)
    const about = blocksOf(packOfClippings([clipNote(note)], [text], [note]), 'note')[0]?.about ?? ''
    expect(about).toMatch(/^“word0 .* … .* word89”$/)
    expect(about.length).toBeLessThan(230)
  })
})

describe('what is missing', () => {
  it('says plainly in its place that a text, a paragraph or a note is gone', () => {
    const note = sampleNote('n', sampleDeclaration, para17, 'My note.')
    const gone = { ...clipParagraph(sampleResolution, para85), paragraphId: 'body/999' } as Clipping
    const pack = packOfClippings(
      [clipParagraph(sampleDeclaration, para85), gone, clipNote({ id: 'unknown' as Note['id'] }), clipNote(note)],
      [sampleResolution],
      [note],
    )
    expect(blocksOf(pack, 'paragraph').map(({ look, runs }) => [look, wordsOf(runs)])).toEqual([
      ['absent', 'This text is no longer in the library.'],
      ['absent', 'This paragraph is no longer found in Conference resolution 99/2.'],
      ['absent', 'This note is no longer in the library.'],
    ])
    expect(blocksOf(pack, 'note')[0]).toMatchObject({ reference: 'This text is no longer in the library.', lines: [{ runs: [{ text: 'My note.' }] }] })
  })
})

it('gives an equal pack for an equal meeting', () => {
  const clippings = [clipParagraph(sampleDeclaration, para17), clipParagraph(sampleArabic, paragraphAt(sampleArabic, '1'))]
  const build = () => packOfClippings(clippings, [sampleDeclaration, sampleArabic], [], true)
  expect(build()).toEqual(build())
})
