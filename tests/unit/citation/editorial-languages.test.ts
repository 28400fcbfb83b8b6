import { describe, expect, it } from 'vitest'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite, citeInFull } from '#shared/citation/cite'
import { citationPreset } from '#shared/citation/presets'
import { type ParagraphSketch, sampleText } from '../../fixtures/packs/build-sample.ts'

const numbered: readonly ParagraphSketch[] = [
  ...Array.from({ length: 6 }, (_, index) => ({ text: `Recalling sample matter ${index + 1},` })),
  ...Array.from({ length: 10 }, (_, index) => ({ path: [String(index + 1)], text: `Requests sample thing ${index + 1};` })),
  { path: ['5', '(b)'], text: 'Second;' },
  { kind: 'annex-heading', container: 'annex', text: 'Annex' },
  { path: ['5'], container: 'annex', text: 'Sample.' },
]
const assembly = sampleText({ id: 'a', symbol: 'A/RES/73/3', title: 'Sample title', date: '2018-10-10' }, numbered)
const conference = sampleText({ id: 'c', symbol: 'CAC/COSP/RES/9/2', title: 'Sample title' }, numbered)
const draft = sampleText({ id: 'd', symbol: 'CAC/COSP/2021/L.2', kind: 'draft' }, numbered)

const short = (text: typeof assembly, places: readonly number[], language: 'fr' | 'es' | 'ru' | 'ar' | 'zh') =>
  cite(text.edition, places.map((place) => text.paragraphs[place]!), buildCitationContext(text.paragraphs), citationPreset('un-editorial', language))

describe.each([
  ['fr', 'par. 3, 5 et 7 à 9', 'par. 5 (b)', '1er à 3e et 6e alinéas du préambule', 'annexe, par. 5', 'résolution 9/2 de la Conférence, par. 3', 'CAC/COSP/2021/L.2, par. 1 (projet)', 'Résolution 73/3 de l’Assemblée générale, en date du 10 octobre 2018, intitulée « Sample title », par. 3.'],
  ['es', 'párrs. 3, 5 y 7 a 9', 'párr. 5 (b)', 'párrs. 1 a 3 y 6 del preámbulo', 'anexo, párr. 5', 'resolución 9/2 de la Conferencia, párr. 3', 'CAC/COSP/2021/L.2, párr. 1 (proyecto)', 'Resolución 73/3 de la Asamblea General, de 10 de octubre de 2018, titulada “Sample title”, párr. 3.'],
  ['ru', 'пп. 3, 5 и 7–9', 'п. 5 (b)', 'пп. 1–3 и 6 преамбулы', 'приложение, п. 5', 'резолюция 9/2 Конференции, п. 3', 'CAC/COSP/2021/L.2, п. 1 (проект)', 'Резолюция 73/3 Генеральной Ассамблеи от 10 октября 2018 года, озаглавленная «Sample title», п. 3.'],
  ['ar', 'الفقرات 3 و 5 و 7-9', 'الفقرة 5 (b)', 'الفقرات 1-3 و 6 من الديباجة', 'المرفق، الفقرة 5', 'قرار المؤتمر 9/2، الفقرة 3', 'CAC/COSP/2021/L.2، الفقرة 1 (مشروع)', 'قرار الجمعية العامة 73/3 المؤرخ 10 تشرين الأول/أكتوبر 2018، المعنون ”Sample title“، الفقرة 3.'],
  ['zh', '第3、5和7至9段', '第5 (b)段', '序言部分第1至3和6段', '附件，第5段', '缔约国会议第9/2号决议，第3段', 'CAC/COSP/2021/L.2，第1段 (草案)', '大会2018年10月10日第73/3号决议，题为“Sample title”，第3段。'],
] as const)('the editorial style in %s', (language, several, sub, preamble, annex, act, ofDraft, inFull) => {
  const comma = language === 'ar' ? '، ' : language === 'zh' ? '，' : ', '

  it('cites paragraphs, sub-paragraphs, the preamble and an annex as that language’s texts do', () => {
    expect(short(assembly, [8, 10, 12, 13, 14], language)).toBe(`A/RES/73/3${comma}${several}`)
    expect(short(assembly, [16], language)).toBe(`A/RES/73/3${comma}${sub}`)
    expect(short(assembly, [0, 1, 2, 5], language)).toBe(`A/RES/73/3${comma}${preamble}`)
    expect(short(assembly, [18], language)).toBe(`A/RES/73/3${comma}${annex}`)
  })

  it('names acts of the Conference and flags drafts', () => {
    expect(short(conference, [8], language)).toBe(act)
    expect(short(draft, [6], language)).toBe(ofDraft)
  })

  it('refers in full, with title and date', () => {
    expect(citeInFull(assembly.edition, assembly.paragraphs[8]!, buildCitationContext(assembly.paragraphs), 'first', citationPreset('un-editorial', language))).toBe(inFull)
  })
})

it('stays English in the styles that are', () => {
  for (const style of ['shorthand', 'legal'] as const) expect(citationPreset(style, 'ar')).toBe(citationPreset(style, 'en'))
})
