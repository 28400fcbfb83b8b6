import { beforeEach, describe, expect, it } from 'vitest'
import { undoChange } from '#renderer/db/change.ts'
import { listBin, restoreFromBin } from '#renderer/db/bin.ts'
import { addEditions, listParagraphs, removeEditions } from '#renderer/db/editions.ts'
import { readExchangeRows } from '#renderer/db/exchange.ts'
import { listNotesOnEdition, removeNote, writeNote } from '#renderer/db/notes.ts'
import { decidePlacement, listPlacements } from '#renderer/db/placements.ts'
import { importReturned, lookAtReturned } from '#renderer/db/returned.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { readReturned } from '#renderer/ingest/docx-returned.ts'
import { renderTextFile } from '#renderer/export/docx-text.ts'
import type { EditionId, InstrumentId } from '#shared/domain/ids'
import { checkRows } from '#shared/exchange/check-rows'
import { packLabels } from '#shared/pack/labels'
import { returnBookmark } from '#shared/returned/return-bookmark'
import type { ReturnedFile } from '#shared/returned/returned-file'
import { buildSentText } from '#shared/returned/sent-text'
import { richText } from '#shared/rich-text/plain-text'
import { aDraft, aSteadyEnv } from '../../helpers/builders.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'
import { type Colleague, openColleague } from '../returned/colleagues.ts'
import { changeSentences, harbourParagraphs } from '../returned/harbours.ts'

let db: LibraryDb
let id: EditionId
const env = aSteadyEnv()

beforeEach(async () => {
  db = anEmptyLibrary()
  const draft = aDraft({ paragraphs: harbourParagraphs(10) })
  await addEditions(db, [{ source: { name: 'sample.pdf', bytes: new Uint8Array([1]) }, draft, instrumentId: 'SAMPLE/RES/9/1' as InstrumentId, origin: 'imported' }], env)
  id = (await db.editions.toCollection().primaryKeys())[0]!
})

/** The file of the one text, with a comment on paragraph 2 and one on paragraph 5, which is struck; a change in 7. */
async function aReturnedFile(alsoDo: (file: Colleague) => void = () => undefined): Promise<ReturnedFile> {
  const paragraphs = await listParagraphs(db, id)
  const edition = (await db.editions.get(id))!
  const sent = await renderTextFile(buildSentText(edition, paragraphs, await listNotesOnEdition(db, id), { audience: 'internal', now: env.now(), labels: packLabels('en') }))
  const file = await openColleague(sent)
  const mark = (index: number) => returnBookmark(id, paragraphs[index]!.id)
  file.comment(mark(1), 'Ana', 'Why all?')
  file.comment(mark(4), 'Ben', 'We need this.')
  file.strike(mark(4), 'Ana')
  file.replace(mark(6), 'Cy', 'and to name', 'but to name')
  alsoDo(file)
  return opened(await file.save())
}

async function opened(bytes: Uint8Array): Promise<ReturnedFile> {
  const read = await readReturned(bytes)
  if (!read.ok) throw new Error(read.error.message)
  return read.value
}

describe('a file that came back', () => {
  it('is looked at without a change to the library', async () => {
    const file = await aReturnedFile()
    const before = await everything(db)
    const report = await lookAtReturned(db, file, changeSentences, env)
    expect(report?.lines.map(({ author, isWaiting, citation, verdict }) => [author, verdict, isWaiting, citation])).toEqual([
      ['Ana', 'new', false, 'SAMPLE/RES/1/1, para. 2'],
      ['Ben', 'new', true, 'SAMPLE/RES/1/1, para. 5'],
      ['Cy', 'new', false, 'SAMPLE/RES/1/1, para. 7'],
    ])
    expect(report?.struck).toMatchObject([{ citation: 'SAMPLE/RES/1/1, para. 5', authors: 'Ana' }])
    expect(await everything(db)).toEqual(before)
  })

  it('brings its notes in one change that one undo takes back, those without a place to the tray', async () => {
    const file = await aReturnedFile()
    const before = await everything(db)
    const { change } = await importReturned(db, file, changeSentences, env)
    expect((await listNotesOnEdition(db, id)).map(({ note }) => note.author)).toEqual(['Ana', 'Cy'])
    expect(await listPlacements(db, id)).toMatchObject([{ status: 'orphan', anchor: null, decidedBy: 'app', suggestions: [{ anchor: { paragraphId: 'body/5' } }] }])
    await undoChange(db, change)
    expect(await everything(db)).toEqual(before)
  })

  it('brings nothing twice: not after edits, not what was placed, not what was thrown away', async () => {
    const file = await aReturnedFile()
    await importReturned(db, file, changeSentences, env)
    const [ana, cy] = (await listNotesOnEdition(db, id)).map(({ note }) => note)
    await writeNote(db, { ...ana!, body: richText('Answered on the phone.') }, env)
    await removeNote(db, cy!.id, env)
    const [waiting] = await listPlacements(db, id)
    await decidePlacement(db, waiting!.id, waiting!.suggestions[0]!.anchor)
    const between = await everything(db)
    const { change, report } = await importReturned(db, file, changeSentences, env)
    expect(change.rows).toEqual([])
    expect(report?.lines.map(({ verdict }) => verdict)).toEqual(['known', 'known', 'known'])
    expect(await everything(db)).toEqual(between)
  })

  it('goes to the bin with its text, also what waits, and comes back with it to the tray', async () => {
    await importReturned(db, await aReturnedFile(), changeSentences, env)
    const before = await everything(db)
    await removeEditions(db, [id], env)
    expect(await db.notes.toArray()).toEqual([])
    const [entry] = await listBin(db)
    await restoreFromBin(db, entry!.id)
    expect(await everything(db)).toEqual(before)
  })

  it('goes into a library file and comes out of it, also what waits', async () => {
    await importReturned(db, await aReturnedFile((file) => file.commentOnTitle('Ana', 'Shorter.')), changeSentences, env)
    const rows = await readExchangeRows(db, null)
    expect(checkRows('notes', JSON.parse(JSON.stringify(rows.notes)))).toMatchObject({ ok: true })
    expect(checkRows('placements', JSON.parse(JSON.stringify(rows.placements)))).toMatchObject({ ok: true })
  })

  it('is at home on the place that a person gives to what waited', async () => {
    await importReturned(db, await aReturnedFile(), changeSentences, env)
    const [waiting] = await listPlacements(db, id)
    const { anchor } = waiting!.suggestions[0]!
    const placing = await decidePlacement(db, waiting!.id, anchor)
    expect(await listPlacements(db, id)).toEqual([])
    expect((await db.notes.get(waiting!.noteId))?.anchor).toEqual(anchor)
    await undoChange(db, placing)
    expect(await listPlacements(db, id)).toEqual([waiting])
  })

  it('finds its text by the words where no bookmark came back, and says where none is there', async () => {
    const paragraphs = await listParagraphs(db, id)
    const edition = (await db.editions.get(id))!
    const file = await openColleague(await renderTextFile(buildSentText(edition, paragraphs, [], { audience: 'shareable', now: env.now(), labels: packLabels('en') })))
    file.comment(returnBookmark(id, paragraphs[3]!.id), 'Ana', 'Here.')
    file.forgetBookmarks()
    const returned = await opened(await file.save())
    const report = await lookAtReturned(db, returned, changeSentences, env)
    expect(report?.lines).toMatchObject([{ paragraphId: 'body/4', isWaiting: false }])
    expect(await lookAtReturned(anEmptyLibrary(), returned, changeSentences, env)).toBeNull()
  })
})
