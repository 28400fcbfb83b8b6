import { describe, expect, it } from 'vitest'
import { clipNote, clipParagraph, paragraphAt, sampleNote } from '../../fixtures/packs/build-sample.ts'
import { packOfParts } from '../../fixtures/packs/brief.ts'
import { blocksOf, wordsOf } from '../../fixtures/packs/pack-of.ts'
import { sampleDeclaration, sampleResolution } from '../../fixtures/packs/sample-texts.ts'

const para17 = paragraphAt(sampleDeclaration, '17')
const para85 = paragraphAt(sampleDeclaration, '85')
const urges = paragraphAt(sampleResolution, '2')

describe('annotated texts', () => {
  const notes = [
    sampleNote('words', sampleDeclaration, para17, 'Ask who.', 'persons who own or control companies'),
    { ...sampleNote('whole', sampleDeclaration, para85, 'A standing item.'), author: 'Ana Sample' },
  ]
  const items = [{ label: '4', title: 'Prevention', clippings: notes.map(clipNote) }]

  it('hold the whole text with its notes at their paragraphs', () => {
    const { blocks } = packOfParts(['annotated-texts'], { items, texts: [sampleDeclaration], notes, choices: { notes: 'shown' } })
    const under = blocks.flatMap((block, index) => {
      const before = blocks[index - 1]
      return block.type === 'note' && before?.type === 'text-paragraph' ? [`${before.label} ${wordsOf(block.lines[0]?.runs ?? [])}`] : []
    })
    expect(under).toEqual(['17 Ask who.', '85 A standing item.'])
    expect(blocksOf({ blocks } as Parameters<typeof blocksOf>[0], 'text-paragraph').length).toBeGreaterThan(15)
  })

  it('have them as comments on their words where that is chosen, signed for the delegation only', () => {
    const pack = packOfParts(['annotated-texts'], { items, texts: [sampleDeclaration], notes, choices: { notes: 'comments' } })
    expect(blocksOf(pack, 'note')).toEqual([])
    expect(pack.comments.map(({ lines, author }) => [lines.map(({ runs }) => wordsOf(runs)), author])).toEqual([[['Note', 'Ask who.'], ''], [['Note', 'A standing item.'], 'Ana Sample']])
    const commented = blocksOf(pack, 'text-paragraph').flatMap(({ runs }) => runs.filter(({ comments }) => comments !== undefined).map(({ text, comments }) => [comments, text]))
    expect(commented).toEqual([[[1], 'persons who own or control companies'], [[2], para85.text]])
    const open = notes.map((note) => ({ ...note, audience: 'shareable' as const }))
    expect(packOfParts(['annotated-texts'], { items, texts: [sampleDeclaration], notes: open, choices: { notes: 'comments', audience: 'shareable' } }).comments.map(({ author }) => author)).toEqual(['', ''])
  })

  it('number comments in the order in which their words begin, and quote a paragraph for notes that have none', () => {
    const later = sampleNote('later', sampleDeclaration, para17, 'Second.', 'and to share it')
    const clippings = [clipNote(later), clipNote(notes[0]!), clipParagraph(sampleResolution, urges)]
    const pack = packOfParts(['items'], { items: [{ label: '4', title: 'A', clippings }], texts: [sampleDeclaration, sampleResolution], notes: [later, notes[0]!], choices: { notes: 'comments' } })
    expect(blocksOf(pack, 'quotation').map(({ citation }) => citation)).toEqual(['A/RES/S-99/1, para. 17', 'Conference resolution 99/2, para. 2'])
    expect(pack.comments.map(({ lines }) => wordsOf(lines[1]?.runs ?? []))).toEqual(['Ask who.', 'Second.'])
  })
})
