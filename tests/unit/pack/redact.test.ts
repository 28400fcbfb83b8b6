import { describe, expect, it } from 'vitest'
import { renderDocx } from '#renderer/export/docx.ts'
import type { Note, NoteAudience } from '#shared/domain/note'
import { usualPack } from '#shared/domain/pack-choices'
import { buildPack } from '#shared/pack/build-pack'
import { redactForAudience } from '#shared/pack/redact'
import { clipNote, clipParagraph, paragraphAt, sampleLibrary, sampleMeeting, sampleNote } from '../../fixtures/packs/build-sample.ts'
import { packOptions } from '../../fixtures/packs/pack-of.ts'
import { readPackage } from '../../fixtures/packs/read-package.ts'
import { sampleDeclaration, sampleResolution } from '../../fixtures/packs/sample-texts.ts'

const on17 = paragraphAt(sampleDeclaration, '17')
const note = (id: string, part: Partial<Note>): Note => ({
  ...sampleNote(id, sampleDeclaration, on17, `SECRET body of ${id}`, null, [`SECRET tag of ${id}`]),
  author: `SECRET author of ${id}`,
  ...part,
})
const notes = [
  note('internal', {}),
  note('red', { kind: 'red-line', audience: 'shareable' }),
  { ...sampleNote('elsewhere', sampleResolution, paragraphAt(sampleResolution, '2'), 'SECRET elsewhere', 'without charge') },
  note('shared', { ...sampleNote('shared', sampleDeclaration, on17, 'Ask for registers.'), audience: 'shareable', tags: ['SECRET tag'], author: 'SECRET author' }),
]
const input = {
  meeting: sampleMeeting([{ label: '4', title: 'Prevention', clippings: [clipParagraph(sampleDeclaration, on17), ...notes.map(clipNote)] }]),
  ...sampleLibrary([sampleDeclaration, sampleResolution], notes),
}
const packFor = (audience: NoteAudience) => buildPack(input, { ...packOptions, choices: { ...usualPack, audience } })

describe('a pack for others', () => {
  it('has no word, tag or author of an internal note or red line in any part of its Word file', async () => {
    const parts = await readPackage(await renderDocx(packFor('shareable')))
    for (const [path, words] of parts) expect(words, path).not.toContain('SECRET')
    expect([...parts.values()].join('')).toContain('Ask for registers.')
  })

  it('says nowhere that something was left out, and annexes no text that only an internal note stands on', () => {
    const words = JSON.stringify(packFor('shareable'))
    expect(words).not.toContain(packOptions.labels.missingNote)
    expect(words).not.toContain(sampleResolution.edition.symbol)
  })

  it('says of a note that is really gone that it is gone', () => {
    const withoutNotes = { ...input, notes: new Map() }
    expect(JSON.stringify(buildPack(withoutNotes, { ...packOptions, choices: { ...usualPack, audience: 'shareable' } }))).toContain(packOptions.labels.missingNote)
  })

  it('leaves the delegation’s own pack as it is', () => {
    expect(redactForAudience(input, 'internal')).toBe(input)
    expect(JSON.stringify(packFor('internal'))).toContain('SECRET body of red')
  })
})
