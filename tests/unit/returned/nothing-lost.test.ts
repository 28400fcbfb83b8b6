import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NoteId } from '#shared/domain/ids'
import { planReturned } from '#shared/returned/plan-returned'
import type { ReturnedFile } from '#shared/returned/returned-file'
import { plainText } from '#shared/rich-text/plain-text'
import { openColleague } from './colleagues.ts'
import { comeBack } from './come-back.ts'
import { changeSentences, harbourEdition, harbourParagraphs, markOf, sendHarbours } from './harbours.ts'

/** Any file that a program may have written, right or wrong: words of the text among others, marks and stretches anywhere. */
const anyFile = fc.integer({ min: 1, max: 6 }).chain((count): fc.Arbitrary<ReturnedFile> => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom(...harbourParagraphs(4).flatMap((one) => [one.text, `${one.label}\t${one.text}`, one.text.slice(0, 40)])))
  const revision = fc.option(fc.record({ type: fc.constantFrom('inserted' as const, 'deleted' as const), author: fc.constantFrom('', 'Ana', 'Ben'), date: fc.constantFrom(null, 'yesterday', '2026-04-01T10:00:00Z') }))
  const offset = fc.nat(120)
  const stretch = fc.record({ start: offset, end: offset })
  const mark = fc.tuple(stretch, fc.integer({ min: 1, max: 5 })).map(([at, label]) => ({ ...at, name: markOf(label) }))
  const paragraph = fc.record({ pieces: fc.array(fc.record({ text, revision }), { maxLength: 4 }), marks: fc.array(mark, { maxLength: 2 }) })
  const comment = fc.record({
    author: fc.string(),
    date: fc.constantFrom(null, '', '2026-04-01T10:00:00'),
    text: fc.string({ unit: 'grapheme' }),
    answers: fc.option(fc.nat(4)),
    on: fc.array(fc.tuple(stretch, fc.nat(count - 1)).map(([at, index]) => ({ ...at, paragraph: index })), { maxLength: 3 }),
  })
  return fc.record({ paragraphs: fc.array(paragraph, { minLength: count, maxLength: count }), comments: fc.array(comment, { maxLength: 5 }) })
})

describe('a file of whatever making', () => {
  it('has a note for each comment, each on words that are there or waiting, and never breaks', () => {
    const texts = [{ id: harbourEdition.id, paragraphs: harbourParagraphs(4) }]
    const library = { texts, standing: [], cameBefore: new Set<NoteId>(), sentences: changeSentences, now: '2026-05-01T00:00:00.000Z' }
    fc.assert(
      fc.property(anyFile, (file) => {
        const { entries } = planReturned(file, library)
        expect(entries.filter(({ what }) => what === 'comment')).toHaveLength(file.comments.length)
        expect(new Set(entries.map(({ note }) => note.id)).size).toBe(entries.length)
        for (const { note, placement } of entries) {
          for (const { editionId, paragraphId, span } of placement ? placement.suggestions.map(({ anchor }) => anchor) : [note.anchor]) {
            const own = texts.find(({ id }) => id === editionId)?.paragraphs.find(({ id }) => id === paragraphId)
            expect(own).toBeDefined()
            if (span) expect(own?.text.slice(span.start, span.end)).toBe(span.exact)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})

const paragraphs = harbourParagraphs(15)
const authors = ['Ana', 'Ben', 'Cy']

/** What colleagues do to a paragraph after they have commented on it. */
const deeds = ['leave', 'strike', 'cut', 'empty', 'replace'] as const

describe('a file with any comments and any deletions', () => {
  it('loses no comment and no author, stands none on another paragraph, and brings nothing twice', async () => {
    const sent = await sendHarbours(paragraphs)
    const remark = fc.record({ on: fc.integer({ min: 1, max: paragraphs.length }), author: fc.constantFrom(...authors), isOnWords: fc.boolean() })
    const remarks = fc.array(remark, { minLength: 1, maxLength: 12 })
    const done = fc.array(fc.constantFrom(...deeds), { minLength: paragraphs.length, maxLength: paragraphs.length })
    await fc.assert(
      fc.asyncProperty(remarks, done, fc.boolean(), async (all, deedOf, isForgetful) => {
        const file = await openColleague(sent)
        for (const [index, { on, author, isOnWords }] of all.entries()) file.comment(markOf(on), author, `Remark ${index} on ${on}.`, isOnWords ? 'and to name' : undefined)
        const worded = new Set(all.filter(({ isOnWords }) => isOnWords).map(({ on }) => on))
        for (const [index, deed] of deedOf.entries()) {
          // Words with a comment on them stand in a run of their own.
          if (deed === 'replace') file.replace(markOf(index + 1), 'Cy', worded.has(index + 1) ? 'as an example' : 'and to name', 'but to name')
          else if (deed !== 'leave') file[deed](markOf(index + 1), 'Ben')
        }
        if (isForgetful) file.forgetBookmarks()
        const bytes = await file.save()
        const { entries } = await comeBack(bytes, { paragraphs })
        const comments = entries.filter(({ what }) => what === 'comment')
        expect(comments.map(({ note }) => `${note.author}: ${plainText(note.body)}`).toSorted()).toEqual(all.map(({ on, author }, index) => `${author}: Remark ${index} on ${on}.`).toSorted())
        for (const { note, placement } of comments) {
          const on = /on (\d+)\.$/.exec(plainText(note.body))?.[1]
          if (placement === null) expect(note.anchor.paragraphId).toBe(`body/${on}`)
          const deed = deedOf[Number(on) - 1]
          if (deed === 'strike' || deed === 'cut' || deed === 'empty') expect(placement).not.toBeNull()
        }
        const ids = entries.map(({ note }) => note.id)
        expect(new Set(ids).size).toBe(ids.length)
        const again = await comeBack(bytes, { paragraphs, cameBefore: ids })
        expect(again.entries.every(({ verdict }) => verdict === 'known')).toBe(true)
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
