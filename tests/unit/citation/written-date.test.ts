import { describe, expect, it } from 'vitest'
import { formatOrdinal } from '#shared/citation/ordinal-words'
import { formatWrittenDate, formatWrittenDates } from '#shared/citation/written-date'

describe('dates written out', () => {
  it.each([
    ['2021-06-02', '2 June 2021'],
    ['2026-11-22', '22 November 2026'],
    ['June 2021', 'June 2021'],
    ['2021-13-02', '2021-13-02'],
  ])('writes %s as %s', (iso, expected) => {
    expect(formatWrittenDate(iso)).toBe(expected)
  })

  it.each([
    ['2021-06-02', '2021-06-04', '2–4 June 2021'],
    ['2021-05-30', '2021-06-02', '30 May–2 June 2021'],
    ['2025-12-28', '2026-01-03', '28 December 2025–3 January 2026'],
    ['2021-06-02', '2021-06-02', '2 June 2021'],
    ['2021-06-02', null, '2 June 2021'],
    [null, '2021-06-04', '4 June 2021'],
    [null, null, null],
  ])('writes the days from %s to %s as %s', (startsOn, endsOn, expected) => {
    expect(formatWrittenDates(startsOn, endsOn)).toBe(expected)
  })

  it.each([
    [1, 'first'],
    [6, 'sixth'],
    [12, 'twelfth'],
    [20, 'twentieth'],
    [21, 'twenty-first'],
    [40, 'fortieth'],
    [99, 'ninety-ninth'],
    [101, '101st'],
    [112, '112th'],
  ])('writes place %i as %s', (place, expected) => {
    expect(formatOrdinal(place)).toBe(expected)
  })
})
