import { type EditorialWords, type Series, listWith, quoteWith } from '../editorial-words.ts'

const organs: Readonly<Record<Series, string>> = {
  'general-assembly': 'الجمعية العامة',
  'security-council': 'مجلس الأمن',
  'economic-and-social-council': 'المجلس الاقتصادي والاجتماعي',
  'human-rights-council': 'مجلس حقوق الإنسان',
  conference: 'المؤتمر',
}

const withLabel = (name: string, label: string | null): string => (label === null ? name : `${name} ${label}`)

// A hyphen keeps two figures in their order between Arabic words; a dash would turn them round.
export const arabic: EditorialWords = {
  language: 'ar',
  comma: '، ',
  fullStop: '.',
  list: listWith(' و ', ' و '),
  stretch: (first, last) => (/^\d+$/u.test(first) && /^\d+$/u.test(last) ? `${first}-${last}` : `${first} إلى ${last}`),
  quoted: quoteWith(['”', '“'], ['’', '‘']),
  paragraphs: (numbers, isMany) => `${isMany ? 'الفقرات' : 'الفقرة'} ${numbers}`,
  subparagraphs: (numbers, isMany) => `${isMany ? 'الفقرات الفرعية' : 'الفقرة الفرعية'} ${numbers}`,
  preambular: (places, isMany) => `${isMany ? 'الفقرات' : 'الفقرة'} ${places} من الديباجة`,
  preambularPlace: String,
  preambularStretch: (first, last) => `${first}-${last}`,
  repetition: (place) => `الفقرة ${place} بهذا الرقم`,
  annex: 'المرفق',
  article: (number) => `المادة ${number}`,
  section: (number) => `الفرع ${number}`,
  heading: (quoted) => `تحت العنوان ${quoted}`,
  title: 'العنوان',
  openingLine: 'السطر الافتتاحي',
  footnote: (label) => withLabel('الحاشية', label),
  table: (label) => withLabel('الجدول', label),
  unnumbered: (quoted) => `الفقرة غير المرقمة التي تبدأ بعبارة ${quoted}`,
  caveats: { draft: 'مشروع', 'number-by-hand': 'رقم مصحح يدويا' },
  untitled: 'نص بلا عنوان',
  conferenceAct: (act, number) => `${act === 'decision' ? 'مقرر' : 'قرار'} المؤتمر ${number}`,
  act: ({ series, act, number }, _body, date) => `${act === 'decision' ? 'مقرر' : 'قرار'} ${organs[series]} ${number}${date === null ? '' : ` المؤرخ ${date}`}`,
  entitled: (_act, quoted) => `المعنون ${quoted}`,
}
