import {
  block,
  shiftCalls,
  shiftRanges,
  withoutStart,
  type Block,
  type SourceReading,
} from '#shared/segmentation/block'
import { parseHeadingLabel } from '#shared/segmentation/heading-labels'
import { parseLabel } from '#shared/segmentation/numbering'
import type { AknBlock, AknWalker } from './akn-walk.ts'

/**
 * Hands over a file that others wrote as every other format does, so that its paragraphs get the places that they get
 * from PDF and Word. Numbers go along as labels, headings as outlines; ids of elements (`eId`) count the elements of one
 * file and say nothing about printed numbers, so nobody reads them.
 */
export function toSource(walker: AknWalker): SourceReading {
  const { blocks, footnotes } = walker
  const text = blocks.flatMap((one, index) => toBlocks(one, blocks.slice(Math.max(0, index - 1), index + 3)))
  const notes = footnotes.map((note) => block({ kind: 'footnote', text: note.text, label: note.label }))
  return { blocks: [...text, ...notes], pages: null, emptyPages: [], declaredLanguage: null, declaredTitle: null }
}

function toBlocks(one: AknBlock, around: readonly AknBlock[]): Block[] {
  switch (one.role) {
    case 'title':
    case 'annex':
      return [withTypedLabel(one.block)]
    case 'heading':
      return [withoutDoubledLabel(one.block)]
    case 'attachment':
      return around.some(isAnnexHeading) ? [] : [attachmentHeading(one.block.label ?? '')]
    case 'text':
      return [withReadLabel(one.block)]
    case 'front':
    case 'organ':
    case 'preambular':
    case 'table-row':
    case 'footnote':
    case 'end':
      return [one.block]
  }
}

const isAnnexHeading = ({ role, block: { text } }: AknBlock): boolean =>
  role === 'annex' || parseHeadingLabel(text)?.kind === 'annex'

/** Some files drop the printed "Annex" and keep it as the name of the attachment alone. */
const attachmentHeading = (name: string): Block =>
  block({ text: name.charAt(0).toUpperCase() + name.slice(1), outline: 1 })

/** A label that nobody can count stays in the words, and so does `11.` whose words are all in its sub-paragraphs. */
function withReadLabel(words: Block): Block {
  if (words.label === null) return words
  if (words.text === '') return { ...words, text: words.label, label: null }
  const known =
    parseLabel(`${words.label} ${words.text}`) ??
    parseLabel(`${words.label}\t${words.text}`) ??
    parseHeadingLabel(`${words.label} ${words.text}`)
  return known === null ? withTyped(words, words.label) : words
}

/** `77/188.` and `Annex I` stand before their titles as they do in print; there they are looked for. */
function withTypedLabel(title: Block): Block {
  if (title.label === null || title.label === title.text) return { ...title, label: null, outline: 1 }
  // Arabic and Chinese files print the number without its full stop.
  return { ...withTyped(title, /\d\/\d+$/u.test(title.label) ? `${title.label}.` : title.label), outline: 1 }
}

function withTyped(words: Block, label: string): Block {
  const start = `${label} `
  return {
    ...words,
    text: start + words.text,
    label: null,
    italics: shiftRanges(words.italics, start.length),
    calls: shiftCalls(words.calls, start.length),
  }
}

/** Converters leave the number, or its full stop, at the start of a heading's words too. */
function withoutDoubledLabel(heading: Block): Block {
  if (heading.label === null) return heading
  if (heading.label === heading.text) return { ...heading, label: null }
  const rest = heading.text.startsWith(heading.label) ? heading.text.slice(heading.label.length) : heading.text
  const words = rest.replace(/^[.\s]+(?=\S)/u, '')
  return {
    ...withoutStart(heading, heading.text.length - words.length),
    label: /[.)]$/u.test(heading.label) || /\s/u.test(heading.label) ? heading.label : `${heading.label}.`,
  }
}
