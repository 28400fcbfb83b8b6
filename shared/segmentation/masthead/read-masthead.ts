import type { Masthead } from '#shared/domain/edition'
import type { Footnote, Paragraph } from '#shared/domain/paragraph'
import type { Block } from '../block.ts'
import { findDate } from '../lexicon.ts'
import { detectDirection, detectLanguage } from '../language.ts'
import { isOrganName } from '../front.ts'
import { adoptionLineOf, dateOf, meetingLineOf } from './adoption.ts'
import { bodyOf } from './body.ts'
import { kindOf } from './kind.ts'
import { printedFront, type PrintedFront } from './printed-front.ts'
import { agendaItemOf, distributionOf, originalLanguageOf, sessionOf } from './session-facts.ts'
import { closesSponsors, sponsorsOf } from './sponsors.ts'
import { statementOf } from './statement.ts'
import { submissionOf } from './submission.ts'
import { isCouncilTitle, printedSymbols, symbolOfNumber } from './symbols.ts'

export interface MastheadSources {
  readonly front: readonly Block[]
  /** Running heads and other lines that were taken as furniture. */
  readonly running: readonly string[]
  /** Title and its printed number as the text gives them (`73/8.`). */
  readonly title: string | null
  readonly titleLabel: string | null
  readonly paragraphs: readonly Pick<Paragraph, 'kind' | 'label' | 'text'>[]
  readonly footnotes: readonly Footnote[]
  readonly endMatter: readonly string[]
  readonly declaredTitle: string | null
  readonly declaredLanguage: string | null
  readonly hasArticles: boolean
}

/** Paragraphs that may belong to a heading of several lines; more would be the text itself. */
const openingParagraphs = 10

/** Puts together what the front of a document says about it. */
export function readMasthead(sources: MastheadSources): Masthead {
  const front = printedFront(sources.front)
  const words = sources.paragraphs.map(({ text }) => text).join('\n')
  const opening = words.slice(0, 600)
  const councilTitle = [...front.cells, ...sources.paragraphs.slice(0, 3).map(({ text }) => text)].find(isCouncilTitle) ?? null
  const printed = printedSymbols(front, sources.running)
  const symbol = printed[0] ?? symbolOfNumber(councilTitle, sources.titleLabel, front.text + opening)
  const head = [...front.lines, ...sources.paragraphs.slice(0, openingParagraphs).map(({ text }) => text)]
  const statement = symbol === null || /\/(?:NGO|CRP|INF|WP)/u.test(symbol) ? statementOf(head) : null
  const submission = mayBeSubmission(symbol, sources) ? submissionOf(head) : null
  const title = chooseTitle(sources, front, councilTitle, statement?.heading ?? null) ?? symbol ?? words.replace(/\s+/gu, ' ').slice(0, 120).trim()
  const adoptionLine = adoptionLineOf(front)
  const kind = kindOf({
    symbol,
    title,
    front,
    hasSponsors: front.lines.some(closesSponsors),
    isStatement: statement !== null,
    isSubmission: submission !== null,
    hasArticles: sources.hasArticles,
    paragraphs: sources.paragraphs,
  })
  return {
    symbol,
    aliases: printed.slice(1),
    title,
    body: bodyOf(front.cells.filter(isOrganName), front, symbol, words.slice(0, 3000)),
    kind,
    date: dateOf(front, adoptionLine, sources.endMatter) ?? findDate(councilTitle ?? '') ?? (kind === 'statement' ? (statement?.facts.date ?? null) : null),
    session: sessionOf(front),
    agendaItem: agendaItemOf(front),
    distribution: distributionOf(front),
    language: detectLanguage(words, sources.declaredLanguage),
    direction: detectDirection(words),
    originalLanguage: originalLanguageOf(front),
    sponsors: kind === 'draft' ? sponsorsOf(sources.front, sources.footnotes) : [],
    adoptionLine,
    meetingLine: meetingLineOf(sources.endMatter),
    statement: kind === 'statement' && Object.values(statement?.facts ?? {}).some((fact) => fact !== null) ? (statement?.facts ?? null) : null,
    submittedBy: kind === 'submission' ? (submission?.submittedBy ?? null) : null,
  }
}

/** Notes and reports about submissions bear a symbol; submissions themselves bear none, or that of a non-governmental organisation or room paper. */
const mayBeSubmission = (symbol: string | null, { titleLabel }: MastheadSources): boolean =>
  titleLabel === null && (symbol === null || /\/(?:NGO|CRP|INF|WP)/u.test(symbol))

/** What a program or a scanner calls a file is no title. */
const noTitle = /^(?:microsoft word.*|untitled.*|document\d*|[\d\W]*|.*\.(?:docx?|pdf|rtf|odt|wpd))$/iu

function chooseTitle(sources: MastheadSources, front: PrintedFront, councilTitle: string | null, statementHeading: string | null): string | null {
  if (sources.titleLabel !== null && sources.title !== null && sources.title !== '') return sources.title
  if (statementHeading !== null) return statementHeading
  if (sources.title !== null && sources.title !== '') return sources.title
  if (councilTitle !== null) return councilTitle.replace(/^RESOLUTION/u, 'Resolution')
  const titleInFront = front.lines.find((line) => /^(?:annotated |revised )?provisional (?:annotated )?agenda|^annotated agenda|^ordre du jour provisoire|^programa provisional|^предварительная (?:аннотированная )?повестка|^جدول الأعمال المؤقت|^临时议程(?!\s?项目)/iu.test(line))
  if (titleInFront !== undefined) return titleInFront
  return sources.declaredTitle !== null && !noTitle.test(sources.declaredTitle) ? sources.declaredTitle : null
}
