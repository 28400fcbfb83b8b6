import type { PackBlock } from '#shared/domain/pack'
import type { PackPart } from '#shared/domain/pack-choices'
import { buildAbbreviations } from './abbreviations.ts'
import { buildAsks } from './asks.ts'
import { buildAuthorities } from './authorities.ts'
import { buildComparisons } from './comparison-blocks.ts'
import { buildContacts } from './contacts.ts'
import { buildFactChecks } from './fact-checks.ts'
import { buildFacts } from './facts.ts'
import { buildAnnotatedTexts, buildTexts } from './full-texts.ts'
import { buildGlance } from './glance.ts'
import { buildItems } from './items.ts'
import { buildMatrix } from './matrix.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildStatements } from './statements.ts'
import { buildSummary } from './summary.ts'
import { buildTalkingPoints } from './talking-points.ts'
import { buildTracker } from './tracker.ts'

/** Parts that say something of their own. Called in the order in which they stand: footnotes and comments are counted on the way. */
const frontParts: Readonly<Partial<Record<PackPart, (assembly: PackAssembly) => readonly PackBlock[]>>> = {
  summary: buildSummary,
  facts: buildFacts,
  glance: buildGlance,
  items: buildItems,
  asks: buildAsks,
  'talking-points': buildTalkingPoints,
  statements: buildStatements,
  matrix: buildMatrix,
  tracker: buildTracker,
  'fact-checks': buildFactChecks,
  contacts: buildContacts,
  comparisons: buildComparisons,
  'annotated-texts': buildAnnotatedTexts,
}

/** Parts about the other parts. */
export const aboutOthers: ReadonlySet<PackPart> = new Set(['contents', 'texts', 'authorities', 'abbreviations'])

/** Wide tables. */
const landscapeParts: ReadonlySet<PackPart> = new Set(['matrix', 'tracker'])

/** Short parts that go on where the one before them ends. */
const followingParts: ReadonlySet<PackPart> = new Set(['glance', 'contacts', 'abbreviations'])

interface BuiltPart {
  readonly part: PackPart
  readonly blocks: readonly PackBlock[]
}

/**
 * Builds the parts of a pack in their order; empty ones are left out.
 *
 * Texts in full, authorities and abbreviations are about the other parts, wherever they stand among them: they are made
 * last. `openBrief` starts a brief of the same meeting: where nothing else in the pack cites anything, they are about that.
 */
export function buildParts(parts: readonly PackPart[], assembly: PackAssembly, openBrief: () => { readonly parts: readonly PackPart[]; readonly assembly: PackAssembly }): readonly BuiltPart[] {
  const front = buildFront(parts, assembly)
  const citesNothing = assembly.citedTexts.size === 0 && parts.some((part) => aboutOthers.has(part) && part !== 'contents')
  const about = citesNothing ? readBrief(openBrief()) : { front, assembly }
  const built = new Map<PackPart, readonly PackBlock[]>(front.map(({ part, blocks }) => [part, blocks]))
  if (parts.includes('texts')) built.set('texts', buildTexts(about.assembly))
  if (parts.includes('authorities')) built.set('authorities', buildAuthorities(about.assembly))
  const words = [...about.front.flatMap(({ blocks }) => blocks), ...(built.get('texts') ?? [])]
  if (parts.includes('abbreviations')) built.set('abbreviations', buildAbbreviations(words, assembly.labels))
  return parts.flatMap((part) => {
    const blocks = built.get(part) ?? []
    return blocks.length === 0 ? [] : [{ part, blocks }]
  })
}

function buildFront(parts: readonly PackPart[], assembly: PackAssembly): readonly BuiltPart[] {
  return parts.map((part) => ({ part, blocks: frontParts[part]?.(assembly) ?? [] }))
}

function readBrief({ parts, assembly }: { readonly parts: readonly PackPart[]; readonly assembly: PackAssembly }) {
  return { front: buildFront(parts, assembly), assembly }
}

/** Puts parts one after the other: each begins a page but those that follow on, wide ones on pages of their own. */
export function joinParts(parts: readonly BuiltPart[]): readonly PackBlock[] {
  let stands: 'portrait' | 'landscape' = 'portrait'
  return parts.flatMap(({ part, blocks }, index): readonly PackBlock[] => {
    const to = landscapeParts.has(part) ? 'landscape' : 'portrait'
    const isTurned = to !== stands
    stands = to
    if (isTurned) return [{ type: 'orientation', to }, ...blocks]
    return index > 0 && followingParts.has(part) ? blocks : [{ type: 'page-break' }, ...blocks]
  })
}
