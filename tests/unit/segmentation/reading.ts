import { readTxt } from '#renderer/ingest/txt.ts'
import { readBlocks, type ReadText } from '#shared/segmentation/read-blocks'

/** Reads plain text as the app does; throws where the text cannot be read. */
export function readText(text: string): ReadText {
  const read = readBlocks(readTxt(text))
  if (!read.ok) throw new Error(read.error.message)
  return read.value
}

/** `kind label text` of every paragraph, the text cut short: what a test compares at a glance. */
export const outline = (text: ReadText, length = 24): string[] =>
  text.paragraphs.map((paragraph) => `${paragraph.kind} ${paragraph.label ?? '–'} ${paragraph.text.slice(0, length)}`)
