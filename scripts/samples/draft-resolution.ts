import type { Block, TextBlock, UnDocument } from '../un-layout/document.ts'
import { numberedParagraphs, title } from './blocks.ts'
import { resolution } from './resolution.ts'

/** Words of the adopted sample resolution and what the draft had in their place. */
const replaced: readonly (readonly [string, string])[] = [
  ['one intersessional meeting of not more than four days', '[one intersessional meeting] [two intersessional meetings] of not more than two days'],
  ['to do so by 31 March 2025', 'to do so without delay'],
  [' States parties to indicate, in each entry, the authority', ' States parties to indicate, wherever possible, the authority'],
  ['does not exceed 8,500 words', 'does not exceed 10,700 words'],
  ['the question of a mechanism for the review', 'the establishment of a mechanism for the review'],
]

/** In the draft and not in the resolution. */
const experts =
  '*Also decides* to establish a group of independent experts, chosen with due regard to geographical balance, to examine the entries made in the follow-up register and to report thereon to the Conference;'

const operative = (block: Block): block is TextBlock => block.kind === 'operative'

function asDrafted(block: Block): Block {
  if (block.kind === 'closing') return block
  const runs = block.runs.map((run) => ({ ...run, text: replaced.reduce((text, [adopted, drafted]) => text.replace(adopted, drafted), run.text) }))
  return { ...block, runs }
}

/** The trust fund came in at the last minute, in paragraph 11; the experts stood after paragraph 5 and fell. */
function draftBlocks(): readonly Block[] {
  const kept = resolution.blocks.filter((block) => block.kind !== 'closing' && !(operative(block) && block.label === '11') && !(block.kind === 'heading' && block.level === 0))
  const withExperts = kept.flatMap((block) => (operative(block) && block.label === '6' ? [...numberedParagraphs()(experts), asDrafted(block)] : [asDrafted(block)]))
  let number = 0
  return withExperts.map((block) => (operative(block) ? { ...block, label: String((number += 1)) } : block))
}

/** The draft on the basis of which the sample resolution was adopted, so that two editions can be compared. */
export const draftResolution: UnDocument = {
  ...resolution,
  symbol: 'SAMPLE/COSP/2024/L.5/Rev.1',
  title: 'Sample draft resolution: follow-up to the sample political declaration against corruption',
  masthead: { ...resolution.masthead, distribution: 'Limited', date: '11 December 2024' },
  adoptionLines: [],
  adoptionReference: null,
  jobNumber: '24-90187',
  blocks: [title(null, 'Follow-up to the sample political declaration against corruption: revised draft resolution'), ...draftBlocks()],
}
