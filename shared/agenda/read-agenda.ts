import type { Edition } from '#shared/domain/edition'
import type { Paragraph } from '#shared/domain/paragraph'
import type { AgendaDoubt, AgendaDraft, DraftItem } from './agenda-draft.ts'
import { annotateItems } from './annotations.ts'
import { apartFromNumber, joinLabels, letterIn, numberIn } from './item-labels.ts'
import { readMeetingFacts } from './meeting-facts.ts'

/** The heading of the annotated part, in English, French and Spanish; a document may have none. */
const annotationsHeading = /^(?:annotations|annotated (?:provisional )?agenda|annotations à l.ordre du jour|anotaciones|anotaciones al programa)/iu

/**
 * Reads a provisional agenda as Conferences and commissions print it: a numbered list with lettered sub-items, then
 * annotations under the same numbers.
 *
 * Stores nothing. What is missing or unsure is said in `doubts`; a text without such a list gives no items.
 *
 * @see CAC/COSP/2021/1 and ECE/AGAT/2020/INF.1 for the two ways of printing it
 */
export function readAgenda(
  edition: Pick<Edition, 'symbol' | 'body' | 'session'>,
  paragraphs: readonly Paragraph[],
): AgendaDraft {
  const split = splitAtAnnotations(paragraphs)
  const listed = listItems(split.list)
  const { items, doubts } = annotateItems(listed, split.annotations)
  const facts = readMeetingFacts(openingOf(split.list, listed), split.annotations)
  return {
    symbol: edition.symbol,
    body: edition.body ?? '',
    session: edition.session ?? '',
    place: facts.place,
    startsOn: facts.startsOn,
    endsOn: facts.endsOn,
    items,
    doubts: [
      ...(items.length === 0 ? [{ code: 'no-items', label: null, detail: '' } as const] : findGaps(items)),
      ...doubts,
      ...(facts.startsOn === null || facts.endsOn === null ? [{ code: 'no-dates', label: null, detail: facts.startsOn ?? '' } as const] : []),
      ...(facts.place === '' ? [{ code: 'no-place', label: null, detail: '' } as const] : []),
    ],
  }
}

interface SplitAgenda {
  readonly list: readonly Paragraph[]
  readonly annotations: readonly Paragraph[]
}

/** The annotated part ends at the next heading of its rank, which opens a timetable, or at an annex. */
function splitAtAnnotations(paragraphs: readonly Paragraph[]): SplitAgenda {
  const firstItem = paragraphs.findIndex(({ kind, label }) => kind === 'operative' && numberIn(label) === '1')
  const at = paragraphs.findIndex((paragraph, index) => index > firstItem && paragraph.kind === 'heading' && annotationsHeading.test(paragraph.text))
  const heading = paragraphs[at]
  if (firstItem < 0 || heading === undefined) return { list: paragraphs, annotations: [] }
  const after = paragraphs.slice(at + 1)
  const firstAnnotated = after.findIndex((paragraph) => isNumbered(paragraph))
  const end = after.findIndex(
    (paragraph, index) =>
      paragraph.kind === 'annex-heading' ||
      (paragraph.kind === 'heading' && index > firstAnnotated && paragraph.level <= heading.level && !isNumbered(paragraph)),
  )
  return { list: paragraphs.slice(0, at), annotations: end < 0 ? after : after.slice(0, end) }
}

function isNumbered(paragraph: Paragraph): boolean {
  return numberIn(apartFromNumber(paragraph).label) !== null
}

/** Lists the first run of numbers that starts with 1; it ends where a number comes that is not higher. */
function listItems(paragraphs: readonly Paragraph[]): readonly DraftItem[] {
  const items: DraftItem[] = []
  let last = 0
  for (const { id, kind, label, path, text } of paragraphs) {
    const number = kind === 'operative' ? numberIn(label) : null
    if (number !== null) {
      if (items.length === 0 ? number !== '1' : Number(number) <= last) {
        if (items.length === 0) continue
        break
      }
      last = Number(number)
    } else if (kind !== 'subparagraph' || items.length === 0 || letterIn(label) === null || path[0] !== String(last)) continue
    items.push({ label: joinLabels(path), title: titleOf(text), paragraphId: id, annotation: [], documents: [] })
  }
  return items
}

/** A title without the mark that only the list needs: `Organizational matters:`, `Election of officers;`. */
function titleOf(text: string): string {
  return text.trim().replace(/(?:\s*[;:,]|(?<!\b\p{Lu})\s*\.)(?:\s(?:and|et|y))?$/u, '')
}

function openingOf(list: readonly Paragraph[], items: readonly DraftItem[]): readonly Paragraph[] {
  const first = list.findIndex(({ id }) => id === items[0]?.paragraphId)
  return first < 0 ? list.slice(0, 10) : list.slice(0, first)
}

function findGaps(items: readonly DraftItem[]): readonly AgendaDoubt[] {
  const tops = items.filter(({ label }) => /^\d+$/.test(label))
  return tops.flatMap(({ label }, index): readonly AgendaDoubt[] => {
    const next = tops[index + 1]
    return next === undefined || Number(next.label) === Number(label) + 1
      ? []
      : [{ code: 'gap', label, detail: next.label }]
  })
}
