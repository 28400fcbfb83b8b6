/** Writes a calendar date as `3 June 2021`; empty for null. Calendar dates have no time zone. */
export function writtenDate(isoDate: string | null, locale = 'en-GB'): string {
  return isoDate ? calendarDate(isoDate, 'long', locale) : ''
}

/** Writes a calendar date as `3 Jun 2021`, for tables; empty for null. */
export function shortDate(isoDate: string | null, locale = 'en-GB'): string {
  return isoDate ? calendarDate(isoDate, 'short', locale) : ''
}

function calendarDate(isoDate: string, month: 'short' | 'long', locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(new Date(`${isoDate}T00:00:00Z`))
}

/** Writes a moment as the clock shows it here: `12:03`, with the date when it is not `today` (ISO moment). */
export function writtenMoment(isoMoment: string, today: string, locale = 'en-GB'): string {
  const moment = new Date(isoMoment)
  const sameDay = moment.toDateString() === new Date(today).toDateString()
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' }
  return new Intl.DateTimeFormat(locale, sameDay ? time : { day: 'numeric', month: 'short', ...time }).format(moment)
}
