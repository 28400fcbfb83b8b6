import { readReturned } from '#renderer/ingest/docx-returned.ts'
import type { NoteId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import type { StandingNote } from '#shared/domain/placement'
import { planReturned, type ReturnedPlan } from '#shared/returned/plan-returned'
import { plainText } from '#shared/rich-text/plain-text'
import { changeSentences, harbourEdition } from './harbours.ts'

interface Home {
  readonly paragraphs: readonly Paragraph[]
  readonly standing?: readonly StandingNote[]
  readonly cameBefore?: readonly NoteId[]
}

/** Reads a file that came back and plans what it brings to a library of the one text. */
export async function comeBack(bytes: Uint8Array, { paragraphs, standing = [], cameBefore = [] }: Home): Promise<ReturnedPlan> {
  const read = await readReturned(bytes)
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.message}`)
  const texts = [{ id: harbourEdition.id, paragraphs }]
  return planReturned(read.value, { texts, standing, cameBefore: new Set(cameBefore), sentences: changeSentences, now: '2026-05-01T00:00:00.000Z' })
}

/** Who said what where: `body/3 [the words] Ana: Why?`; what waits names where it may belong. */
export const saidIn = ({ entries }: ReturnedPlan): readonly string[] =>
  entries.map(({ note: { anchor, author, body }, placement, verdict }) => {
    const place = placement ? `waits (${placement.suggestions.map((one) => one.anchor.paragraphId).join(', ')})` : anchor.paragraphId
    const on = placement || anchor.span === null ? '' : ` [${anchor.span.exact}]`
    return `${verdict === 'known' ? 'known ' : ''}${place}${on} ${author}: ${plainText(body)}`
  })
