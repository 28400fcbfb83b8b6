import { useTranslation } from 'react-i18next'
import type { Change } from '#renderer/db/change.ts'
import { addTag, deleteTag, editTag, moveTag, renameTag } from '#renderer/db/tags.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { Tag, TagError } from '#shared/domain/tag'
import type { Result } from '#shared/lib/result'

/** What can be done with tags; each says in a notice why it was refused, and tells whether it was done. */
export interface TagCommands {
  readonly add: (typed: string, parent: string | null) => Promise<boolean>
  readonly rename: (name: string, typed: string) => Promise<boolean>
  readonly move: (name: string, parent: string | null) => Promise<boolean>
  /** `coalesce`: edits with the same key are one step of undo. */
  readonly edit: (name: string, change: Partial<Pick<Tag, 'colour' | 'definition'>>, coalesce?: string) => Promise<boolean>
  readonly remove: (name: string) => Promise<boolean>
}

/** Gives the commands on tags, each through the desk's history. */
export function useTagCommands(): TagCommands {
  const { t } = useTranslation()
  const { db, history, notices } = useDesk()
  const run = async (command: () => Promise<Result<Change, TagError>>, coalesce?: string): Promise<boolean> => {
    const refusals: TagError[] = []
    await history.run(async () => {
      const done = await command()
      if (done.ok) return done.value
      refusals.push(done.error)
      return null
    }, coalesce)
    for (const refusal of refusals) notices.show(t(`tags.error.${refusal}`), { tone: 'problem' })
    return refusals.length === 0
  }
  return {
    add: (typed, parent) => run(() => addTag(db, typed, parent)),
    rename: (name, typed) => run(() => renameTag(db, name, typed)),
    move: (name, parent) => run(() => moveTag(db, name, parent)),
    edit: (name, change, coalesce) => run(() => editTag(db, name, change), coalesce),
    remove: async (name) => {
      const isDone = await run(() => deleteTag(db, name))
      if (isDone) notices.show(t('tags.deleted', { name }), { undo: true })
      return isDone
    },
  }
}
