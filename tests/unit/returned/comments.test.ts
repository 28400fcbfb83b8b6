import { describe, expect, it } from 'vitest'
import type { EditionId, NoteId } from '#shared/domain/ids'
import { plainText, richText } from '#shared/rich-text/plain-text'
import { describeSpan } from '#shared/anchoring/describe'
import { returnedHome } from '#shared/returned/returned-home'
import { packLabels } from '#shared/pack/labels'
import { returnBookmark } from '#shared/returned/return-bookmark'
import { aNote, aParagraph } from '../../helpers/builders.ts'
import { openColleague } from './colleagues.ts'
import { comeBack, saidIn } from './come-back.ts'
import { harbourEdition, harbourParagraphs, markOf, sendHarbours, standingNote } from './harbours.ts'

const paragraphs = harbourParagraphs(12)
/** Ends a paragraph of a comment and begins the next. */
const lineBreak = '</w:t></w:r></w:p><w:p><w:r><w:t>'
const third = paragraphs[2]!
const ours = standingNote(
  aNote(third, { author: 'R. Host', audience: 'shareable', body: richText('Ask for the timetable.\nAnd for its costs.'), anchor: { ...aNote(third).anchor, span: describeSpan(third, 0, 10) } }),
)

describe('comments of colleagues', () => {
  it('land on the paragraph and the words that they were made on, with author and date', async () => {
    const file = await openColleague(await sendHarbours(paragraphs))
    file.comment(markOf(2), 'Ana', 'Why all?')
    file.comment(markOf(4), 'Ben', 'Which?', 'the sample States')
    const plan = await comeBack(await file.save(), { paragraphs })
    expect(saidIn(plan)).toEqual(['body/2 Ana: Why all?', 'body/4 [the sample States] Ben: Which?'])
    expect(plan.entries[0]).toMatchObject({ verdict: 'new', what: 'comment', note: { kind: 'comment', audience: 'internal', createdAt: '2026-04-01T10:01:00.000Z', updatedAt: '2026-04-01T10:01:00.000Z', anchor: { span: null } } })
  })

  it('that we sent out ourselves are known, and answers to them are new', async () => {
    const sent = await sendHarbours(paragraphs, [ours])
    expect(saidIn(await comeBack(sent, { paragraphs, standing: [ours] }))).toEqual([`known body/3 [${ours.anchor.span?.exact}] : Ask for the timetable.\nAnd for its costs.`])
    const file = await openColleague(sent)
    file.answer('Ask for the timetable', 'Ana', 'They have none.')
    const [own, answer] = saidIn(await comeBack(await file.save(), { paragraphs, standing: [ours] }))
    expect(own).toMatch(/^known /)
    expect(answer).toBe(`body/3 [${ours.anchor.span?.exact}] Ana: They have none.`)
  })

  it.each([
    ['in a pack, with its kind above and its tags below', 'R. Host', 'Comment', 'Tags: money'],
    ['in a pack for others, which names nobody', 'Aide-Mémoire', 'Comment', null],
  ])('that we sent %s are known', async (_where, author, kind, tagLine) => {
    const own = { ...ours, note: { ...ours.note, tags: ['money'] } }
    const file = await openColleague(await sendHarbours(paragraphs))
    const label = packLabels('en').noteKinds.comment
    expect(label).not.toBe('')
    file.comment(markOf(3), author, [kind.replace('Comment', label), 'Ask for the timetable.', 'And for its costs.', ...(tagLine === null ? [] : [tagLine])].join(lineBreak), third.text.slice(0, 10))
    expect((await comeBack(await file.save(), { paragraphs, standing: [own] })).entries).toMatchObject([{ verdict: 'known' }])
    file.comment(markOf(4), author, 'Quite another matter.')
    expect((await comeBack(await file.save(), { paragraphs, standing: [own] })).entries).toMatchObject([{ verdict: 'known' }, { verdict: 'new' }])
  })

  it('wait where their paragraph is struck, with its place', async () => {
    const file = await openColleague(await sendHarbours(paragraphs))
    file.comment(markOf(5), 'Ana', 'We need this.')
    file.strike(markOf(5), 'Ben')
    const plan = await comeBack(await file.save(), { paragraphs })
    expect(saidIn(plan)).toEqual(['waits (body/5) Ana: We need this.'])
    expect(plan.entries[0]).toMatchObject({ note: { anchor: { editionId: returnedHome } }, placement: { status: 'orphan', relation: 'deleted', decidedBy: 'app' } })
    expect(plan.struck).toEqual([{ editionId: 'edition-1', paragraphId: 'body/5', authors: ['Ben'] }])
  })

  it('wait where their paragraph was taken out without a trace, with the places that they may have had', async () => {
    const file = await openColleague(await sendHarbours(paragraphs))
    file.comment(markOf(5), 'Ana', 'We need this.')
    file.cut(markOf(5))
    expect(saidIn(await comeBack(await file.save(), { paragraphs }))).toEqual(['waits (body/5, body/6) Ana: We need this.'])
  })

  it('wait with their old place where the bookmark stands without its words', async () => {
    const file = await openColleague(await sendHarbours(paragraphs))
    file.comment(markOf(7), 'Ana', 'Gone?')
    file.empty(markOf(7))
    const plan = await comeBack(await file.save(), { paragraphs })
    expect(saidIn(plan)).toEqual(['waits (body/7) Ana: Gone?'])
  })

  it('find their paragraphs by the words where every bookmark was lost', async () => {
    const file = await openColleague(await sendHarbours(paragraphs))
    file.comment(markOf(6), 'Ana', 'Really?')
    file.comment(markOf(9), 'Ben', 'On words.', 'harbour I8')
    file.forgetBookmarks()
    expect(saidIn(await comeBack(await file.save(), { paragraphs }))).toEqual(['body/6 Ana: Really?', 'body/9 [harbour I8] Ben: On words.'])
  })

  it('never stand on a paragraph that only its bookmark names', async () => {
    const file = await openColleague(await sendHarbours(paragraphs))
    file.comment(markOf(6), 'Ana', 'Here?')
    const others = harbourParagraphs(12).map((paragraph) => (paragraph.label === '6' ? { ...paragraph, text: 'Decides to meet again under quite another heading.', hash: 'other' } : paragraph))
    const [said] = saidIn(await comeBack(await file.save(), { paragraphs: others }))
    expect(said).toMatch(/^waits \(body\/6.*\) Ana: Here\?$/)
  })

  it('wait where their paragraph was sent out of another text, though one of ours has the same words', async () => {
    const file = await openColleague(await sendHarbours(paragraphs))
    file.comment(markOf(6), 'Ana', 'On the adopted text.')
    file.comment(markOf(7), 'Ana', 'On the draft.')
    const other = returnBookmark('another-edition' as EditionId, paragraphs[5]!.id)
    file.renameBookmark(markOf(6), other)
    expect(saidIn(await comeBack(await file.save(), { paragraphs }))).toEqual([expect.stringMatching(/^waits \(body\/6.*Ana: On the adopted text\.$/), 'body/7 Ana: On the draft.'])
  })

  it('on the title, which is no paragraph of the text, wait beside what follows', async () => {
    const file = await openColleague(await sendHarbours(paragraphs))
    file.commentOnTitle('Ana', 'Shorter, please.')
    expect(saidIn(await comeBack(await file.save(), { paragraphs }))).toEqual(['waits (body/1) Ana: Shorter, please.'])
  })

  it('land on the words of a table, whose cells and rows come back as they went', async () => {
    const table = aParagraph({ label: null, kind: 'table', ordinal: 12, text: 'Harbour\tShips\nNorth\t12\nSouth\t9' })
    const file = await openColleague(await sendHarbours([...paragraphs, table]))
    file.comment(returnBookmark(harbourEdition.id, table.id), 'Ana', 'Count again.', 'South')
    const plan = await comeBack(await file.save(), { paragraphs: [...paragraphs, table] })
    expect(saidIn(plan)).toEqual(['body/p [South] Ana: Count again.'])
  })

  it('come in once, also where what came in was changed or thrown away meanwhile', async () => {
    const file = await openColleague(await sendHarbours(paragraphs))
    for (const said of ['Same.', 'Same.', 'Other.']) file.comment(markOf(2), 'Ana', said)
    const bytes = await file.save()
    const first = await comeBack(bytes, { paragraphs })
    const ids = first.entries.map(({ note }) => note.id)
    expect(new Set(ids).size).toBe(3)
    const again = await comeBack(bytes, { paragraphs, cameBefore: ids as NoteId[] })
    expect(again.entries.map(({ verdict }) => verdict)).toEqual(['known', 'known', 'known'])
  })

  it('come in once, also where their author works on and sends the file again', async () => {
    const sent = await sendHarbours(paragraphs)
    const asItIs = async (alsoDo: (file: Awaited<ReturnType<typeof openColleague>>) => void) => {
      const file = await openColleague(sent)
      file.comment(markOf(2), 'Ana', 'Same.')
      file.comment(markOf(5), 'Ana', 'We need this.', 'harbour E4')
      alsoDo(file)
      return await file.save()
    }
    const first = await comeBack(await asItIs(() => undefined), { paragraphs })
    const later = await asItIs((file) => {
      file.cut(markOf(2))
      file.empty(markOf(5))
      file.comment(markOf(7), 'Ana', 'Same.')
    })
    const again = await comeBack(later, { paragraphs, cameBefore: first.entries.map(({ note }) => note.id) })
    expect(again.entries.map(({ note, verdict }) => `${plainText(note.body)} ${verdict}`).toSorted()).toEqual(['Same. known', 'Same. new', 'We need this. known'])
  })
})
