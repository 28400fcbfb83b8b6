import type { Footnote } from '#shared/domain/paragraph'
import type { Block } from '../block.ts'

const text = 'resolution|decision|amendment|declaration|political declaration'
const latinClose = `(?:revised )?(?:draft (?:${text})s?)|projets? de (?:résolution|décision|déclaration)(?: révisé)?|proyectos? de (?:resolución|decisión|declaración)(?: revisado)?`
const closing = new RegExp(
  `[:：]\\s?\\**\\s?(?:${latinClose}|(?:пересмотренн\\p{L}+ )?проекты? (?:резолюции|решения)|مشروع (?:قرار|مقرر)(?: منقح)?|(?:经修订的|订正)?(?:决议|决定)草案)\\s?\\**$`,
  'iu',
)
const submitted = new RegExp(
  `^(?:(?:${latinClose})\\s(?:submitted by|sponsored by|présentée?s? par|déposée? par|presentado por)|проект (?:резолюции|решения), представленный|مشروع (?:قرار|مقرر) مقدم من)\\s(?:the |la |le |el )?(.{3,160})$`,
  'iu',
)
const onBehalf =
  /^(?:Submitted )?(?:On behalf of|Au nom (?:des?|du)|En nombre (?:de|del)|От имени|باسم|نيابة عن|代表)\s?(?:the |la |les |los |las |l[’'])?(.+?)[.。]?$/iu
/** A group is named, not described: "members of the Group of 77 and China" is the group. */
const memberOf = /^.*(?:members of|membres du|miembros del|членами|الأعضاء في)\s(?:the )?(.+)$/iu

/** Few lines name a draft; the others need no other look. */
const namesDraft = /draft|projet|proyecto|проект|مشروع|草案/iu

/** Whether a line closes a list of sponsors: `… and Yemen: draft resolution`. */
export const closesSponsors = (line: string): boolean => namesDraft.test(line) && (closing.test(line.trim()) || submitted.test(line.trim()))

/** Lists the States and groups that stand behind a draft, by the line before its title and by its footnote. */
export function sponsorsOf(front: readonly Block[], footnotes: readonly Footnote[]): readonly string[] {
  const lines = front.flatMap((block) => block.text.split('\n').map((line) => ({ block, line: line.replace(/\s+/gu, ' ').trim() })))
  const end = lines.findIndex(({ line }) => closesSponsors(line))
  if (end < 0) return []
  const direct = submitted.exec(lines[end]?.line.replace(/\*+$/u, '').trim() ?? '')?.[1]
  if (direct !== undefined) return [direct, ...groupsIn(footnotes)]
  let start = end
  while (start > 0 && sameParagraph(lines[start - 1], lines[start])) start--
  const list = lines.slice(start, end + 1).map(({ line }) => line)
  while (list.length > 1 && !startsList(list.join(' '))) list.shift()
  return [...statesIn(list.join(' ').replace(closing, '')), ...groupsIn(footnotes)]
}

interface PrintedLine {
  readonly block: Block
  readonly line: string
}

/** Lines of one sponsor list: the item's title above it stands apart by a space, or ends without a comma. */
function sameParagraph(above: PrintedLine | undefined, below: PrintedLine | undefined): boolean {
  if (!above || !below) return false
  if (above.block === below.block) return true
  if (above.block.extent === 'paragraph' || below.block.extent === 'paragraph' || (below.block.gapBefore ?? 0) > 0) return false
  if (above.block.box && below.block.box) {
    const lead = below.block.box.bottom - above.block.box.bottom
    return lead > 0 && lead < 1.6 * (below.block.fontSize ?? 10)
  }
  return true
}

/** Every sponsor is a name: a list that begins with other words has taken lines above it. */
const startsList = (list: string): boolean => statesIn(list).every((name) => /^(?:\p{Lu}|\p{Lo})/u.test(name) && name.split(' ').length <= 9)

/** Splits a list of States: by commas, and its last part by "and", but not the "and" of a State's own name. */
function statesIn(list: string): string[] {
  const parts = list.replace(/\*+/gu, '').replace(compound, glued).split(/\s?[,،、]\s?/u)
  const last = parts.pop() ?? ''
  return [...parts, ...last.split(/(?:^| )(?:and|et|y|и) |(?:^| )و(?=\p{L})|(?<!\u2060)和/u)]
    .map((name) => name.replace(/[\u00a0\u2060]/gu, (sign) => (sign === '\u00a0' ? ' ' : '')))
    .map((name) => name.replace(parts.length > 0 ? /^(?:the |و(?=\p{L}))/u : /^the /u, '').trim())
    .filter((name) => name !== '')
}

/** States and groups whose own names hold an "and". */
const compound =
  /Antigua and Barbuda|Bosnia and Herzegovina|Saint Kitts and Nevis|Saint Vincent and the Grenadines|Sao Tome and Principe|Trinidad and Tobago|United Kingdom of Great Britain and Northern Ireland|Group of 77 and China|Antigua-et-Barbuda|Bosnie-Herzégovine|Royaume-Uni de Grande-Bretagne et d[’']Irlande du Nord|Groupe des 77 et (?:de )?la Chine|Antigua y Barbuda|Bosnia y Herzegovina|Saint Kitts y Nevis|San Vicente y las Granadinas|Santo Tomé y Príncipe|Trinidad y Tabago|Reino Unido de Gran Bretaña e Irlanda del Norte|Grupo de los 77 y China|Антигуа и Барбуда|Босния и Герцеговина|Сент-Китс и Невис|Сент-Винсент и Гренадины|Сан-Томе и Принсипи|Тринидад и Тобаго|Соединенное Королевство Великобритании и Северной Ирландии|Групп\p{L} 77 и Китая|أنتيغوا وبربودا|البوسنة والهرسك|سانت كيتس ونيفيس|سانت فنسنت وجزر غرينادين|سان تومي وبرينسيبي|ترينيداد وتوباغو|安提瓜和巴布达|波斯尼亚和黑塞哥维那|圣基茨和尼维斯|圣文森特和格林纳丁斯|圣多美和普林西比|特立尼达和多巴哥/gu
const glued = (name: string): string => name.replaceAll(' ', '\u00a0').replaceAll('和', '\u2060和')

const groupsIn = (footnotes: readonly Footnote[]): string[] =>
  footnotes
    .map(({ text: note }) => onBehalf.exec(note.replace(/\s+/gu, ' ').trim())?.[1])
    .filter((group) => group !== undefined)
    .map((group) => memberOf.exec(group)?.[1] ?? group)
