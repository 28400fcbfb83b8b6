import type { ImportDraft, ImportError } from '#shared/domain/import'
import type { Footnote } from '#shared/domain/paragraph'
import { failed, ok, type Result } from '#shared/lib/result'
import { fromReadingSide, type Block, type SourceReading } from './block.ts'
import { contentHash } from './content-hash.ts'
import { bodySize, dropFurniture, type DroppedLine } from './furniture.ts'
import { opensMasthead, takeFront } from './front.ts'
import { liftEndNotes } from './end-notes.ts'
import { findGarbling } from './garbled.ts'
import { joinLines } from './join.ts'
import { readMasthead } from './masthead/read-masthead.ts'
import { normaliseBlock } from './normalize.ts'
import { dropContents, gatherDocumentLists } from './lists.ts'
import { liftPageNotes } from './page-notes.ts'
import { makeReport } from './report.ts'
import { segment } from './segment.ts'
import { gatherTables } from './tables.ts'
import { liftTypedCalls } from './typed-calls.ts'
import { vocabularyOf } from './vocabulary.ts'

export type ReadText = Pick<ImportDraft, 'masthead' | 'paragraphs' | 'footnotes' | 'report' | 'contentHash'>

/** Turns the blocks of any format into a text: furniture out, notes lifted, masthead apart, lines joined, paragraphs placed. */
export function readBlocks(source: SourceReading): Result<ReadText, ImportError> {
  const garbled = findGarbling(source.blocks)
  if (garbled.some(({ code, share }) => code === 'private-use' && share > 0.6))
    return failed({
      code: 'no-text-layer',
      message: 'The text layer of the file is unreadable: its letters are not letters.',
    })
  const furniture = dropFurniture(fromReadingSide(source.blocks).filter((block) => block.kind !== 'footnote'))
  const endNotes = liftEndNotes(furniture.kept)
  const apart = liftPageNotes(endNotes.body)
  const contents = dropContents(apart.body)
  const { front, rest } = takeFronts(contents.kept)
  const vocabulary = vocabularyOf(source.blocks)
  const notes = [...apart.notes, ...endNotes.notes, ...source.blocks.filter((block) => block.kind === 'footnote')].map((note) =>
    normaliseBlock(note, vocabulary),
  )
  const joined = gatherDocumentLists(joinLines(gatherTables(rest)))
    .map((block) => normaliseBlock(block, vocabulary))
    .filter((block) => block.text !== '')
  const blocks = liftTypedCalls(joined, notes)
  const bare = source.blocks.every((block) => block.fontSize === null && block.outline === null)
  const text = segment(blocks, { size: bodySize(blocks), bare })
  const { paragraphs } = text
  if (!paragraphs.some((paragraph) => /\p{L}{2}|\p{Lo}/u.test(paragraph.text)))
    return failed({ code: 'no-paragraphs', message: 'The file holds nothing that reads as text.' })
  const footnotes: Footnote[] = notes.map((note) => ({ label: note.label ?? '', text: note.text, page: note.page }))
  const masthead = readMasthead({
    front,
    running: furniture.dropped.filter((line) => line.why === 'running-head').map((line) => line.text),
    title: text.title,
    titleLabel: text.titleLabel,
    paragraphs,
    footnotes,
    endMatter: text.endMatter,
    declaredTitle: source.declaredTitle,
    declaredLanguage: source.declaredLanguage,
    hasArticles: text.hasArticles,
  })
  const report = makeReport(
    paragraphs,
    [...frontLines(front), ...furniture.dropped, ...contents.dropped],
    source.pages,
    source.emptyPages,
    garbled,
  )
  return ok({ masthead, paragraphs, footnotes, report, contentHash: contentHash(paragraphs) })
}

/** Takes the masthead off the start, and off every page that begins with one of its own. */
function takeFronts(blocks: readonly Block[]): { front: Block[]; rest: Block[] } {
  const front: Block[] = []
  const rest: Block[] = []
  let part: Block[] = []
  const close = (): void => {
    const taken = takeFront(part)
    front.push(...taken.front)
    rest.push(...taken.rest)
    part = []
  }
  for (const [index, block] of blocks.entries()) {
    const newPage = block.page !== null && block.page !== (blocks[index - 1]?.page ?? block.page)
    if (newPage && part.length > 0 && opensMasthead(blocks.slice(index, index + 8))) close()
    part.push(block)
  }
  close()
  return { front, rest }
}

const frontLines = (front: readonly Block[]): DroppedLine[] =>
  front
    .filter((line) => line.page !== null)
    .map((line) => ({ text: line.text.replace(/\s+/gu, ' '), page: line.page ?? 1, why: 'masthead' }))
