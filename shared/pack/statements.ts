import type { Statement } from '#shared/domain/meeting-facts'
import type { PackBlock } from '#shared/domain/pack'
import { isBlank, plainText } from '#shared/rich-text/plain-text'
import { itemTitle } from './item-headings.ts'
import { fillLabel } from './labels.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildHeading, buildParagraphs, buildPartHeading, muted } from './pack-blocks.ts'
import { formatSpeakingTime, measureSpeaking } from './speaking-time.ts'

/** Builds each statement on pages of its own, under its item, speaker, time and limit. */
export function buildStatements(assembly: PackAssembly): readonly PackBlock[] {
  const { meeting: { statements = [] }, labels } = assembly
  const written = statements.filter(({ body }) => !isBlank(body))
  if (written.length === 0) return []
  return [
    buildPartHeading('statements', labels),
    ...written.flatMap((statement, index): readonly PackBlock[] => [
      ...(index === 0 ? [] : [{ type: 'page-break' } as const]),
      buildHeading(2, statement.title.trim() === '' ? labels.untitledStatement : statement.title.trim(), `statement_${index + 1}`, labels),
      muted(factsOf(statement, assembly), labels),
      ...buildParagraphs(statement.body),
    ]),
  ]
}

function factsOf({ itemId, speaker, interpreted, body }: Statement, { meeting: { items, speakingLimit }, labels, rates }: PackAssembly): string {
  const item = items.find(({ id }) => id === itemId)
  const perMinute = interpreted ? rates.interpretedWordsPerMinute : rates.wordsPerMinute
  const { seconds } = measureSpeaking(plainText(body), perMinute, speakingLimit ?? null)
  const time = formatSpeakingTime(seconds)
  const over = speakingLimit === undefined ? 0 : seconds - speakingLimit * 60
  return [
    item ? itemTitle(item, labels) : labels.generalStatement,
    speaker.trim(),
    speakingLimit === undefined ? fillLabel(labels.minutes, { count: time }) : fillLabel(labels.spokenOfLimit, { time, limit: String(speakingLimit) }),
    interpreted ? labels.interpreted : '',
    over > 0 ? fillLabel(labels.overLimit, { time: formatSpeakingTime(over) }) : '',
  ]
    .filter((fact) => fact !== '')
    .join(labels.listSeparator)
}
