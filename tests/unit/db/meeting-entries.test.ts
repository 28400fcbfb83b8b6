import { beforeEach, describe, expect, it } from 'vitest'
import { type Env, undoChange } from '#renderer/db/change.ts'
import { addEntries, editEntry, moveEntry, removeBlankEntry, removeEntry } from '#renderer/db/meeting-entries.ts'
import { addMeeting, deleteMeeting, findMeeting, noDetails } from '#renderer/db/meetings.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import type { MeetingId } from '#shared/domain/ids'
import { aSteadyEnv } from '../../helpers/builders.ts'
import { anEmptyLibrary, everything } from '../../helpers/library.ts'

let db: LibraryDb
let env: Env
let meetingId: MeetingId
beforeEach(async () => {
  db = anEmptyLibrary()
  env = aSteadyEnv()
  meetingId = (await addMeeting(db, { ...noDetails, title: 'Sample Conference' }, env)).id
})

const speaker = (party: string) => ({ order: '', party, speaker: '', recording: '' })
const parties = async () => (await findMeeting(db, meetingId))?.speakers?.map(({ party }) => party)

describe('the lists of a meeting', () => {
  it('take in many entries as one change, each with an identity of its own', async () => {
    const { ids, change } = await addEntries(db, meetingId, 'speakers', [speaker('Sampleland'), speaker('Group of Samples')], env)
    expect(new Set(ids).size).toBe(2)
    expect(await parties()).toEqual(['Sampleland', 'Group of Samples'])
    await undoChange(db, change)
    expect((await findMeeting(db, meetingId))?.speakers).toBeUndefined()
  })

  it('keep what an edit does not name', async () => {
    const { ids } = await addEntries(db, meetingId, 'keyDates', [{ date: '2026-11-12', text: 'Drafts' }], env)
    await editEntry(db, meetingId, 'keyDates', ids[0]!, { text: 'Draft resolutions' }, env)
    expect((await findMeeting(db, meetingId))?.keyDates).toMatchObject([{ date: '2026-11-12', text: 'Draft resolutions' }])
  })

  it('are put in order, and lose one entry without touching the others', async () => {
    const { ids } = await addEntries(db, meetingId, 'speakers', ['One', 'Two', 'Three'].map(speaker), env)
    await moveEntry(db, meetingId, 'speakers', ids[2]!, 0, env)
    expect(await parties()).toEqual(['Three', 'One', 'Two'])
    await removeEntry(db, meetingId, 'speakers', ids[0]!, env)
    expect(await parties()).toEqual(['Three', 'Two'])
  })

  it('lose an entry of which nothing was said, and keep one of which something was', async () => {
    const { ids } = await addEntries(db, meetingId, 'speakers', [speaker(''), speaker('')], env)
    await editEntry(db, meetingId, 'speakers', ids[1]!, { party: 'Sampleland' }, env)
    for (const id of ids) await removeBlankEntry(db, meetingId, 'speakers', id, speaker(''), env)
    expect(await parties()).toEqual(['Sampleland'])
  })

  it('take nothing in once their meeting is gone', async () => {
    await deleteMeeting(db, meetingId, env)
    const before = await everything(db)
    expect((await addEntries(db, meetingId, 'speakers', [speaker('Too late')], env)).change.rows).toEqual([])
    expect(await everything(db)).toEqual(before)
  })
})
