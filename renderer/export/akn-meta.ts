import { frontMatter, type Edition, type Language, type Masthead } from '#shared/domain/edition'
import { slug } from '#shared/lib/text'
import { node, type XmlNode } from './akn-xml.ts'

/** What the writer needs of an edition. */
export type WrittenEdition = Masthead & Pick<Edition, 'footnotes' | 'importedAt'>

/** ISO 639-2/T, as `FRBRlanguage` asks for. */
const languageCodes: Readonly<Record<Language, string>> = {
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  ru: 'rus',
  ar: 'ara',
  zh: 'zho',
  und: 'und',
}

/** Organs as the United Nations' own files write them in identifiers. The first that fits. */
const authors: readonly (readonly [RegExp, string])[] = [
  [/^A\/HRC\//u, 'hrc'],
  [/^A\//u, 'unga'],
  [/^S\//u, 'unsc'],
  [/^E\//u, 'ecosoc'],
  [/^CAC\/COSP\//u, 'cosp-uncac'],
  [/^CTOC\/COP\//u, 'cop-untoc'],
]

const deliberations = new Set<string>(['resolution', 'decision', 'declaration', 'convention', 'draft'])

/** Whether a text is written as `statement` (what a body says as its will) or as `doc`. */
export const documentElement = (edition: WrittenEdition): 'statement' | 'doc' =>
  deliberations.has(edition.kind) ? 'statement' : 'doc'

/** The year 1 stands for a date that nobody knows: the schema asks for one. */
const unknownDate = '0001-01-01'

/**
 * Writes the metadata of a text, or of its n-th attachment: Work, Expression and Manifestation.
 * The same edition always gives the same metadata; nobody's name and no path are in it.
 *
 * @see AKN4UN guidelines, part 1, "Naming Convention" – /akn/un/statement/deliberation/{body}/{date}/{number}
 */
export function metaOf(edition: WrittenEdition, attachment: number | null, notes: XmlNode | null): XmlNode {
  const date = edition.date ?? unknownDate
  const author =
    authors.find(([pattern]) => pattern.test(edition.symbol ?? ''))?.[1] ?? (slug(edition.body ?? '') || 'un')
  const type = documentElement(edition) === 'statement' ? 'statement/deliberation' : `doc/${edition.kind}`
  const work = `/akn/un/${type}/${author}/${date}/${numberOf(edition)}`
  const expression = `${work}/${languageCodes[edition.language]}@`
  const component = attachment === null ? '!main' : `!main/annex_${attachment}`
  const dated = (day: string, name: string): XmlNode => node('FRBRdate', { date: day, name })
  const level = (name: string, uri: string, suffix: string, ...rest: readonly (XmlNode | null)[]): XmlNode =>
    node(
      name,
      {},
      node('FRBRthis', { value: `${uri}/${component}${suffix}` }),
      node('FRBRuri', { value: `${uri}${suffix}` }),
      ...rest,
    )
  const by = node('FRBRauthor', { href: '#author', as: '#issuer' })
  const identification = node(
    'identification',
    { source: '#editor' },
    level(
      'FRBRWork',
      work,
      '',
      ...(attachment === null ? aliases(edition) : []),
      dated(date, dateName(edition)),
      by,
      node('FRBRcountry', { value: 'un' }),
      ...numbers(edition),
    ),
    level(
      'FRBRExpression',
      expression,
      '',
      dated(date, dateName(edition)),
      by,
      node('FRBRlanguage', { language: languageCodes[edition.language] }),
    ),
    level(
      'FRBRManifestation',
      expression,
      '.xml',
      dated(edition.importedAt.slice(0, 10), 'markup'),
      node('FRBRauthor', { href: '#editor', as: '#editorRole' }),
    ),
  )
  if (attachment !== null) return node('meta', {}, identification)
  return node('meta', {}, identification, references(edition, author), notes)
}

/** The title, and the symbols of other series. */
const aliases = (edition: WrittenEdition): XmlNode[] => [
  node('FRBRalias', { value: edition.title, name: 'title' }),
  ...frontMatter(edition).aliases.map((symbol) => node('FRBRalias', { value: symbol, name: 'symbol' })),
]

/** `Masthead.date` is that of adoption where the text was adopted. */
const dateName = (edition: WrittenEdition): string =>
  edition.date === null
    ? 'unknown'
    : documentElement(edition) === 'statement' && edition.kind !== 'draft'
      ? 'adoption'
      : 'publication'

const numbers = ({ symbol }: WrittenEdition): XmlNode[] =>
  symbol === null ? [] : [node('FRBRnumber', { value: symbol })]

/** `s-32-1` for A/RES/S-32/1, as in the United Nations' own files; the whole symbol of what is no resolution. */
const numberOf = ({ symbol, title }: WrittenEdition): string =>
  slug(symbol?.replace(/^.*\/(?:RES|DEC)\//u, '') ?? title).slice(0, 80) || 'nn'

const references = (edition: WrittenEdition, author: string): XmlNode =>
  node(
    'references',
    { source: '#editor' },
    node('TLCOrganization', {
      eId: 'author',
      href: `/akn/ontology/organization/un/${author}`,
      showAs: edition.body ?? 'United Nations',
    }),
    node('TLCRole', { eId: 'issuer', href: '/akn/ontology/role/un/issuingBody', showAs: 'Issuing body' }),
    node('TLCRole', { eId: 'editorRole', href: '/akn/ontology/role/un/editor', showAs: 'Editor' }),
    node('TLCConcept', { eId: 'editor', href: '/akn/ontology/concept/un/reader', showAs: 'Reader of the edition' }),
  )

/** Writes what the front of the document says, each fact in the element made for it; null where it says nothing. */
export function coverOf(edition: WrittenEdition): XmlNode | null {
  const facts: readonly (XmlNode | null)[] = [
    fact('docAuthority', edition.body),
    fact('docNumber', edition.symbol),
    fact('docStatus', edition.distribution),
    edition.date === null ? null : node('docDate', { date: edition.date }, edition.date),
    fact('session', edition.session),
    named('agenda item', edition.agendaItem),
    ...frontMatterOf(edition),
  ]
  const lines = facts.filter((one) => one !== null).map((one) => node('p', {}, one))
  return lines.length === 0 ? null : node('coverPage', {}, ...lines)
}

function frontMatterOf(edition: WrittenEdition): (XmlNode | null)[] {
  const { originalLanguage, sponsors, adoptionLine, meetingLine, statement, submittedBy } = frontMatter(edition)
  return [
    named('original language', originalLanguage),
    ...sponsors.map((sponsor) => fact('docProponent', sponsor)),
    named('adoption', adoptionLine),
    named('meeting of adoption', meetingLine),
    named('speaker', statement?.speaker ?? null),
    named('delegation', statement?.delegation ?? null),
    named('meeting', statement?.meeting ?? null),
    named('delivery', statement?.date ?? null),
    named('submitted by', submittedBy),
  ]
}

/** A fact that the schema has no element for. */
const named = (name: string, value: string | null): XmlNode | null => fact('inline', value, { name })

const fact = (name: string, value: string | null, attributes: XmlNode['attributes'] = {}): XmlNode | null =>
  value === null ? null : node(name, attributes, value)
