import { block, shiftCalls, shiftRanges, withoutStart, type Block, type SourceReading } from '#shared/segmentation/block'
import { parseHeadingLabel } from '#shared/segmentation/numbering'
import type { AknBlock, AknWalker } from './akn-walk.ts'

/**
 * Hands over a file that others wrote as every other format does, so that its paragraphs get the places that they get
 * from PDF and Word. Numbers go along as labels, headings as outlines; ids of elements (`eId`) count the elements of one
 * file and say nothing about printed numbers, so nobody reads them.
 */
export function toSource(walker: AknWalker): SourceReading {
  const { blocks, footnotes } = walker
  const text = blocks.flatMap((one, index) => toBlocks(one, blocks.slice(index + 1, index + 3)))
  const notes = footnotes.map((note) => block({ kind: 'footnote', text: note.text, label: note.label }))
  return { blocks: [...text, ...notes], pages: null, emptyPages: [], declaredLanguage: null, declaredTitle: null }
}

function toBlocks(one: AknBlock, next: readonly AknBlock[]): Block[] {
  switch (one.role) {
    case 'title':
      return [withTypedLabel(one.block)]
    case 'heading':
      return [withoutDoubledLabel(one.block)]
    case 'attachment':
      return next.some(isAnnexHeading) ? [] : [attachmentHeading(one.block.label ?? '')]
    case 'annex':
      return [{ ...one.block, label: one.block.label === one.block.text ? null : one.block.label, outline: 1 }]
    case 'text':
      // `11.` whose words are all in its sub-paragraphs.
      return [one.block.text === '' && one.block.label !== null ? { ...one.block, text: one.block.label, label: null } : one.block]
    case 'front':
    case 'organ':
    case 'preambular':
    case 'table-row':
    case 'footnote':
    case 'end':
      return [one.block]
  }
}

const isAnnexHeading = ({ role, block: { text } }: AknBlock): boolean => role === 'annex' || parseHeadingLabel(text)?.kind === 'annex'

/** Some files drop the printed "Annex" and keep it as the name of the attachment alone. */
const attachmentHeading = (name: string): Block => block({ text: name.charAt(0).toUpperCase() + name.slice(1), outline: 1 })

/** `77/188.` stands before its title as it does in print; there it is looked for. */
function withTypedLabel(title: Block): Block {
  if (title.label === null) return { ...title, outline: 1 }
  const start = `${title.label} `
  return { ...title, text: start + title.text, label: null, outline: 1, italics: shiftRanges(title.italics, start.length), calls: shiftCalls(title.calls, start.length) }
}

/** Converters leave the number, or its full stop, at the start of a heading's words too. */
function withoutDoubledLabel(heading: Block): Block {
  if (heading.label === null) return heading
  if (heading.label === heading.text) return { ...heading, label: null }
  const rest = heading.text.startsWith(heading.label) ? heading.text.slice(heading.label.length) : heading.text
  const words = rest.replace(/^[.\s]+(?=\S)/u, '')
  return { ...withoutStart(heading, heading.text.length - words.length), label: /[.)]$/u.test(heading.label) || /\s/u.test(heading.label) ? heading.label : `${heading.label}.` }
}
