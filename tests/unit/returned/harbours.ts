import { renderTextFile } from '#renderer/export/docx-text.ts'
import type { Edition } from '#shared/domain/edition'
import type { Note } from '#shared/domain/note'
import type { Paragraph } from '#shared/domain/paragraph'
import type { StandingNote } from '#shared/domain/placement'
import { packLabels } from '#shared/pack/labels'
import { returnBookmark } from '#shared/returned/return-bookmark'
import { buildSentText } from '#shared/returned/sent-text'
import { anEdition, aParagraph } from '../../helpers/builders.ts'

const verbs = ['Invites', 'Requests', 'Encourages', 'Calls upon', 'Urges']
const actors = ['the sample States', 'the sample secretariat', 'harbour masters', 'the sample Conference', 'all pilots']
const deeds = ['to keep a register of lighthouses', 'to publish the tides of each season', 'to report on ropes and anchors', 'to train the crews of ferries', 'to share charts of the sandbanks']
const ends = ['before the winter', 'within available resources', 'in the six sample languages', 'at each spring session', 'with the help of donors', 'on a voluntary basis', 'as a matter of priority']

/** A sample text of so many operative paragraphs, no two with the same words. */
export const harbourParagraphs = (count: number): readonly Paragraph[] =>
  Array.from({ length: count }, (_, ordinal) => {
    const of = (words: readonly string[], step: number): string => words[Math.floor(ordinal / step) % words.length] ?? ''
    const text = `${of(verbs, 1)} ${of(actors, 5)} ${of(deeds, 2)} ${of(ends, 3)}, and to name harbour ${String.fromCodePoint(65 + (ordinal % 26))}${ordinal} as an example;`
    return aParagraph({ label: String(ordinal + 1), ordinal, text })
  })

export const harbourEdition: Edition = anEdition({ title: 'Sample resolution on harbours', symbol: 'SAMPLE/RES/9/1' })

/** The bookmark of the paragraph with a number. */
export const markOf = (label: number | string): string => returnBookmark(harbourEdition.id, aParagraph({ label: String(label) }).id)

/** A note that stands where it was written. */
export const standingNote = (note: Note): StandingNote => ({ note, anchor: note.anchor, placement: null })

/** The Word file of a sample text as it is sent out. */
export const sendHarbours = (paragraphs: readonly Paragraph[], standing: readonly StandingNote[] = [], audience: Note['audience'] = 'shareable'): Promise<Uint8Array> =>
  renderTextFile(buildSentText(harbourEdition, paragraphs, standing, { audience, now: '2026-03-20T09:00:00.000Z', labels: packLabels('en') }))

/** Sentences of changes, short. */
export const changeSentences = {
  replace: 'Replace “{words}” with “{by}”',
  delete: 'Delete “{words}”',
  add: 'After “{after}” add “{words}”',
  begin: 'Begin with “{words}”',
  'add-paragraph': 'Add a paragraph: “{words}”',
}
