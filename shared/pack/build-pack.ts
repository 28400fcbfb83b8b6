import { citationPresets } from '#shared/citation/presets'
import { formatWrittenDate, formatWrittenDates } from '#shared/citation/written-date'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, NoteId } from '#shared/domain/ids'
import type { AgendaItem, Meeting } from '#shared/domain/meeting'
import type { Note } from '#shared/domain/note'
import type { BriefingPack, PackBlock, PackFact } from '#shared/domain/pack'
import type { PackChoices, PackPart } from '#shared/domain/pack-choices'
import { type PackLook, usualLook } from '#shared/domain/pack-look'
import type { Paragraph } from '#shared/domain/paragraph'
import { buildAnnexBlocks } from './annex-blocks.ts'
import { buildItemBlocks } from './item-blocks.ts'
import { type PackLabels, fillLabel } from './labels.ts'
import { type PackAssembly, openAssembly } from './pack-assembly.ts'
import { openPackTexts } from './pack-texts.ts'
import { buildPartBlocks } from './part-blocks.ts'
import { redactForAudience, withoutNotes } from './redact.ts'
import { textDirection } from './text-direction.ts'

export interface PackInput {
  readonly meeting: Meeting
  /** The editions that the meeting's clippings and their notes stand on, and its documents; of what is clipped but not here it is said that it is missing. */
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
}

/**
 * Builds the briefing pack of a meeting: cover, contents, a section an agenda item, the cited texts in full.
 *
 * Pure: equal input gives an equal pack. What the audience may not read is taken out before anything else; nothing more
 * that was clipped is dropped: what is missing says so in its place.
 */
export function buildPack(input: PackInput, { labels, asOf, choices, look }: PackOptions): BriefingPack {
  const has = (part: PackPart): boolean => choices.parts.includes(part)
  const readable = redactForAudience(input, choices.audience)
  const { meeting, notes, editions, paragraphs } = choices.notes === 'left-out' ? withoutNotes(readable) : readable
  const preset = citationPresets[choices.citations]
  const assembly = openAssembly(labels, preset, notes, openPackTexts(editions, paragraphs), has('texts'))
  // To others an empty item is one on which the delegation has nothing to say.
  const items = buildItems(meeting.items, assembly, choices.audience === 'internal')
  const annex = has('texts') ? buildAnnex(assembly) : []
  const blocks = [...items, ...annex]
  const title = meeting.title.trim() === '' ? labels.untitledMeeting : meeting.title.trim()
  const mark = labels[choices.audience]
  const textsAsOf = withVersion(fillLabel(labels.textsAsOf, { date: formatWrittenDate(asOf) }), choices, labels)
  return {
    language: labels.language,
    direction: labels.direction,
    audience: choices.audience,
    asOf,
    cover: { kicker: labels.kicker, mark, title, facts: has('facts') ? listFacts(meeting, labels) : [], asOf: textsAsOf },
    contentsTitle: labels.contents,
    contents: has('contents') ? listContents(blocks) : [],
    blocks,
    comments: [],
    look: look ?? usualLook,
    footnotes: assembly.footnotes,
    header: { mark, title },
    footer: { start: textsAsOf, end: labels.pageOfPages },
  }
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
    { label: labels.dates, value: formatWrittenDates(meeting.startsOn, meeting.endsOn) ?? '' },
  ]
  return facts.filter(({ value }) => value !== '')
}

/** Items that hold something begin a page; empty ones follow on, so that an agenda without clippings stays one page. */
function buildItems(items: readonly AgendaItem[], assembly: PackAssembly, saysEmpty: boolean): readonly PackBlock[] {
  const { labels } = assembly
  if (items.length === 0) return [{ type: 'page-break' }, muted(labels.noItems, labels)]
  const blocks: PackBlock[] = []
  let pageIsTaken = true
  for (const [index, item] of items.entries()) {
    const isTop = !isSubItem(items, index)
    const below = subItems(items, index)
    const holdsWords = [item, ...below].some(hasWords)
    if (index === 0 || (isTop && pageIsTaken && holdsWords)) blocks.push({ type: 'page-break' })
    if (index === 0) pageIsTaken = false
    pageIsTaken ||= holdsWords
    const parts = buildPartBlocks(item, labels)
    blocks.push(buildItemHeading(item, index + 1, isTop, labels), ...listDocuments(item, assembly))
    blocks.push(...parts.before, ...buildItemBlocks(item, index + 1, assembly), ...parts.after)
    if (saysEmpty && !hasWords(item) && below.length === 0) blocks.push(muted(labels.nothingClipped, labels))
  }
  return blocks
}

const hasWords = ({ clippings, parts = [] }: AgendaItem): boolean => clippings.length > 0 || parts.length > 0

/** The documents of an item in one line; those that left the library are passed over. */
function listDocuments({ documents = [] }: AgendaItem, assembly: PackAssembly): readonly PackBlock[] {
  const { labels } = assembly
  const names = documents.flatMap((id) => assembly.findText(id)?.edition ?? []).map(({ symbol, title, sourceName }) => symbol ?? (title === '' ? sourceName : title))
  return names.length === 0 ? [] : [muted(fillLabel(labels.documents, { documents: names.join('; ') }), labels)]
}

function muted(words: string, { direction }: PackLabels): PackBlock {
  return { type: 'paragraph', look: 'muted', runs: [{ text: words }], direction }
}

function buildItemHeading(item: AgendaItem, number: number, isTop: boolean, labels: PackLabels): PackBlock {
  const text = itemTitle(item, labels)
  const direction = textDirection(text)
  const language = direction === labels.direction ? labels.language : 'und'
  return { type: 'heading', level: isTop ? 1 : 2, text, bookmark: `item_${number}`, language, direction }
}

function itemTitle({ label, title }: AgendaItem, labels: PackLabels): string {
  const parts = { label: label.trim(), title: title.trim() }
  if (parts.label === '') return parts.title === '' ? labels.untitledItem : parts.title
  return fillLabel(parts.title === '' ? labels.item : labels.itemWithTitle, parts)
}

/** `4 (a)` is a sub-item where an item `4` stands before it with nothing but its sub-items between. */
function isSubItem(items: readonly AgendaItem[], index: number): boolean {
  const parent = /^(.+?)\s*\([^()]+\)$/.exec(items[index]?.label.trim() ?? '')?.[1]
  if (parent === undefined) return false
  for (const before of items.slice(0, index).toReversed()) {
    const label = before.label.trim()
    if (label === parent) return true
    if (!label.startsWith(`${parent} (`) && !label.startsWith(`${parent}(`)) return false
  }
  return false
}

function subItems(items: readonly AgendaItem[], index: number): readonly AgendaItem[] {
  if (isSubItem(items, index)) return []
  const rest = items.slice(index + 1)
  const end = rest.findIndex((_, offset) => !isSubItem(items, index + 1 + offset))
  return end < 0 ? rest : rest.slice(0, end)
}

function buildAnnex(assembly: PackAssembly): readonly PackBlock[] {
  const { labels } = assembly
  const texts = [...assembly.citedTexts]
  if (texts.length === 0) return []
  const { language, direction } = labels
  return [
    { type: 'page-break' },
    { type: 'heading', level: 1, text: labels.annexedTexts, bookmark: 'texts', language, direction },
    ...texts.flatMap((text, index): readonly PackBlock[] => [
      ...(index === 0 ? [] : [{ type: 'page-break' } as const]),
      ...buildAnnexBlocks(text, `text_${index + 1}`, assembly),
    ]),
  ]
}
