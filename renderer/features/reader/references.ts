import { comparePrecedence, listParagraphs } from '#renderer/db/editions.ts'
import type { LibraryDb } from '#renderer/db/schema.ts'
import { findByAlias } from '#shared/catalogue/find'
import { loadCatalogue } from '#shared/catalogue/load'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { findReferences } from '#shared/references/find'
import type { Reference } from '#shared/references/reference'
import { type LibraryIndex, resolveReference, type ResolvedReference } from '#shared/references/resolve'
import { instrumentSymbol } from '#shared/symbol/parse'

/** A reference in a paragraph's words, and whether what it names can be opened. */
export interface ShownReference {
  readonly reference: Reference
  readonly isInLibrary: boolean
}

/** The references of one text, against the library as it was when this was made. */
export interface ReferenceFinder {
  /** Found when first asked for; the same list each time. */
  readonly of: (paragraph: Paragraph) => readonly ShownReference[]
  /** Finds the place that a reference leads to, reading the text that it names. */
  readonly follow: (reference: Reference) => Promise<ResolvedReference>
}

/** Opens what the references of an edition are resolved against: the library's texts and the catalogue. */
export async function openReferences(db: LibraryDb, edition: Edition): Promise<ReferenceFinder> {
  const index = await openIndex(await db.editions.toArray())
  const own = { ...index, self: edition.id }
  const found = new WeakMap<Paragraph, readonly ShownReference[]>()
  return {
    of: (paragraph) => {
      const known = found.get(paragraph)
      if (known) return known
      const references = findReferences(paragraph, edition).map((reference) => ({
        reference,
        isInLibrary: resolveReference(reference, own).status === 'in-library',
      }))
      found.set(paragraph, references)
      return references
    },
    follow: async (reference) => {
      const text = resolveReference(reference, own)
      if (text.status !== 'in-library') return text
      const paragraphs = await listParagraphs(db, text.editionId)
      return resolveReference(reference, { ...own, paragraphsOf: () => paragraphs })
    },
  }
}

/** Whether a symbol or a name of the catalogue is that of an edition's work. */
const isOfWork = (edition: Edition, id: string): boolean =>
  edition.symbol === id || edition.instrumentId === id || (edition.symbol !== null && instrumentSymbol(edition.symbol) === id) || edition.aliases?.includes(id) === true

async function openIndex(editions: readonly Edition[]): Promise<Omit<LibraryIndex, 'self'>> {
  const catalogue = await loadCatalogue()
  const inOrder = editions.toSorted(comparePrecedence)
  return {
    editionOf: (symbol) => inOrder.find((edition) => edition.symbol === symbol)?.id ?? inOrder.find((edition) => isOfWork(edition, symbol))?.id ?? null,
    idOfName: (name) => {
      const match = findByAlias(catalogue, name)
      const [only] = match?.meant ?? []
      return only && match?.meant.length === 1 && match.bodyNamed ? only.id : null
    },
    isCatalogued: (id) => catalogue.entryById.has(id),
    paragraphsOf: () => null,
  }
}

/** A paragraph that names another one. */
export interface Citing {
  readonly editionId: EditionId
  readonly paragraph: Paragraph
}

/** The references of whole texts, found once a text and session: by edition, its words and its repairs. */
const foundInTexts = new Map<string, readonly { readonly paragraph: Paragraph; readonly reference: Reference }[]>()

/** Milliseconds of work between two looks at whether the window has something better to do. */
const burstMs = 8

const idle = (): Promise<void> => new Promise((settle) => requestIdleCallback(() => settle()))

/** Finds what in the library cites a text, by the cited paragraph, in idle time. Null when `isOver` before the end. */
export async function findCitations(
  db: LibraryDb,
  cited: Edition,
  paragraphs: readonly Paragraph[],
  isOver: () => boolean,
): Promise<ReadonlyMap<ParagraphId, readonly Citing[]> | null> {
  const editions = await db.editions.toArray()
  const index = { ...(await openIndex(editions)), editionOf: (id: string) => (isOfWork(cited, id) ? cited.id : null), paragraphsOf: () => paragraphs }
  const citations = new Map<ParagraphId, Citing[]>()
  for (const edition of editions) {
    await idle()
    if (isOver()) return null
    const self = { ...index, self: edition.id }
    for (const { paragraph, reference } of await referencesOfText(db, edition)) {
      const found = resolveReference(reference, self)
      if (found.status !== 'in-library' || found.editionId !== cited.id || !found.paragraphId) continue
      const known = citations.get(found.paragraphId) ?? []
      if (!known.some((one) => one.editionId === edition.id && one.paragraph.id === paragraph.id)) citations.set(found.paragraphId, [...known, { editionId: edition.id, paragraph }])
    }
  }
  return citations
}

async function referencesOfText(db: LibraryDb, edition: Edition) {
  const key = [edition.id, edition.contentHash, edition.repairs.length].join(' ')
  const known = foundInTexts.get(key)
  if (known) return known
  const found: { readonly paragraph: Paragraph; readonly reference: Reference }[] = []
  let since = performance.now()
  for (const paragraph of await listParagraphs(db, edition.id)) {
    for (const reference of findReferences(paragraph, edition)) found.push({ paragraph, reference })
    if (performance.now() - since < burstMs) continue
    await idle()
    since = performance.now()
  }
  foundInTexts.set(key, found)
  return found
}
