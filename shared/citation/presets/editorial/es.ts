import { type EditorialWords, type Series, listWith, quoteWith } from '../editorial-words.ts'

const organs: Readonly<Record<Series, string>> = {
  'general-assembly': 'de la Asamblea General',
  'security-council': 'del Consejo de Seguridad',
  'economic-and-social-council': 'del Consejo Económico y Social',
  'human-rights-council': 'del Consejo de Derechos Humanos',
  conference: 'de la Conferencia',
}

const withLabel = (name: string, label: string | null): string => (label === null ? name : `${name} ${label}`)

export const spanish: EditorialWords = {
  language: 'es',
  comma: ', ',
  fullStop: '.',
  list: listWith(' y '),
  stretch: (first, last) => `${first} a ${last}`,
  quoted: quoteWith(['“', '”'], ['‘', '’']),
  paragraphs: (numbers, isMany) => `${isMany ? 'párrs.' : 'párr.'} ${numbers}`,
  subparagraphs: (numbers, isMany) => `${isMany ? 'apdos.' : 'apdo.'} ${numbers}`,
  preambular: (places, isMany) => `${isMany ? 'párrs.' : 'párr.'} ${places} del preámbulo`,
  preambularPlace: String,
  preambularStretch: (first, last) => `${first} a ${last}`,
  repetition: (place) => `${place}.º párrafo de ese número`,
  annex: 'anexo',
  article: (number) => `art. ${number}`,
  section: (number) => `secc. ${number}`,
  heading: (quoted) => `bajo el epígrafe ${quoted}`,
  title: 'título',
  openingLine: 'línea inicial',
  footnote: (label) => withLabel('nota', label),
  table: (label) => withLabel('cuadro', label),
  unnumbered: (quoted) => `párrafo sin numerar que comienza por ${quoted}`,
  caveats: { draft: 'proyecto', 'number-by-hand': 'número corregido a mano' },
  untitled: 'Texto sin título',
  conferenceAct: (act, number) => `${act === 'decision' ? 'decisión' : 'resolución'} ${number} de la Conferencia`,
  act: ({ series, act, number }, _body, date) =>
    `${act === 'decision' ? 'Decisión' : 'Resolución'} ${number} ${organs[series]}${date === null ? '' : `, de ${date}`}`,
  entitled: (_act, quoted) => `titulada ${quoted}`,
}
