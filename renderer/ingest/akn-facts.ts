import type { FrontMatter, InstrumentKind, Language, Masthead } from '#shared/domain/edition'
import { findSymbols } from '#shared/symbol/find'
import { languageOf } from './akn-names.ts'
import { child, descendants, isElement, wordsOf, type AknElement } from './akn-tree.ts'

/** What the elements of an Akoma Ntoso file say about its text beyond what is printed; null where they do not. */
export interface AknFacts extends FrontMatter {
  readonly symbol: string | null
  readonly title: string | null
  readonly body: string | null
  readonly kind: InstrumentKind | null
  /** Adoption before publication; ISO `yyyy-mm-dd`. */
  readonly date: string | null
  readonly session: string | null
  readonly agendaItem: string | null
  readonly distribution: string | null
  /** `und` where the file names none of the six. */
  readonly language: Language
}

const kinds: Readonly<Record<string, InstrumentKind>> = {
  resolution: 'resolution',
  decision: 'decision',
  declaration: 'declaration',
  convention: 'convention',
  draft: 'draft',
  draftResolution: 'draft',
  draftDecision: 'draft',
  report: 'report',
  agenda: 'agenda',
  statement: 'statement',
  submission: 'submission',
  other: 'other',
}

/** Reads what the metadata and the cover of a file name by elements of their own. `literal`: one of our own files. */
export function readAknFacts(root: AknElement, literal: boolean): AknFacts {
  const main = mainDocument(root)
  const meta = main === null ? null : child(main, 'meta')
  const cover = main === null ? null : child(main, 'coverPage')
  const work = meta === null ? null : (descendants(meta, 'FRBRWork')[0] ?? null)
  const expression = meta === null ? null : (descendants(meta, 'FRBRExpression')[0] ?? null)
  const printed = (name: string): string | null =>
    words(cover === null ? null : (descendants(cover, name).at(-1) ?? null))
  const symbol = words(cover === null ? null : (descendants(cover, 'docNumber')[0] ?? null))
  return {
    symbol: literal ? symbol : (findSymbols(symbol ?? '')[0] ?? null),
    title: literal ? valueOf(work, 'FRBRalias', 'value') : null,
    body: printed('docAuthority'),
    kind: kinds[main?.attributes.get('name') ?? ''] ?? null,
    date: dateOf(work, 'adoption') ?? (literal ? dateOf(work, null) : null),
    session: printed('session'),
    agendaItem: named(cover, 'agenda item'),
    distribution: /^(?:Distr[^:]*:\s*)?(\S.*)$/u.exec(printed('docStatus') ?? '')?.[1] ?? null,
    language: languageOf(valueOf(expression, 'FRBRlanguage', 'language') ?? ''),
    ...frontMatterOf(work, cover),
  }
}

/** Reads what our own files name on the cover beyond the elements of the schema. */
function frontMatterOf(work: AknElement | null, cover: AknElement | null): FrontMatter {
  const language = languageOf(named(cover, 'original language') ?? '')
  const statement = {
    speaker: named(cover, 'speaker'),
    delegation: named(cover, 'delegation'),
    meeting: named(cover, 'meeting'),
    date: named(cover, 'delivery'),
  }
  return {
    aliases: (work === null ? [] : descendants(work, 'FRBRalias'))
      .filter((one) => one.attributes.get('name') === 'symbol')
      .flatMap((one) => one.attributes.get('value') ?? []),
    originalLanguage: language === 'und' ? null : language,
    sponsors: (cover === null ? [] : descendants(cover, 'docProponent')).map(wordsOf),
    adoptionLine: named(cover, 'adoption'),
    meetingLine: named(cover, 'meeting of adoption'),
    statement: Object.values(statement).some((fact) => fact !== null) ? statement : null,
    submittedBy: named(cover, 'submitted by'),
  }
}

/** A fact on the cover that the schema has no element for. */
const named = (cover: AknElement | null, name: string): string | null =>
  words(cover === null ? null : (descendants(cover, 'inline').find((one) => one.attributes.get('name') === name) ?? null))

/** What one of our own files says of its masthead: all of it. */
export function wholeMasthead(facts: AknFacts, direction: Masthead['direction']): Masthead {
  return { ...facts, title: facts.title ?? facts.symbol ?? '', kind: facts.kind ?? 'other', direction }
}

/** The masthead as it was read from the printed words, corrected where an element is sure. */
export function mastheadOf(printed: Masthead, facts: AknFacts): Masthead {
  const language = facts.language === 'und' ? printed.language : facts.language
  return {
    ...printed,
    symbol: facts.symbol ?? printed.symbol,
    date: facts.date ?? printed.date,
    session: printed.session ?? facts.session,
    agendaItem: printed.agendaItem ?? facts.agendaItem,
    distribution: printed.distribution ?? facts.distribution,
    kind: facts.kind === 'draft' || printed.kind === 'other' ? (facts.kind ?? printed.kind) : printed.kind,
    language,
    direction: language === 'ar' ? 'rtl' : printed.direction,
  }
}

/** The document at the root: what it holds in components and attachments has metadata of its own. */
export const mainDocument = (root: AknElement): AknElement | null =>
  root.children.filter(isElement).find((one) => child(one, 'meta') !== null) ?? null

function words(element: AknElement | null): string | null {
  const text = element === null ? '' : wordsOf(element)
  return text === '' ? null : text
}

const valueOf = (element: AknElement | null, name: string, attribute: string): string | null =>
  element === null ? null : (child(element, name)?.attributes.get(attribute) ?? null)

/** A date of the work by what it stands for; null asks for any. Year 1 stands for "not known". */
function dateOf(work: AknElement | null, name: string | null): string | null {
  const found = work?.children
    .filter(isElement)
    .find((one) => one.name === 'FRBRdate' && (name === null || one.attributes.get('name') === name))
  const date = /^\d{4}-\d{2}-\d{2}/u.exec(found?.attributes.get('date') ?? '')?.[0] ?? null
  return date === '0001-01-01' ? null : date
}
