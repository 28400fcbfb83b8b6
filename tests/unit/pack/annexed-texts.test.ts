import { describe, expect, it } from 'vitest'
import { clipParagraph, paragraphAt, sampleText } from '../../fixtures/packs/build-sample.ts'
import { blocksOf, packOfClippings, wordsOf } from '../../fixtures/packs/pack-of.ts'
import { sampleDeclaration, sampleDraft, sampleResolution } from '../../fixtures/packs/sample-texts.ts'

const para85 = paragraphAt(sampleDeclaration, '85')

describe('texts in full', () => {
  const clippings = [
    clipParagraph(sampleResolution, paragraphAt(sampleResolution, '2')),
    clipParagraph(sampleDeclaration, para85),
    clipParagraph(sampleResolution, paragraphAt(sampleResolution, '1')),
  ]

  it('stand once each in the order of their first citation', () => {
    const pack = packOfClippings(clippings, [sampleDeclaration, sampleResolution, sampleDraft], [], true)
    expect(blocksOf(pack, 'heading').slice(1).map(({ text }) => text)).toEqual([
      'Texts in full',
      'CAC/COSP/RES/99/2 — Sample follow-up to the sample declaration on integrity',
      'A/RES/S-99/1 — Our shared promise to keep public life honest and to follow public money from decision to delivery',
    ])
  })

  it('hold every paragraph with its number, and its footnotes at the end under their printed labels', () => {
    const pack = packOfClippings([clipParagraph(sampleDeclaration, para85)], [sampleDeclaration], [], true)
    const paragraphs = blocksOf(pack, 'text-paragraph')
    const numbered = (label: string | null, words: string): string => `${label ?? ''} ${words}`.trim()
    expect(paragraphs.map(({ label, runs }) => numbered(label, wordsOf(runs.filter(({ superscript }) => superscript !== true))))).toEqual([
      ...sampleDeclaration.paragraphs.map(({ label, text }) => numbered(label, text)),
      '4 As defined in the sample glossary, sect. II, which was made for testing only.',
    ])
    expect(paragraphs.flatMap(({ runs }) => runs).filter(({ superscript }) => superscript === true)).toEqual([{ text: '4', superscript: true }])
    expect(paragraphs.at(-1)).toMatchObject({ kind: 'footnote' })
  })

  it('print a label once that the words repeat', () => {
    const text = sampleText({ id: 't', symbol: 'A/99/1' }, [
      { path: ['1'], text: 'Words.' },
      { kind: 'annex-heading', container: 'annex', label: 'Annex', text: 'Annex' },
    ])
    const pack = packOfClippings([clipParagraph(text, text.paragraphs[0]!)], [text], [], true)
    expect(blocksOf(pack, 'text-paragraph')[1]).toMatchObject({ label: null, runs: [{ text: 'Annex' }] })
  })

  it('list a footnote once that stands among the paragraphs too', () => {
    const text = sampleText(
      { id: 't', symbol: 'A/99/1' },
      [
        { path: ['1'], text: 'Words.^1^' },
        { kind: 'footnote', label: '1', text: 'Lifted.' },
        { kind: 'footnote', label: '2', text: 'Left behind.' },
      ],
      [{ label: '1', text: 'Lifted.', page: 1 }],
    )
    const pack = packOfClippings([clipParagraph(text, text.paragraphs[0]!)], [text], [], true)
    const footnotes = blocksOf(pack, 'text-paragraph').filter(({ kind }) => kind === 'footnote')
    expect(footnotes.map(({ label, runs }) => `${label} ${wordsOf(runs)}`)).toEqual(['1 Lifted.', '2 Left behind.'])
  })

  it('are left out on request, and no citation links to them then', () => {
    const pack = packOfClippings(clippings, [sampleDeclaration, sampleResolution])
    expect(blocksOf(pack, 'text-paragraph')).toEqual([])
    expect(blocksOf(pack, 'quotation').map(({ citationTarget }) => citationTarget)).toEqual([null, null, null])
  })
})
