import type { FactCheck } from '#shared/domain/follow-up'
import type { NoteLine, PackBlock } from '#shared/domain/pack'
import { fillLabel } from './labels.ts'
import { shortenQuote } from './note-block.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildBox, buildHeading, buildLine, buildPartHeading, labelledRuns, linkRun, plainLines } from './pack-blocks.ts'
import type { PackLabels } from './pack-labels.ts'
import { citePlaces } from './places.ts'

/** Builds the checks of national statements, State by State, a box a claim. */
export function buildFactChecks(assembly: PackAssembly): readonly PackBlock[] {
  const { meeting: { factChecks = [] }, labels } = assembly
  if (factChecks.length === 0) return []
  const nameOf = ({ party }: FactCheck): string => (party.trim() === '' ? labels.noParty : party.trim())
  const parties = [...new Set(factChecks.map(nameOf))]
  return [
    buildPartHeading('fact-checks', labels),
    ...parties.flatMap((party, index) => [
      buildHeading(2, party, `checks_${index + 1}`, labels),
      ...factChecks.filter((check) => nameOf(check) === party).map((check) => buildCheck(check, assembly)),
    ]),
  ]
}

function buildCheck(check: FactCheck, assembly: PackAssembly): PackBlock {
  const { labels } = assembly
  const { claim, claimClass, verdict, wording, recording, speaker, evidence, reply, reviewer, places } = check
  const lines = [
    [labels.columns.speaker, `${speaker.trim()}${speaker.trim() === '' ? '' : labels.listSeparator}${labels.wordings[wording]}`],
    [labels.claim, labels.claimClasses[claimClass]],
    [labels.columns.evidence, evidence],
    [labels.reply, reply],
    [labels.reviewer, reviewer],
  ] as const
  const recorded = recording.trim() === '' ? [] : [buildLine(labelledRuns(labels.columns.recording, [linkRun(recording.trim(), recording)], labels), labels)]
  const citations = citePlaces(places, assembly)
  return {
    ...buildBox(verdict === null ? labels.notJudged : labels.claimVerdicts[verdict], [...lines.flatMap(([label, words]) => labelledLines(label, words, labels)), ...recorded]),
    about: claim.trim() === '' ? null : fillLabel(labels.quotedWords, { words: shortenQuote(claim.trim()) }),
    reference: citations.length === 0 ? null : citations.join('; '),
  }
}

/** Words of several lines have their label before the first; empty words have no line. */
function labelledLines(label: string, words: string, labels: PackLabels): readonly NoteLine[] {
  return plainLines(words, labels).map((line, index) => (index === 0 ? { ...line, runs: labelledRuns(label, line.runs, labels) } : line))
}
