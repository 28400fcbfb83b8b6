import { formatOrdinal } from '#shared/citation/ordinal-words'
import { type EditorialWords, type Series, listWith } from '../editorial-words.ts'
import { inQuotationMarks } from '../text-names.ts'

/** Organs whose acts are cited by name and number in full references; conferences have names of their own. */
const organs: Readonly<Record<Exclude<Series, 'conference'>, string>> = {
  'general-assembly': 'General Assembly',
  'security-council': 'Security Council',
  'economic-and-social-council': 'Economic and Social Council',
  'human-rights-council': 'Human Rights Council',
}

/** @see UN Editorial Manual Online, "Footnotes and other references" and "Resolutions" */
export const english: EditorialWords = {
  language: 'en',
  comma: ', ',
  fullStop: '.',
  list: listWith(' and '),
  stretch: (first, last) => `${first}–${last}`,
  quoted: inQuotationMarks,
  paragraphs: (numbers, isMany) => `${isMany ? 'paras.' : 'para.'} ${numbers}`,
  subparagraphs: (numbers, isMany) => `${isMany ? 'subparas.' : 'subpara.'} ${numbers}`,
  preambular: (places, isMany) => `${places} preambular ${isMany ? 'paragraphs' : 'paragraph'}`,
  preambularPlace: formatOrdinal,
  preambularStretch: (first, last) => `${first} to ${last}`,
  repetition: (place) => `${formatOrdinal(place)} paragraph of that number`,
  annex: 'annex',
  article: (number) => `art. ${number}`,
  section: (number) => `sect. ${number}`,
  heading: (quoted) => `under the heading ${quoted}`,
  title: 'title',
  openingLine: 'opening line',
  footnote: (label) => (label === null ? 'footnote' : `footnote ${label}`),
  table: (label) => (label === null ? 'table' : `table ${label}`),
  unnumbered: (quoted) => `unnumbered paragraph beginning ${quoted}`,
  caveats: { draft: 'draft', 'number-by-hand': 'number corrected by hand' },
  untitled: 'Untitled text',
  conferenceAct: (act, number) => `Conference ${act} ${number}`,
  act({ series, act, number }, body, date) {
    const dated = date === null ? number : `${number} of ${date}`
    if (series !== 'conference') return `${organs[series]} ${act} ${dated}`
    if (body === null) return `Conference ${act} ${dated}`
    return `${act === 'decision' ? 'Decision' : 'Resolution'} ${dated} of the ${body}`
  },
  entitled: (_act, quoted) => `entitled ${quoted}`,
}
