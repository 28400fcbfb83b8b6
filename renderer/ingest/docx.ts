import { ArchiveTooLarge } from '#renderer/archive/open-archive.ts'
import { openWordPackage, type WordPackage } from '#renderer/archive/open-word-package.ts'
import type { ImportError, RevisionChoice, TrackedChanges } from '#shared/domain/import'
import { failed, ok, type Result } from '#shared/lib/result'
import { holdsReturnBookmark } from '#shared/returned/return-bookmark'
import { block, type Block, type SourceReading } from '#shared/segmentation/block'
import { readWordPart, type NoteLabels, type WordBody } from './docx-body.ts'
import { readComments, type CommentPlace, type WordComment } from './docx-comments.ts'
import { formatCount, readNumbering } from './docx-numbering.ts'
import { findMainPart, readRelations } from './docx-relations.ts'
import { readStyles } from './docx-styles.ts'
import type { PlacedWordComment } from './place-comments.ts'

/** What a Word file holds beside its words. */
export interface WordReading extends SourceReading {
  readonly revisions: TrackedChanges
  readonly comments: readonly PlacedWordComment[]
  /** Bookmarks say that the file was sent out from here. */
  readonly wasSent: boolean
}

/** Reads a Word file. External relationships, macros and embedded objects are never followed or opened. */
export async function readDocx(
  bytes: Uint8Array,
  revisions: RevisionChoice = 'final',
): Promise<Result<WordReading, ImportError>> {
  let archive: WordPackage | null = null
  try {
    archive = await openWordPackage(bytes)
    const main = await findMainPart(archive)
    if (main === null) return failed({ code: 'unsupported-format', message: 'The archive is not a Word document.' })
    return ok(await readParts(archive, main, revisions))
  } catch (error) {
    if (error instanceof ArchiveTooLarge)
      return failed({ code: 'too-large', message: `The Word file is too large when unpacked: ${error.message}.` })
    return failed({ code: 'damaged', message: 'The Word file is damaged or not safe to open.' })
  } finally {
    // Nothing is left to lose when an archive that was only read fails to close.
    await archive?.close().catch(() => undefined)
  }
}

async function readParts(archive: WordPackage, main: string, revisions: RevisionChoice): Promise<WordReading> {
  const links = await readRelations(archive, main)
  const pathOf = (type: string): string | null => [...links.values()].find((link) => link.type === type)?.target ?? null
  const partText = async (path: string | null): Promise<string | null> =>
    path === null ? null : archive.readText(path)
  const styles = await readStyles(await partText(pathOf('styles')))
  const numberingXml = await partText(pathOf('numbering'))
  const numbering = await readNumbering(numberingXml)
  const notes = noteCounter()
  const setting = { styles, numbering, noteLabel: notes.label, revisions }
  const xml = (await archive.readText(main)) ?? ''
  const body = await readWordPart(xml, setting)
  const parts: WordBody[] = [body]
  const labels = new Map<string, string>()
  const footnotes = await readNotes(await partText(pathOf('footnotes')), 'footnote')
  const endnotes = await readNotes(await partText(pathOf('endnotes')), 'endnote')
  const front = await firstHeader()
  const words = await readComments(await partText(pathOf('comments')))
  return {
    blocks: [...front, ...body.blocks, ...footnotes, ...endnotes],
    pages: null,
    emptyPages: [],
    declaredLanguage: null,
    declaredTitle: null,
    wasSent: holdsReturnBookmark(xml),
    revisions: {
      inserted: parts.reduce((sum, part) => sum + part.revisions.inserted, 0),
      deleted: parts.reduce((sum, part) => sum + part.revisions.deleted, 0),
    },
    comments: [
      ...wordComments(words, body.comments, front.length),
      ...parts.slice(1).flatMap((part) => wordComments(words, part.comments, 0, labels)),
    ],
  }

  async function readNotes(xml: string | null, kind: 'footnote' | 'endnote'): Promise<Block[]> {
    if (xml === null) return []
    const part = await readWordPart(xml, setting)
    parts.push(part)
    const read: Block[] = []
    for (const [id, label] of notes.called(kind)) {
      labels.set(id, label)
      const blocks = part.notes.get(id) ?? []
      const text = blocks
        .map((one) => one.text.trim())
        .join('\n')
        .replace(/^(?:\*+|\d+)?\t+/u, '')
      const first = blocks[0]
      if (text !== '')
        read.push(
          block({
            kind: 'footnote',
            text,
            label: label === '' ? (/^\*+/u.exec(first?.text.trim() ?? '')?.[0] ?? '*') : label,
            italics: blocks.length === 1 ? (first?.italics ?? []) : [],
          }),
        )
    }
    return read
  }

  /** The header of the first page carries the masthead in the United Nations' own templates. */
  async function firstHeader(): Promise<Block[]> {
    const path = body.firstHeader === null ? null : (links.get(body.firstHeader)?.target ?? null)
    const xml = await partText(path)
    if (xml === null) return []
    const header = await readWordPart(xml, {
      ...setting,
      numbering: await readNumbering(numberingXml),
      noteLabel: () => '',
    })
    parts.push(header)
    return header.blocks
  }
}

/** Puts the comments of a part to their places; `labels` names the notes of a notes part. */
function wordComments(
  words: ReadonlyMap<string, WordComment>,
  places: readonly CommentPlace[],
  blocksAbove: number,
  labels: ReadonlyMap<string, string> = new Map(),
): PlacedWordComment[] {
  return places.flatMap((place) => {
    const comment = words.get(place.id)
    if (!comment) return []
    const noteLabel = place.noteId === null ? null : (labels.get(place.noteId) ?? null)
    return [{ ...comment, place: { ...place, blocksBefore: place.blocksBefore + blocksAbove }, noteLabel }]
  })
}

/** Word numbers notes in the order of their calls; calls with a mark of their own are not counted. */
function noteCounter(): { label: NoteLabels; called: (kind: 'footnote' | 'endnote') => ReadonlyMap<string, string> } {
  const called = { footnote: new Map<string, string>(), endnote: new Map<string, string>() }
  return {
    label: (kind, id, own) => {
      const known = called[kind].get(id)
      if (known !== undefined) return known
      const count = [...called[kind].values()].filter((label) => label !== '').length + 1
      const label = own ? '' : kind === 'footnote' ? String(count) : formatCount(count, 'lowerRoman')
      called[kind].set(id, label)
      return label
    },
    called: (kind) => called[kind],
  }
}
