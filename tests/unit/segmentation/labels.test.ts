import { describe, expect, it } from 'vitest'
import { listKey, numberKey } from '#shared/segmentation/label-key'
import { parseLabel } from '#shared/segmentation/numbering'
import { OpenLists } from '#shared/segmentation/open-lists'
import { readTxt } from '#renderer/ingest/txt.ts'
import { openBrackets } from '#shared/comparison/open-brackets'
import { readBlocks } from '#shared/segmentation/read-blocks'
import { readText } from './reading.ts'

describe('labels as the six languages print them', () => {
  it.each([
    ['French and Spanish', 'a) Examiner les registres;', 'a)'],
    ['French and Spanish', 'ii) Les registres;', 'ii)'],
    ['French', '1 - Les registres', '1'],
    ['French', '5 bis. Décide', '5 bis'],
    ['Russian', 'а) вести журналы;', 'а)'],
    ['Russian', 'б) открыть журналы;', 'б)'],
    ['Russian', '5 бис. постановляет', '5 бис'],
    ['Arabic', '(أ) أن تحفظ السجلات؛', '(أ)'],
    ['Arabic', '(هـ) أن تفتح السجلات؛', '(هـ)'],
    ['Arabic', '’1‘ الموانئ؛', '‘1’'],
    ['Arabic', '٥ - تقرر أن', '٥'],
    ['Arabic', '5 مكررا - تقرر أن', '5 مكررا'],
    ['Chinese', '（a）考虑登记册；', '(a)'],
    ['Chinese', '㈠ 登记册；', '㈠'],
    ['Chinese', '（一）登记册；', '（一）'],
    ['Chinese', '一、各缔约国均应保存登记册。', '一'],
    ['Chinese', '5之二. 决定', '5之二'],
    ['budgets', '27.I.5 The Office keeps the ledgers.', '27.I.5'],
    ['budgets', 'A.24.1 The Office keeps the ledgers.', 'A.24.1'],
    ['budgets', '29A.3 The Office keeps the ledgers.', '29A.3'],
    ['drafts', '(b bis) To open', '(b bis)'],
    ['drafts', '(b) bis To open', '(b) bis'],
    ['drafts', '12 quater. Decides', '12 quater'],
    ['drafts', '7 alt. Decides', '7 alt'],
    ['contested paragraphs', '[3. Decides to open a ledger;', '3'],
    ['contested paragraphs', '[3 bis. Decides to open a ledger;]', '3 bis'],
    ['contested paragraphs', '[[(a) To open a ledger]', '(a)'],
    ['contested paragraphs', '[b) De tenir le registre', 'b)'],
    ['contested paragraphs', '[5 - تقرر أن', '5'],
    ['contested paragraphs', '［（一）登记册；', '（一）'],
  ])('reads a label of %s: %j', (_, text, label) => {
    expect(parseLabel(text)?.label).toBe(label)
  })

  it.each(['一、导言', 'الموانئ 1', 'о журналах', '(sic) Text', 'а также журналы', '[30] days', '[3] registers', '[1.5 Million', '[sic] Text', '[(a)] or (b)', '[Recalling', '[– a dash'])('takes %j for words', (text) => {
    expect(parseLabel(text)).toBeNull()
  })

  it.each([
    ['in Russian', ['а)', 'б)', 'в)', 'г)']],
    ['in Russian with letters of two keyboards', ['а)', 'b)', 'с)', 'd)', 'е)']],
    ['in Arabic', ['(أ)', '(ب)', '(ج)', '(د)', '(هـ)', '(و)']],
    ['in Chinese', ['（一）', '（二）', '（三）']],
  ])('keeps a list %s on one level', (_, labels) => {
    const lists = new OpenLists()
    const levels = labels.map((label) => {
      const parsed = parseLabel(`${label} Text`)
      return parsed === null ? 0 : lists.place(parsed, false)
    })
    expect(levels).toEqual(labels.map(() => 1))
  })
})

describe('one key for one place, whatever the language prints', () => {
  it.each([
    ['5', '5'],
    ['٥', '5'],
    ['١٢', '12'],
    ['十二', '12'],
    ['5 bis', '5 bis'],
    ['5 бис', '5 bis'],
    ['5 مكررا', '5 bis'],
    ['5之二', '5 bis'],
  ])('the number %j is %j', (label, key) => {
    expect(numberKey(label)).toBe(key)
  })

  it.each([
    ['English', ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)']],
    ['French and Spanish', ['a)', 'b)', 'c)', 'd)', 'e)', 'f)']],
    ['Russian', ['а)', 'б)', 'в)', 'г)', 'д)', 'е)']],
    ['Russian with Latin letters, some typed on a Russian keyboard', ['а)', 'b)', 'с)', 'd)', 'е)', 'f)']],
    ['Arabic', ['(أ)', '(ب)', '(ج)', '(د)', '(هـ)', '(و)']],
    ['Arabic that counts by the alphabet', ['(أ)', '(ب)', '(ت)', '(ث)', '(ج)', '(ح)']],
    ['Chinese', ['（a）', '（b）', '（c）', '（d）', '（e）', '（f）']],
    ['Chinese conventions', ['（一）', '（二）', '（三）', '（四）', '（五）', '（六）']],
    ['old Chinese texts', ['（甲）', '（乙）', '（丙）', '（丁）', '（戊）', '（己）']],
  ])('a list in %s has the keys (a) to (f)', (_, labels) => {
    let before: string | null = null
    const keys = labels.map((label) => (before = listKey(label, 1, before)))
    expect(keys).toEqual(['(a)', '(b)', '(c)', '(d)', '(e)', '(f)'])
  })

  it.each([
    ['English', ['(i)', '(ii)', '(iv)', '(ix)']],
    ['French and Spanish', ['i)', 'ii)', 'iv)', 'ix)']],
    ['Arabic', ['‘1’', '‘2’', '‘4’', '‘9’']],
    ['Chinese', ['㈠', '㈡', '㈣', '㈨']],
    ['Chinese', ['（一）', '（二）', '（四）', '（九）']],
  ])('the second level in %s has roman keys', (_, labels) => {
    expect(labels.map((label) => listKey(label, 2, null))).toEqual(['(i)', '(ii)', '(iv)', '(ix)'])
  })

  it('goes on with aa, bb after the last letter', () => {
    expect(listKey('(aa)', 1, '(z)')).toBe('(aa)')
    expect(listKey('аа)', 1, null)).toBe('(aa)')
  })

  it('keeps what comes between in a draft, and the lower levels, apart', () => {
    expect(['(b bis)', '(b) bis', 'b bis)'].map((label) => listKey(label, 1, '(b)'))).toEqual(['(b-bis)', '(b-bis)', '(b-bis)'])
    expect(['a.', 'i.', '•', 'A.'].map((label) => listKey(label, 3, null))).toEqual(['a.', 'i.', '•', 'A.'])
  })
})

/** One invented resolution in its language versions. */
const versions: Readonly<Record<string, readonly string[]>> = {
  en: ['The General Assembly,', 'Recalling its resolution on ledgers,', '1. Decides to keep the ledgers in all the ports;', '2. Requests the Secretary-General:', '(a) To open a ledger:', '(i) For arrivals;', '(ii) For departures;', '(b) To report on it;', '2 bis. Invites all keepers to read it;', '3. Decides to remain seized of the matter.', 'Annex I', 'Rules of the sample ledgers', '1. A ledger is open to all who ask for it.'],
  fr: ['L’Assemblée générale,', 'Rappelant sa résolution sur les registres,', '1. Décide de tenir les registres dans tous les ports;', '2. Prie le Secrétaire général :', 'a) D’ouvrir un registre :', 'i) Pour les arrivées;', 'ii) Pour les départs;', 'b) De faire rapport;', '2 bis. Invite tous les gardiens à le lire;', '3. Décide de rester saisie de la question.', 'Annexe I', 'Règles des registres', '1. Un registre est ouvert à tous ceux qui le demandent.'],
  es: ['La Asamblea General,', 'Recordando su resolución sobre los registros,', '1. Decide llevar los registros en todos los puertos;', '2. Solicita al Secretario General que:', 'a) Abra un registro:', 'i) Para las llegadas;', 'ii) Para las salidas;', 'b) Informe al respecto;', '2 bis. Invita a todos los guardianes a que lo lean;', '3. Decide seguir ocupándose de la cuestión.', 'Anexo I', 'Reglas de los registros', '1. El registro está abierto a todos los que lo soliciten.'],
  ru: ['Генеральная Ассамблея,', 'ссылаясь на свою резолюцию о журналах,', '1. постановляет вести журналы во всех портах;', '2. просит Генерального секретаря:', 'а) открыть журнал:', 'i) для прибытия;', 'ii) для отбытия;', 'б) представить доклад;', '2 бис. предлагает всем хранителям читать его;', '3. постановляет продолжать заниматься этим вопросом.', 'Приложение I', 'Правила ведения журналов', '1. Журнал открыт для всех, кто о нем просит.'],
  ar: ['إن الجمعية العامة،', 'إذ تشير إلى قرارها بشأن السجلات،', '1 - تقرر أن تحفظ السجلات في جميع الموانئ؛', '2 - تطلب إلى الأمين العام:', '(أ) أن يفتح سجلا:', '‘1’ للوصول؛', '‘2’ للمغادرة؛', '(ب) أن يقدم تقريرا؛', '2 مكررا - تدعو جميع الأمناء إلى قراءته؛', '3 - تقرر أن تبقي المسألة قيد نظرها.', 'المرفق الأول', 'قواعد السجلات', '1 - السجل مفتوح لكل من يطلبه.'],
  zh: ['大会，', '回顾其关于登记册的决议，', '1. 决定在所有港口保存登记册；', '2. 请秘书长：', '（a）设立登记册：', '㈠ 供到港使用；', '㈡ 供离港使用；', '（b）就此提出报告；', '2之二. 邀请所有保存者阅读登记册；', '3. 决定继续处理此案。', '附件一', '登记册规则', '1. 登记册对所有索阅者开放。'],
}
const idsOf = (language: string): readonly string[] =>
  readText([`SAMPLE/RES/99/12`, '99/12. Sample 样本 образец نموذج', ...(versions[language] ?? [])].join('\n\n')).paragraphs.map(({ id }) => id)

describe('language versions of one resolution', () => {
  it.each(['fr', 'es', 'ru', 'ar', 'zh'])('tie %s to the English by the same ids', (language) => {
    expect(idsOf(language)).toEqual(idsOf('en'))
  })

  it('have the ids of the printed places', () => {
    expect(idsOf('fr')).toEqual([
      'body/h/1', 'body/organ', 'body/pp/1', 'body/1', 'body/2', 'body/2/(a)', 'body/2/(a)/(i)', 'body/2/(a)/(ii)', 'body/2/(b)', 'body/2-bis', 'body/3',
      'annex-i/h/1', 'annex-i/h/2', 'annex-i/1',
    ])
  })

  it('keep their labels as printed', () => {
    const text = readText((versions['fr'] ?? []).join('\n\n'))
    expect(text.paragraphs.find(({ id }) => id === 'body/2/(a)/(ii)')).toMatchObject({ label: 'ii)', path: ['2', 'a)', 'ii)'] })
  })
})

describe('a draft whose paragraphs are contested with their numbers', () => {
  const front = ['SAMPLE/L.3', 'Sample draft resolution on ledgers', 'The Sample Conference,', 'Recalling its resolution on ledgers,']
  const operatives = [
    '1. Decides to keep the ledgers in all the ports;',
    '2. Requests the secretariat:',
    '(a) To open a ledger;',
    '[(b) To report on it [each year];]',
    '[3. Invites all keepers to read it;]',
    '[[3 bis. Encourages all keepers to read it twice;]]',
    '4. Decides to remain seized of the matter.',
  ]
  const read = readText([...front, ...operatives].join('\n\n'))
  const found = (id: string) => read.paragraphs.find((paragraph) => paragraph.id === id)

  it('has their labels, and their brackets with the words', () => {
    expect(read.paragraphs.map(({ id }) => id).slice(3)).toEqual(['body/1', 'body/2', 'body/2/(a)', 'body/2/(b)', 'body/3', 'body/3-bis', 'body/4'])
    expect(found('body/2/(b)')).toMatchObject({ kind: 'subparagraph', label: '(b)', text: '[To report on it [each year];]' })
    expect(found('body/3')).toMatchObject({ kind: 'operative', label: '3', text: '[Invites all keepers to read it;]' })
    expect(found('body/3-bis')).toMatchObject({ kind: 'operative', label: '3 bis', text: '[[Encourages all keepers to read it twice;]]' })
  })

  it('misses no number, and every bracket is counted', () => {
    expect(read.report.numbering).toMatchObject([{ first: '1', last: '4', missing: [], duplicated: [] }])
    expect(openBrackets(read.paragraphs).total).toBe(5)
  })

  it('has the same words where Word counts the number with its bracket', () => {
    const reading = readTxt([...front, ...operatives].join('\n\n'))
    const blocks = reading.blocks.map((block) => (block.text.startsWith('[3. ') ? { ...block, label: '[3.', text: block.text.slice(4) } : block))
    const counted = readBlocks({ ...reading, blocks })
    expect(counted.ok && counted.value.paragraphs).toEqual(read.paragraphs)
  })

  it('keeps a footnote of such a paragraph at its word', () => {
    const reading = readTxt([...front, ...operatives].join('\n\n'))
    const blocks = reading.blocks.map((block) => (block.text.startsWith('[3. ') ? { ...block, calls: [{ offset: block.text.indexOf(' keepers'), label: '1' }] } : block))
    const called = readBlocks({ ...reading, blocks })
    const [call] = (called.ok ? called.value.paragraphs : []).flatMap(({ calls }) => calls)
    expect(call).toEqual({ offset: '[Invites all'.length, label: '1' })
  })
})
