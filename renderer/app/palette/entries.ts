import type { TFunction } from 'i18next'
import { findEdition, listParagraphs } from '#renderer/db/editions.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import { noteKinds } from '#shared/domain/note'
import type { MenuCommand } from '#shared/ipc/contract'
import { findPlace } from '#shared/references/resolve'
import { keySections } from '../keys.ts'
import type { View } from '../view.ts'

/** Something that the palette offers. */
export interface PaletteEntry {
  readonly id: string
  readonly words: string
  /** The key that does the same, or what kind of thing it is; empty where there is neither. */
  readonly hint: string
  readonly act:
    | { readonly type: 'command'; readonly command: MenuCommand }
    /** Keys are bound in their views: the palette presses them. */
    | { readonly type: 'key'; readonly key: string }
    | { readonly type: 'place'; readonly editionId: EditionId; readonly paragraphId: ParagraphId | null }
}

/** The commands of the whole app with their keys; the palette itself is not among them, nor what only the pack's own screen can do. */
const commandKeys: Readonly<Record<Exclude<MenuCommand, 'palette' | 'export-pack-pdf' | 'export-pack-web-page'>, string>> = {
  'show-library': 'Ctrl 1',
  'show-reader': 'Ctrl 2',
  'show-meetings': 'Ctrl 3',
  'show-review': 'Ctrl 4',
  'show-compare': 'Ctrl 5',
  'show-carry-over': 'Ctrl 6',
  find: 'Ctrl F',
  'import-files': 'Ctrl O',
  'paste-text': 'Ctrl ⇧ V',
  'new-meeting': 'Ctrl ⇧ N',
  'export-pack': 'Ctrl E',
  'export-akn': '',
  'send-text': '',
  'import-comments': '',
  'export-library': '',
  'export-meeting': '',
  'import-library': '',
  undo: 'Ctrl Z',
  redo: 'Ctrl ⇧ Z',
  shortcuts: 'F1',
}

/** Lists what can be done in a view, its own actions first. */
export function listActions(view: View['name'], t: TFunction): readonly PaletteEntry[] {
  const own = keySections
    .filter((section) => section.view === view)
    .flatMap(({ keys }) => keys.map(([words, key]) => ({ words: t(words), key })))
    // Pairs of keys ("next and previous") are faster pressed than chosen.
    .filter(({ key }) => key.length === 1)
    .map(({ words, key }): PaletteEntry => ({ id: `key ${key}`, words, hint: key, act: { type: 'key', key: key.toLowerCase() } }))
  const kinds = noteKinds.map((kind, index): PaletteEntry => {
    const key = String(index + 1)
    return { id: `kind ${kind}`, words: t('palette.kind', { kind: t(`notes.kinds.${kind}`) }), hint: key, act: { type: 'key', key } }
  })
  const commands = Object.entries(commandKeys) as readonly (readonly [keyof typeof commandKeys, string])[]
  return [
    ...own,
    ...(view === 'reader' ? kinds : []),
    ...commands.map(([command, hint]): PaletteEntry => ({ id: command, words: t(`palette.commands.${command}`), hint, act: { type: 'command', command } })),
  ]
}

/** A text of the library as it is looked for. */
export const textEntry = ({ id, symbol, title, language }: Edition, t: TFunction): PaletteEntry => ({
  id,
  words: [symbol, title].filter(Boolean).join(' · ') || t('library.untitled'),
  hint: t(`languages.${language}`),
  act: { type: 'place', editionId: id, paragraphId: null },
})

/** Keeps the entries in whose words every typed word begins a word, or stands as a part of a symbol. */
export function matching(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const wanted = typed.toLowerCase().split(/\s+/u).filter((word) => word !== '')
  return entries.filter(({ words }) => {
    const own = words.toLowerCase()
    return wanted.every((word) => own.startsWith(word) || own.includes(` ${word}`) || own.includes(`/${word}`) || (word.includes('/') && own.includes(word)))
  })
}

/** Reads "para 85", "paragraph 5 (a)" or "¶ 12" as printed labels; null where something else is typed. */
export function typedPlace(typed: string): readonly string[] | null {
  const [, place] = /^\s*(?:para(?:graph)?s?\b\.?|¶)\s*(\S.*)$/iu.exec(typed) ?? []
  return place === undefined ? null : place.trim().split(/\s+|(?<=\S)(?=\()/u)
}

/** Finds the paragraph of a text that was asked for by its number; null where it has none such. */
export async function findParagraph(db: LibraryDb, editionId: EditionId, path: readonly string[], t: TFunction): Promise<PaletteEntry | null> {
  const edition = await findEdition(db, editionId)
  const paragraphs = await listParagraphs(db, editionId)
  const paragraphId = findPlace({ path }, paragraphs)
  const paragraph = paragraphs.find(({ id }) => id === paragraphId)
  if (!edition || !paragraph) return null
  const hint = cite(edition, paragraph, buildCitationContext(paragraphs))
  return { id: `place ${paragraph.id}`, words: t('palette.paragraph', { label: paragraph.path.join(' ') }), hint, act: { type: 'place', editionId, paragraphId: paragraph.id } }
}
