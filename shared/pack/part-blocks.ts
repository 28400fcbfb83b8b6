import { formatWrittenDate } from '#shared/citation/written-date'
import { citeInFull } from '#shared/citation/cite'
import { type ItemPart, type ItemPartKind, type Proposal, inBriefOrder, isClosedKind } from '#shared/domain/item-part'
import type { AgendaItem, Clipping } from '#shared/domain/meeting'
import type { PackBlock } from '#shared/domain/pack'
import { isBlank, plainText } from '#shared/rich-text/plain-text'
import { proposedParagraph } from './changed-paragraphs.ts'
import { fillLabel } from './labels.ts'
import { whyMissing } from './missing.ts'
import { buildNoteLines } from './note-lines.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { absent, buildBox } from './pack-blocks.ts'
import { listRemarks } from './quotation-blocks.ts'
import { speakingTime } from './speaking-time.ts'

/** A brief says these before the agreed language, and the others after it. */
const opening: ReadonlySet<ItemPartKind> = new Set(['what-will-happen', 'background'])

/** Builds the parts that stand before an item's clippings; empty ones are left out. */
export const buildOpeningParts = (item: AgendaItem, bookmark: string, assembly: PackAssembly): readonly PackBlock[] =>
  buildParts(item, ({ kind }) => opening.has(kind), bookmark, [], assembly)

/** Builds the parts that stand after an item's clippings; empty ones are left out. */
export const buildClosingParts = (item: AgendaItem, bookmark: string, assembly: PackAssembly): readonly PackBlock[] =>
  buildParts(item, ({ kind }) => !opening.has(kind), bookmark, item.clippings, assembly)

/** Builds the parts of one kind; empty ones are left out. */
export const buildPartsOf = (kind: ItemPartKind, item: AgendaItem, bookmark: string, assembly: PackAssembly): readonly PackBlock[] =>
  buildParts(item, (part) => part.kind === kind, bookmark, [], assembly)

/** Whether a part says something. */
export const saysSomething = ({ body, proposal }: ItemPart): boolean => !isBlank(body) || proposal !== undefined

/** `quoted` is what stands above them under the same item: a proposal refers to that more shortly. */
function buildParts({ parts = [] }: AgendaItem, isWanted: (part: ItemPart) => boolean, bookmark: string, quoted: readonly Clipping[], assembly: PackAssembly): readonly PackBlock[] {
  return inBriefOrder(parts.filter((part) => saysSomething(part) && isWanted(part))).flatMap((part, index) => buildPart(part, `${bookmark}_${index + 1}`, quoted, assembly))
}

function buildPart(part: ItemPart, bookmark: string, quoted: readonly Clipping[], assembly: PackAssembly): readonly PackBlock[] {
  const { body, proposal } = part
  const box = buildBox(headingOf(part, assembly), buildNoteLines(body))
  return [
    ...(isBlank(body) ? [] : [{ ...box, isClosed: isClosedKind(part.kind), ...(part.kind === 'others' ? { reference: whenAndWhere(part, assembly) } : {}) }]),
    ...(proposal === undefined ? [] : buildProposal(proposal, bookmark, quoted, assembly)),
  ]
}

function headingOf({ kind, body, party = '' }: ItemPart, { labels, rates }: PackAssembly): string {
  const heading = labels.itemParts[kind]
  if (kind === 'talking-point') return fillLabel(labels.spoken, { heading, time: speakingTime(plainText(body), rates.wordsPerMinute) })
  return kind === 'others' && party.trim() !== '' ? fillLabel(labels.positionOf, { party: party.trim() }) : heading
}

/** Where and when others said so; null where neither is known. */
function whenAndWhere({ source = '', date = '' }: ItemPart, { labels }: PackAssembly): string | null {
  const known = [source.trim(), date === '' ? '' : formatWrittenDate(date, labels.language)].filter((words) => words !== '')
  return known.length === 0 ? null : known.join(labels.listSeparator)
}

/**
 * Builds the wording that is proposed for a paragraph, as its difference to the source.
 *
 * Who proposes it is the delegation, never a person: a pack may be passed on.
 */
function buildProposal({ place, wording }: Proposal, bookmark: string, quoted: readonly Clipping[], assembly: PackAssembly): readonly PackBlock[] {
  const { labels, choices, meeting, asOf } = assembly
  const found = assembly.findPlace(place)
  if (found === null) return [absent(whyMissing(place, assembly), labels)]
  const { text, paragraph } = found
  const { citation, target } = assembly.citeParagraph(text, paragraph)
  const author = meeting.delegation?.trim() ?? ''
  const own = `proposal_${bookmark}`
  const quotedOfText = quoted.flatMap((clipping) => (clipping.type === 'paragraph' && clipping.editionId === place.editionId ? [clipping.paragraphId] : []))
  const reference = citeInFull(text.edition, paragraph, text.citation, quotedOfText.length > 0 ? 'again' : 'first', assembly.preset)
  return [
    {
      type: 'changes',
      bookmark: own,
      paragraphs: [proposedParagraph(paragraph, wording)],
      citation: fillLabel(labels.proposalFor, { citation }),
      citationTarget: target,
      footnote: quotedOfText.includes(place.paragraphId) ? null : assembly.addFootnote(reference),
      tracked: choices.proposals === 'tracked' ? { author: author === '' ? labels.proposedWording : author, date: `${asOf}T00:00:00.000Z` } : null,
      remarks: listRemarks({ text, paragraph, textHash: place.textHash }, { citation, bookmark: own }, assembly),
      language: text.edition.language,
      direction: text.edition.direction,
    },
  ]
}
