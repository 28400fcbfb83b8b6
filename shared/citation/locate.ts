import { assertNever } from '#shared/lib/assert'
import type { Paragraph } from '#shared/domain/paragraph'
import { type CitationContext, isNumbered, numberKey, preambularKey, printedPath } from './citation-context.ts'

/** Where cited words stand in their text, before any preset gives it a form. */
export type Locator =
  /** `container` is null where the number alone is plain; `part` is always the one in which the paragraphs stand. */
  | { readonly type: 'numbered'; readonly container: string | null; readonly part: string; readonly paths: readonly (readonly string[])[]; readonly repetition: number | null }
  | { readonly type: 'preambular'; readonly container: string | null; readonly places: readonly number[] }
  | { readonly type: 'heading'; readonly container: string | null; readonly label: string | null; readonly words: string }
  | { readonly type: 'container'; readonly container: string }
  | { readonly type: 'opening-line'; readonly container: string | null }
  | { readonly type: 'footnote'; readonly container: string | null; readonly label: string | null }
  | { readonly type: 'table'; readonly container: string | null; readonly label: string | null }
  /** Neither number nor place: the first words tell. */
  | { readonly type: 'unnumbered'; readonly container: string | null; readonly words: string }

/** `plain` names a container only where its number alone would mislead; `full` always names it. */
export type ContainerNaming = 'plain' | 'full'

/** Enough words to find an unnumbered paragraph, few enough to read past. */
const firstWordsCount = 6
/** Chinese has no spaces to count words by. */
const firstCharactersCount = 20
const longestFirstWords = 80

/** `article 63` in the six languages; what follows the word is the number. */
const articleWord = /(?:^|[\s,/])(?:article|artículo|статья|المادة)\s+(?=\S+$)/iu
const chineseArticle = /(?:^|[\s,/])第[^第条]+条$/u

/**
 * Finds how paragraphs of one edition are cited, in reading order, neighbours of one sort together.
 *
 * Paragraphs given twice count once. An empty list gives an empty list.
 */
export function locateParagraphs(paragraphs: readonly Paragraph[], context: CitationContext, naming: ContainerNaming): readonly Locator[] {
  const inOrder = [...new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph])).values()].toSorted(
    (one, other) => one.ordinal - other.ordinal,
  )
  const locators: Locator[] = []
  for (const paragraph of inOrder) {
    const next = locateParagraph(paragraph, context, naming)
    const last = locators.at(-1)
    const joined = last === undefined ? null : joinLocators(last, next)
    if (joined === null) locators.push(next)
    else locators[locators.length - 1] = joined
  }
  return locators
}

/** True for articles of conventions and statutes: their numbers begin anew in each, so it is always named. */
export function isArticle(container: string): boolean {
  return articleWord.test(container) || chineseArticle.test(container)
}

function locateParagraph(paragraph: Paragraph, context: CitationContext, naming: ContainerNaming): Locator {
  const { container, kind, label } = paragraph
  const outsideBody = container === 'body' ? null : container
  const place = context.preambularPlaces.get(paragraph.id)
  if (place !== undefined) {
    return { type: 'preambular', container: nameContainer(container, preambularKey(place), context, naming), places: [place] }
  }
  if (isNumbered(paragraph)) {
    return {
      type: 'numbered',
      container: nameContainer(container, numberKey(paragraph.path), context, naming),
      part: container,
      paths: [printedPath(paragraph.path)],
      repetition: context.repetitions.get(paragraph.id) ?? null,
    }
  }
  switch (kind) {
    case 'annex-heading':
      return { type: 'container', container }
    case 'heading':
      return isArticle(container)
        ? { type: 'container', container }
        : { type: 'heading', container: outsideBody, label, words: paragraph.text }
    case 'organLine':
      return { type: 'opening-line', container: outsideBody }
    case 'footnote':
      return { type: 'footnote', container: outsideBody, label }
    case 'table':
      return { type: 'table', container: outsideBody, label }
    case 'preambular':
    case 'operative':
    case 'subparagraph':
      return isArticle(container) && context.loneParagraphs.has(container)
        ? { type: 'container', container }
        : { type: 'unnumbered', container: outsideBody, words: firstWords(paragraph.text) }
    default:
      return assertNever(kind)
  }
}

/**
 * Says which part of the text must be named beside a number.
 *
 * In A/RES/S-32/1 paragraph 85 stands in the annex and the body has no numbers, so `para. 85` is plain. Where body and
 * annex both have a paragraph 1, the bare number is the body's and the annex is named.
 */
function nameContainer(container: string, key: string, context: CitationContext, naming: ContainerNaming): string | null {
  if (container === 'body') return null
  if (naming === 'full' || isArticle(container)) return container
  const others = (context.containers.get(key) ?? []).filter((other) => other !== container)
  return others.length === 0 ? null : container
}

function joinLocators(one: Locator, other: Locator): Locator | null {
  if (one.type === 'numbered' && other.type === 'numbered') {
    const alike = one.container === other.container && one.part === other.part && one.repetition === null && other.repetition === null
    return alike ? { ...one, paths: [...one.paths, ...other.paths] } : null
  }
  if (one.type === 'preambular' && other.type === 'preambular') {
    return one.container === other.container ? { ...one, places: [...one.places, ...other.places] } : null
  }
  return null
}

function firstWords(text: string): string {
  const words = text.split(' ')
  const opening = words.slice(0, firstWordsCount).join(' ')
  if (opening.length > longestFirstWords) return `${Array.from(opening).slice(0, firstCharactersCount).join('')}…`
  const tidy = opening.replace(/[\s,;:.]+$/u, '')
  return words.length > firstWordsCount ? `${tidy}…` : tidy
}
