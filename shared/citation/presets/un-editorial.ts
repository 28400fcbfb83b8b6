import type { Language } from '#shared/domain/edition'
import type { Caveat } from '../caveats.ts'
import type { CitationPreset, CitedEdition, Mention } from '../citation-preset.ts'
import { foldNumbers } from '../fold-numbers.ts'
import { type Locator, isArticle } from '../locate.ts'
import { formatWrittenDate } from '../written-date.ts'
import type { EditorialWords } from './editorial-words.ts'
import { arabic } from './editorial/ar.ts'
import { chinese } from './editorial/zh.ts'
import { english } from './editorial/en.ts'
import { french } from './editorial/fr.ts'
import { russian } from './editorial/ru.ts'
import { spanish } from './editorial/es.ts'
import { formatContainer, formatLocator } from './format-locator.ts'
import { readActName, shortenTitle, tidyTitle } from './text-names.ts'

/**
 * Cites as United Nations documents do: `A/RES/S-32/1, paras. 3, 5 and 7–9`.
 *
 * @see UN Editorial Manual Online, "Footnotes and other references" and "Resolutions"
 */
export const unEditorial: CitationPreset = editorialStyle(english)

const byLanguage: Readonly<Record<Language, CitationPreset>> = {
  en: unEditorial,
  fr: editorialStyle(french),
  es: editorialStyle(spanish),
  ru: editorialStyle(russian),
  ar: editorialStyle(arabic),
  zh: editorialStyle(chinese),
  und: unEditorial,
}

/** Gives that style in a language: `A/RES/S-32/1, par. 85`; in English where the language is not known. */
export function unEditorialIn(language: Language): CitationPreset {
  return byLanguage[language]
}

function editorialStyle(words: EditorialWords): CitationPreset {
  return {
    name: 'un-editorial',
    formatCitation: (edition, locators, caveats) =>
      [formatText(edition, words), ...formatPlace(edition, locators, words)].join(words.comma) + formatCaveats(caveats, words),
    formatReference: (edition, locators, caveats, mention) =>
      `${[formatFullText(edition, mention, words), ...formatPlace(edition, locators, words)].join(words.comma)}${formatCaveats(caveats, words)}${words.fullStop}`,
  }
}

function formatText(edition: CitedEdition, words: EditorialWords): string {
  const { symbol } = edition
  // A convention is known by its name: "art. 63" of a symbol would send nobody to the right book.
  if (symbol === null || edition.kind === 'convention') return nameByTitle(edition, words)
  const name = readActName(edition)
  return name?.series === 'conference' ? words.conferenceAct(name.act, name.number) : symbol
}

function formatFullText(edition: CitedEdition, mention: Mention, words: EditorialWords): string {
  const { symbol, body } = edition
  const title = tidyTitle(edition.title)
  const date = edition.date === null ? null : formatWrittenDate(edition.date, words.language)
  const name = readActName(edition)
  if (mention === 'again') return name === null ? formatText(edition, words) : words.act(name, body, null)
  if (name !== null) return [words.act(name, body, date), ...(title === '' ? [] : [words.entitled(name.act, words.quoted(title))])].join(words.comma)
  const parts = [title === '' ? null : words.quoted(title), symbol, date].filter((part) => part !== null)
  return parts.length === 0 ? nameByTitle(edition, words) : parts.join(words.comma)
}

function nameByTitle(edition: CitedEdition, words: EditorialWords): string {
  return tidyTitle(edition.title) === '' ? words.untitled : shortenTitle(edition)
}

function formatCaveats(caveats: readonly Caveat[], words: EditorialWords): string {
  return caveats.length === 0 ? '' : ` (${caveats.map((caveat) => words.caveats[caveat]).join('; ')})`
}

function formatPlace(edition: CitedEdition, locators: readonly Locator[], words: EditorialWords): readonly string[] {
  const forms = {
    words,
    numbered: (locator: Locator & { type: 'numbered' }) => formatNumbered(locator, words),
    preambular: (places: readonly number[]) => formatPreambular(places, words),
  }
  const parts = locators.map((locator) => formatLocator(edition, locator, forms))
  return parts.length === 0 ? [] : [words.list(parts)]
}

function formatNumbered({ container, paths, repetition }: Locator & { type: 'numbered' }, words: EditorialWords): string {
  const items = foldNumbers(paths).flatMap(({ parent, stretches }) => {
    const listed = stretches.map(({ first, last }) => (first === last ? first : words.stretch(first, last)))
    return parent.length === 0 ? listed : [`${parent.join(' ')} ${words.list(listed)}`]
  })
  const again = repetition === null ? '' : ` (${words.repetition(repetition)})`
  const numbers = words.list(items)
  const outermost = new Set(paths.map((path) => path[0] ?? ''))
  const lettered = [...outermost].every((label) => label.startsWith('('))
  // `art. 2 (a)`: an article without numbered paragraphs has its letter directly after it.
  if (lettered && container !== null && isArticle(container)) return `${formatContainer(container, words)} ${numbers}${again}`
  const within = container === null ? '' : `${formatContainer(container, words)}${words.comma}`
  return `${within}${(lettered ? words.subparagraphs : words.paragraphs)(numbers, outermost.size > 1)}${again}`
}

function formatPreambular(places: readonly number[], words: EditorialWords): string {
  const labels = places.map(String)
  const stretches = foldNumbers(labels.map((label) => [label])).flatMap((group) => group.stretches)
  const written = stretches.map(({ first, last }) => {
    const [one, other] = [words.preambularPlace(Number(first)), words.preambularPlace(Number(last))]
    return first === last ? one : words.preambularStretch(one, other)
  })
  return words.preambular(words.list(written), places.length > 1)
}
