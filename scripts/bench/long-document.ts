import { romanOf } from '#shared/segmentation/numbering'
import { resolution } from '../samples/resolution.ts'
import type { Block, UnDocument } from '../un-layout/document.ts'
import { layOutPages } from '../un-layout/pdf/render-pdf.ts'

const layout = { columns: 1, hyphenate: true, runningHeads: true, seed: 1 } as const

/** The sample's operative paragraphs. */
const operatives = 12
/** No text of the United Nations counts its paragraphs in four figures: from 960 on they go on in an annex, from 1. */
const roundsInPart = 80

/** A sample resolution whose operative part is repeated, numbers going on, until it fills at least `pages` pages. */
export function aDocumentOf(pages: number): UnDocument {
  const opening = resolution.blocks.filter(({ kind }) => kind !== 'operative' && kind !== 'subparagraph' && kind !== 'closing')
  const operative = resolution.blocks.filter(({ kind }) => kind === 'operative' || kind === 'subparagraph')
  const rounds = (count: number): UnDocument => ({
    ...resolution,
    blocks: [...opening, ...Array.from({ length: count }, (_, round) => roundOf(operative, round)).flat()],
  })
  const perRound = layOutPages(rounds(10), layout).pages.length / 10
  return rounds(Math.ceil(pages / perRound))
}

function roundOf(operative: readonly Block[], round: number): Block[] {
  const annex = Math.floor(round / roundsInPart)
  const blocks = operative.map((block) => numberedAnew(block, round))
  if (annex === 0 || round % roundsInPart > 0) return blocks
  const name = `Annex ${romanOf(annex).toUpperCase()}`
  return [{ kind: 'annex-heading', label: name, level: 1, runs: [{ text: name }] }, ...blocks]
}

/** Footnotes stay with the first round: a thousand repeated ones would be a text that nobody writes. */
function numberedAnew(block: Block, round: number): Block {
  if (block.kind === 'closing') return block
  const before = (round % roundsInPart) * operatives
  const label = block.kind === 'operative' && block.label !== null ? String(Number(block.label) + before) : block.label
  const runs = round === 0 ? block.runs : block.runs.map(({ note: _note, ...run }) => run)
  return { ...block, label, runs }
}
