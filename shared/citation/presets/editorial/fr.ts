import { type EditorialWords, type Series, listWith, quoteWith } from '../editorial-words.ts'

const organs: Readonly<Record<Series, string>> = {
  'general-assembly': 'de l’Assemblée générale',
  'security-council': 'du Conseil de sécurité',
  'economic-and-social-council': 'du Conseil économique et social',
  'human-rights-council': 'du Conseil des droits de l’homme',
  conference: 'de la Conférence',
}

const ordinal = (place: number): string => (place === 1 ? '1er' : `${place}e`)
const withLabel = (name: string, label: string | null): string => (label === null ? name : `${name} ${label}`)

export const french: EditorialWords = {
  language: 'fr',
  comma: ', ',
  fullStop: '.',
  list: listWith(' et '),
  stretch: (first, last) => `${first} à ${last}`,
  quoted: quoteWith(['« ', ' »'], ['“', '”']),
  paragraphs: (numbers) => `par. ${numbers}`,
  subparagraphs: (numbers) => `al. ${numbers}`,
  preambular: (places, isMany) => `${places} ${isMany ? 'alinéas' : 'alinéa'} du préambule`,
  preambularPlace: ordinal,
  preambularStretch: (first, last) => `${first} à ${last}`,
  repetition: (place) => `${ordinal(place)} paragraphe portant ce numéro`,
  annex: 'annexe',
  article: (number) => `art. ${number}`,
  section: (number) => `sect. ${number}`,
  heading: (quoted) => `sous l’intertitre ${quoted}`,
  title: 'titre',
  openingLine: 'ligne liminaire',
  footnote: (label) => withLabel('note de bas de page', label),
  table: (label) => withLabel('tableau', label),
  unnumbered: (quoted) => `paragraphe non numéroté commençant par ${quoted}`,
  caveats: { draft: 'projet', 'number-by-hand': 'numéro corrigé à la main' },
  untitled: 'Texte sans titre',
  conferenceAct: (act, number) => `${act === 'decision' ? 'décision' : 'résolution'} ${number} de la Conférence`,
  act: ({ series, act, number }, _body, date) =>
    `${act === 'decision' ? 'Décision' : 'Résolution'} ${number} ${organs[series]}${date === null ? '' : `, en date du ${date}`}`,
  entitled: (_act, quoted) => `intitulée ${quoted}`,
}
