import { monthNames } from '#shared/lib/month-names'

interface CalendarDate {
  readonly day: string
  readonly month: string
  readonly year: string
}

/**
 * Writes an ISO date out as UN documents print it: `2 June 2021`.
 *
 * Not through `Intl`: its spaces and dashes change between engines, and a pack is compared to the character.
 * What is no `yyyy-mm-dd` date comes back as it is.
 */
export function formatWrittenDate(iso: string): string {
  const date = parseDate(iso)
  return date === null ? iso : `${date.day} ${date.month} ${date.year}`
}

/**
 * Writes the days of a meeting out without repeating what both ends share: `2–4 June 2021`, `30 May–2 June 2021`.
 *
 * One end alone, or two equal ends, give one date; two nulls give null.
 */
export function formatWrittenDates(startsOn: string | null, endsOn: string | null): string | null {
  const first = startsOn ?? endsOn
  if (first === null) return null
  const last = endsOn ?? first
  const start = parseDate(first)
  const end = parseDate(last)
  if (first === last || start === null || end === null) return formatWrittenDate(first)
  if (start.year !== end.year) return `${formatWrittenDate(first)}–${formatWrittenDate(last)}`
  if (start.month !== end.month) return `${start.day} ${start.month}–${formatWrittenDate(last)}`
  return `${start.day}–${formatWrittenDate(last)}`
}

function parseDate(iso: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (match === null) return null
  const [, year, monthNumber, day] = match
  const month = monthNames.en[Number(monthNumber) - 1]
  if (year === undefined || day === undefined || month === undefined) return null
  return { year, month, day: String(Number(day)) }
}
