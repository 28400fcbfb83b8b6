import type { MeetingId } from '#shared/domain/ids'
import { type PackChoices, packTemplateNames, packTemplates, usualPack } from '#shared/domain/pack-choices'
import type { OwnTemplate } from '#shared/domain/pack-look'
import { type Change, change, type Env } from './change.ts'
import type { LibraryDb } from './schema.ts'

/** Lists the organisation's own templates by name. */
export async function listTemplates(db: LibraryDb): Promise<readonly OwnTemplate[]> {
  return await db.packTemplates.orderBy('name').toArray()
}

/** Keeps how a meeting's pack is made as a template, which the meeting follows from then on. One of the same name is replaced. */
export const saveTemplate = (db: LibraryDb, meetingId: MeetingId, name: string, env: Env): Promise<Change> =>
  change(db, 'saveTemplate', ['packTemplates', 'meetings'], async (rows) => {
    const meeting = await db.meetings.get(meetingId)
    if (!meeting) return
    const pack = meeting.pack ?? usualPack
    const { template: _template, version: _version, ...choices } = pack
    const former = await db.packTemplates.where('name').equals(name).first()
    const saved: OwnTemplate = { id: former?.id ?? env.newId(), name, choices, createdAt: former?.createdAt ?? env.now() }
    await rows.put('packTemplates', saved)
    await rows.put('meetings', { ...meeting, pack: { ...pack, template: saved.id }, updatedAt: env.now() })
  })

/** Gives a template another name. */
export const renameTemplate = (db: LibraryDb, id: string, name: string): Promise<Change> =>
  change(db, 'renameTemplate', ['packTemplates'], async (rows) => {
    const template = await db.packTemplates.get(id)
    if (template) await rows.put('packTemplates', { ...template, name })
  })

/** Deletes a template; packs that were made with it stay as they are. */
export const deleteTemplate = (db: LibraryDb, id: string): Promise<Change> => change(db, 'deleteTemplate', ['packTemplates'], (rows) => rows.remove('packTemplates', id))

/** Gives what choosing a template changes: parts and notes of the app's own, everything but the version of an organisation's. */
export function choicesOfTemplate(id: string, own: readonly OwnTemplate[]): Partial<PackChoices> {
  const name = packTemplateNames.find((known) => known === id)
  return { template: id, ...(name === undefined ? own.find((template) => template.id === id)?.choices : packTemplates[name]) }
}
