import { describe, expect, it } from 'vitest'
import { renderDocx } from '#renderer/export/docx.ts'
import { readReturned } from '#renderer/ingest/docx-returned.ts'
import type { ItemPart } from '#shared/domain/item-part'
import type { Note } from '#shared/domain/note'
import { usualPack } from '#shared/domain/pack-choices'
import { buildPack } from '#shared/pack/build-pack'
import { packLabels } from '#shared/pack/labels'
import { returnBookmark } from '#shared/returned/return-bookmark'
import { planReturned, type ReturnedPlan } from '#shared/returned/plan-returned'
import { richText } from '#shared/rich-text/plain-text'
import { clipNote, clipParagraph, paragraphAt, type SampleText, sampleLibrary, sampleMeeting, sampleNote } from '../../fixtures/packs/build-sample.ts'
import { sampleDeclaration, sampleResolution } from '../../fixtures/packs/sample-texts.ts'
import { openColleague } from './colleagues.ts'
import { saidIn } from './come-back.ts'
import { changeSentences, standingNote } from './harbours.ts'

const [seventeen, urges] = [paragraphAt(sampleDeclaration, '17'), paragraphAt(sampleResolution, '2')]
const [partA, four] = [paragraphAt(sampleDeclaration, '17 (a)'), paragraphAt(sampleResolution, '4')]
const ours: Note = { ...sampleNote('note-1', sampleResolution, urges, 'Ask who pays for it.', 'without charge', ['money']), author: 'R. Host' }
const ask: ItemPart = {
  id: 'part-1',
  kind: 'ask',
  audience: 'shareable',
  body: richText('Stronger, please.'),
  proposal: { place: { editionId: sampleResolution.edition.id, paragraphId: four.id, textHash: four.hash }, wording: 'Decides to keep the matter high on its agenda.' },
}
const markIn = ({ edition }: SampleText, { id }: { readonly id: Parameters<typeof returnBookmark>[1] }) => returnBookmark(edition.id, id)

/** A pack with two quotations, our note as a comment and our ask as tracked changes. */
function makePack(): Promise<Uint8Array> {
  const clippings = [clipParagraph(sampleDeclaration, seventeen), clipParagraph(sampleResolution, urges), clipNote(ours)]
  const meeting = sampleMeeting([{ label: '4', title: 'Prevention', clippings, parts: [ask] }])
  const choices = { ...usualPack, parts: ['contents', 'items'], notes: 'comments' } as const
  return renderDocx(buildPack({ meeting, ...sampleLibrary([sampleDeclaration, sampleResolution], [ours]) }, { asOf: '2026-11-22', labels: packLabels('en'), choices }))
}

async function planFor(bytes: Uint8Array): Promise<ReturnedPlan> {
  const read = await readReturned(bytes)
  if (!read.ok) throw new Error(read.error.message)
  const texts = [sampleResolution, sampleDeclaration].map(({ edition, paragraphs }) => ({ id: edition.id, paragraphs }))
  return planReturned(read.value, { texts, standing: [standingNote(ours)], cameBefore: new Set(), sentences: changeSentences, now: '2026-12-01T00:00:00.000Z' })
}

describe('a briefing pack that comes back', () => {
  it('brings nothing where nobody wrote in it: our comments and our proposed wording are known', async () => {
    const { entries } = await planFor(await makePack())
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.map(({ verdict }) => verdict)).toEqual(entries.map(() => 'known'))
  })

  it('brings comments on quotations to the paragraphs that are quoted, each in its own text', async () => {
    const file = await openColleague(await makePack())
    file.comment(markIn(sampleDeclaration, seventeen), 'Ana', 'The chapeau.')
    file.comment(markIn(sampleDeclaration, partA), 'Ben', 'Who verifies?', 'verified by an authority')
    file.comment(markIn(sampleResolution, urges), 'Cy', 'Good.', 'journalists')
    file.replace(markIn(sampleDeclaration, partA), 'Ben', 'up to date', 'current')
    const plan = await planFor(await file.save())
    expect(saidIn({ ...plan, entries: plan.entries.filter(({ verdict }) => verdict === 'new') })).toEqual([
      `${seventeen.id} Ana: The chapeau.`,
      `${partA.id} [verified by an authority] Ben: Who verifies?`,
      `${urges.id} [journalists] Cy: Good.`,
      expect.stringContaining(`${partA.id} Ben: `),
    ])
  })

  it('brings what was said of its own words too: it waits beside the next quotation', async () => {
    const file = await openColleague(await makePack())
    file.commentOnTitle('Ana', 'Which session?')
    const { entries } = await planFor(await file.save())
    const said = entries.find(({ verdict }) => verdict === 'new')
    expect(said?.placement).toMatchObject({ status: 'orphan', suggestions: [{ anchor: { paragraphId: seventeen.id } }] })
  })
})
