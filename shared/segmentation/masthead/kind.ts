import type { InstrumentKind } from '#shared/domain/edition'
import type { Paragraph } from '#shared/domain/paragraph'
import { parseSymbol } from '#shared/symbol/parse'
import type { PrintedFront } from './printed-front.ts'
import { announcesAsks } from './submission.ts'

export interface KindSources {
  readonly symbol: string | null
  readonly title: string
  readonly front: PrintedFront
  /** A line of the front names sponsors: "…: draft resolution". */
  readonly hasSponsors: boolean
  readonly isStatement: boolean
  readonly isSubmission: boolean
  readonly hasArticles: boolean
  readonly paragraphs: readonly Pick<Paragraph, 'kind' | 'label' | 'text'>[]
}

const draftTitle =
  /^(?:revised |zero |first |preliminary |rolling )*draft\b|^non-paper\b|^(?:avant-)?projet (?:de|d[’'])|^(?:ante)?proyecto de |^(?:предварительный )?проект(?!\p{L})|^مشروع |草案(?:[:：]|$)/iu
/** A title that names a declaration, not one that is about it: "Political declaration …", never "Follow-up to the … declaration". */
const declarationTitle =
  /^(?:(?!(?:to|of|on|for|from|in|and|de|du|des|sur|del|al|по|о)\s)\S+\s){0,4}(?:declaration|déclaration|declaración|декларация)(?!\p{L})|宣言(?:[:：]|$)|^(?:ال)?إعلان/iu
const declares =
  /^(?:We,? (?:the )?(?:Heads|Ministers|representatives|Member States|States parties)|Nous,? (?:les )?(?:chefs|ministres|représentants|États)|Nosotros,? (?:los )?(?:Jefes|ministros|representantes|Estados)|Мы, (?:главы|министры|представители|государства)|نحن،? (?:رؤساء|وزراء|ممثل|الدول)|我们[，,]?(?:各国|国家元首|会员国|缔约国))/imu
const conventionWords = /convention|covenant|protocol|treaty|charter|statute|pacte|traité|convenci[óo]n|pacto|tratado|конвенция|пакт|договор|公约|条约|议定书|اتفاقية|معاهدة|عهد/iu
const resolutionWords = /^(?:resolutions?|résolutions?|resoluci(?:ón|ones)|резолюци[яи]|قرار|.{0,24}决议)(?!\p{L})/imu
/** A line of the front that is one's own: "Resolution adopted by …"; an agenda item that names another text writes "resolution 1863 (2009)". */
const resolutionLine = /^(?:Resolutions?|RESOLUTIONS?|Résolutions?|Resoluci(?:ón|ones)|Резолюци[яи]|قرار|.{0,24}决议)(?!\p{L})/mu
const decisionWords = /^(?:decisions?|décisions?|decisi(?:ón|ones)|решени[ея]|مقرر|.{0,16}决定)(?!\p{L})/imu
const agendaTitle = /provisional agenda|annotated agenda|ordre du jour provisoire|programa provisional|предварительн\p{L}+ повестк|جدول الأعمال المؤقت|临时议程/iu
const statementTitle = /^(?:statement|intervention by|speech|remarks|allocution|discours|discurso|выступление|заявление|كلمة|بيان)(?!\p{L})|(?:发言|讲话)$/iu
const reportTitle =
  /(?<!\p{L})(?:reports?|note by|note from|summary|compilation|rapport|note d[ue]|résumé|informe|nota del?|resumen|доклад|записка|резюме)(?!\p{L})|^(?:تقرير|مذكرة|موجز)|(?:报告|说明|摘要|汇编)$/iu
const inText = /^(?:[^\p{L}]*)(?:draft (?:resolution|decision)|projet de (?:résolution|décision)|proyecto de (?:resolución|decisión)|проект (?:резолюции|решения)|مشروع (?:قرار|مقرر)|(?:决议|决定)草案)/iu

/** Brackets that negotiators put around contested text; a few also stand in adopted texts, around what an editor added. */
const bracketsOfDraft = 3
const openText = /\[(?![^\]]{0,4}\]|(?:on the report|without reference|resolution|decision|original))[^[\]]{3,}\]/giu

/** Says what sort of text it is, by its symbol, its title, and how it is built. The first that fits. */
export function kindOf(sources: KindSources): InstrumentKind {
  const { symbol, title, front, paragraphs } = sources
  const nature = symbol === null ? null : (parseSymbol(symbol)?.nature ?? null)
  const headings = [title, ...paragraphs.slice(0, 8).filter(({ kind }) => kind === 'heading').map(({ text }) => text)]
  const opening = paragraphs.slice(0, 12).map(({ text }) => text).join('\n').slice(0, 3000)
  if (sources.hasSponsors || nature === 'draft' || (nature !== 'adopted' && (draftTitle.test(title) || isNegotiated(sources)))) return 'draft'
  if (sources.isStatement) return 'statement'
  if (sources.isSubmission && nature !== 'adopted') return 'submission'
  if (declarationTitle.test(title) || declares.test(`${title}\n${opening}`)) return 'declaration'
  if (/entitled “[^”]+”/u.test(opening) && /political declaration/iu.test(opening) && /^We /mu.test(opening)) return 'declaration'
  if (sources.hasArticles && conventionWords.test(`${title}\n${opening.slice(0, 1500)}`)) return 'convention'
  if (symbol !== null && /\/RES\/|\/Res\.\d/u.test(symbol)) return 'resolution'
  if (symbol !== null && /\/DEC\/|\/Dec\.\d/u.test(symbol)) return 'decision'
  if (agendaTitle.test(headings.slice(0, 3).join('\n')) || agendaTitle.test(lastLine(front))) return 'agenda'
  if (decisionWords.test(title) || decisionWords.test(front.text)) return 'decision'
  if (resolutionLine.test(front.text) || (resolutionWords.test(title) && hasActs(paragraphs))) return 'resolution'
  if (statementTitle.test(title)) return 'statement'
  if (headings.some((heading) => reportTitle.test(heading))) return 'report'
  if (symbol !== null) return 'report'
  if (paragraphs.some(({ kind, text }) => kind === 'heading' && announcesAsks(text))) return 'submission'
  return hasActs(paragraphs) ? 'resolution' : 'other'
}

/** Without a heading of its own, what stands last in the front is its title. */
const lastLine = ({ lines }: PrintedFront): string => (/^(?:item|point|tema|пункт|البند|议程|临时议程\s?项目)/iu.test(lines.at(-1) ?? '') ? '' : (lines.at(-1) ?? ''))

/** A body opens it, weighs in a preamble and acts in numbered paragraphs. */
const hasActs = (paragraphs: KindSources['paragraphs']): boolean =>
  paragraphs.some(({ kind }) => kind === 'organLine') && paragraphs.some(({ kind }) => kind === 'operative')

/** Contested text in brackets, with `bis`, `ter` and `alt` between the numbers or often enough without. */
function isNegotiated({ paragraphs }: KindSources): boolean {
  const brackets = paragraphs.reduce((count, { text }) => count + (text.includes('[') ? (text.match(openText)?.length ?? 0) : 0), 0)
  const between = paragraphs.some(({ label }) => /\d\s?(?:bis|ter|quater|alt)/u.test(label ?? ''))
  return (between && brackets > 0) || (brackets >= bracketsOfDraft && hasActs(paragraphs)) || paragraphs.slice(0, 3).some(({ kind, text }) => kind === 'heading' && inText.test(text))
}
