import { describe, expect, it } from 'vitest'
import { strengths } from '../../../scripts/bench/anchoring/revision.ts'
import { simulate } from '../../../scripts/bench/anchoring/simulate.ts'
import { readResolutions, type SourceText } from '../../../scripts/bench/anchoring/texts.ts'
import { randomFrom } from '../../../scripts/un-layout/random.ts'

/** Right at least, wrong at most, in per cent. */
type Floors = Readonly<Record<(typeof strengths)[number]['name'], { readonly right: number; readonly wrong: number }>>

/** A little under what `npm run bench -- anchoring` prints for all texts. */
const floorsOfResolutions: Floors = { light: { right: 99, wrong: 0.2 }, medium: { right: 97, wrong: 0.5 }, heavy: { right: 92, wrong: 1 } }

/** Harder: twenty nouns in all. */
const floorsOfInvented: Floors = { light: { right: 99, wrong: 0.5 }, medium: { right: 95, wrong: 1 }, heavy: { right: 87, wrong: 1.5 } }

const openers = ['Recalling', 'Noting', 'Requests the sample Secretary to report on', 'Decides to consider', 'Calls upon the sample States to support', 'Welcomes']
const subjects = 'gardens bridges tunnels rivers harbours libraries orchards ferries markets theatres schools wells lamps roofs mills forests islands railways museums bakeries'.split(' ')
const manners = 'openly jointly yearly fairly quietly in spring with care in cities for children at night without delay within existing resources'.split(' ')

/** Invents a resolution of the sample Conference in which many paragraphs begin and end alike. */
function inventText(seed: number): SourceText {
  const random = randomFrom(seed)
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const paragraph = (): readonly string[] =>
    [one(openers), ...Array.from({ length: 6 + Math.floor(random() * 14) }, () => `${one(subjects)} and ${one(subjects)} ${one(manners)}`), 'within existing resources;'].join(' ').split(' ')
  return { name: `sample ${seed}`, joint: ' ', paragraphs: Array.from({ length: 40 }, paragraph) }
}

function expectFloors(texts: readonly SourceText[], floors: Floors, perParagraph: number): void {
  for (const strength of strengths) {
    const { selections, carryOver } = simulate(texts, strength, 31, perParagraph, false)
    expect((100 * carryOver.right) / selections).toBeGreaterThanOrEqual(floors[strength.name].right)
    expect((100 * carryOver.wrong) / selections).toBeLessThanOrEqual(floors[strength.name].wrong)
  }
}

describe('simulated revisions', () => {
  it('leave notes right in invented texts', { timeout: 60_000 }, () => {
    expectFloors(Array.from({ length: 6 }, (_, index) => inventText(index + 1)), floorsOfInvented, 2)
  })

  const resolutions = readResolutions()
  it.skipIf(resolutions === null)('leave notes right in real resolutions (skipped where ../shared/corpus is absent)', { timeout: 60_000 }, () => {
    expectFloors((resolutions ?? []).filter((_, index) => index % 13 === 0), floorsOfResolutions, 1)
  })
})
