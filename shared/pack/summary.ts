import type { MeetingPartKind } from '#shared/domain/meeting-facts'
import type { PackBlock } from '#shared/domain/pack'
import { isBlank } from '#shared/rich-text/plain-text'
import { buildNoteLines } from './note-lines.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildBox, buildPartHeading } from './pack-blocks.ts'

/** What a page says before all else; rules and side events are facts of the meeting. */
const summaryKinds: readonly MeetingPartKind[] = ['asks', 'risks', 'who-speaks', 'outcome', 'lessons']

/** Builds the page that is read first: asks, risks, who speaks when, and after the meeting what came of it. */
export function buildSummary(assembly: PackAssembly): readonly PackBlock[] {
  const boxes = buildMeetingParts(summaryKinds, assembly)
  return boxes.length === 0 ? [] : [buildPartHeading('summary', assembly.labels), ...boxes]
}

/** Builds what is said of the meeting as a whole, a box each; empty ones are left out. */
export function buildMeetingParts(kinds: readonly MeetingPartKind[], { meeting: { parts = [] }, labels }: PackAssembly): readonly PackBlock[] {
  return kinds.flatMap((kind) => parts.filter((part) => part.kind === kind && !isBlank(part.body)).map(({ body }) => buildBox(labels.meetingParts[kind], buildNoteLines(body))))
}
