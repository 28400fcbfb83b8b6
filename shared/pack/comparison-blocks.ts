import type { Clipping } from '#shared/domain/meeting'
import type { PackBlock } from '#shared/domain/pack'
import { changedParagraphs, countChanges } from './changed-paragraphs.ts'
import { fillLabel } from './labels.ts'
import { whyMissing } from './missing.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { absent, buildHeading, buildPartHeading, muted } from './pack-blocks.ts'
import type { PackText } from './pack-texts.ts'

type ComparisonClipping = Clipping & { readonly type: 'comparison' }

/** Builds a comparison that was clipped: one row of it, or all that changed. */
export function buildClippedComparison(clipping: ComparisonClipping, bookmark: string, assembly: PackAssembly): readonly PackBlock[] {
  const { findText, labels } = assembly
  const [before, after] = [findText(clipping.beforeId), findText(clipping.afterId)]
  if (before === null || after === null) return [absent(labels.missingText, labels)]
  const { at } = clipping
  const place = at && assembly.findPlace(at)
  if (place === null) return [absent(whyMissing({ editionId: at?.editionId ?? clipping.afterId }, assembly), labels)]
  const comparison = assembly.compare(before, after)
  const rows = place
    ? comparison.rows.filter(({ before: was, after: is }) => (place.text === after ? is : was).includes(place.paragraph.ordinal))
    : comparison.changes.flatMap((index) => comparison.rows[index] ?? [])
  const paragraphs = rows.flatMap((row) => changedParagraphs(row, before.paragraphs, after.paragraphs, labels))
  if (paragraphs.length === 0) return [muted(`${nameBoth(before, after, assembly)}${labels.listSeparator}${labels.noChanges}`, labels)]
  const both = nameBoth(before, after, assembly)
  const cited = place ? assembly.citeParagraph(place.text, place.paragraph) : null
  return [
    {
      type: 'changes',
      bookmark,
      paragraphs,
      citation: cited ? `${cited.citation}${labels.listSeparator}${both}` : both,
      citationTarget: cited?.target ?? null,
      footnote: null,
      tracked: null,
      remarks: [],
      language: after.edition.language,
      direction: after.edition.direction,
    },
  ]
}

/** Builds the part that shows every comparison of the meeting whole, each pair of texts once, with its counts. */
export function buildComparisons(assembly: PackAssembly): readonly PackBlock[] {
  const { meeting, labels, findText } = assembly
  const pairs = new Map<string, ComparisonClipping>()
  for (const clipping of meeting.items.flatMap(({ clippings }) => clippings)) {
    if (clipping.type === 'comparison') pairs.set(`${clipping.beforeId} ${clipping.afterId}`, clipping)
  }
  if (pairs.size === 0) return []
  return [
    buildPartHeading('comparisons', labels),
    ...[...pairs.values()].flatMap(({ at: _one, ...whole }, index): readonly PackBlock[] => {
      const [before, after] = [findText(whole.beforeId), findText(whole.afterId)]
      if (before === null || after === null) return [absent(labels.missingText, labels)]
      const comparison = assembly.compare(before, after)
      const counts = countChanges(comparison, labels)
      return [
        buildHeading(2, nameBoth(before, after, assembly), `comparison_${index + 1}`, labels),
        ...(counts === '' ? [] : [muted(counts, labels)]),
        ...buildClippedComparison(whole, `changes_${index + 1}`, assembly),
      ]
    }),
  ]
}

function nameBoth(before: PackText, after: PackText, { citeText, labels }: PackAssembly): string {
  return fillLabel(labels.fromTo, { before: citeText(before), after: citeText(after) })
}
