import type { InstrumentKind, Masthead } from '#shared/domain/edition'
import { findSymbols } from '#shared/symbol/find'
import type { Block } from './block.ts'
import { frontFacts, type FrontFacts } from './front.ts'
import { detectDirection, detectLanguage } from './language.ts'
import { findDate } from './lexicon.ts'

export interface MastheadSources {
  readonly front: readonly Block[]
  /** Running heads and other lines that were taken as furniture. */
  readonly running: readonly string[]
  /** Title and its printed number as the text gives them (`73/8.`). */
  readonly title: string | null
  readonly titleLabel: string | null
  /** Words of the body, for language and kind. */
  readonly words: string
  readonly endMatter: readonly string[]
  readonly declaredTitle: string | null
  readonly declaredLanguage: string | null
  readonly hasArticles: boolean
}

/** Puts together what the front of a document says about it. */
export function readMasthead(sources: MastheadSources): Masthead {
  const facts = frontFacts(sources.front)
  const language = detectLanguage(sources.words, sources.declaredLanguage)
  const symbol = findSymbol(facts, sources)
  const title = chooseTitle(facts, sources, symbol)
  const kind = kindOf(symbol, title, facts, sources)
  return {
    symbol,
    title,
    body: bodyOf(facts, symbol, sources.words),
    kind,
    date: dateOf(facts, sources),
    session: facts.session,
    agendaItem: facts.item,
    distribution: facts.distribution,
    language,
    direction: detectDirection(sources.words),
  }
}

function findSymbol(facts: FrontFacts, sources: MastheadSources): string | null {
  const council = /(\d{1,4}) \((\d{4})\)/u.exec(facts.councilTitle ?? '')
  const printed = facts.text.split('\n').flatMap((line) => (/\[|\(A\//u.test(line) ? [] : findSymbols(line)))
  const running = sources.running.flatMap((line) => findSymbols(line))
  const [own] = printed.length > 0 ? printed : running
  if (own !== undefined) return own
  if (council) return `S/RES/${council[1]} (${council[2]})`
  const label = sources.titleLabel?.replace(/\.$/u, '') ?? null
  if (
    label !== null &&
    /General Assembly|Assemblée générale|Asamblea General|Генеральной Ассамблеей|الجمعية العامة|大会/iu.test(facts.text)
  )
    return `A/RES/${label}`
  if (label !== null && /Human Rights Council/iu.test(facts.text + sources.words.slice(0, 300)))
    return `A/HRC/RES/${label}`
  return null
}

function chooseTitle(facts: FrontFacts, sources: MastheadSources, symbol: string | null): string {
  if (sources.title !== null && sources.title !== '') return sources.title
  if (facts.councilTitle !== null) return facts.councilTitle.replace(/^RESOLUTION/u, 'Resolution')
  if (
    sources.declaredTitle !== null &&
    !/^(?:microsoft word|untitled|document\d*$|.*\.(?:docx?|pdf|rtf)$)/iu.test(sources.declaredTitle)
  )
    return sources.declaredTitle
  return symbol ?? sources.words.replace(/\s+/gu, ' ').slice(0, 120).trim()
}

const bodyBySymbol: readonly (readonly [RegExp, string])[] = [
  [/^A\/HRC\//u, 'Human Rights Council'],
  [/^A\//u, 'General Assembly'],
  [/^S\//u, 'Security Council'],
  [/^E\/CN\.7\//u, 'Commission on Narcotic Drugs'],
  [/^E\/CN\.15\//u, 'Commission on Crime Prevention and Criminal Justice'],
  [/^ECE\//u, 'Economic Commission for Europe'],
  [/^E\//u, 'Economic and Social Council'],
  [/^CAC\//u, 'Conference of the States Parties to the United Nations Convention against Corruption'],
  [/^CTOC\//u, 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime'],
]

function bodyOf(facts: FrontFacts, symbol: string | null, words: string): string | null {
  const printed = facts.organs.filter((organ) => !/^(?:NATIONS|United)/u.test(organ))
  const [first] = printed
  if (first !== undefined) return first
  const adopted =
    /adopted by the (General Assembly|Security Council|Human Rights Council|Economic and Social Council|Conference[^\n,]{0,100}?)(?: on\b|\n|,|$)/u.exec(
      facts.text,
    )
  if (adopted?.[1]) return adopted[1].trim()
  if (symbol !== null) return bodyBySymbol.find(([pattern]) => pattern.test(symbol))?.[1] ?? null
  return (
    /^(?:The )(General Assembly|Security Council|Human Rights Council|Economic and Social Council)\b/mu.exec(
      words.slice(0, 3000),
    )?.[1] ?? null
  )
}

/** Adoption before the document's own date. */
function dateOf(facts: FrontFacts, sources: MastheadSources): string | null {
  const lines = facts.text.replace(/\n(?=(?:on|le|el)\s)/gu, ' ')
  const adopted = /(?:adopted|adoptée?|aprobada|принята|Adopted)[^\n]{0,120}/iu.exec(lines)?.[0]
  const fromAdoption = adopted === undefined ? null : findDate(adopted)
  return (
    fromAdoption ??
    sources.endMatter.map(findDate).find((date) => date !== null) ??
    findDate(facts.text.replace(/\[[^\]]*\]/gu, ''))
  )
}

/** A title that names a declaration, not one that is about it: "Political declaration …", never "Follow-up to the … declaration". */
const declarationTitle =
  /^(?:(?!(?:to|of|on|for|from|in|and|de|du|des|sur|del|al|по|о)\s)\S+\s){0,4}(?:declaration|déclaration|declaración|декларация)(?![\p{L}])|宣言$|^(?:ال)?إعلان/iu

function kindOf(symbol: string | null, title: string, facts: FrontFacts, sources: MastheadSources): InstrumentKind {
  const start = `${title}\n${sources.words.slice(0, 1500)}`
  if (facts.isDraft || (symbol !== null && /\/(?:L|C\.\d+\/\d+\/L)\.\d/u.test(symbol))) return 'draft'
  if (declarationTitle.test(title)) return 'declaration'
  if (
    /^We,? (?:the )?(?:Heads|Ministers|representatives|Member States)/imu.test(start) ||
    (/entitled “[^”]+”/u.test(start) && /political declaration/iu.test(start) && /^We /mu.test(sources.words))
  )
    return 'declaration'
  if (sources.hasArticles && /convention|covenant|protocol|treaty|charter|pacte|конвенция|公约|اتفاقية/iu.test(start))
    return 'convention'
  if (symbol !== null && /\/RES\//u.test(symbol)) return 'resolution'
  if ((symbol !== null && /\/DEC\//u.test(symbol)) || /^decision/iu.test(title)) return 'decision'
  if (/^(?:resolution|résolution|resolución|резолюция|قرار|决议)/imu.test(facts.text)) return 'resolution'
  if (
    /provisional agenda|ordre du jour provisoire|programa provisional|annotated agenda|предварительная повестка/iu.test(
      title,
    )
  )
    return 'agenda'
  if (/^statement|intervention by|speech/iu.test(title)) return 'statement'
  if (/submission|key asks/iu.test(title)) return 'submission'
  if (/report|note by|note du|rapport|informe|nota de|доклад|записка|summary|compilation/iu.test(title)) return 'report'
  return symbol === null ? 'other' : 'report'
}
