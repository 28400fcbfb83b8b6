import { type EditorialWords, type Series, listWith, quoteWith } from '../editorial-words.ts'

const organs: Readonly<Record<Series, string>> = {
  'general-assembly': 'Генеральной Ассамблеи',
  'security-council': 'Совета Безопасности',
  'economic-and-social-council': 'Экономического и Социального Совета',
  'human-rights-council': 'Совета по правам человека',
  conference: 'Конференции',
}

const withLabel = (name: string, label: string | null): string => (label === null ? name : `${name} ${label}`)

export const russian: EditorialWords = {
  language: 'ru',
  comma: ', ',
  fullStop: '.',
  list: listWith(' и '),
  stretch: (first, last) => `${first}–${last}`,
  quoted: quoteWith(['«', '»'], ['„', '“']),
  paragraphs: (numbers, isMany) => `${isMany ? 'пп.' : 'п.'} ${numbers}`,
  subparagraphs: (numbers, isMany) => `${isMany ? 'подпп.' : 'подп.'} ${numbers}`,
  preambular: (places, isMany) => `${isMany ? 'пп.' : 'п.'} ${places} преамбулы`,
  preambularPlace: String,
  preambularStretch: (first, last) => `${first}–${last}`,
  repetition: (place) => `${place}-й пункт с этим номером`,
  annex: 'приложение',
  article: (number) => `ст. ${number}`,
  section: (number) => `разд. ${number}`,
  heading: (quoted) => `под заголовком ${quoted}`,
  title: 'заголовок',
  openingLine: 'вступительная строка',
  footnote: (label) => withLabel('сноска', label),
  table: (label) => withLabel('таблица', label),
  unnumbered: (quoted) => `ненумерованный пункт, начинающийся словами ${quoted}`,
  caveats: { draft: 'проект', 'number-by-hand': 'номер исправлен вручную' },
  untitled: 'Текст без названия',
  conferenceAct: (act, number) => `${act === 'decision' ? 'решение' : 'резолюция'} ${number} Конференции`,
  act: ({ series, act, number }, _body, date) =>
    `${act === 'decision' ? 'Решение' : 'Резолюция'} ${number} ${organs[series]}${date === null ? '' : ` от ${date}`}`,
  entitled: (act, quoted) => `${act === 'decision' ? 'озаглавленное' : 'озаглавленная'} ${quoted}`,
}
