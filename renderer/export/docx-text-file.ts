import type { Edition } from '#shared/domain/edition'
import type { Paragraph } from '#shared/domain/paragraph'
import type { StandingNote } from '#shared/domain/placement'
import { failed, ok, type Result } from '#shared/lib/result'
import { buildSentText, isInternal, listSentSecrets, type SendingChoices } from '#shared/returned/sent-text'
import { renderTextFile } from './docx-text.ts'
import { findLeaks, type Leak } from './leak-check.ts'

/** A text of the library with the notes that stand on it. */
export interface TextToSend {
  readonly edition: Edition
  readonly paragraphs: readonly Paragraph[]
  readonly standing: readonly StandingNote[]
}

/**
 * Makes the Word file of a text that is sent out for comments.
 *
 * One for others is opened again and searched before anybody gets it; where something internal stands in it there is no
 * file but the list of what was found.
 */
export async function makeTextFile({ edition, paragraphs, standing }: TextToSend, choices: SendingChoices): Promise<Result<Uint8Array, readonly Leak[]>> {
  const file = await renderTextFile(buildSentText(edition, paragraphs, standing, choices))
  if (choices.audience === 'internal') return ok(file)
  const open = standing.filter(({ note }) => !isInternal(note))
  const harmless = await renderTextFile(buildSentText(edition, paragraphs, open, choices))
  const leaks = await findLeaks(file, harmless, listSentSecrets(standing))
  return leaks.length === 0 ? ok(file) : failed(leaks)
}
