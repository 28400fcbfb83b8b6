import { describe, expect, it } from 'vitest'
import { openBrackets } from '#shared/comparison/open-brackets'

const count = (...texts: readonly string[]) => openBrackets(texts.map((text) => ({ text, label: null })))

describe('open brackets', () => {
  it('counts contested text per paragraph and in all', () => {
    const found = count('Requests [Invites] the States to [promptly] report;', 'Welcomes the sample report;', '[Decides to hold a sample session;]')
    expect(found).toMatchObject({ total: 3, beginning: [2, 0, 1] })
  })

  it('counts nested brackets too', () => {
    expect(count('Urges States [to adopt [and [strictly] apply] rules];').total).toBe(3)
  })

  it('follows a bracket to the later paragraph in which it closes', () => {
    const found = count('Requests the secretariat:', '[To publish the register;', 'To keep it open;', 'To report on it;]', 'Decides to remain seized.')
    expect(found).toEqual({ total: 1, beginning: [0, 1, 0, 0, 0], goesOn: [false, false, true, true, false] })
  })

  it('counts a bracket without its partner, and carries it no further', () => {
    expect(count('Requests [the States to report;', 'Welcomes it;')).toEqual({ total: 1, beginning: [1, 0], goesOn: [false, false] })
    expect(count('Requests the States] to report;').total).toBe(1)
  })

  it('counts a bracket that is read as a part of the number', () => {
    expect(openBrackets([{ label: '[5', text: 'Requests the States to report;]' }]).total).toBe(1)
  })

  it.each([
    ['a figure', 'Decides to hold a session within [30] days, at [3] per cent;'],
    ['alternatives side by side', '[Requests][Invites] the States to report;'],
    ['a date that is part of the sentence', 'to do so by [1 January 2030], and again before [31 December 2031];'],
    ['a date in Chinese', '在[2030年1月1日]之前于[2031年12月31日]报告；'],
    ['a name', '[Country A: requests] the secretariat [to report];'],
    ['Arabic words', 'يطلب إلى الدول [أن تقدم] تقارير [سنوية]؛'],
    ['full-width brackets', '请各国［每年］报告［公开］；'],
  ])('counts %s', (_what, text) => expect(count(text).total).toBe(2))

  it.each([
    ['references', 'The report[1] and its annex[2], see also [1] and [3].'],
    ['a footnote’s own number', '[12] See the sample report.'],
    ['an editor’s word', 'the “registre” [sic] of the sample, and so on […] to the end [...]'],
    ['the report of a committee', '[on the report of the Sample Committee (SAMPLE/76/L.1)]'],
    ['adoption without a committee', '[without reference to a Main Committee (SAMPLE/L.1)]'],
    ['the same in French', '[sur le rapport de la Commission modèle (SAMPLE/1)]'],
    ['the same in Spanish', '[sobre la base del informe de la Comisión de Muestra (SAMPLE/1)]'],
    ['the same in Russian', '[по докладу Образцового комитета (SAMPLE/1)]'],
    ['the same in Arabic', '[بناء على تقرير اللجنة النموذجية (SAMPLE/1)]'],
    ['the same in Chinese', '[根据样本委员会的报告（SAMPLE/1）通过]'],
    ['an editorial date', '[21 December 2026]'],
    ['a date after a number', 'in its sample resolution 7/1 [21 December 2026] and later'],
    ['an editorial date in French', '[1er décembre 2026]'],
    ['an editorial date in Spanish', '[21 de diciembre de 2026]'],
    ['an editorial date in Russian', '[21 декабря 2026 года]'],
    ['an editorial date in Arabic', '[21 كانون الأول/ديسمبر 2026]'],
    ['an editorial date in Chinese', '[2026年12月21日]'],
    ['the language of the original', '[Original: English]'],
    ['the languages of issue', '[Arabic, English and French only]'],
    ['the mark of agreed text', '5. Requests the States to report; [agreed ad ref]'],
  ])('does not count %s', (_what, text) => expect(count(text).total).toBe(0))

  it('does not count an editor’s bracket that closes in a later paragraph', () => {
    expect(count('[Adopted by a recorded vote of 2 to 1. The voting was as follows:', 'In favour: Country A, Country B', 'Against: Country C]').total).toBe(0)
  })

  it('falls to 0 on the clean text', () => {
    expect(count('Requests the States to report promptly;', 'Decides to hold a sample session.').total).toBe(0)
  })
})
