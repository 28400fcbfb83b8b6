import { describe, expect, it } from 'vitest'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import type { Note } from '#shared/domain/note'
import { usualPack } from '#shared/domain/pack-choices'
import type { Paragraph } from '#shared/domain/paragraph'
import type { PackInput } from '#shared/pack/build-pack'
import { changesSince } from '#shared/pack/changes-since'
import { recordOf } from '#shared/pack/pack-use'
import { richText } from '#shared/rich-text/plain-text'
import { type SampleText, clipNote, clipParagraph, paragraphAt, sampleLibrary, sampleMeeting, sampleNote } from '../../fixtures/packs/build-sample.ts'
import { sampleDeclaration, sampleDraft, sampleResolution } from '../../fixtures/packs/sample-texts.ts'

const on17 = paragraphAt(sampleDeclaration, '17')
const on85 = paragraphAt(sampleDeclaration, '85')
const note = sampleNote('note', sampleDeclaration, on17, 'Ask who.\nAnd why.')
const clippings = [clipParagraph(sampleDeclaration, on17), clipParagraph(sampleDeclaration, on85), clipNote(note)]
const meeting = sampleMeeting([{ label: '4', title: 'Prevention', clippings }])
const texts = [sampleDeclaration, sampleResolution, sampleDraft]
const inputOf = (of: Meeting = meeting, library: readonly SampleText[] = texts, notes: readonly Note[] = [note]): PackInput => ({ meeting: of, ...sampleLibrary(library, notes) })

const record = recordOf(inputOf(), { ...usualPack, version: ' 3 ' }, '2026-11-22T10:00:00.000Z', 'record-1')
const withItem = (edit: object): Meeting => ({ ...meeting, items: meeting.items.map((item) => ({ ...item, ...edit })) })
const edited = (text: SampleText, edit: Partial<Edition>, words?: string): SampleText => ({
  edition: { ...text.edition, ...edit },
  paragraphs: text.paragraphs.map((paragraph) => (words !== undefined && paragraph === on17 ? { ...paragraph, text: words, hash: words } : paragraph)),
})

describe('a record of a pack', () => {
  it('names every text, quotation and note that it used, and hashes what the delegation wrote', () => {
    expect(record).toMatchObject({ id: 'record-1', meetingId: meeting.id, version: '3', template: 'delegation-brief', audience: 'internal', madeAt: '2026-11-22T10:00:00.000Z' })
    expect(record.editions).toEqual([{ editionId: 'declaration', contentHash: sampleDeclaration.edition.contentHash, name: 'A/RES/S-99/1' }])
    expect(record.quoted.map(({ paragraphId }) => paragraphId)).toEqual([on17.id, on85.id])
    expect(record.quoted[1]?.textHash).toBe(on85.hash)
    expect(record.notes.map(({ noteId }) => noteId)).toEqual(['note'])
    expect(Object.keys(record.own)).toEqual(['meeting', meeting.items[0]?.id])
  })

  it('for others knows nothing of what they may not read', () => {
    const open = recordOf(inputOf(), { ...usualPack, audience: 'shareable' }, '', 'r')
    expect(open.notes).toEqual([])
    expect(changesSince(open, inputOf(withItem({ aim: 'A date' }), texts, [{ ...note, body: richText('Other words.') }]))).toEqual([])
  })
})

describe('since a pack was saved', () => {
  it('nothing changed where nothing was touched, nor by choices, the tray and the clock', () => {
    expect(changesSince(record, inputOf())).toEqual([])
    expect(changesSince(record, inputOf({ ...meeting, pack: { ...usualPack, version: '4' }, tray: [clipParagraph(sampleDraft, sampleDraft.paragraphs[0]!)], updatedAt: 'later' }))).toEqual([])
  })

  it('a sub-paragraph that is quoted with the paragraph above it has other words', () => {
    const head = { ...on17, text: 'Requests the sample States:', hash: 'head' }
    const sub = { ...on17, id: 'sub' as ParagraphId, kind: 'subparagraph' as const, label: '(a)', path: ['17', '(a)'], level: 1, text: 'To keep a register;', hash: 'sub' }
    const library = (of: Paragraph) => [{ edition: sampleDeclaration.edition, paragraphs: [head, of] }]
    const own = sampleMeeting([{ label: '4', title: 'Prevention', clippings: [clipParagraph(sampleDeclaration, head)] }])
    const saved = recordOf(inputOf(own, library(sub), []), usualPack, '', 'r')
    expect(changesSince(saved, inputOf(own, library({ ...sub, text: 'To keep none;', hash: 'other' }), []))).toMatchObject([{ type: 'quotation-changed', place: { paragraphId: on17.id } }])
  })

  it.each<[string, PackInput, readonly object[]]>([
    ['a text was read again and a quotation has other words', inputOf(meeting, [edited(sampleDeclaration, { contentHash: 'new' }, 'We will.')]), [
      { type: 'text-reread', editionId: 'declaration', name: 'A/RES/S-99/1' },
      { type: 'quotation-changed', place: { editionId: 'declaration', paragraphId: on17.id }, citation: 'A/RES/S-99/1, para. 17' },
    ]],
    ['a quoted paragraph is gone', inputOf(meeting, [{ ...sampleDeclaration, paragraphs: sampleDeclaration.paragraphs.filter((one) => one !== on85) }]), [
      { type: 'quotation-gone', place: { editionId: 'declaration', paragraphId: on85.id }, citation: 'A/RES/S-99/1' },
    ]],
    ['a quotation was taken out and another put in', inputOf(withItem({ clippings: [clippings[0], clippings[2], clipParagraph(sampleDeclaration, paragraphAt(sampleDeclaration, '16'))] })), [
      { type: 'quotation-removed', place: { editionId: 'declaration', paragraphId: on85.id }, citation: 'A/RES/S-99/1, para. 85' },
      { type: 'quotation-added', place: { editionId: 'declaration', paragraphId: paragraphAt(sampleDeclaration, '16').id }, citation: 'A/RES/S-99/1, para. 16' },
    ]],
    ['a text came in, with its quotations', inputOf(withItem({ clippings: [...clippings, clipParagraph(sampleResolution, paragraphAt(sampleResolution, '2'))] })), [
      { type: 'text-added', editionId: 'resolution', name: 'CAC/COSP/RES/99/2' },
    ]],
    ['a note has other words', inputOf(meeting, texts, [{ ...note, body: richText('Ask when.') }]), [{ type: 'note-edited', noteId: 'note', words: 'Ask when.' }]],
    ['a note is gone', inputOf(meeting, texts, []), [{ type: 'note-removed', noteId: 'note', words: '' }]],
    ['the delegation wrote under an item and for the meeting', inputOf({ ...withItem({ aim: 'A date' }), format: 'Hybrid' }), [
      { type: 'meeting-changed' },
      { type: 'item-changed', itemId: meeting.items[0]?.id, title: 'Prevention' },
    ]],
  ])('%s', (_, input, changes) => {
    expect(changesSince(record, input)).toEqual(changes)
  })

  it('notes changed nothing in a pack that left them out', () => {
    const without = recordOf(inputOf(), { ...usualPack, notes: 'left-out' }, '', 'r')
    expect(changesSince(without, inputOf(meeting, texts, [{ ...note, body: richText('Ask when.') }]))).toEqual([])
    expect(changesSince(without, inputOf(withItem({ clippings: clippings.slice(0, 2) })))).toEqual([])
  })

  it('a text took the place of the one that it revises, by what a person said or by its symbol', () => {
    const drafted = sampleMeeting([{ label: '4', title: 'A', clippings: [clipParagraph(sampleDraft, sampleDraft.paragraphs[0]!)] }])
    const before = recordOf(inputOf(drafted), usualPack, '', 'r')
    const replacedBy = (edit: Partial<Edition>) => {
      const next = edited(sampleDraft, { id: 'next' as EditionId, symbol: 'CAC/COSP/2026/CRP.1', ...edit })
      return changesSince(before, inputOf(sampleMeeting([{ label: '4', title: 'A', clippings: [clipParagraph(next, next.paragraphs[0]!)] }]), [next])).map(({ type }) => type)
    }
    expect(replacedBy({ symbol: 'CAC/COSP/2026/L.2/Rev.2' })).toEqual(['text-replaced'])
    expect(replacedBy({ revises: sampleDraft.edition.id })).toEqual(['text-replaced'])
    expect(replacedBy({})).toEqual(['text-added', 'text-removed'])
  })
})
