import { describeSpan } from '#shared/anchoring/describe'
import type { EditionId, NoteId } from '#shared/domain/ids'
import type { ImportDraft, SourceComment } from '#shared/domain/import'
import type { Note } from '#shared/domain/note'
import { richText } from '#shared/rich-text/plain-text'
import type { Env } from './change.ts'

/** Names notes that came with a file, so that they can be found together and told from one's own. */
const commentTag = 'comment'

/** Makes a note of each comment that came with a text, on its words, signed by who wrote it. */
export function notesOfComments(editionId: EditionId, { comments = [], paragraphs }: Pick<ImportDraft, 'comments' | 'paragraphs'>, env: Env): Note[] {
  const paragraphOf = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  return comments.flatMap((comment) => {
    const paragraph = paragraphOf.get(comment.paragraphId)
    if (!paragraph) return []
    const { start, end } = comment
    const span = start < end ? describeSpan(paragraph, start, end) : null
    const now = env.now()
    return {
      id: env.newId() as NoteId,
      anchor: { editionId, paragraphId: paragraph.id, paragraphHash: paragraph.hash, span },
      also: [],
      kind: 'comment',
      body: richText(comment.text),
      tags: [commentTag],
      audience: 'internal',
      author: comment.author,
      createdAt: writtenAt(comment, now),
      updatedAt: now,
    } satisfies Note
  })
}

/** When the comment was written, so that an answer comes after what it answers; the import where the file does not say. */
function writtenAt({ date }: SourceComment, now: string): string {
  const written = date === null ? Number.NaN : Date.parse(date)
  return Number.isNaN(written) ? now : new Date(written).toISOString()
}
