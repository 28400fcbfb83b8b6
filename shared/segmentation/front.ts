import { monthNames } from '#shared/lib/month-names'
import { isSymbolAlone } from '#shared/symbol/find'
import type { Block } from './block.ts'
import { isDateAlone, isOrganLine, isPreambularOpener } from './lexicon.ts'
import { closesSponsors } from './masthead/sponsors.ts'
import { parseHeadingLabel } from './heading-labels.ts'
import { parseLabel } from './numbering.ts'

// The patterns of the masthead are of small letters, and asked of them: one that takes capitals and small letters alike (`iu`)
// takes ten times as long to compile, and every document needs all of them once.
const house =
  /^(?:united\s+nations|nations\s+unies|naciones\s+unidas|организация\s+объединенных\s+наций|الأمم\s+المتحدة|联\s*合\s*国)(?![\p{L}])(?!\s+(?:convention|office|centre|conference|development))/u
const organ =
  /^(?:general assembly|security council|economic and social council|human rights council|trusteeship council|economic (?:and social )?commission for .{3,40}|conference of the (?:states )?parties.{0,100}|(?:to the )?united nations convention against .{3,60}|commission on .{3,60}|(?:unece )?executive (?:committee|board).{0,60}|committee (?:on|for|against) .{3,70}|working group on .{3,90}|inland transport committee|centre for trade facilitation.{0,50}|.{0,80}\(un\/cefact\)|implementation review group|assemblée générale|conseil de sécurité|conseil économique et social|conseil des droits de l.homme|conférence des (?:états|etats) parties.{0,100}|asamblea general|consejo de seguridad|consejo económico y social|consejo de derechos humanos|conferencia de los estados.{0,100}|генеральная ассамблея|совет безопасности|экономический и социальный совет|совет по правам человека|конференция государств.{0,100}|الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي|مجلس حقوق الإنسان|大\s*会|安全理事会|经济及社会理事会|人权理事会)$/u
const distribution =
  /^(?:Distr\.?|Distr|Distribución|Distribution|Рас?\s?пространение|Distr)\s?[.:]|^(?:GENERAL|GENERALE|LIMITED|LIMITEE|RESTRICTED)$|^(?:General|Limited|Restricted)$|^(?:Original|Исходный|Оригинал|Язык|原文|الأصل)\s?[:：]|^(?:ENGLISH|FRENCH|SPANISH|RUSSIAN|ARABIC|CHINESE|FRANCAIS|ANGLAIS|ESPAGNOL|INGLES|ESPAÑOL)(?:[/ ]\w+)*$/u
const session = /(?:\bsession|\bperíodo de sesiones|сессия|届会议|الدورة.*)\s?\*{0,3}$/u
const itemStart =
  /^(?:agenda items?|items?|point|points|tema|temas|пункт|пункты)\s\d|^(?:البند|البنود)\s|^(?:临时)?议程项目\s?\d/u
const adoption =
  /^(?:resolutions?|decisions?|résolutions?|décisions?|resolución|resoluciones|decisión|резолюци[яи]|قرار)[\s,].{0,30}(?:adopted|adoptée?s?|aprobad[ao]s?|принят[аы]я?|اتخذ)/u
const adopted =
  /^(?:adopted|adoptée?|aprobada|принята)\s(?:by|without|at|unanimously|par|à|por|sin|советом|без)|^(?:at its|on|of|le|du|el|del)\s.{0,40}\d{4}[,.]?$/u
const referral = /^\[.{5,200}\]?$|^\(?[^()[\]]{0,60}\(A\/[^)]*\)\]$/u
const place = new RegExp(
  `^\\p{Lu}[\\p{L} .-]{2,30}(?:\\([\\p{L} ]+\\))?,\\s(?:\\d{1,2}|${monthNames.en.join('|')}).{3,40}\\d{4}$`,
  'u',
)
const meeting =
  /^(?:الجلسة|第)\s?.{0,30}(?:\d{1,5}|会议)$|^\d{1,5}(?:st|nd|rd|th|e|ª|-е)?\s?(?:plenary |séance plénière|sesión plenaria|пленарное )?(?:meeting|séance.*|sesión.*|заседание|全体会议)$/iu
const records =
  /^(?:official records|documents officiels|documentos oficiales)|^(?:provisional|for participants only|advance (?:unedited|copy).*|english only|english, .* only)$/u

/** Whether one masthead cell (a part between wide gaps) states a fact of the masthead. */
function isFact(cell: string): boolean {
  const text = cell.replace(/\s+/gu, ' ').trim()
  if (text === '') return true
  const small = text.toLowerCase()
  return (
    house.test(small) ||
    organ.test(small) ||
    distribution.test(text) ||
    (text.includes('/') && isSymbolAlone(text)) ||
    isDateAlone(text.replace(/^on\s/u, '')) ||
    (text.length < 90 && session.test(small)) ||
    itemStart.test(small) ||
    adoption.test(small) ||
    adopted.test(small) ||
    referral.test(text) ||
    closesSponsors(text) ||
    place.test(text) ||
    records.test(small) ||
    /^(?:A|E|S)$/u.test(text) ||
    /^(?:NATIONS|UNIES|UNITED|NACIONES|UNIDAS)$/u.test(text) ||
    /^\d{6}$/u.test(text)
  )
}

const isFactLine = (line: Block): boolean => line.text.split('\t').every((cell) => isFact(cell))

/** Whether a line can only belong to the text, not to its masthead. */
function startsText(line: Block): boolean {
  if (isOrganLine(line.text) && !isOrganName(line.text.trim())) return true
  if (parseHeadingLabel(line.text)?.kind === 'title') return true
  if (line.label !== null || parseLabel(line.text) !== null) return !isFactLine(line)
  if (parseHeadingLabel(line.text)?.kind === 'annex') return true
  return (
    isPreambularOpener(line.text) ||
    /^(?:Summary|Résumé|Resumen|Резюме|Contents|Introduction|Preamble)$/iu.test(line.text.trim()) ||
    /^We,? (?:the |Heads|have|meeting)/u.test(line.text) ||
    (line.extent === 'paragraph' && line.text.length > 300)
  )
}

/** A line of running text: long, and most of its words small. Mastheads have none; titles and lists of sponsors are no such lines. */
function isProse(line: Block): boolean {
  if (line.text.length < 60 || line.bold || line.text.includes('\t')) return false
  const words = line.text.match(/\p{L}+/gu) ?? []
  return words.filter((word) => /^\p{Ll}/u.test(word)).length > 0.6 * words.length
}

export interface FrontApart {
  readonly front: readonly Block[]
  readonly rest: readonly Block[]
}

/** Takes the masthead off the start of a document: everything up to its last fact before the text begins. */
export function takeFront(blocks: readonly Block[]): FrontApart {
  let last = -1
  let misses = 0
  for (const [index, line] of blocks.slice(0, 120).entries()) {
    if (parseHeadingLabel(line.text)?.kind === 'title') break
    if (isFactLine(line)) {
      last = index
      misses = 0
    } else if (startsText(line) || blocks.slice(index, index + 3).every(isProse)) break
    else if (++misses > 14) break
  }
  last = withItemTitle(blocks, last)
  if (last + 1 >= blocks.length) return { front: [], rest: blocks }
  return { front: blocks.slice(0, last + 1), rest: blocks.slice(last + 1) }
}

/** The agenda item's own title stands below it, at its edge and in its size; the document's title stands elsewhere. */
function withItemTitle(blocks: readonly Block[], last: number): number {
  const anchor = blocks[last]
  if (!anchor || !itemStart.test(anchor.text.trim().toLowerCase())) return last
  let end = last
  for (const line of blocks.slice(last + 1, last + 9)) {
    if (line.outline !== null || startsText(line) || line.label !== null) break
    const aligned =
      anchor.box && line.box && anchor.page !== null
        ? Math.abs(line.box.left - anchor.box.left) < 4 && (line.fontSize ?? 0) < (anchor.fontSize ?? 0) + 1.5
        : line.extent === 'paragraph' && line.text.length < 200
    if (!aligned) break
    end++
  }
  return end
}

/** Whether a page begins with a masthead of its own, as documents behind a cover page do. */
export function opensMasthead(lines: readonly Block[]): boolean {
  const head = lines.slice(0, 7)
  return (
    head.some((line) => house.test(line.text.trim().toLowerCase())) &&
    head.some((line) => line.text.split('\t').some((cell) => distribution.test(cell.trim())))
  )
}

/** Whether a cell of the masthead is the name of an organ, a body or its group. */
export const isOrganName = (cell: string): boolean => organ.test(cell.toLowerCase())

/** Word files hold meeting and date in one paragraph; Chinese prints the date first, by itself. */
const meetingDate =
  /,?\s\d{1,2}(?:er|º)?\s(?:de\s)?\p{L}[\p{L}/ ]{1,24}?\s(?:de\s)?\d{4}(?:\s(?:года|г\.))?$|^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日[，,]?/u

/** The line that gives the meeting of adoption, and the date below it; they close a text and belong to no paragraph. */
export const isMeetingLine = (text: string): boolean => {
  // Asked for every line: a figure with a stop is a paragraph's number, and needs no other look.
  if (!/^\s*(?:\d+(?![\d.])|Adopted|الجلسة|第)/u.test(text)) return false
  const line = text.replace(/\s+/gu, ' ').replace(/,$/u, '').replace(meetingDate, '').trim()
  return line === '' || meeting.test(line) || /^Adopted (?:unanimously )?(?:at the \d{1,5} ?(?:st|nd|rd|th) meeting\b|without (?:a )?vote)/u.test(line)
}
