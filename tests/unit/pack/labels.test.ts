import { describe, expect, it } from 'vitest'
import { everyDate } from '../../fixtures/packs/dates.ts'
import { formatWrittenDate, formatWrittenDates } from '#shared/citation/written-date'
import { packLabels } from '#shared/pack/labels'

const languages = ['fr', 'es', 'ru', 'ar', 'zh'] as const

/** Every label of a language by its path. */
function labelsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([name, inner]) => labelsOf(inner, `${path}.${name}`))
}

const placesOf = (label: string): readonly string[] => [...label.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted()

describe.each(languages)('the pack’s own words in %s', (language) => {
  it('have the same places to fill as the English ones, and none is empty', () => {
    const english = new Map(labelsOf(packLabels('en')))
    const own = labelsOf(packLabels(language))
    expect(own.map(([path]) => path)).toEqual([...english.keys()])
    for (const [path, label] of own) {
      expect(label.trim(), path).not.toBe('')
      expect(placesOf(label), path).toEqual(placesOf(english.get(path) ?? ''))
    }
  })

  it('are in that language, and run as it does', () => {
    const labels = packLabels(language)
    expect(labels.language).toBe(language)
    expect(labels.direction).toBe(language === 'ar' ? 'rtl' : 'ltr')
  })

  it('write dates and the days of a meeting as its United Nations texts do', () => {
    const { whole, days, months, years } = everyDate[language]
    expect(formatWrittenDate('2021-06-02', language)).toBe(whole)
    expect(formatWrittenDates('2021-06-02', '2021-06-04', language)).toBe(days)
    expect(formatWrittenDates('2021-05-30', '2021-06-02', language)).toBe(months)
    expect(formatWrittenDates('2021-12-30', '2022-01-02', language)).toBe(years)
  })
})

it('gives English where the language of a text is not known', () => {
  expect(packLabels('und')).toBe(packLabels('en'))
})
