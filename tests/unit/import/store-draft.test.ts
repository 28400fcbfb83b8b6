import { afterEach, expect, test, vi } from 'vitest'
import { writeNote } from '#renderer/db/notes.ts'
import { listPlacements } from '#renderer/db/placements.ts'
import { storeDraft } from '#renderer/features/import/store-draft.ts'
import type { EditionId, NoteId, ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { richText } from '#shared/rich-text/plain-text'
import { aDraft, aParagraph } from '../../helpers/builders.ts'
import { CarryOverWorker } from '../../helpers/carry-over-worker.ts'
import { aDesk } from '../../helpers/desk.tsx'
import { everything } from '../../helpers/library.ts'

vi.stubGlobal('Worker', CarryOverWorker)
afterEach(() => vi.restoreAllMocks())

const words = [
  'Requests the sample secretariat to keep a public register of the owners of companies and trusts;',
  'Encourages the training of investigators, prosecutors and judges in the tracing of hidden funds;',
  'Decides to hold a review of what was promised at its third session, in the presence of observers;',
  'Underlines the part that journalists and civil society have in bringing bribery to light;',
]
const added = 'Calls upon banks to ask who stands behind an account before a transfer leaves the country;'
const numbered = (texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text, ordinal) => aParagraph({ text, ordinal, label: String(ordinal + 1), id: `body/${ordinal + 1}` as ParagraphId }))

type AnyDesk = ReturnType<typeof aDesk>
const importText = (desk: AnyDesk, symbol: string | null, texts: readonly string[]) =>
  storeDraft(desk, { name: 'sample.html', bytes: new Uint8Array([1]) }, aDraft({ masthead: { symbol, kind: 'draft' }, paragraphs: numbered(texts) }), 'final')

async function aNotedDraft() {
  const desk = aDesk()
  const line = await importText(desk, 'SAMPLE/2/L.1', words)
  if (line.step !== 'read') throw new Error('The draft was not read')
  const [first] = numbered(words)
  const anchor = { editionId: line.editionId, paragraphId: first!.id, paragraphHash: first!.hash, span: null }
  await writeNote(desk.db, { id: 'note-1' as NoteId, anchor, body: richText('Ask.'), tags: [] }, desk.env)
  return { desk, draftId: line.editionId, line }
}

test('a revision that is imported takes the notes along and says so', async () => {
  const { desk, line } = await aNotedDraft()
  expect(line.carried).toBeNull()
  const revised = await importText(desk, 'SAMPLE/2/L.1/Rev.1', [added, ...words])
  expect(revised).toMatchObject({ step: 'read', carried: { notes: 1, waiting: 0 } })
})

test('a text without a symbol that has the words of a noted text is read as its new edition', async () => {
  const { desk, draftId } = await aNotedDraft()
  const leaked = await importText(desk, null, [added, ...words])
  expect(leaked).toMatchObject({ step: 'read', beside: { id: draftId }, carried: { notes: 1, waiting: 0 } })
  const edition = await desk.db.editions.get(leaked.step === 'read' ? leaked.editionId : ('' as EditionId))
  expect(edition).toMatchObject({ revises: draftId, instrumentId: (await desk.db.editions.get(draftId))?.instrumentId })
})

test('the same words again change nothing of what was carried', async () => {
  const { desk } = await aNotedDraft()
  await importText(desk, 'SAMPLE/2/L.1/Rev.1', [added, ...words])
  const before = await everything(desk.db)
  expect(await importText(desk, 'SAMPLE/2/L.1/Rev.1', [added, ...words])).toMatchObject({ step: 'refused', code: 'already-in-library' })
  expect(await everything(desk.db)).toEqual(before)
})

test('a carry-over that fails leaves the text in the library and the notes where they stood', async () => {
  const { desk, draftId } = await aNotedDraft()
  vi.spyOn(CarryOverWorker.prototype, 'postMessage').mockImplementation(function (this: CarryOverWorker) {
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' })))
  })
  const revised = await importText(desk, 'SAMPLE/2/L.1/Rev.1', [added, ...words])
  expect(revised).toMatchObject({ step: 'read', carried: null })
  expect(await desk.db.notes.where('anchor.editionId').equals(draftId).count()).toBe(1)
  expect(await listPlacements(desk.db, revised.step === 'read' ? revised.editionId : draftId)).toEqual([])
})
