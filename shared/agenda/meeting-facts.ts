import type { Paragraph } from '#shared/domain/paragraph'
import { monthNames } from '#shared/lib/month-names'
import { findDays } from './days.ts'

export interface MeetingFacts {
  /** Empty where no sentence names it. */
  readonly place: string
  readonly startsOn: string | null
  readonly endsOn: string | null
}

/** What says of a session that it takes place, in English, French and Spanish. */
const takesPlace =
  /\b(?:(?:to be|will be|is to be|shall be) (?:held|opened|convened)|will (?:open|take place|meet)|se tiendra|s.ouvrira|sera (?:ouverte|tenue)|aura lieu|se celebrará|tendrá lugar|será inaugurad[ao]|se inaugurará)(?!\p{L})/iu
/** `in Vienna`, `at the Palais des Nations, Geneva`, `à Vienne`, `en Viena`: the name, up to the days or the end. */
const atPlace = /(?:\bin|\bat|(?<=\s)à|\ben|\ba la|\bau)\s((?:the\s|le\s|la\s|el\s|l.)?\p{Lu}[\p{L}’'.-]*(?:(?:,\s|\s)(?:\p{Lu}[\p{L}’'.-]*|des|de|du|of|the|la))*)/u
/** Heads of dates and phrases of time that follow a place. */
const notAPlace = new RegExp(
  `^(?:the\\s)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|lundi|lunes|${monthNames.en.join('|')}|Room|Salle|Conference of|President|Chair)`,
  'u',
)

/** Finds place and days of the meeting in the opening lines, then where the annotations say that the session will be held. */
export function readMeetingFacts(opening: readonly Paragraph[], annotations: readonly Paragraph[]): MeetingFacts {
  const sentences = [
    ...opening.map(({ text }) => text).filter((text) => text.length < 400),
    ...annotations.map(({ text }) => text),
  ]
    .flatMap((text) => text.split(/(?<=[.;])\s+(?=\p{Lu})/u))
    .filter((sentence) => takesPlace.test(sentence))
  const opened = opening.map(({ text }) => text).filter((text) => text.length < 160)
  let facts: MeetingFacts = { place: '', startsOn: null, endsOn: null }
  for (const sentence of [...opened, ...sentences]) {
    const days = findDays(sentence)
    if (days !== null && facts.startsOn === null) facts = { ...facts, ...days }
    if (facts.place === '' && takesPlace.test(sentence)) facts = { ...facts, place: findPlace(sentence) }
  }
  return facts
}

function findPlace(sentence: string): string {
  const after = sentence.slice(takesPlace.exec(sentence)?.index ?? 0)
  const name = atPlace.exec(after)?.[1]?.replace(/^(?:the|le|la|el)\s/iu, '').replace(/(?:[,.\s]|\s(?:des|de|du|of|the|la))+$/u, '') ?? ''
  return notAPlace.test(name) ? '' : name
}
