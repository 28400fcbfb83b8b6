import { type ExchangeFile, readExchange } from '#renderer/exchange/read-exchange.ts'
import { type PackRefusal, makePackFile } from '#renderer/export/make-pack-file.ts'
import type { Meeting } from '#shared/domain/meeting'
import { type PackTemplateName, packTemplates, usualPack } from '#shared/domain/pack-choices'
import type { NoteAudience } from '#shared/domain/note'
import type { ExchangeError } from '#shared/exchange/exchange-file'
import { type Result, failed, ok } from '#shared/lib/result'
import { packLabels } from '#shared/pack/labels'

export interface MadePack {
  readonly title: string
  readonly bytes: Uint8Array
}

/**
 * Makes a meeting's pack out of a library file as the app itself does; an error is a sentence for standard error.
 *
 * Without a template the meeting's own choices decide, with its own parts in their order.
 */
export async function makePack(
  bytes: Uint8Array,
  choice: { readonly meeting: string | null; readonly template?: PackTemplateName | null; readonly audience: NoteAudience },
): Promise<Result<MadePack, string>> {
  const read = await readExchange(bytes)
  if (!read.ok) return failed(sentenceOf(read.error))
  const { manifest, rows } = read.value
  const meeting = chooseMeeting(read.value, choice.meeting)
  if (!meeting.ok) return meeting
  const input = {
    meeting: meeting.value,
    editions: new Map(rows.editions.map((edition) => [edition.id, edition])),
    paragraphs: new Map(rows.texts.map(({ editionId, paragraphs }) => [editionId, paragraphs])),
    notes: new Map(rows.notes.map((note) => [note.id, note])),
  }
  const { template = null, audience } = choice
  const choices = { ...usualPack, ...meeting.value.pack, ...(template && { template, ...packTemplates[template] }), audience }
  const options = {
    // The texts are as the file has them, whenever the pack is made.
    asOf: manifest.created.slice(0, 10),
    labels: packLabels(choices.language),
    choices,
  }
  const made = await makePackFile(input, options, [])
  if (!made.ok) return failed(whyRefused(made.error))
  return ok({ title: meeting.value.title, bytes: made.value })
}

/** The meeting of that title; where none is named, the one that the file was made for, or the only one. */
function chooseMeeting({ manifest, rows }: ExchangeFile, title: string | null): Result<Meeting, string> {
  const { scope } = manifest
  const wanted = title === null ? null : inPlain(title)
  const found = rows.meetings.filter((meeting) => {
    if (wanted !== null) return inPlain(meeting.title) === wanted
    return scope.type === 'whole' || meeting.id === scope.meetingId
  })
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return ok(only)
  const titles = rows.meetings.map((meeting) => `\n  ${meeting.title}`).join('')
  if (rows.meetings.length === 0) return failed('The library file has no meeting.')
  if (title === null) return failed(`Say with --meeting which meeting:${titles}`)
  return failed(`${only === undefined ? `There is no meeting "${title}"` : `Several meetings are called "${title}"`}. There are:${titles}`)
}

function inPlain(title: string): string {
  return title.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
}

function whyRefused(refusal: PackRefusal): string {
  if (refusal.code === 'altered') return `Quotations differ from their source, so the pack was not written: ${refusal.quotations.join('; ')}.`
  return `The pack is not for others, so it was not written: ${refusal.leaks.map(({ part, words }) => `${part} holds “${words}”`).join('; ')}.`
}

function sentenceOf({ code, detail }: ExchangeError): string {
  switch (code) {
    case 'not-a-library-file':
      return `This is no library file of Aide-Mémoire (${detail}).`
    case 'newer-version':
      return `The library file has format ${detail}; this app reads older ones only.`
    case 'too-large':
      return `The library file is larger than any library (${detail}).`
    case 'damaged':
      return `The library file is damaged: ${detail}.`
    case 'bad-row':
      return `The library file holds something that it should not: ${detail}.`
  }
}
