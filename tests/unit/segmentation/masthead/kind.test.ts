import { describe, expect, it } from 'vitest'
import { readText } from '../reading.ts'

const kindOf = (...print: readonly string[]): string => readText(print.join('\n\n')).masthead.kind

describe('a title that names a declaration is one, a title about a declaration is not', () => {
  it.each([
    ['Sample political declaration on integrity', 'declaration'],
    ['Declaration on sample matters', 'declaration'],
    ['Follow-up to the sample political declaration', 'resolution'],
    ['Implementation of the Declaration on sample matters', 'resolution'],
  ])('%s', (title, kind) => {
    expect(kindOf('SAMPLE/RES/7/1', title, 'The Sample Conference,', 'Recalling its earlier sample resolution,', '1. Requests the secretariat to report.')).toBe(kind)
  })
})

describe('kinds of text by what is printed', () => {
  it.each<[kind: string, language: string, print: readonly string[]]>([
    ['resolution', 'English', ['Resolution 9/2', 'Sample ledgers', 'The Conference of the States Parties to the Sample Convention,', 'Recalling its earlier resolution,', '1. Decides to keep the ledgers;']],
    ['resolution', 'French', ['Résolution 9/2', 'Exemples de registres', 'La Conférence des États parties à la Convention,', 'Rappelant sa résolution antérieure,', '1. Décide de tenir les registres dans les ports;']],
    ['resolution', 'Spanish', ['Resolución 9/2', 'Ejemplos de registros', 'La Conferencia de los Estados partes en la Convención,', 'Recordando su resolución anterior,', '1. Decide llevar los registros en los puertos;']],
    ['resolution', 'Russian', ['SAMPLE/RES/9/2', 'Образцы журналов', 'Генеральная Ассамблея,', 'ссылаясь на свою предыдущую резолюцию,', '1. постановляет вести журналы;']],
    ['resolution', 'Arabic', ['SAMPLE/RES/9/2', 'نماذج من السجلات', 'إن الجمعية العامة،', 'إذ تشير إلى قرارها السابق،', '1 - تقرر أن تحفظ السجلات؛']],
    ['resolution', 'Chinese', ['SAMPLE/RES/9/2', '登记册样本', '大会，', '回顾其以往决议，', '1. 决定保存登记册；']],
    ['decision', 'English', ['SAMPLE/DEC/9/2', 'Sample ledgers', 'The Conference of the States Parties to the Sample Convention decides to keep the ledgers.']],
    ['decision', 'French', ['Décision 9/2', 'Exemples de registres', 'La Conférence des États parties décide de tenir les registres dans tous les ports.']],
    ['decision', 'Russian', ['Решение 9/2', 'Образцы журналов', 'Конференция государств-участников постановляет вести журналы во всех портах.']],
    ['declaration', 'English', ['SAMPLE/RES/9/3', 'Our sample commitment', 'We, the Heads of State and Government, assembled for the ledgers,', 'Preventive measures', '1. We commit to keeping the ledgers in all the ports of the region.', '2. We welcome the keepers of the ledgers.']],
    ['declaration', 'French', ['Déclaration politique sur les registres', 'Nous, chefs d’État et de gouvernement, réunis pour les registres,', '1. Nous nous engageons à tenir les registres dans les ports.']],
    ['declaration', 'Spanish', ['Declaración política sobre los registros', 'Nosotros, los Jefes de Estado y de Gobierno, reunidos por los registros,', '1. Nos comprometemos a llevar los registros en los puertos.']],
    ['declaration', 'Russian', ['Политическая декларация о журналах', 'Мы, главы государств и правительств, собравшись ради журналов,', '1. Мы обязуемся вести журналы в портах.']],
    ['declaration', 'Arabic', ['إعلان سياسي بشأن السجلات', 'نحن، رؤساء الدول والحكومات، وقد اجتمعنا من أجل السجلات،', '1 - نلتزم بحفظ السجلات في الموانئ.']],
    ['declaration', 'Chinese', ['关于登记册的政治宣言', '我们各国国家元首和政府首脑为登记册聚会，', '1. 我们承诺在港口保存登记册。']],
    ['convention', 'English', ['Sample Convention on Ledgers', 'Preamble', 'The States Parties to this Convention,', 'Article 1', 'Purposes', 'The purposes of this Convention are to keep the ledgers.', 'Article 2', '1. Each State Party shall keep a ledger.', '2. Ledgers shall be open.']],
    ['convention', 'French', ['Convention des Nations Unies sur les registres', 'Article premier', 'Objet', 'La présente Convention a pour objet la tenue des registres.', 'Article 2', '1. Chaque État Partie tient un registre.', '2. Les registres sont ouverts.']],
    ['convention', 'Chinese', ['联合国登记册公约', '第一条', '本公约的宗旨是保存登记册。', '第二条', '一、各缔约国均应保存登记册。']],
    ['draft', 'English', ['SAMPLE/COSP/2044/L.5/Rev.1', 'Sample ledgers', 'The Sample Conference,', '1. Decides to keep the ledgers;']],
    ['draft', 'English', ['Zero draft of the sample declaration', '1. We commit to keeping the ledgers in all ports.', '2. We welcome them.']],
    ['draft', 'English', ['Sample ledgers', 'The Sample Conference,', '1. [Decides][Agrees] to keep the ledgers [in all ports];', '1 bis. [Requests a report;]', '2. Welcomes the ledgers;']],
    ['draft', 'English', ['Atlantis and Lemuria: draft resolution', 'Sample ledgers', 'The General Assembly,', 'Recalling its sample resolution,', '1. Decides to keep the ledgers;']],
    ['draft', 'French', ['Atlantide et Lémurie : projet de résolution', 'Exemples de registres', 'L’Assemblée générale,', 'Rappelant sa résolution,', '1. Décide de tenir les registres;']],
    ['draft', 'Spanish', ['Proyecto de declaración política', '1. Nos comprometemos a llevar los registros en todos los puertos.', '2. Acogemos con beneplácito los registros.']],
    ['draft', 'Russian', ['Атлантида и Лемурия: проект резолюции', 'Образцы журналов', 'Генеральная Ассамблея,', 'ссылаясь на свою резолюцию,', '1. постановляет вести журналы;']],
    ['draft', 'Arabic', ['أطلانتس وليموريا: مشروع قرار', 'نماذج من السجلات', 'إن الجمعية العامة،', 'إذ تشير إلى قرارها،', '1 - تقرر أن تحفظ السجلات؛']],
    ['draft', 'Chinese', ['阿特兰蒂斯和莱穆里亚：决议草案', '登记册样本', '大会，', '回顾其决议，', '1. 决定保存登记册；']],
    ['report', 'English', ['SAMPLE/COSP/2044/3', 'Progress in keeping the ledgers', 'Note by the Secretariat', 'I. Introduction', '1. The present note was prepared for the sample meeting of keepers.']],
    ['report', 'English', ['Report of the Sample Group of Keepers', 'I. Introduction', '1. The Group met in the harbour and kept its ledgers.']],
    ['report', 'English', ['SAMPLE/WG.6/34/3', 'Summary of stakeholders’ submissions on ledgers', '1. The present summary was prepared pursuant to a sample resolution.']],
    ['report', 'French', ['Tenue des registres', 'Note du Secrétariat', '1. La présente note a été établie pour la réunion des gardiens.']],
    ['report', 'Spanish', ['Llevanza de los registros', 'Nota de la Secretaría', '1. La presente nota se preparó para la reunión de los guardianes.']],
    ['report', 'Russian', ['Ведение журналов', 'Записка Секретариата', '1. Настоящая записка подготовлена для совещания хранителей журналов.']],
    ['report', 'Arabic', ['حفظ السجلات', 'مذكرة من الأمانة', '1 - أعدت هذه المذكرة لاجتماع أمناء السجلات في الموانئ.']],
    ['report', 'Chinese', ['保存登记册的进展', '秘书处的说明', '1. 本说明是为登记册保存者会议编写的。']],
    ['agenda', 'English', ['SAMPLE/COSP/2044/1', 'Provisional agenda and annotations', '1. Opening of the session.', '2. Keeping of the ledgers.']],
    ['agenda', 'French', ['Ordre du jour provisoire annoté', '1. Ouverture de la session.', '2. Tenue des registres dans les ports.']],
    ['agenda', 'Spanish', ['Programa provisional y anotaciones', '1. Apertura del período de sesiones.', '2. Llevanza de los registros en los puertos.']],
    ['agenda', 'Russian', ['Предварительная повестка дня и аннотации', '1. Открытие сессии.', '2. Ведение журналов в портах.']],
    ['agenda', 'Arabic', ['جدول الأعمال المؤقت وشروحه', '1 - افتتاح الدورة.', '2 - حفظ السجلات في الموانئ.']],
    ['agenda', 'Chinese', ['临时议程和说明', '1. 会议开幕。', '2. 保存登记册。']],
    ['statement', 'English', ['Check against delivery', 'Madam President,', 'Atlantis welcomes the ledgers of the harbours and thanks their keepers.']],
    ['submission', 'English', ['A word on ledgers', 'Key asks', '• Open the ledgers to all who ask for them.', '• Keep two of them in each port of the region.']],
    ['other', 'English', ['A walk along the harbour', 'There are many boats in the harbour, and few of them are written down in any ledger at all.']],
  ])('takes it for a %s (%s)', (kind, _, print) => {
    expect(kindOf(...print)).toBe(kind)
  })

  it('does not take a report for a resolution because its agenda item names one', () => {
    const front = ['A/90/628', 'Agenda item 159', 'Financing of the activities arising from Security Council', 'resolution 1863 (2009)']
    expect(kindOf(...front, 'Budget for the sample support office', 'Report of the Secretary-General', '1. The present report covers the sample period.')).toBe('report')
  })

  it('does not take an adopted text with two editor’s brackets for a draft', () => {
    expect(kindOf('SAMPLE/RES/9/2', 'Sample ledgers', 'The General Assembly,', '1. Decides [sic] to keep the ledgers [resolution 9/1];')).toBe('resolution')
  })
})

describe('a submission with key asks', () => {
  const { masthead, paragraphs } = readText(
    [
      'Submission by the Sample Coalition for Ledgers to the follow-up process', 'Background', 'The ledgers of the harbours are kept by few and read by fewer, which is why we write.',
      'Key asks', 'We call on the Conference to:', '1. Open the ledgers to all who ask for them;', '2. Keep two of them in each port:', '(a) One for arrivals;', '(b) One for departures.', 'Recommendations', '• Ask the keepers.', '• Thank the keepers.',
    ].join('\n\n'),
  )

  it('names its author', () => {
    expect(masthead).toMatchObject({ kind: 'submission', submittedBy: 'Sample Coalition for Ledgers', statement: null })
  })

  it('keeps each ask as a paragraph of its own, numbered, lettered or with a bullet', () => {
    const asks = paragraphs.filter(({ label }) => label !== null).map(({ label, kind }) => `${label} ${kind}`)
    expect(asks).toEqual(['1 operative', '2 operative', '(a) subparagraph', '(b) subparagraph', '• subparagraph', '• subparagraph'])
  })
})
