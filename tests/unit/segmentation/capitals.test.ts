import { describe, expect, it } from 'vitest'
import { isOrganName } from '#shared/segmentation/front'
import { findDate, isDateAlone, isOrganLine } from '#shared/segmentation/lexicon'

describe('words in capitals', () => {
  it.each(['The General Assembly,', 'THE GENERAL ASSEMBLY,', 'LE CONSEIL ÉCONOMIQUE ET SOCIAL,', 'LA CONFERENCIA DE LOS ESTADOS PARTES,'])(
    'open a resolution as small letters do: %s',
    (line) => expect(isOrganLine(line)).toBe(true),
  )

  it.each(['Economic and Social Council', 'CONSEIL DE SÉCURITÉ', 'ГЕНЕРАЛЬНАЯ АССАМБЛЕЯ', '大 会'])('name an organ in the masthead: %s', (cell) =>
    expect(isOrganName(cell)).toBe(true),
  )

  it.each([
    ['18 December 2044', '2044-12-18'],
    ['18 DECEMBER 2044', '2044-12-18'],
    ['1ER AOÛT 2044', '2044-08-01'],
    ['3 ДЕКАБРЯ 2044 ГОДА', '2044-12-03'],
  ])('give the date that small letters give: %s', (line, date) => {
    expect(findDate(line)).toBe(date)
    expect(isDateAlone(line)).toBe(true)
  })
})
