import { describe, expect, it } from 'vitest'
import { block } from '#shared/segmentation/block'
import { findGarbling } from '#shared/segmentation/garbled'
import { readBlocks } from '#shared/segmentation/read-blocks'

/** Invented sentences, each repeated to the length of a page. */
const samples: Readonly<Record<string, string>> = {
  en: 'The sample assembly recalls its earlier decision on harbour records and requests all member States to report every second year. ',
  fr: 'L’assemblée d’exemple rappelle sa décision antérieure sur les registres portuaires et prie tous les États de présenter un rapport. ',
  es: 'La asamblea de ejemplo recuerda su decisión anterior sobre los registros de los puertos y pide a todos los Estados que informen. ',
  ru: 'Примерная ассамблея напоминает о своем прежнем решении о портовых записях и просит все государства представлять доклады ежегодно. ',
  ar: 'تشير الجمعية النموذجية إلى قرارها السابق بشأن سجلات الموانئ وتطلب إلى جميع الدول أن تقدم تقريرا كل سنتين عن تنفيذ هذه الأحكام. ',
  zh: '示例大会回顾其以前关于港口记录的决定，并请所有会员国每两年提出一份报告，说明在执行这些规定方面取得的进展和遇到的困难。',
}
const other: Readonly<Record<string, string>> = {
  German: 'Die Musterversammlung erinnert an ihren früheren Beschluss über die Hafenbücher und bittet alle Staaten um einen Bericht. ',
  Portuguese: 'A assembleia de exemplo recorda a sua decisão anterior sobre os registos dos portos e pede a todos os Estados um relatório. ',
  Turkish: 'Örnek kurul liman kayıtları hakkındaki önceki kararını hatırlatır ve bütün devletlerden iki yılda bir rapor sunmalarını ister. ',
  Vietnamese: 'Đại hội mẫu nhắc lại quyết định trước đây về sổ sách của các cảng và đề nghị tất cả các nước báo cáo hai năm một lần. ',
  Swahili: 'Mkutano wa mfano unakumbuka uamuzi wake wa awali kuhusu kumbukumbu za bandari na kuziomba nchi zote kutoa taarifa kila mwaka. ',
  Ukrainian: 'Зразкова асамблея нагадує про своє попереднє рішення щодо портових записів і просить усі держави щороку подавати доповіді. ',
  Persian: 'مجمع نمونه تصمیم پیشین خود را درباره ثبت بنادر یادآوری می‌کند و از همه کشورها می‌خواهد هر دو سال گزارش دهند و پیشرفت را بیان کنند. ',
}
const pageOf = (sentence: string): string => sentence.repeat(Math.ceil(1500 / sentence.length))
const codesOf = (text: string): string[] => findGarbling([block({ text })]).map(({ code }) => code)

/** Shifts letters within their alphabet, as a broken table of a font does. */
function shifted(text: string, first: string, count: number, by: number): string {
  const start = first.charCodeAt(0)
  return text
    .split('')
    .map((sign) => {
      const place = sign.charCodeAt(0) - start
      return place >= 0 && place < count ? String.fromCharCode(start + ((place + by) % count)) : sign
    })
    .join('')
}

describe('letters that no reader could have meant', () => {
  it.each(Object.entries({ ...samples, ...other }))('finds nothing wrong with a text in %s', (_, sentence) => {
    expect(codesOf(pageOf(sentence))).toEqual([])
  })

  it.each(Object.keys(samples))('names letters under wrong names in %s, by any shift', (language) => {
    const alphabet: readonly [string, number] =
      language === 'ru' ? ['а', 32] : language === 'ar' ? ['ء', 42] : language === 'zh' ? ['一', 20_900] : ['a', 26]
    const text = pageOf((samples[language] ?? '').toLowerCase())
    for (let by = 1; by < Math.min(alphabet[1], 40); by++)
      expect([by, codesOf(shifted(text, alphabet[0], alphabet[1], by))]).toEqual([by, ['wrong-letters']])
  })

  it('names signs of a font’s own, radicals for letters and words without spaces', () => {
    expect(codesOf(pageOf(`${samples['en']}\ue012\ue013\ue014\ue015\ue016`))).toEqual(['private-use'])
    expect(codesOf(pageOf(samples['zh'] ?? '').replaceAll('大', '\u2f24'))).toEqual(['kangxi'])
    expect(codesOf(pageOf(samples['fr'] ?? '').replace(/[ ’]/gu, ''))).toEqual(['no-spaces'])
  })

  it('says nothing of a few lines: they are too little to tell', () => {
    expect(codesOf('Qwz xvk, jjq 12/345. Bfg hkl.')).toEqual([])
  })

  it('puts the name into the doubts of the reading', () => {
    const text = `1. ${shifted(pageOf((samples['en'] ?? '').toLowerCase()), 'a', 26, 3)}`
    const read = readBlocks({ blocks: [block({ text })], pages: null, emptyPages: [], declaredLanguage: null, declaredTitle: null })
    expect(read.ok && read.value.report.doubts).toEqual([
      { code: 'garbled-text', ordinal: null, confidence: 0, detail: 'wrong-letters: 100' },
    ])
  })
})
