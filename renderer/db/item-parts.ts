import type { AgendaItemId, MeetingId } from '#shared/domain/ids'
import type { ItemPart, ItemPartKind } from '#shared/domain/item-part'
import { richText } from '#shared/rich-text/plain-text'
import type { Change, Env } from './change.ts'
import { updateItems } from './meetings.ts'
import type { LibraryDb } from './schema.ts'

/** An agenda item by its meeting. */
export interface ItemPlace {
  readonly meetingId: MeetingId
  readonly itemId: AgendaItemId
}

/** Adds an empty part to an agenda item, for the delegation only until somebody says otherwise. */
export async function addItemPart(db: LibraryDb, place: ItemPlace, kind: ItemPartKind, env: Env): Promise<{ readonly id: string; readonly change: Change }> {
  const id = env.newId()
  const part: ItemPart = { id, kind, audience: 'internal', body: richText('') }
  return { id, change: await updateParts(db, 'addPart', place, env, (parts) => [...parts, part]) }
}

/** Changes a part's words, who may read it, or what else is said with it; an empty party, source or date is taken away. */
export const editItemPart = (db: LibraryDb, place: ItemPlace, id: string, edit: Partial<Omit<ItemPart, 'id' | 'kind'>>, env: Env): Promise<Change> =>
  updateParts(db, 'editPart', place, env, (parts) => parts.map((part) => (part.id === id ? withoutEmpty({ ...part, ...edit }) : part)))

const withoutEmpty = ({ party, source, date, ...part }: ItemPart): ItemPart => ({
  ...part,
  ...(party ? { party } : {}),
  ...(source ? { source } : {}),
  ...(date ? { date } : {}),
})

/** Takes the proposed wording off an ask; its words stay. */
export const takeBackProposal = (db: LibraryDb, place: ItemPlace, id: string, env: Env): Promise<Change> =>
  updateParts(db, 'editPart', place, env, (parts) =>
    parts.map((part) => {
      if (part.id !== id) return part
      const { proposal: _, ...rest } = part
      return rest
    }),
  )

/** Takes a part away with its words. */
export const removeItemPart = (db: LibraryDb, place: ItemPlace, id: string, env: Env): Promise<Change> =>
  updateParts(db, 'removePart', place, env, (parts) => parts.filter((part) => part.id !== id))

function updateParts(
  db: LibraryDb,
  label: 'addPart' | 'editPart' | 'removePart',
  { meetingId, itemId }: ItemPlace,
  env: Env,
  update: (parts: readonly ItemPart[]) => readonly ItemPart[],
): Promise<Change> {
  return updateItems(db, label, meetingId, env, (items) =>
    items.map((item) => (item.id === itemId ? { ...item, parts: update(item.parts ?? []) } : item)),
  )
}
