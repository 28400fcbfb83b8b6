import { matchAt } from './number-list.ts'
import type { ReferringEdition, ReferringText } from './find.ts'
import type { NamedPlaces } from './places.ts'
import type { InstrumentName, ReferencePlace } from './reference.ts'
import type { NamedInstrument } from './resolutions.ts'
import { formalName, here, ofWord, plainName, selfArticle, selfName, thatName } from './words.ts'

/** Places that belong together, with whose they are: `article 63, paragraph 4 (c), of the Convention`. */
export interface Chain {
  readonly start: number
  readonly end: number
  readonly leaves: readonly Leaf[]
  readonly name: InstrumentName
  /** Null where the name is no numbered instrument, or stands elsewhere. */
  readonly instrument: NamedInstrument | null
}

export interface Leaf {
  readonly start: number
  readonly end: number
  readonly place: ReferencePlace
}

interface OpenChain {
  readonly places: readonly NamedPlaces[]
  readonly start: number
  readonly end: number
  readonly owner: Owner | null
}

interface Owner {
  readonly name: InstrumentName
  readonly instrument: NamedInstrument | null
  readonly start: number
  readonly end: number
  /** The place stands in the article that holds the paragraph. */
  readonly inOwnArticle?: true
}

export interface ChainContext {
  readonly paragraph: ReferringText
  readonly edition: ReferringEdition
}

const sticky = (source: string): RegExp => new RegExp(source, 'uy')
const ofNext = sticky(ofWord)
const listGap =
  /^(?:,?\s(?:and|or|et|ou|y|o)\s|,\s|;\s(?:and\s)?)(?:(?:in|to|of|with|under|de|du|à|del)\s)?(?:(?:the|its|l[’']|la|el)\s?)?$/u
const hereNext = sticky(`,?\\s${here}(?![\\p{L}])`)
const selfNext = sticky(selfName)
const selfArticleNext = sticky(selfArticle)
const thatNext = sticky(thatName)
const aliasNext = sticky(`(?:${formalName}|${plainName})`)

/** Joins places that one phrase names and says whose they are; what nobody can tell is left out. */
export function chainsOf(
  text: string,
  places: readonly NamedPlaces[],
  instruments: readonly NamedInstrument[],
  context: ChainContext,
): Chain[] {
  const open: OpenChain[] = []
  let index = 0
  while (index < places.length) {
    const chain = readChain(text, places, index, instruments)
    open.push(chain)
    index += chain.places.length
  }
  return open.flatMap((chain, at) => {
    const owner =
      chain.owner ??
      ownerBefore(text, chain, instruments) ??
      inherited(text, open, at) ??
      defaultOwner(chain, text, context)
    if (owner === null) return []
    const leaves = leavesOf(chain.places, owner, context)
    return leaves.length === 0
      ? []
      : [
          {
            start: Math.min(chain.start, owner.start),
            end: Math.max(chain.end, owner.end),
            leaves,
            name: owner.name,
            instrument: owner.instrument,
          },
        ]
  })
}

function readChain(
  text: string,
  places: readonly NamedPlaces[],
  first: number,
  instruments: readonly NamedInstrument[],
): OpenChain {
  const taken: NamedPlaces[] = []
  let at = first
  for (;;) {
    const place = places[at]
    if (place === undefined) break
    taken.push(place)
    const owner = ownerAfter(text, place.end, instruments)
    if (owner !== null) return { places: taken, start: taken[0]?.start ?? 0, end: owner.end, owner }
    const next = places[at + 1]
    if (next === undefined || !joins(text, place.end, next.start)) break
    if (
      taken.some((one) => one.type === next.type) &&
      !(isLetters(place) && next.type === 'paragraph' && !isLetters(next))
    )
      break
    at++
  }
  return { places: taken, start: taken[0]?.start ?? 0, end: taken.at(-1)?.end ?? 0, owner: null }
}

/** `subparagraph (b)`: it waits for the number that it stands below. */
const isLetters = ({ type, items }: NamedPlaces): boolean =>
  type === 'paragraph' && items.every((item) => !/^\d/u.test(item.path[0] ?? ''))

/** `, ` and ` of ` between two places: `article 63, paragraph 4`, `paragraph 4 of article 63`. */
function joins(text: string, end: number, start: number): boolean {
  const gap = text.slice(end, start)
  return gap === ', ' || gap === ' ' || gap === ' (' || new RegExp(`^${ofWord}$`, 'u').test(gap)
}

function ownerAfter(text: string, end: number, instruments: readonly NamedInstrument[]): Owner | null {
  const above = matchAt(hereNext, text, end)
  if (above) return { name: { self: true }, instrument: null, start: end, end: end + above[0].length }
  const of = matchAt(ofNext, text, end)
  if (of === null) return null
  const at = end + of[0].length
  const instrument = instruments.find(
    (one) =>
      one.start === at ||
      (one.start > at && one.start - at < 12 && /^(?:its|the|draft|General|sa|su)\s$/u.test(text.slice(at, one.start))),
  )
  if (instrument) return { name: instrument.name, instrument, start: end, end: instrument.end }
  // `of` may have taken the article that belongs to the name: `of the present resolution`.
  const from = [
    at,
    end + (/^,?\s\S+\s/u.exec(of[0])?.[0].length ?? of[0].length),
    end + (/^,?\s\S+?[\s’']/u.exec(of[0])?.[0].length ?? of[0].length),
  ]
  for (const place of from) {
    const article = matchAt(selfArticleNext, text, place)
    if (article)
      return { name: { self: true }, instrument: null, start: end, end: place + article[0].length, inOwnArticle: true }
    const self = matchAt(selfNext, text, place)
    if (self) return { name: { self: true }, instrument: null, start: end, end: place + self[0].length }
    const that = matchAt(thatNext, text, place)
    const last = that === null ? undefined : instruments.findLast((one) => one.end <= end)
    if (that && last) return { name: last.name, instrument: null, start: end, end: place + that[0].length }
  }
  const alias = matchAt(aliasNext, text, at)
  return alias === null
    ? null
    : { name: { alias: tidyName(alias[0]) }, instrument: null, start: end, end: at + tidyName(alias[0]).length }
}

/** A name ends with its last word that carries meaning. */
const tidyName = (name: string): string =>
  name.replace(
    /(?:\s(?:of|on|for|against|and|the|to|in|its|with|from|by|all|de|des|du|la|le|les|et|contre|contra|sur|sobre|los|las|el|y|del|aux|au|à|pour|para))+$/u,
    '',
  )

/** `resolution 58/4, annex, para. 5`: the instrument stands before, its date between. */
function ownerBefore(text: string, chain: OpenChain, instruments: readonly NamedInstrument[]): Owner | null {
  const instrument = instruments.findLast((one) => one.end <= chain.start)
  if (instrument === undefined) return null
  const gap = text.slice(instrument.tail, chain.start)
  const direct = text.slice(instrument.end, chain.start)
  const fits =
    [gap, direct].some((between) => /^(?:,\s(?:in\s)?|\s\(|\s)$/u.test(between)) && chain.places[0]?.type !== 'article'
  return fits ? { name: instrument.name, instrument, start: instrument.start, end: chain.end } : null
}

/** `articles 5 and 7, and chapter II of the Convention`: what is said of the last is meant of all. */
function inherited(text: string, chains: readonly OpenChain[], at: number): Owner | null {
  const chain = chains[at]
  const next = chains[at + 1]
  if (chain === undefined || next === undefined || !listGap.test(text.slice(chain.end, next.start))) return null
  const owner = next.owner ?? inherited(text, chains, at + 1)
  return owner === null ? null : { name: owner.name, instrument: null, start: chain.start, end: chain.end }
}

/** Treaties speak of their own articles; documents of the Conference of those of the Convention. */
function defaultOwner(chain: OpenChain, text: string, { paragraph, edition }: ChainContext): Owner | null {
  const own: Owner = { name: { self: true }, instrument: null, start: chain.start, end: chain.end }
  const [first] = chain.places
  const hasArticle = chain.places.some((place) => place.type === 'article')
  const inTreaty = edition.kind === 'convention' || /^(?:article|artículo|статья|المادة|第)/u.test(paragraph.container)
  if (hasArticle && inTreaty) return own
  if (hasArticle && isOfConference(edition)) return { ...own, name: { alias: 'Convention' } }
  const seen = /\((?:[Ss]ee|cf\.|[Vv]oir|[Vv]éase)\s(?:also\s)?$/u.test(text.slice(0, chain.start))
  return seen && first?.type === 'paragraph' ? own : null
}

const isOfConference = ({ symbol, body }: ReferringEdition): boolean =>
  (symbol ?? '').startsWith('CAC/') || /Convention against Corruption/u.test(body ?? '')

function leavesOf(places: readonly NamedPlaces[], owner: Owner, { paragraph }: ChainContext): Leaf[] {
  const article = places.find((place) => place.type === 'article')
  const container = places.find((place) => place.type === 'container')
  const numbers = places.filter((place) => place.type === 'paragraph')
  const paragraphs = numbers[0]
  const outer = numbers[1]?.items[0]?.path ?? []
  const held: ReferencePlace = container === undefined ? {} : { container: containerName(container, 0) }
  const ownArticle = owner.inOwnArticle ? /(\d+(?:\s(?:bis|ter))?)$/u.exec(paragraph.container)?.[1] : undefined
  const inArticle = article?.items.at(-1)?.path[0] ?? ownArticle
  const leaves: Leaf[] = []
  if (article) {
    const alone = paragraphs === undefined ? article.items : article.items.slice(0, -1)
    for (const item of alone)
      leaves.push(
        leafOf(item, article, {
          ...held,
          article: item.path[0] ?? '',
          ...(item.path.length > 1 ? { path: item.path.slice(1).map(bare) } : {}),
          ...throughOf(item),
        }),
      )
  }
  if (paragraphs) {
    for (const item of paragraphs.items)
      leaves.push(
        leafOf(item, paragraphs, {
          ...held,
          ...(inArticle === undefined ? {} : { article: inArticle }),
          path: outer.length > 0 ? [...outer, ...item.path] : whole(item.path, paragraph.path),
          ...throughOf(item),
        }),
      )
  } else if (container && article === undefined) {
    if (container.items.length === 0 && 'self' in owner.name) return []
    for (const index of container.items.length === 0 ? [0] : container.items.keys()) {
      const item = container.items[index]
      leaves.push({
        start: index === 0 ? container.start : (item?.start ?? container.start),
        end: item?.end ?? container.end,
        place: { container: containerName(container, index), ...(item ? throughOf(item) : {}) },
      })
    }
  }
  return leaves
}

/** `article 63 (4)`: brackets right after an article number are its paragraph. */
const bare = (label: string, index: number): string => (index === 0 ? label.replace(/^\((\d+)\)$/u, '$1') : label)

/** A letter alone (`subparagraph (b) above`) stands below the number of the paragraph that says so. */
const whole = (path: readonly string[], own: readonly string[]): readonly string[] =>
  /^\d/u.test(path[0] ?? '') || !/^\d/u.test(own[0] ?? '') ? path : [...own.slice(0, 1), ...path]

const throughOf = (item: { readonly through: string | null }): ReferencePlace =>
  item.through === null ? {} : { through: item.through }

function leafOf(
  item: { readonly start: number; readonly end: number },
  list: NamedPlaces,
  place: ReferencePlace,
): Leaf {
  return { start: item.start === list.items[0]?.start ? list.start : item.start, end: item.end, place }
}

const containerName = (container: NamedPlaces, index: number): string =>
  [container.word, container.items[index]?.path[0] ?? ''].join(' ').trim()
