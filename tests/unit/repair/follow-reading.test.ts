import { expect, test } from 'vitest'
import { describeSpan } from '#shared/anchoring/describe'
import { resolveAnchor } from '#shared/anchoring/resolve'
import type { EditionId } from '#shared/domain/ids'
import type { NoteAnchor } from '#shared/domain/note'
import type { ReadText } from '#shared/domain/repair'
import { trailOfReading } from '#shared/repair/follow-reading'
import { at, aText, idOf } from './texts.ts'

const old = aText([
  { label: '1', text: 'Welcomes the anti- corruption report of the sample office; 2. Requests the States to open their registers of owners;' },
  { label: '3', text: 'Decides to remain seized of the matter of sample registers.' },
  { label: '4', text: 'Invites donors to give.' },
])
/** The same source as a newer engine reads it: a glued paragraph parted, a hyphen joined, a line gone to the furniture. */
const newer = aText([
  { label: '1', text: 'Welcomes the anti-corruption report of the sample office;' },
  { label: '2', text: 'Requests the States to open their registers of owners;' },
  { label: '3', text: 'Decides to remain seized of the matter of sample registers.' },
])

const noteOn = (text: ReadText, id: string, words: string | null): NoteAnchor => {
  const paragraph = at(text, id)
  const start = words === null ? 0 : paragraph.text.indexOf(words)
  return {
    editionId: 'edition-1' as EditionId,
    paragraphId: paragraph.id,
    paragraphHash: paragraph.hash,
    span: words === null ? null : describeSpan(paragraph, start, start + words.length),
  }
}

/** The words that a note stands on in the newer reading; null = none. */
function wordsOf(anchor: NoteAnchor): string | null {
  const place = resolveAnchor(anchor, newer.paragraphs)
  return place.status === 'orphan' ? null : at(newer, place.paragraphId).text.slice(place.start, place.end)
}

const { followAnchor, followParagraph } = trailOfReading(old.paragraphs, newer.paragraphs)

test('a note on words goes into the paragraph that has them now', () => {
  expect(wordsOf(followAnchor(noteOn(old, 'body/1', 'open their registers')))).toBe('open their registers')
  expect(followAnchor(noteOn(old, 'body/1', 'open their registers')).paragraphId).toBe('body/2')
})

test('a note on a whole paragraph stays with it', () => {
  expect(wordsOf(followAnchor(noteOn(old, 'body/3', null)))).toBe(at(old, 'body/3').text)
  expect(followParagraph(at(old, 'body/3'))).toEqual({ id: 'body/3', hash: at(newer, 'body/3').hash })
})

test('a note whose words are gone keeps its place for the day when they return', () => {
  const anchor = noteOn(old, 'body/4', 'donors')
  expect(followAnchor(anchor)).toBe(anchor)
  expect(wordsOf(anchor)).toBeNull()
  expect(followParagraph({ id: idOf('body/4'), hash: at(old, 'body/4').hash })).toEqual({ id: 'body/4', hash: at(old, 'body/4').hash })
})

test('the same reading leaves every place as it is', () => {
  const same = trailOfReading(old.paragraphs, aText(old.paragraphs).paragraphs)
  for (const { id } of old.paragraphs) {
    const anchor = noteOn(old, id, null)
    expect(same.followAnchor(anchor)).toEqual(anchor)
  }
})
