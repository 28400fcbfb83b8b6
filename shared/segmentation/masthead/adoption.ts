import { findDate, isDateAlone } from '../lexicon.ts'
import type { PrintedFront } from './printed-front.ts'

/** These, too, are of small letters, as the patterns of `front.ts`. */
const starts: readonly RegExp[] = [
  /^(?:(?:resolution|decision)s?\s.{0,30}adopted|(?:résolution|resolution|décision|decision)s?\s.{0,30}adopt[ée]e?s?|resoluci(?:ón|ones)\s.{0,30}aprobad|decisi(?:ón|ones)\s.{0,30}a(?:prob|dopt)ad)/u,
  /^(?:резолюци[яи]|решени[ея]),?\s.{0,30}принят|^(?:قرار|مقرر|قرارات|مقررات)\s.{0,20}اتخذ/u,
  /^(?:adopted|adopt[ée]e|aprobada|adoptada|принята)\s(?:by|at|without|unanimously|par|à|por|sin|en|советом|без|на)(?!\p{L})/u,
  /^(?:اتخذه|اتخذته|اعتمدته)\s/u,
  /^(?:\d{4}\s?年.{3,12}日)?\s?(?:大会|安全理事会|经济及社会理事会|人权理事会).{0,20}(?:决议|决定|通过)$|^.{0,30}第\s?\d+\s?次.{0,6}会议.{0,4}通过$/u,
]
const goesOn = /^(?:\[|［|\(|（|(?:on|at|by|of|le|à|par|du|el|en|por|del|на|в|في|من)\s)/u
const referral = /^\[(?:on|without|sur|sans|sobre|por|sin|по|без|بناء|دون|根据|未)/u
/** "Resolution adopted by … / on … / [on the report of the … / Committee (A/…/…)]": five lines where columns are narrow. */
const mostLines = 5

/** Finds how the text was adopted, on one line: `Resolution adopted by the General Assembly on … [on the report of …]`. */
export function adoptionLineOf({ lines }: PrintedFront): string | null {
  const small = lines.map((line) => line.toLowerCase())
  const start = small.findIndex((line) => starts.some((form) => form.test(line)) || referral.test(line))
  if (start < 0) return null
  let end = start + 1
  while (end < lines.length && end - start < mostLines) {
    const soFar = lines.slice(start, end).join(' ')
    const open = soFar.split(/[[［]/u).length > soFar.split(/[\]］]/u).length
    const next = lines[end] ?? ''
    if (!open && !goesOn.test(next.toLowerCase()) && !isDateAlone(next)) break
    end++
  }
  return lines.slice(start, end).join(' ')
}

/** Joins the lines that close an adopted text: `53rd plenary meeting, 4 December 2006`. */
export function meetingLineOf(endMatter: readonly string[]): string | null {
  const lines = endMatter
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => /\d/u.test(line) && (/meeting|séance|sesión|заседани|جلسة|会议|次/iu.test(line) || findDate(line) !== null))
  return lines.length === 0 ? null : lines.join(', ')
}

/** The date of adoption where there is one, else the document's own; ISO `yyyy-mm-dd`. */
export function dateOf(front: PrintedFront, adoptionLine: string | null, endMatter: readonly string[]): string | null {
  return (
    (adoptionLine === null ? null : findDate(adoptionLine.replace(/\[[^\]]*\]/gu, ''))) ??
    endMatter.map(findDate).find((date) => date !== null) ??
    front.cells.map((cell) => findDate(cell.replace(/\[[^\]]*\]/gu, ''))).find((date) => date !== null) ??
    null
  )
}
