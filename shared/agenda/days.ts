import { findDate } from '#shared/segmentation/lexicon'

export interface Days {
  /** ISO `yyyy-mm-dd`. */
  readonly startsOn: string
  /** Null where only a first day is named. */
  readonly endsOn: string | null
}

/** `13–17 December 2021`, `30 November to 4 December 2026`, `du 13 au 17 décembre 2021`, `13 a 17 de diciembre de 2021`. */
const stretch =
  /(\d{1,2})(?:er|º|°)?(?:\s(?:de\s)?([\p{L}/]{3,12}))?\s*(?:[-–—]|to|au|al|a|по|и)\s*((?:\p{L}+,?\s)?\d{1,2}(?:er|º|°)?\s(?:de\s)?\p{L}[\p{L} /]*?\s?(?:de\s)?,?\s?\d{4})/u

/** Finds the days that a text names: a stretch, else one date. Null where it names none. */
export function findDays(text: string): Days | null {
  const found = stretch.exec(text)
  const endsOn = findDate(found?.[3] ?? '')
  if (found?.[1] !== undefined && endsOn !== null) {
    const [, day, month] = found
    const written = month === undefined ? null : findDate(`${day} ${month} ${endsOn.slice(0, 4)}`)
    const startsOn = written ?? `${endsOn.slice(0, 8)}${day?.padStart(2, '0')}`
    if (startsOn <= endsOn) return { startsOn, endsOn }
  }
  const one = findDate(text)
  return one === null ? null : { startsOn: one, endsOn: null }
}
