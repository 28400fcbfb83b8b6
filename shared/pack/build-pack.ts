import { formatWrittenDate, formatWrittenDates } from '#shared/citation/written-date'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, NoteId } from '#shared/domain/ids'
import type { Meeting } from '#shared/domain/meeting'
import type { Note } from '#shared/domain/note'
import type { BriefingPack, PackBlock, PackFact } from '#shared/domain/pack'
import { type PackChoices, packTemplates } from '#shared/domain/pack-choices'
import { type PackLook, usualLook } from '#shared/domain/pack-look'
import type { Paragraph } from '#shared/domain/paragraph'
import { listClippedTexts } from './full-texts.ts'
import { fillLabel } from './labels.ts'
import { type PackAssembly, type SpeakingRates, openAssembly } from './pack-assembly.ts'
import { leadTo, muted, plain } from './pack-blocks.ts'
import type { PackLabels } from './pack-labels.ts'
import { aboutOthers, buildParts, joinParts } from './pack-parts.ts'
import { redactForAudience, withoutNotes } from './redact.ts'

export interface PackInput {
  readonly meeting: Meeting
  /** The editions that the meeting points at, as `listPlaces` lists them, and those that its notes stand on; of what is clipped but not here it is said that it is missing. */
  readonly editions: ReadonlyMap<EditionId, Edition>
  readonly paragraphs: ReadonlyMap<EditionId, readonly Paragraph[]>
  /** Only notes that were clipped are used. */
  readonly notes: ReadonlyMap<NoteId, Note>
}

export interface PackOptions {
  /** ISO `yyyy-mm-dd`: the day on which the library was read. */
  readonly asOf: string
  readonly labels: PackLabels
  readonly choices: PackChoices
  /** Absent = the app's own. */
  readonly look?: PackLook
  /** Words that the delegation speaks in a minute; absent = the app's own. */
  readonly rates?: SpeakingRates
}

/**
 * Builds the pack of a meeting: cover, contents, then the parts that were chosen, in their order.
 *
 * Pure: equal input gives an equal pack. What the audience may not read is taken out before anything else; nothing more
 * that was clipped is dropped: what is missing says so in its place.
 */
export function buildPack(input: PackInput, options: PackOptions): BriefingPack {
  const { labels, asOf, choices, look } = options
  const readable = redactForAudience(input, choices.audience)
  const shown = choices.notes === 'left-out' ? withoutNotes(readable) : readable
  const assembly = openAssembly(shown, options, textsInFull(shown, choices))
  const parts = buildParts(choices.parts, assembly, () => ({ parts: packTemplates['delegation-brief'].parts, assembly: openAssembly(shown, options, () => false) }))
  const altered = listAltered(assembly)
  const hasContents = choices.parts.includes('contents')
  // To others, nothing says that something may be missing.
  const own = parts.length === 0 && choices.audience === 'internal' ? [{ type: 'page-break' } as const, muted(labels.nothingClipped, labels)] : joinParts(parts)
  const stands = hasContents ? 'page' : choices.cover
  const body = hasContents ? [...altered, ...own] : [...own, ...altered]
  const blocks = stands === 'head' && body[0]?.type === 'page-break' ? body.slice(1) : body
  const { meeting } = shown
  const title = meeting.title.trim() === '' ? labels.untitledMeeting : meeting.title.trim()
  const mark = labels[choices.audience]
  const textsAsOf = withVersion(fillLabel(labels.textsAsOf, { date: formatWrittenDate(asOf, labels.language) }), choices, labels)
  return {
    language: labels.language,
    direction: labels.direction,
    audience: choices.audience,
    asOf,
    cover: { stands, kicker: labels.kicker, mark, title, ...coverFacts(stands, listFacts(meeting, labels), textsAsOf) },
    contentsTitle: labels.contents,
    contents: hasContents ? listContents(blocks) : [],
    blocks,
    comments: assembly.comments,
    altered: [...assembly.altered.keys()],
    look: look ?? usualLook,
    footnotes: assembly.footnotes,
    header: { mark, title },
    footer: { start: textsAsOf, end: labels.pageOfPages },
  }
}

/**
 * Tells which texts stand whole in the pack, so that citations can lead there.
 *
 * Annotated texts serve where no text stands there again, and where they come last: what is cited after a text was built
 * has no mark in it.
 */
function textsInFull(input: PackInput, { parts }: PackChoices): (id: EditionId) => boolean {
  if (parts.includes('texts')) return () => true
  if (parts.findLast((part) => !aboutOthers.has(part)) !== 'annotated-texts') return () => false
  const annotated = listClippedTexts(input)
  return (id) => annotated.has(id)
}

/** The list of quotations that differ from their source, by their citations; nothing where there are none. */
function listAltered({ altered, labels }: PackAssembly): readonly PackBlock[] {
  if (altered.size === 0) return []
  const { language, direction } = labels
  return [
    { type: 'heading', level: 1, text: labels.alteredList, bookmark: 'altered', language, direction },
    ...[...altered].map(([citation, bookmark]) => plain([leadTo(citation, bookmark)], labels)),
  ]
}

/** At the head of a page there is room for one line. */
function coverFacts(stands: PackChoices['cover'], facts: BriefingPack['cover']['facts'], textsAsOf: string): Pick<BriefingPack['cover'], 'facts' | 'asOf'> {
  if (stands === 'page') return { facts, asOf: textsAsOf }
  return { facts: [], asOf: [...facts.map(({ value }) => value), textsAsOf].join(' · ') }
}

function withVersion(rest: string, { version }: PackChoices, labels: PackLabels): string {
  return version.trim() === '' ? rest : fillLabel(labels.version, { version: version.trim(), rest })
}

function listContents(blocks: readonly PackBlock[]): BriefingPack['contents'] {
  return blocks.flatMap((block) => {
    if (block.type !== 'heading' || block.level === 3) return []
    const { text, level, bookmark, language, direction } = block
    return [{ text, level, bookmark, language, direction }]
  })
}

function listFacts(meeting: Meeting, labels: PackLabels): readonly PackFact[] {
  const facts = [
    { label: labels.body, value: meeting.body.trim() },
    { label: labels.session, value: (meeting.session ?? '').trim() },
    { label: labels.place, value: meeting.place.trim() },
    { label: labels.dates, value: formatWrittenDates(meeting.startsOn, meeting.endsOn, labels.language) ?? '' },
    { label: labels.delegation, value: (meeting.delegation ?? '').trim() },
  ]
  return facts.filter(({ value }) => value !== '')
}
