import type { EditionId, NoteId, ParagraphId } from '#shared/domain/ids'
import type { Note } from '#shared/domain/note'
import type { PackBlock } from '#shared/domain/pack'
import { buildNoteBlock } from './note-block.ts'
import { clippedNote, referenceOf } from './item-blocks.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildPartHeading } from './pack-blocks.ts'
import type { PackText } from './pack-texts.ts'
import { addComments, canComment, findMarks } from './placed-notes.ts'
import { buildTextBlocks } from './text-blocks.ts'

/** Builds the texts of which paragraphs were cited, whole, in the order of their first citation; empty where none was. */
export function buildTexts(assembly: PackAssembly): readonly PackBlock[] {
  const texts = listTexts(assembly)
  if (texts.length === 0) return []
  return [buildPartHeading('texts', assembly.labels), ...eachOnPages(texts, (text, number) => buildTextBlocks(text, `text_${number}`, assembly))]
}

/** Lists the texts that stand whole where texts do: those of which paragraphs were cited. */
function listTexts({ citedTexts }: PackAssembly): readonly PackText[] {
  return [...citedTexts].flatMap(([text, paragraphs]) => (paragraphs.size > 0 ? [text] : []))
}

/** Gives the bookmark under which a text stands whole; null where it does not. */
export function findTextBookmark(text: PackText, assembly: PackAssembly): string | null {
  const place = listTexts(assembly).indexOf(text)
  return assembly.choices.parts.includes('texts') && place >= 0 ? `text_${place + 1}` : null
}

/** Builds each text that something was clipped of, whole, with its clipped notes at their paragraphs. */
export function buildAnnotatedTexts(assembly: PackAssembly): readonly PackBlock[] {
  const clipped = listClippedTexts(assembly)
  const texts = [...clipped.keys()].flatMap((id) => assembly.findText(id) ?? [])
  if (texts.length === 0) return []
  return [
    buildPartHeading('annotated-texts', assembly.labels),
    ...eachOnPages(texts, (text, number) => buildAnnotatedText(text, [...(clipped.get(text.edition.id) ?? [])], `annotated_${number}`, assembly)),
  ]
}

/** Lists the texts that clipped paragraphs and notes stand on, in the order of the agenda, with those notes. */
export function listClippedTexts({ meeting, notes }: Pick<PackAssembly, 'meeting' | 'notes'>): ReadonlyMap<EditionId, ReadonlySet<Note>> {
  const clipped = new Map<EditionId, Map<NoteId, Note>>()
  for (const clipping of meeting.items.flatMap(({ clippings }) => clippings)) {
    const note = clippedNote(clipping, { notes })
    const editionId = clipping.type === 'paragraph' ? clipping.editionId : note?.anchor.editionId
    if (editionId === undefined) continue
    const ofText = clipped.get(editionId) ?? new Map<NoteId, Note>()
    clipped.set(editionId, ofText)
    if (note) ofText.set(note.id, note)
  }
  return new Map([...clipped].map(([id, ofText]) => [id, new Set(ofText.values())]))
}

function buildAnnotatedText(text: PackText, notes: readonly Note[], bookmark: string, assembly: PackAssembly): readonly PackBlock[] {
  const { paragraphs, byId } = text
  const { labels, choices } = assembly
  // Citations lead to the text in full, where the pack has both: a bookmark stands once.
  const targets = choices.parts.includes('texts') ? new Map() : assembly.targets
  assembly.citeText(text)
  // What notes stand on counts as cited, so that a table of authorities names it.
  const references = new Map(notes.map((note) => [note, referenceOf(note, assembly)]))
  const asComments = choices.notes === 'comments' ? notes.filter((note) => canComment(note, paragraphs)) : []
  const asBoxes = notes.filter((note) => !asComments.includes(note))
  const below = new Map<ParagraphId, PackBlock[]>()
  for (const note of asBoxes) {
    const { paragraphId } = note.anchor
    if (byId.has(paragraphId)) below.set(paragraphId, [...(below.get(paragraphId) ?? []), buildNoteBlock(note, null, labels)])
  }
  const homeless = asBoxes.filter(({ anchor }) => !byId.has(anchor.paragraphId))
  const commented = addComments(asComments, paragraphs, assembly)
  return [
    ...buildTextBlocks(text, bookmark, { labels, targets }, { marks: findMarks(asBoxes, paragraphs), commented, below }),
    ...homeless.map((note) => buildNoteBlock(note, references.get(note) ?? null, labels)),
  ]
}

function eachOnPages(texts: readonly PackText[], build: (text: PackText, number: number) => readonly PackBlock[]): readonly PackBlock[] {
  return texts.flatMap((text, index) => [...(index === 0 ? [] : [{ type: 'page-break' } as const]), ...build(text, index + 1)])
}
