/** Writes a calendar date as `3 June 2021`; empty for null. Calendar dates have no time zone. */
export function writtenDate(isoDate: string | null, locale = 'en-GB'): string {
  return isoDate ? calendarDate(isoDate, 'long', locale) : ''
}

/** Writes a calendar date as `3 Jun 2021`, for tables; empty for null. */
export function shortDate(isoDate: string | null, locale = 'en-GB'): string {
  return isoDate ? calendarDate(isoDate, 'short', locale) : ''
}

function calendarDate(isoDate: string, month: 'short' | 'long', locale: string): string {
  return dateFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(new Date(`${isoDate}T00:00:00Z`))
}

/** Writes a moment as the clock shows it here: `12:03`, with the date when it is not `today` (ISO moment). */
export function writtenMoment(isoMoment: string, today: string, locale = 'en-GB'): string {
  const moment = new Date(isoMoment)
  const sameDay = moment.toDateString() === new Date(today).toDateString()
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' }
  return dateFormat(locale, sameDay ? time : { day: 'numeric', month: 'short', ...time }).format(moment)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Gives a format, made once: making one for each note shown took 50 ms for 1,000 of them (measured). */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // A format keeps the time zone that it was made in; a delegate travels with the window open.
  const key = JSON.stringify([locale, options, new Date().getTimezoneOffset()])
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  formats.set(key, made)
  return made
}
