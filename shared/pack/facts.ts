import { formatWrittenDate } from '#shared/citation/written-date'
import type { PackBlock, PackRun } from '#shared/domain/pack'
import { fillLabel } from './labels.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildCell, buildHeading, buildLine, buildPartHeading, buildTable, labelledRuns, linkRun, plain } from './pack-blocks.ts'
import { buildMeetingParts } from './summary.ts'

/** Builds the part with what a delegate must know of the meeting itself; the cover has its name, place and dates. */
export function buildFacts(assembly: PackAssembly): readonly PackBlock[] {
  const blocks = [
    ...listSimpleFacts(assembly),
    ...buildKeyDates(assembly),
    ...buildDocuments(assembly),
    ...buildMeetingParts(['rules', 'side-events'], assembly),
    ...buildSpeakers(assembly),
  ]
  return blocks.length === 0 ? [] : [buildPartHeading('facts', assembly.labels), ...blocks]
}

function listSimpleFacts({ meeting: { format = '', speakingLimit, links = [] }, labels }: PackAssembly): readonly PackBlock[] {
  const limit = speakingLimit === undefined ? '' : fillLabel(labels.minutes, { count: String(speakingLimit) })
  const facts: readonly (readonly [string, readonly PackRun[]])[] = [
    [labels.format, [{ text: format.trim() }]],
    [labels.speakingLimit, [{ text: limit }]],
    ...links.map(({ label, address }) => [label.trim() === '' ? labels.links : label.trim(), [linkRun(address.trim(), address)]] as const),
  ]
  return facts.filter(([, runs]) => runs.some(({ text }) => text !== '')).map(([label, runs]) => plain(labelledRuns(label, runs, labels), labels))
}

function buildKeyDates({ meeting: { keyDates = [] }, labels }: PackAssembly): readonly PackBlock[] {
  if (keyDates.length === 0) return []
  const rows = keyDates.map(({ date, text }) => [buildCell(labels, date === null ? null : formatWrittenDate(date, labels.language)), buildCell(labels, text)])
  return [buildHeading(2, labels.keyDates, 'facts_dates', labels), buildTable([['date', 2], ['event', 7]], rows, labels)]
}

function buildDocuments({ meeting: { documents = [] }, labels }: PackAssembly): readonly PackBlock[] {
  if (documents.length === 0) return []
  const rows = documents.map(({ symbol, title, status }) => [buildCell(labels, symbol), buildCell(labels, title), buildCell(labels, labels.documentStatuses[status])])
  return [buildHeading(2, labels.meetingDocuments, 'facts_documents', labels), buildTable([['symbol', 5], ['title', 9], ['status', 3]], rows, labels)]
}

function buildSpeakers({ meeting: { speakers = [] }, labels }: PackAssembly): readonly PackBlock[] {
  if (speakers.length === 0) return []
  const rows = speakers.map(({ order, party, speaker, recording }) => [
    buildCell(labels, order),
    buildCell(labels, party),
    buildCell(labels, speaker),
    recording.trim() === '' ? [] : [buildLine([linkRun(recording.trim(), recording)], labels)],
  ])
  return [
    buildHeading(2, labels.speakersOrder, 'facts_speakers', labels),
    buildTable([['order', 2], ['party', 4], ['speaker', 5], ['recording', 5]], rows, labels),
  ]
}
