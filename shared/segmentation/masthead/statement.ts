import type { StatementFacts } from '#shared/domain/edition'
import { findDate } from '../lexicon.ts'
import {
  chineseBehalf,
  chineseHead,
  chineseState,
  deliveryNotice,
  statementForms,
  verbatimChinese,
  verbatimSpeaker,
  type StatementForm,
} from './statement-forms.ts'

/** A statement, and the words that head it: they serve as its title. */
export interface FoundStatement {
  readonly facts: StatementFacts
  readonly heading: string | null
}

/** The heading of a statement runs over a few lines: name, function, meeting, place and date. */
const mostLines = 8
const longestLine = 240
const salutation =
  /^(?:(?:Mr|Madam|Madame|Mme|M|Monsieur|Sr|Sra|Señora?|Honou?rable|Distinguished)\.? .{0,40}[,:!]|Excellenc.{0,60}[,:]|Excelencia.{0,40}[,:]|(?:Уважаем|Господин|Госпожа).{0,50}[,!:]|(?:السيدة?|سيدي|سعادة) (?:الرئيسة?|رئيس).{0,30}[،,:]|(?:尊敬的)?主席(?:先生|女士).{0,10}[，,：:！])/iu

/** Reads who speaks for whom off the head of a text: its front and first paragraphs, a line each. Null where it is no statement. */
export function statementOf(head: readonly string[]): FoundStatement | null {
  const end = head.findIndex((line) => salutation.test(line))
  const lines = (end < 0 ? head : head.slice(0, end)).filter((line) => !deliveryNotice.test(line))
  for (const start of lines.keys()) {
    const found = headedStatement(lines.slice(start, start + mostLines))
    if (found) return { ...found, facts: withMission(found.facts, lines) }
  }
  const spoken = head.map((line) => verbatimSpeaker.exec(line) ?? verbatimChinese.exec(line)).filter((match) => match !== null)
  const [first] = spoken
  // A record of a meeting has many speakers; a statement cut out of it has one.
  if (first?.groups && new Set(spoken.map((match) => match.groups?.['speaker'])).size === 1)
    return { facts: { ...bareFacts(lines), speaker: first.groups['speaker'] ?? null, delegation: first.groups['state'] ?? null }, heading: null }
  return head.some((line) => deliveryNotice.test(line)) ? { facts: withMission(bareFacts(lines), lines), heading: null } : null
}

function headedStatement(lines: readonly string[]): FoundStatement | null {
  const [first = ''] = lines
  if (first.length > longestLine) return null
  const chinese = chineseHead.exec(first)
  if (chinese?.groups && /[\u4e00-\u9fff]/u.test(first)) return chineseStatement(first, chinese.groups, lines)
  const long = lines.findIndex((line) => line.length > longestLine)
  const whole = inOneLine(long < 0 ? lines : lines.slice(0, long))
  for (const form of statementForms) {
    const match = form.head.exec(whole)
    if (match) return { facts: factsIn(whole, match[0].length, form), heading: upToDate(whole) }
  }
  return null
}

function factsIn(whole: string, from: number, form: StatementForm): StatementFacts {
  const rest = whole.slice(from)
  const cut = form.after.exec(rest)
  const who = (cut ? rest.slice(0, cut.index) : rest).replace(/[,،\s]+$/u, '')
  const isPerson = form.person.test(who)
  const state = form.stateOf.exec(`${isPerson ? '' : whole.slice(0, from)}${who}`)?.[1] ?? form.officeOf.exec(who)?.[1] ?? (isPerson ? null : who)
  const behalf = form.behalf.exec(whole)?.[0] ?? null
  const delegation = [state === '' ? null : state, behalf].filter((part) => part !== null).join(' ')
  return {
    speaker: isPerson ? who : null,
    delegation: delegation === '' ? null : delegation,
    meeting: form.meeting.exec(rest.slice(cut?.index ?? 0))?.[1]?.trim() ?? null,
    date: findDate(whole),
  }
}

function chineseStatement(first: string, found: Record<string, string>, lines: readonly string[]): FoundStatement {
  const who = found['who'] ?? ''
  const group = chineseBehalf.exec(who)?.groups?.['group']
  const state = chineseState.exec(who)?.groups?.['state'] ?? who
  const person = /^(?:.*(?:代表|大使|部长|总统|总理))(?!团)\p{Script=Han}{2,5}(?:先生|女士|大使)?$/u.test(who)
  return {
    facts: {
      speaker: person ? who : null,
      delegation: group === undefined ? state : `${state}代表${group}`,
      meeting: found['meeting'] ?? null,
      date: findDate(lines.join(' ')),
    },
    heading: first,
  }
}

/** Joins the lines of a heading: with a comma where each is a part of its own, else as one sentence. */
const inOneLine = (lines: readonly string[]): string =>
  lines.reduce((whole, line) => {
    const within = /(?:[,،:(-]|\s(?:of|the|by|on|to|and|at|de|la|du|des|et|à|par|del|el|y|en|por|и|на|по|от|в))$|^(?:statement|intervention|déclaration|discurso|declaración)$/iu.test(whole)
    return `${whole}${within || /^(?:by|of|to|and|at the|on behalf|de|du|par|à|au nom|en nombre|от имени|на|باسم|أمام)\s/iu.test(line) ? ' ' : ', '}${line}`
  })

/** A heading ends with its date; without one its first line serves. */
function upToDate(whole: string): string {
  const date = /^.*?\d{1,2}(?:er|º)?\s(?:de\s)?[\p{L}/ ]{3,30}?\s(?:de\s)?\d{4}/u.exec(whole)?.[0]
  return (date ?? whole.split(/[,،] (?=\p{Lu})/u).slice(0, 3).join(', ')).slice(0, 300)
}

const bareFacts = (lines: readonly string[]): StatementFacts => ({
  speaker: null,
  delegation: null,
  meeting: lines.find((line) => line.length < 200 && /\b(?:session|meeting of|conference of)\b|сессия|período de sesiones|届会议|الدورة/iu.test(line)) ?? null,
  date: lines.map(findDate).find((date) => date !== null) ?? null,
})

const letterhead =
  /^(?:the )?(?:permanent )?(?:mission|delegation|embassy) (?:permanente )?(?:of |de la |de l[’']|du |de )(?:the )?(.+?)(?= to the | auprès | ante |,|\(|$)|^(?:Mission permanente|Misión permanente|Délégation|Delegación) (?:de la |de l[’']|du |del |de )(.+?)(?= auprès | ante |,|\(|$)/iu

/** The letterhead of a mission names the State where the heading does not. */
function withMission(facts: StatementFacts, lines: readonly string[]): StatementFacts {
  if (facts.delegation !== null) return facts
  const found = lines.map((line) => letterhead.exec(line)).find((match) => match !== null)
  return { ...facts, delegation: found?.[1] ?? found?.[2] ?? null }
}
