import { describe, expect, it } from 'vitest'
import { canonicalSymbol, findSymbols, isSymbolAlone } from '#shared/symbol/find'
import { compareSymbols, instrumentSymbol, parseSymbol, symbolOfName } from '#shared/symbol/parse'

describe('finding symbols', () => {
  it.each([
    ['A/RES/S-32/1', 'A/RES/S-32/1'],
    ['A/S-32/L.1', 'A/S-32/L.1'],
    ['A/RES/ES-11/1', 'A/RES/ES-11/1'],
    ['CAC/COSP/2021/L.2/Rev.1', 'CAC/COSP/2021/L.2/Rev.1'],
    ['CAC/COSP/WG.4/2022/2', 'CAC/COSP/WG.4/2022/2'],
    ['CAC/COSP/IRG/2022/CRP.5', 'CAC/COSP/IRG/2022/CRP.5'],
    ['CAC /COSP/2019/INF/1', 'CAC/COSP/2019/INF/1'],
    ['E/CN.7/2008/CRP.13', 'E/CN.7/2008/CRP.13'],
    ['S/RES/2594 (2021)', 'S/RES/2594 (2021)'],
    ['ECE/TRADE/C/CEFACT/2019/26', 'ECE/TRADE/C/CEFACT/2019/26'],
    ['A/80/6 (Plan outline)', 'A/80/6 (Plan outline)'],
  ])('reads %s', (printed, symbol) => {
    expect(findSymbols(`Document ${printed}, paragraph 3`)).toEqual([symbol])
  })

  it.each(['and/or', 'N/A', '1/2', 'State/Party', 'A/B', 'he/she', 'resolution 58/4'])(
    'takes %s for no symbol',
    (words) => {
      expect(findSymbols(words)).toEqual([])
    },
  )

  it('takes stray spaces out of a symbol', () => {
    expect(canonicalSymbol(' CAC / COSP/2021/ L. 2')).toBe('CAC/COSP/2021/L.2')
  })

  it('knows a running head that shortens the organ away', () => {
    expect(isSymbolAlone('AGAT/2020/INF.1')).toBe(true)
    expect(isSymbolAlone('A/64/L.63/Rev.1*')).toBe(true)
    expect(isSymbolAlone('A/RES/73/8 and others')).toBe(false)
  })
})

describe('taking symbols apart', () => {
  it('names one instrument behind revisions, corrigenda and addenda', () => {
    expect(instrumentSymbol('CAC/COSP/2021/L.2/Rev.1')).toBe('CAC/COSP/2021/L.2')
    expect(instrumentSymbol('A/71/53/Add.1/Corr.1')).toBe('A/71/53')
    expect(instrumentSymbol('A/RES/S-32/1')).toBe('A/RES/S-32/1')
  })

  it('tells drafts from adopted texts', () => {
    expect(parseSymbol('A/64/L.63/Rev.1')).toMatchObject({ nature: 'draft', modification: 'Rev.1' })
    expect(parseSymbol('A/RES/64/292')?.nature).toBe('adopted')
    expect(parseSymbol('no symbol')).toBeNull()
  })

  it('orders L.2 before L.10', () => {
    expect(['A/75/L.10', 'A/75/L.2'].toSorted(compareSymbols)).toEqual(['A/75/L.2', 'A/75/L.10'])
  })

  it('knows the symbol that a written name stands for, and leaves an open one open', () => {
    expect(symbolOfName('General Assembly resolution S-32/1')).toBe('A/RES/S-32/1')
    expect(symbolOfName('Security Council resolution 1540 (2004)')).toBe('S/RES/1540 (2004)')
    expect(symbolOfName('Human Rights Council res. 12/8')).toBe('A/HRC/RES/12/8')
    expect(symbolOfName('resolution 9/2')).toBeNull()
  })
})
