import { describe, expect, it } from 'vitest'
import { type DraggedNote, holdsClipping, noteType, paragraphType, readDropped } from '#renderer/desk/dragged-clippings.ts'
import type { EditionId, NoteId, ParagraphId } from '#shared/domain/ids'

/** As much of what the platform carries as is looked at. */
function carrying(entries: Readonly<Record<string, string>>): DataTransfer {
  return { types: Object.keys(entries), getData: (type: string) => entries[type] ?? '' } as unknown as DataTransfer
}

describe('what is dropped on the meetings', () => {
  it('is a paragraph by its citation', () => {
    const anchor = { editionId: 'edition-1' as EditionId, paragraphId: 'body/17' as ParagraphId, paragraphHash: 'hash', span: null }
    const dragged = carrying({ [paragraphType]: JSON.stringify({ anchor, citation: 'SAMPLE/RES/1/1, para. 17' }) })
    expect(holdsClipping(dragged)).toBe(true)
    expect(readDropped(dragged)).toEqual({
      drafts: [{ type: 'paragraph', editionId: 'edition-1', paragraphId: 'body/17', textHash: 'hash' }],
      subject: 'SAMPLE/RES/1/1, para. 17',
    })
  })

  it('is a note by how it begins', () => {
    const note: DraggedNote = { noteId: 'note-1' as NoteId, start: 'Ask for a date.' }
    expect(readDropped(carrying({ [noteType]: JSON.stringify(note) }))).toEqual({ drafts: [{ type: 'note', noteId: 'note-1' }], subject: 'Ask for a date.' })
  })

  it('is nothing where another program drags words', () => {
    expect(holdsClipping(carrying({ 'text/plain': 'words' }))).toBe(false)
    expect(readDropped(carrying({ 'text/plain': 'words' }))).toBeNull()
  })
})
