import { describe, expect, it } from 'vitest'
import type { Masthead } from '#shared/domain/edition'
import { block } from '#shared/segmentation/block'
import { printedFront } from '#shared/segmentation/masthead/printed-front'
import { agendaItemOf, distributionOf, originalLanguageOf, sessionOf } from '#shared/segmentation/masthead/session-facts'
import { readText } from '../reading.ts'

const front = (...lines: readonly string[]) => printedFront(lines.map((text) => block({ text })))

describe('lines of the masthead, in six languages', () => {
  it.each([
    'Tenth session',
    'Resumed tenth session',
    '2019 session',
    'First session of the Sample Advisory Group',
    'Dixième session',
    'Soixante-treizième session',
    'Décimo período de sesiones',
    'Período de sesiones de 2019',
    'Десятая сессия',
    'Сессия 2019 года',
    'الدورة العاشرة',
    'دورة عام 2019',
    '第十届会议',
    '第三十二届特别会议',
    '2019年届会',
  ])('takes %j for the session', (line) => {
    expect(sessionOf(front('United Nations', line))).toBe(line)
  })

  it.each(['Session to be held in Vienna', 'at the tenth session of the Conference', 'Conference of the States Parties', 'Note: the session was long', '大会'])(
    'takes %j for no session',
    (line) => {
      expect(sessionOf(front(line))).toBeNull()
    },
  )

  it.each([
    ['Item 4 of the provisional agenda*', 'Item 4 of the provisional agenda'],
    ['Items 2 and 3 of the provisional agenda**', 'Items 2 and 3 of the provisional agenda'],
    ['Agenda item 117', 'Agenda item 117'],
    ['Agenda items 19 (a) and (b) and 20', 'Agenda items 19 (a) and (b) and 20'],
    ['Item 137 of the preliminary list*', 'Item 137 of the preliminary list'],
    ['Point 4 de l’ordre du jour provisoire*', 'Point 4 de l’ordre du jour provisoire'],
    ['Points 2 et 3 a) de l’ordre du jour', 'Points 2 et 3 a) de l’ordre du jour'],
    ['Tema 4 del programa provisional*', 'Tema 4 del programa provisional'],
    ['Temas 19 b) y 20 del programa', 'Temas 19 b) y 20 del programa'],
    ['Пункт 4 предварительной повестки дня*', 'Пункт 4 предварительной повестки дня'],
    ['Пункты 19 b) и 20 повестки дня', 'Пункты 19 b) и 20 повестки дня'],
    ['البند 4 من جدول الأعمال المؤقت*', 'البند 4 من جدول الأعمال المؤقت'],
    ['البندان 4 و 5 من جدول الأعمال', 'البندان 4 و 5 من جدول الأعمال'],
    ['临时议程*项目4', '临时议程项目4'],
    ['议程项目117', '议程项目117'],
  ])('takes %j for the agenda item', (line, item) => {
    expect(agendaItemOf(front(line))).toBe(item)
  })

  it.each(['Item 3. A sample panel', 'Agenda items are listed below', 'Point out the error', 'Items'])(
    'takes %j for no agenda item',
    (line) => {
      expect(agendaItemOf(front(line))).toBeNull()
    },
  )

  it.each([
    [['Distr.: General'], 'General'],
    [['Distr.', 'GENERAL'], 'General'],
    [['Distr. limitée'], 'Limited'],
    [['Distr. générale'], 'General'],
    [['Distr. limitada'], 'Limited'],
    [['Distr. reservada'], 'Restricted'],
    [['Conference of the States Parties Distr.: Limited 3 May 2031'], 'Limited'],
    [['Распространение: ограниченное'], 'Limited'],
    [['Distr.: General', 'Limited liability'], 'General'],
    [['General Assembly'], null],
  ])('reads the distribution of %j', (lines, distribution) => {
    expect(distributionOf(front(...lines))).toBe(distribution)
  })

  it.each([
    [['Original: English'], 'en'],
    [['Original : français'], 'fr'],
    [['Original: español/inglés'], 'es'],
    [['ARABIC', 'ORIGINAL: FRENCH'], 'fr'],
    [['Язык оригинала: английский'], 'en'],
    [['Original:\tRussian'], 'ru'],
    [['الأصل: بالإنكليزية'], 'en'],
    [['原文：英文'], 'en'],
    [['English only'], 'en'],
    [['Anglais seulement'], 'en'],
    [['For participants only', 'Distr.: General 9 May 2044 English only'], 'en'],
    [['Distr.: General'], null],
  ])('reads the original language of %j', (lines, language) => {
    expect(originalLanguageOf(front(...lines))).toBe(language)
  })
})

/** One invented resolution of an assembly, with the front and the end that each language prints. */
const resolutions: Readonly<Record<string, { readonly print: readonly string[]; readonly facts: Partial<Masthead> }>> = {
  English: {
    print: [
      'United Nations\tA/RES/99/12', 'General Assembly\tDistr.: General', '9 May 2044', 'Original: English', 'Ninety-ninth session', 'Agenda item 117',
      'Resolution adopted by the General Assembly', 'on 3 May 2044', '[on the report of the Third Committee (A/99/583)]',
      '99/12. Sample ledgers of harbours', 'The General Assembly,', 'Recalling its earlier sample resolution,', '1. Decides to keep the ledgers in all the ports;', '2. Requests the Secretary-General to report on it.',
      '53rd plenary meeting', '3 May 2044',
    ],
    facts: {
      body: 'General Assembly', session: 'Ninety-ninth session', agendaItem: 'Agenda item 117', language: 'en', originalLanguage: 'en',
      adoptionLine: 'Resolution adopted by the General Assembly on 3 May 2044 [on the report of the Third Committee (A/99/583)]',
      meetingLine: '53rd plenary meeting, 3 May 2044',
    },
  },
  French: {
    print: [
      'Nations Unies\tA/RES/99/12', 'Assemblée générale\tDistr. générale', '9 mai 2044', 'Original : anglais', 'Quatre-vingt-dix-neuvième session', 'Point 117 de l’ordre du jour',
      'Résolution adoptée par l’Assemblée générale', 'le 3 mai 2044', '[sur la base du rapport de la Troisième Commission (A/99/583)]',
      '99/12. Exemples de registres des ports', 'L’Assemblée générale,', 'Rappelant sa résolution antérieure sur les ports,', '1. Décide de tenir les registres dans tous les ports;', '2. Prie le Secrétaire général de lui en faire rapport.',
      '53e séance plénière', '3 mai 2044',
    ],
    facts: {
      body: 'Assemblée générale', session: 'Quatre-vingt-dix-neuvième session', agendaItem: 'Point 117 de l’ordre du jour', language: 'fr', originalLanguage: 'en',
      adoptionLine: 'Résolution adoptée par l’Assemblée générale le 3 mai 2044 [sur la base du rapport de la Troisième Commission (A/99/583)]',
      meetingLine: '53e séance plénière, 3 mai 2044',
    },
  },
  Spanish: {
    print: [
      'Naciones Unidas\tA/RES/99/12', 'Asamblea General\tDistr. general', '9 de mayo de 2044', 'Original: inglés', 'Nonagésimo noveno período de sesiones', 'Tema 117 del programa',
      'Resolución aprobada por la Asamblea General', 'el 3 de mayo de 2044', '[sobre la base del informe de la Tercera Comisión (A/99/583)]',
      '99/12. Ejemplos de registros de los puertos', 'La Asamblea General,', 'Recordando su resolución anterior sobre los puertos,', '1. Decide llevar los registros en todos los puertos;', '2. Solicita al Secretario General que le informe al respecto.',
      '53ª sesión plenaria', '3 de mayo de 2044',
    ],
    facts: {
      body: 'Asamblea General', session: 'Nonagésimo noveno período de sesiones', agendaItem: 'Tema 117 del programa', language: 'es', originalLanguage: 'en',
      adoptionLine: 'Resolución aprobada por la Asamblea General el 3 de mayo de 2044 [sobre la base del informe de la Tercera Comisión (A/99/583)]',
      meetingLine: '53ª sesión plenaria, 3 de mayo de 2044',
    },
  },
  Russian: {
    print: [
      'Организация Объединенных Наций\tA/RES/99/12', 'Генеральная Ассамблея\tDistr.: General', '9 мая 2044 года', 'Язык оригинала: английский', 'Девяносто девятая сессия', 'Пункт 117 повестки дня',
      'Резолюция, принятая Генеральной Ассамблеей', '3 мая 2044 года', '[по докладу Третьего комитета (A/99/583)]',
      '99/12. Образцы портовых журналов', 'Генеральная Ассамблея,', 'ссылаясь на свою предыдущую резолюцию о портах,', '1. постановляет вести журналы во всех портах;', '2. просит Генерального секретаря представить доклад.',
      '53-е пленарное заседание', '3 мая 2044 года',
    ],
    facts: {
      body: 'Генеральная Ассамблея', session: 'Девяносто девятая сессия', agendaItem: 'Пункт 117 повестки дня', language: 'ru', originalLanguage: 'en',
      adoptionLine: 'Резолюция, принятая Генеральной Ассамблеей 3 мая 2044 года [по докладу Третьего комитета (A/99/583)]',
      meetingLine: '53-е пленарное заседание, 3 мая 2044 года',
    },
  },
  Arabic: {
    print: [
      'الأمم المتحدة\tA/RES/99/12', 'الجمعية العامة\tDistr.: General', '9 أيار/مايو 2044', 'الأصل: بالإنكليزية', 'الدورة التاسعة والتسعون', 'البند 117 من جدول الأعمال',
      'قرار اتخذته الجمعية العامة', 'في 3 أيار/مايو 2044', '[بناء على تقرير اللجنة الثالثة (A/99/583)]',
      '99/12 - نماذج من سجلات الموانئ', 'إن الجمعية العامة،', 'إذ تشير إلى قرارها السابق بشأن الموانئ،', '1 - تقرر أن تحفظ السجلات في جميع الموانئ؛', '2 - تطلب إلى الأمين العام أن يقدم تقريرا عن ذلك.',
      'الجلسة العامة 53', '3 أيار/مايو 2044',
    ],
    facts: {
      body: 'الجمعية العامة', session: 'الدورة التاسعة والتسعون', agendaItem: 'البند 117 من جدول الأعمال', language: 'ar', originalLanguage: 'en',
      adoptionLine: 'قرار اتخذته الجمعية العامة في 3 أيار/مايو 2044 [بناء على تقرير اللجنة الثالثة (A/99/583)]',
      meetingLine: 'الجلسة العامة 53, 3 أيار/مايو 2044',
    },
  },
  Chinese: {
    print: [
      '联合国\tA/RES/99/12', '大会\tDistr.: General', '2044年5月9日', '原文：英文', '第九十九届会议', '议程项目117',
      '2044年5月3日大会决议', '[根据第三委员会的报告(A/99/583)通过]',
      '99/12. 港口登记册样本', '大会，', '回顾其以往关于港口的决议，', '1. 决定在所有港口保存登记册；', '2. 请秘书长就此提出报告。',
      '第53次全体会议', '2044年5月3日',
    ],
    facts: {
      body: '大会', session: '第九十九届会议', agendaItem: '议程项目117', language: 'zh', originalLanguage: 'en',
      adoptionLine: '2044年5月3日大会决议 [根据第三委员会的报告(A/99/583)通过]',
      meetingLine: '第53次全体会议, 2044年5月3日',
    },
  },
}

describe.each(Object.entries(resolutions))('a resolution in %s', (_, { print, facts }) => {
  const text = readText(print.join('\n\n'))

  it('gives all facts of its front and its end', () => {
    expect(text.masthead).toMatchObject({ symbol: 'A/RES/99/12', kind: 'resolution', date: '2044-05-03', distribution: 'General', ...facts })
  })

  it('leaves two numbered paragraphs, and none of its front or end among them', () => {
    expect(text.paragraphs.filter(({ kind }) => kind === 'operative').map(({ id }) => id)).toEqual(['body/1', 'body/2'])
    expect(text.paragraphs).toHaveLength(5)
  })
})

describe('the end of an adopted text', () => {
  it.each([
    ['53rd plenary meeting 3 May 2044', '53rd plenary meeting 3 May 2044'],
    ['53-е пленарное заседание 3 мая 2044 года', '53-е пленарное заседание 3 мая 2044 года'],
    ['2044年5月3日\n\n第53次全体会议', '2044年5月3日, 第53次全体会议'],
    ['Adopted at the 53rd plenary meeting', 'Adopted at the 53rd plenary meeting'],
  ])('is read from %j', (print, meetingLine) => {
    const { masthead, paragraphs } = readText(`99/12. Sample\n\nThe General Assembly,\n\n1. Decides to keep the ledgers.\n\n${print}`)
    expect(masthead.meetingLine).toBe(meetingLine)
    expect(paragraphs).toHaveLength(3)
  })
})

describe('symbols of the front', () => {
  it('keeps the symbol of a second series as a further one, and not that of the report behind it', () => {
    const { masthead } = readText(
      'United Nations\tA/99/982–S/2044/707\n\nGeneral Assembly\n\nSecurity Council\n\n* A/99/50.\n\nLetter dated 3 May 2044 from the Sample Representative\n\nI have the honour to send the sample ledgers of the harbours to all who asked for them.',
    )
    expect(masthead).toMatchObject({ symbol: 'A/99/982', aliases: ['S/2044/707'] })
  })

  it('names a resolution of a council by number and year', () => {
    const { masthead } = readText('Resolution 9594 (2044)\n\nAdopted by the Security Council at its 8852nd meeting, on 9 September 2044\n\nThe Security Council,\n\nRecalling its sample resolution,\n\n1. Decides to keep the ledgers;')
    expect(masthead).toMatchObject({ symbol: 'S/RES/9594 (2044)', date: '2044-09-09', body: 'Security Council' })
    expect(masthead.adoptionLine).toBe('Adopted by the Security Council at its 8852nd meeting, on 9 September 2044')
  })

  it('takes the name of a conference together that stands over several lines beside other facts', () => {
    const { masthead } = readText(
      'United Nations\tCAC/COSP/2044/3\n\nConference of the States Parties\tDistr.: General\n\nto the United Nations Convention\t20 September 2044\n\nagainst Corruption\tOriginal: English\n\nTenth session\n\nSample report on ledgers\n\n1. The ledgers of the harbours are kept in all the ports of the region.',
    )
    expect(masthead).toMatchObject({
      body: 'Conference of the States Parties to the United Nations Convention against Corruption',
      date: '2044-09-20',
      originalLanguage: 'en',
      distribution: 'General',
    })
  })
})

describe('a resolution that prints only its number', () => {
  it.each([
    ['Resolution 9237 (2067)\n\nof 14 June 2067\n\nThe Security Council,', 'S/RES/9237 (2067)', '2067-06-14'],
    ['12 (2046). Resolution of 10 December 2046\n\nThe Security Council,', 'S/RES/12 (2046)', '2046-12-10'],
    ['Résolution 9237 (2067)\n\nLe Conseil de sécurité,', 'S/RES/9237 (2067)', null],
    ['3357 (XXIX). Sample ledgers\n\nThe General Assembly,', 'A/RES/3357(XXIX)', null],
    ['2044/23. Sample ledgers\n\nThe Economic and Social Council,', 'E/RES/2044/23', null],
    ['99/4. Sample ledgers\n\nThe Human Rights Council,', 'A/HRC/RES/99/4', null],
    ['9/2. Sample ledgers\n\nThe Sample Conference,', null, null],
  ])('%j is %s', (head, symbol, date) => {
    const { masthead } = readText(`${head}\n\nRecalling its sample resolution on the ledgers of harbours,\n\n1. Decides to keep the ledgers;`)
    expect(masthead).toMatchObject({ symbol, date, kind: 'resolution' })
  })
})
