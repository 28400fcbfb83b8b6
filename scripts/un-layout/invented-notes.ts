import type { Block, Run, TextBlock } from './document.ts'

/** How many paragraphs of a text call a footnote, about. */
const share = 0.3

const whole = (random: () => number, from: number, to: number): number => from + Math.floor(random() * (to - from + 1))

/** Bare references as they fill the foot of UN pages; the numbers are invented. */
const references: readonly ((random: () => number) => Run[])[] = [
  (random) => [{ text: `Resolution ${whole(random, 50, 79)}/${whole(random, 1, 299)}.` }],
  (random) => [
    {
      text: `See resolution ${whole(random, 50, 79)}/${whole(random, 1, 299)}, annex, paras. ${whole(random, 2, 9)} and ${whole(random, 10, 40)} (b).`,
    },
  ],
  (random) => [{ text: `A/${whole(random, 60, 79)}/${whole(random, 1, 980)} and Add.${whole(random, 1, 4)}.` }],
  (random) => [
    { text: 'United Nations, ' },
    { text: 'Treaty Series', italic: true },
    { text: `, vol. ${whole(random, 500, 2400)}, No. ${whole(random, 9000, 44000)}.` },
  ],
  (random) => [{ text: `Ibid., vol. ${whole(random, 500, 2400)}, No. ${whole(random, 9000, 44000)}.` }],
  (random) => [
    { text: 'See ' },
    {
      text: `Official Records of the General Assembly, Session ${whole(random, 60, 79)}, Supplement No. ${whole(random, 1, 53)}`,
      italic: true,
    },
    {
      text: ` (A/${whole(random, 60, 79)}/${whole(random, 1, 53)}), chap. ${['I', 'II', 'III', 'IV'][whole(random, 0, 3)]}, sect. ${['A', 'B', 'C'][whole(random, 0, 2)]}.`,
    },
  ],
]

/** Calls a footnote after a comma or semicolon of a paragraph, or after its last sign. */
function callNote(block: TextBlock, random: () => number): TextBlock {
  const last = block.runs.at(-1)
  const reference = references[whole(random, 0, references.length - 1)]
  if (!last || !reference || last.text.trim().length < 20) return block
  const places = [...last.text.matchAll(/\p{L}[,;](?= |$)/gu)].map((hit) => hit.index + 2)
  const at = places[whole(random, 0, places.length - 1)] ?? last.text.length
  const before = { ...last, text: last.text.slice(0, at), note: reference(random) }
  const after = last.text.slice(at)
  return { ...block, runs: [...block.runs.slice(0, -1), before, ...(after ? [{ ...last, text: after }] : [])] }
}

/** Gives some paragraphs of a text a footnote, as real UN texts have them; titles and organ lines get none. */
export function inventNotes(blocks: readonly Block[], random: () => number): Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'preambular' && block.kind !== 'operative' && block.kind !== 'subparagraph') return block
    return random() < share ? callNote(block, random) : block
  })
}
