import { findSymbols } from '#shared/symbol/find'
import { shiftCalls, shiftRanges, type Block } from './block.ts'
import type { DroppedLine } from './furniture.ts'
import { parseHeadingLabel } from './heading-labels.ts'

const documentation = /^(?:\d+\.\s*)?(?:Documentation|Documentación|Documents?|Документация|الوثائق|文件)\s?[:：]?/iu
const documentLine =
  /^(?:\(?(?:Informal|Conference room|Background|Room) (?:document|paper)s?:?\s|Document\s)?(?:https?:\/\/\S+|[A-Z]{1,6}(?:\/[\w.()-]+)+)(?:\s?(?:and|et|y|и|,|;)\s?(?:https?:\/\/\S+|[A-Z]{1,6}(?:\/[\w.()-]+)+))*[.;*]?$/u

/** Gathers the documents that an agenda lists under "Documentation:", one a line, into one paragraph. */
export function gatherDocumentLists(blocks: readonly Block[]): Block[] {
  const gathered: Block[] = []
  let open = false
  for (const block of blocks) {
    const text = block.text.trim()
    const last = gathered.at(-1)
    if (open && last && block.kind === 'text' && isDocumentLine(text)) {
      const shift = last.text.length + 1
      gathered[gathered.length - 1] = {
        ...last,
        text: `${last.text}\n${block.text}`,
        bold: false,
        italics: [...last.italics, ...shiftRanges(block.italics, shift)],
        calls: [...last.calls, ...shiftCalls(block.calls, shift)],
      }
      continue
    }
    open = documentation.test(text) && text.length < 300
    gathered.push(block)
  }
  return gathered
}

const isDocumentLine = (text: string): boolean =>
  documentLine.test(text) && (/^https?:/u.test(text) || findSymbols(text).length > 0 || /\d/u.test(text))

const leader = /(?:[.…·_]\s?){4,}\s*\t?\s*\d{1,4}$/u
const contentsTitle =
  /^[^\S\t\n]*(?:contents|table of contents|table des matières|índice|contenido|содержание|оглавление|المحتويات|目\s?录)[^\S\t\n]*(?:[\t\n]|$)/iu

/** Takes out a list of contents: it repeats headings with page numbers and would double them. */
export function dropContents(blocks: readonly Block[]): { kept: Block[]; dropped: DroppedLine[] } {
  const out = new Set<Block>()
  for (const [index, block] of blocks.entries()) {
    if (leader.test(block.text)) out.add(block)
    else if (contentsTitle.test(block.text))
      for (const entry of entriesBelow(blocks, index)) out.add(entry)
  }
  const kept = blocks.filter((block) => !out.has(block))
  return {
    kept,
    dropped: [...out].map((block) => ({
      text: block.text.replace(/\s+/gu, ' '),
      page: block.page ?? 1,
      why: 'contents',
    })),
  }
}

/** The entries below a "Contents" title: up to the last line that ends in a page number, with few others between. */
function entriesBelow(blocks: readonly Block[], title: number): Block[] {
  let last = title
  let misses = 0
  for (let index = title + 1; index < blocks.length && misses < 4; index++) {
    const text = blocks[index]?.text.trim() ?? ''
    if (
      leader.test(text) ||
      /\t\d{1,3}$/u.test(text) ||
      /^(?:page|paragraphs?|paras?\.?|chapter)?\s?(?:page|paragraphs?)?$/iu.test(text) ||
      /^\d{1,3}$/u.test(text)
    ) {
      last = index
      misses = 0
    } else misses++
  }
  return last === title ? [] : blocks.slice(title, last + 1)
}

/** Whether the rows of a table are a list of contents: it repeats headings with page numbers and is no part of the text. */
export function isContentsTable(rows: readonly Block[]): boolean {
  const ends = rows.filter(
    (row) => /(?:\t|\s|\.{3,})\d{1,4}$/u.test(row.text) && !/\d[\d ,.]*\t/u.test(row.text.replace(/^[^\t]*\t/u, '')),
  )
  const first = rows[0]?.text.trim() ?? ''
  return (
    /^(?:contents|page|table des matières|índice|содержание)$/iu.test(first) ||
    (ends.length > 0.8 * rows.length && rows.length > 1 && rows.some((row) => parseHeadingLabel(row.text) !== null))
  )
}
