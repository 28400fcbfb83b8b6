import * as v from 'valibot'
import { upgradePackChoices } from '#shared/domain/older-pack-choices'
import type { ExchangeTable } from './exchange-file.ts'

/** In version 1 a pack's choices named what was left out. */
const olderMeeting = v.looseObject({
  pack: v.strictObject({
    audience: v.picklist(['internal', 'shareable']),
    citations: v.picklist(['un-editorial', 'shorthand', 'legal']),
    leftOut: v.array(v.picklist(['facts', 'contents', 'notes', 'texts'])),
    version: v.string(),
  }),
})

/** Brings untrusted rows of an older version of the file to the present one; what it does not know stays as it is, to be checked. */
export function upgradeRows(name: ExchangeTable, version: number, untrusted: unknown): unknown {
  if (version > 1 || name !== 'meetings' || !Array.isArray(untrusted)) return untrusted
  return untrusted.map((row: unknown) => {
    const older = v.safeParse(olderMeeting, row)
    return older.success ? { ...older.output, pack: upgradePackChoices(older.output.pack) } : row
  })
}
