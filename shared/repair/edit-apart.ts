import type { Footnote, Paragraph, ParagraphKind } from '#shared/domain/paragraph'
import type { ParagraphId } from '#shared/domain/ids'
import type { Repair } from '#shared/domain/repair'
import { ok, type Result } from '#shared/lib/result'
import { textHash } from '#shared/lib/text-hash'
import { levelFor } from './edit-shape.ts'
import { labelledWords, labelLength, labelOfLine } from './labels.ts'
import { type Edit, findPart, freshPart, refused, type RepairError, type Sheet, unplaced } from './parts.ts'

type RepairOf<Type extends Repair['type']> = Extract<Repair, { readonly type: Type }>

/** Takes a paragraph out of the text as page furniture: it is the report's last line then, and can come back as it was. */
export function toFurniture(sheet: Sheet, { paragraphId }: RepairOf<'to-furniture'>): Result<Edit, RepairError> {
  const taken = takeOut(sheet, paragraphId)
  if (!taken.ok) return taken
  const { paragraph, parts } = taken.value
  const line = { text: printedWords(paragraph), page: paragraph.page ?? 1, why: 'by-hand', was: paragraph }
  return ok({ sheet: { ...sheet, parts, furniture: [...sheet.furniture, line] }, moves: [] })
}

/** Puts a line that was taken as page furniture into the text. */
export function fromFurniture(
  sheet: Sheet,
  { index, afterId, kind }: RepairOf<'from-furniture'>,
): Result<Edit, RepairError> {
  const line = sheet.furniture[index]
  if (line === undefined) return refused('no-such-line')
  const paragraph =
    line.was === undefined
      ? paragraphOf(line.text, null, line.page, kind)
      : { ...line.was, kind, level: levelFor(kind, line.was.level) }
  return putIn({ ...sheet, furniture: sheet.furniture.toSpliced(index, 1) }, paragraph, kind, afterId)
}

/** Takes a paragraph out of the text as a footnote, before the first one that is printed after it. */
export function toFootnote(sheet: Sheet, { paragraphId, label }: RepairOf<'to-footnote'>): Result<Edit, RepairError> {
  const taken = takeOut(sheet, paragraphId)
  if (!taken.ok) return taken
  const { paragraph, parts } = taken.value
  const shown = label.trim()
  const same = paragraph.label !== null && figuresOf(paragraph.label) === figuresOf(shown)
  const words = same ? paragraph.text : printedWords(paragraph)
  const text = words.slice(same || shown === '' ? 0 : labelLength(words, shown))
  const footnote: Footnote = { label: shown, text, page: paragraph.page, was: paragraph }
  const later = sheet.footnotes.findIndex((other) => isPrintedAfter(other, footnote))
  const footnotes = sheet.footnotes.toSpliced(later < 0 ? sheet.footnotes.length : later, 0, footnote)
  return ok({ sheet: { ...sheet, parts, footnotes }, moves: [] })
}

/** Puts a footnote into the text as a paragraph; its label becomes the paragraph's, or stands in the words. */
export function fromFootnote(
  sheet: Sheet,
  { index, afterId, kind }: RepairOf<'from-footnote'>,
): Result<Edit, RepairError> {
  const footnote = sheet.footnotes[index]
  if (footnote === undefined) return refused('no-such-line')
  const { was, text, label, page } = footnote
  const paragraph =
    was === undefined
      ? paragraphOf(text, label === '' ? null : label, page, kind)
      : { ...was, kind, level: levelFor(kind, was.level) }
  return putIn({ ...sheet, footnotes: sheet.footnotes.toSpliced(index, 1) }, paragraph, kind, afterId)
}

function takeOut(
  sheet: Sheet,
  id: ParagraphId,
): Result<{ readonly paragraph: Paragraph; readonly parts: Sheet['parts'] }, RepairError> {
  const found = findPart(sheet, id)
  if (!found.ok) return found
  if (sheet.parts.length === 1) return refused('last-paragraph')
  const { part, index } = found.value
  return ok({ paragraph: part.paragraph, parts: sheet.parts.toSpliced(index, 1) })
}

function putIn(
  sheet: Sheet,
  paragraph: Paragraph,
  kind: ParagraphKind,
  afterId: ParagraphId | null,
): Result<Edit, RepairError> {
  if (kind === 'footnote') return refused('bad-kind')
  const before = afterId === null ? ok({ index: -1 }) : findPart(sheet, afterId)
  if (!before.ok) return before
  return ok({
    sheet: { ...sheet, parts: sheet.parts.toSpliced(before.value.index + 1, 0, freshPart(paragraph)) },
    moves: [],
  })
}

/** A line as a paragraph: `label` is a footnote's; without one the words may begin with their own. */
function paragraphOf(line: string, label: string | null, page: number | null, kind: ParagraphKind): Paragraph {
  const counted = label === null ? null : labelOfLine(`${label}${/^\d+$/u.test(label) ? '.' : ''} x`, kind)
  const words = (label === null || counted !== null ? line : `${label} ${line}`)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
  const own = counted === null ? labelOfLine(words, kind) : { label: counted.label, length: 0 }
  const text = words.slice(own?.length ?? 0)
  return unplaced({
    kind,
    label: own?.label ?? null,
    level: levelFor(kind, 0),
    text,
    hash: textHash(text),
    page,
    italics: [],
    calls: [],
  })
}

const printedWords = ({ label, text }: Paragraph): string => labelledWords(label, text) + text

/** `4`, `4.` and `4/` are one number. */
const figuresOf = (label: string): string => label.replace(/[./()\s]/gu, '')

function isPrintedAfter(other: Footnote, one: Footnote): boolean {
  if (other.page !== null && one.page !== null && other.page !== one.page) return other.page > one.page
  return Number.parseInt(other.label, 10) > Number.parseInt(one.label, 10)
}
