import type { AgendaItem } from '#shared/domain/meeting'
import type { PackBlock } from '#shared/domain/pack'
import { plainText } from '#shared/rich-text/plain-text'
import { buildNotesOf } from './asks.ts'
import { buildItemHeading } from './item-headings.ts'
import { fillLabel } from './labels.ts'
import type { PackAssembly } from './pack-assembly.ts'
import { buildPartHeading, muted } from './pack-blocks.ts'
import { buildPartsOf } from './part-blocks.ts'
import { speakingTime } from './speaking-time.ts'

/** Builds what is to be said under each item, with its time; where there are several points, the time of all. */
export function buildTalkingPoints(assembly: PackAssembly): readonly PackBlock[] {
  const { meeting: { items }, labels } = assembly
  const blocks = items.flatMap((item, index): readonly PackBlock[] => {
    const number = index + 1
    const points = [...buildPartsOf('talking-point', item, `${number}_point`, assembly), ...buildNotesOf('talking-point', item, assembly)]
    if (points.length === 0) return []
    return [buildItemHeading(item, 2, `points_${number}`, labels), ...listTogether(item, assembly), ...points]
  })
  return blocks.length === 0 ? [] : [buildPartHeading('talking-points', labels), ...blocks]
}

function listTogether({ parts = [] }: AgendaItem, { labels, rates }: PackAssembly): readonly PackBlock[] {
  const points = parts.filter(({ kind }) => kind === 'talking-point').map(({ body }) => plainText(body))
  const time = speakingTime(points.join('\n'), rates.wordsPerMinute)
  return points.length < 2 || time === '' ? [] : [muted(fillLabel(labels.spokenTogether, { time }), labels)]
}
