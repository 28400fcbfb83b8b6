import { beforeEach, describe, expect, it } from 'vitest'
import type { Env } from '#renderer/db/change.ts'
import { addItemPart, editItemPart, type ItemPlace, takeBackProposal } from '#renderer/db/item-parts.ts'
import { addAgendaItem, addMeeting, findMeeting, noDetails } from '#renderer/db/meetings.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import type { EditionId } from '#shared/domain/ids'
import { richText } from '#shared/rich-text/plain-text'
import { aParagraph, aSteadyEnv } from '../../helpers/builders.ts'
import { anEmptyLibrary } from '../../helpers/library.ts'

let db: LibraryDb
let env: Env
let place: ItemPlace
beforeEach(async () => {
  db = anEmptyLibrary()
  env = aSteadyEnv()
  const meetingId = (await addMeeting(db, noDetails, env)).id
  place = { meetingId, itemId: (await addAgendaItem(db, meetingId, { label: '4', title: 'Prevention' }, env)).id }
})

const stored = async () => (await findMeeting(db, place.meetingId))?.items[0]?.parts?.[0]

describe('a part of the brief on an item', () => {
  it('says whose position it is, where and when; what is emptied is said no more', async () => {
    const { id } = await addItemPart(db, place, 'others', env)
    await editItemPart(db, place, id, { party: 'Sampleland', source: 'Plenary', date: '2026-09-03' }, env)
    expect(await stored()).toMatchObject({ party: 'Sampleland', source: 'Plenary', date: '2026-09-03' })
    await editItemPart(db, place, id, { date: '', source: '' }, env)
    const part = await stored()
    expect(part).toMatchObject({ party: 'Sampleland' })
    expect(part).not.toHaveProperty('date')
    expect(part).not.toHaveProperty('source')
  })

  it('proposes wording until it is taken back; its words stay', async () => {
    const { id } = await addItemPart(db, place, 'ask', env)
    const paragraph = aParagraph()
    const proposal = { place: { editionId: 'edition-1' as EditionId, paragraphId: paragraph.id, textHash: paragraph.hash }, wording: 'Requests the States to act;' }
    await editItemPart(db, place, id, { body: richText('A stronger verb.'), proposal }, env)
    expect(await stored()).toMatchObject({ proposal })
    await takeBackProposal(db, place, id, env)
    expect(await stored()).toMatchObject({ body: richText('A stronger verb.') })
    expect(await stored()).not.toHaveProperty('proposal')
  })
})
