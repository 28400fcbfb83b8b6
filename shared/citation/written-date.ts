import type { Language } from '#shared/domain/edition'
import { monthNames } from '#shared/lib/month-names'

interface CalendarDate {
  readonly day: string
  /** 1–12. */
  readonly month: number
  readonly year: string
}

/** UN texts in Arabic print both names of a month: `حزيران/يونيه`. */
const gregorianArabic = 'يناير|فبراير|مارس|أبريل|مايو|يونيه|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'.split('|')

/** How a language writes dates; a range repeats nothing that both its ends share. */
interface DateForm {
  readonly whole: (date: CalendarDate) => string
  readonly days: (start: CalendarDate, end: CalendarDate) => string
  readonly months: (start: CalendarDate, end: CalendarDate) => string
  /** Stands between two whole dates. */
  readonly between: string
}

const nameOf = (language: Exclude<keyof typeof monthNames, 'ar'>, { month }: CalendarDate): string => monthNames[language][month - 1] ?? ''
const arabicMonth = ({ month }: CalendarDate): string => `${monthNames.ar[month - 1] ?? ''}/${gregorianArabic[month - 1] ?? ''}`
const frenchDay = ({ day }: CalendarDate): string => (day === '1' ? '1er' : day)

const english: DateForm = {
  whole: (date) => `${date.day} ${nameOf('en', date)} ${date.year}`,
  days: (start, end) => `${start.day}–${english.whole(end)}`,
  months: (start, end) => `${start.day} ${nameOf('en', start)}–${english.whole(end)}`,
  between: '–',
}

const french: DateForm = {
  whole: (date) => `${frenchDay(date)} ${nameOf('fr', date)} ${date.year}`,
  days: (start, end) => `${frenchDay(start)}-${french.whole(end)}`,
  months: (start, end) => `${frenchDay(start)} ${nameOf('fr', start)}-${french.whole(end)}`,
  between: ' - ',
}

const spanish: DateForm = {
  whole: (date) => `${date.day} de ${nameOf('es', date)} de ${date.year}`,
  days: (start, end) => `${start.day} a ${spanish.whole(end)}`,
  months: (start, end) => `${start.day} de ${nameOf('es', start)} a ${spanish.whole(end)}`,
  between: ' a ',
}

const russian: DateForm = {
  whole: (date) => `${date.day} ${nameOf('ru', date)} ${date.year} года`,
  days: (start, end) => `${start.day}–${russian.whole(end)}`,
  months: (start, end) => `${start.day} ${nameOf('ru', start)} — ${russian.whole(end)}`,
  between: ' — ',
}

// A hyphen keeps the figures in their order between Arabic words; a dash would turn them round.
const arabic: DateForm = {
  whole: (date) => `${date.day} ${arabicMonth(date)} ${date.year}`,
  days: (start, end) => `${start.day}-${arabic.whole(end)}`,
  months: (start, end) => `${start.day} ${arabicMonth(start)} إلى ${arabic.whole(end)}`,
  between: ' إلى ',
}

const chinese: DateForm = {
  whole: ({ year, month, day }) => `${year}年${month}月${day}日`,
  days: (start, end) => `${chinese.whole(start)}至${end.day}日`,
  months: (start, end) => `${chinese.whole(start)}至${end.month}月${end.day}日`,
  between: '至',
}

const forms: Readonly<Record<Language, DateForm>> = { en: english, fr: french, es: spanish, ru: russian, ar: arabic, zh: chinese, und: english }

/**
 * Writes an ISO date out as UN documents of a language print it: `2 June 2021`, `2 de junio de 2021`, `2021年6月2日`.
 *
 * Not through `Intl`: its spaces and dashes change between engines, and a pack is compared to the character.
 * What is no `yyyy-mm-dd` date comes back as it is.
 */
export function formatWrittenDate(iso: string, language: Language = 'en'): string {
  const date = parseDate(iso)
  return date === null ? iso : forms[language].whole(date)
}

/**
 * Writes the days of a meeting out without repeating what both ends share: `2–4 June 2021`, `30 May–2 June 2021`.
 *
 * One end alone, or two equal ends, give one date; two nulls give null.
 */
export function formatWrittenDates(startsOn: string | null, endsOn: string | null, language: Language = 'en'): string | null {
  const first = startsOn ?? endsOn
  if (first === null) return null
  const last = endsOn ?? first
  const start = parseDate(first)
  const end = parseDate(last)
  if (first === last || start === null || end === null) return formatWrittenDate(first, language)
  const form = forms[language]
  if (start.year !== end.year) return `${form.whole(start)}${form.between}${form.whole(end)}`
  return start.month === end.month ? form.days(start, end) : form.months(start, end)
}

function parseDate(iso: string): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  return monthNames.en[Number(month) - 1] === undefined ? null : { year, month: Number(month), day: String(Number(day)) }
}
