import { describe, expect, it } from 'vitest'
import { canonicalSymbol, findSymbols, isSymbolAlone } from '#shared/symbol/find'
import { instrumentSymbol, parseSymbol } from '#shared/symbol/parse'

describe('finding symbols', () => {
  it.each([
    'A/RES/S-32/1',
    'A/S-32/L.1',
    'A/RES/ES-11/1',
    'A/RES/76/1',
    'A/RES/3357(XXIX)',
    'A/RES/377(V)',
    'A/C.3/76/L.5/Rev.1',
    'A/CONF.177/20/Rev.1',
    'A/CN.9/WG.III/WP.166/Add.1',
    'A/HRC/WG.6/34/ITA/3',
    'A/HRC/RES/48/13',
    'A/71/53/Add.1/Corr.1',
    'A/76/PV.5',
    'A/ES-10/PV.39',
    'A/INF/75/4',
    'A/AC.109/2021/L.8',
    'A/80/6 (Plan outline)',
    'A/76/6 (Sect. 3)/Add.9',
    'A/76/6 (Sect. 3)/Part A',
    'S/26560',
    'S/2021/707',
    'S/PV.8852',
    'S/PRST/2015/24',
    'S/RES/2594 (2021)',
    'E/RES/131(VI)',
    'E/CN.7/2008/CRP.13',
    'E/CN.7/2021/NGO/1',
    'E/CN.15/2021/L.6/Rev.1',
    'E/C.12/GC/24',
    'E/ICEF/2021/9',
    'E/INF/2021/4',
    'ST/SGB/2018/1',
    'CAC/COSP/2021/3',
    'CAC/COSP/2021/L.2/Rev.1',
    'CAC/COSP/WG.4/2022/2',
    'CAC/COSP/WG.2/2022/3',
    'CAC/COSP/EG.1/2022/2',
    'CAC/COSP/IRG/2022/CRP.5',
    'CAC/COSP/IRG/2022/3/Add.1',
    'CTOC/COP/2020/4',
    'CTOC/COP/WG.2/2021/3',
    'UNEP/EA.5/L.9/Rev.1',
    'UNEP/EA.5/Res.14',
    'UNEP/GC.25/17',
    'UNEP/CBD/COP/DEC/X/2',
    'CBD/COP/15/4',
    'ICCD/COP(13)/21/Add.1',
    'FCCC/PA/CMA/2021/10/Add.1',
    'FCCC/CP/2021/12/Add.1',
    'FCCC/SBI/2021/L.5',
    'CD/2179',
    'CLCS/40/Rev.1',
    'JIU/REP/2020/1',
    'CEB/2019/1/Add.1',
    'CCW/CONF.VI/3',
    'BWC/CONF.VIII/4',
    'NPT/CONF.2020/PC.II/5',
    'APLC/MSP.19/2021/10',
    'HSP/GC/24/2',
    'TD/B/68/4',
    'TD/B/C.II/45',
    'TD/B/EX(70)/2',
    'CEDAW/C/2007/III/WP.3/Rev.1',
    'CEDAW/C/GC/37',
    'CCPR/C/GC/34',
    'CERD/C/ITA/CO/19-20',
    'CRC/C/GC/25',
    'HRI/GEN/1/Rev.9',
    'ISBA/26/C/12',
    'LC/G.2681-P/Rev.3',
    'ECE/TRADE/C/CEFACT/2019/26',
    'ECE/TRANS/WP.29/2021/4/Amend.1',
    'ECE/EB.AIR/2021/1',
  ])('finds %s in running text, and alone', (symbol) => {
    expect(findSymbols(`Document ${symbol}, paragraph 3`)).toEqual([symbol])
    expect(findSymbols(`(see ${symbol}).`)).toEqual([symbol])
    expect(isSymbolAlone(`${symbol}*`)).toBe(true)
  })

  it.each([
    ['CAC /COSP/2019/INF/1', 'CAC/COSP/2019/INF/1'],
    ['A/RES/3357 (XXIX)', 'A/RES/3357(XXIX)'],
    ['S/RES/2594(2021)', 'S/RES/2594 (2021)'],
    ['A/CONF.\n177/20', 'A/CONF.177/20'],
    ['A/C.3/76/ L. 5', 'A/C.3/76/L.5'],
  ])('writes %j as %s', (printed, symbol) => {
    expect(findSymbols(`Document ${printed}, paragraph 3`)).toEqual([symbol])
    expect(canonicalSymbol(printed)).toBe(symbol)
  })

  it.each([
    'and/or',
    'N/A',
    '1/2',
    'State/Party',
    'A/B',
    'he/she',
    'I/O',
    'T/F',
    'A/4',
    '2019/2020',
    '12/05/2021',
    'resolution 58/4',
    'https://undocs.org/A/RES/73/3',
    'https://example.org/?symbol=A/RES/73/3',
    'S/he',
    'E/mail 5',
  ])('takes %s for no symbol', (words) => {
    expect(findSymbols(words)).toEqual([])
  })

  it('takes nothing for a symbol that goes on in a way that no symbol does', () => {
    expect(findSymbols('A/2021/12345678 and A/RES/73/8xyz')).toEqual([])
  })

  it('finds both symbols of a document that is issued in two series', () => {
    expect(findSymbols('A/75/982–S/2021/707')).toEqual(['A/75/982', 'S/2021/707'])
    expect(findSymbols('A/75/982-S/2021/707')).toEqual(['A/75/982', 'S/2021/707'])
  })

  it('finds symbols that Chinese and Arabic words touch', () => {
    expect(findSymbols('大会第A/RES/73/3号决议')).toEqual(['A/RES/73/3'])
    expect(findSymbols('الوثيقة A/RES/73/3، الفقرة 2')).toEqual(['A/RES/73/3'])
  })

  it('leaves words in brackets after a symbol out of it', () => {
    expect(findSymbols('A/RES/73/8 (General Assembly)')).toEqual(['A/RES/73/8'])
  })

  it('knows a running head that shortens the organ away', () => {
    expect(isSymbolAlone('AGAT/2020/INF.1')).toBe(true)
    expect(isSymbolAlone('A/RES/73/8 and others')).toBe(false)
  })
})

describe('taking symbols apart', () => {
  it.each([
    ['CAC/COSP/2021/L.2/Rev.1', 'CAC/COSP/2021/L.2', 'Rev.1'],
    ['CAC/COSP/2021/L.2/Rev.1/Corr.2', 'CAC/COSP/2021/L.2', 'Rev.1/Corr.2'],
    ['ECE/TRANS/WP.29/2021/4/Amend.1', 'ECE/TRANS/WP.29/2021/4', 'Amend.1'],
    ['A/76/6 (Sect. 3)/Corr.1', 'A/76/6 (Sect. 3)', 'Corr.1'],
    ['A/RES/S-32/1', 'A/RES/S-32/1', null],
  ])('takes %s for an edition of %s', (symbol, base, modification) => {
    expect(parseSymbol(symbol)).toMatchObject({ symbol, base, modification })
    expect(instrumentSymbol(symbol)).toBe(base)
  })

  it('takes an addendum for a document of its own, and its corrigendum for an edition of it', () => {
    expect(instrumentSymbol('A/71/53/Add.1/Corr.1')).toBe('A/71/53/Add.1')
  })

  it.each([
    ['A/64/L.63/Rev.1', 'draft'],
    ['A/C.3/76/L.5/Rev.1', 'draft'],
    ['FCCC/SBI/2021/L.5/Add.1', 'draft'],
    ['A/RES/64/292', 'adopted'],
    ['UNEP/EA.5/Res.14', 'adopted'],
    ['S/PRST/2015/24', 'adopted'],
    ['E/CN.7/2008/CRP.13', 'other'],
    ['A/76/173', 'other'],
  ])('calls %s %s', (symbol, nature) => {
    expect(parseSymbol(symbol)?.nature).toBe(nature)
  })

  it('takes nothing apart that is no symbol', () => {
    expect(parseSymbol('no symbol')).toBeNull()
    expect(instrumentSymbol('CoSP 9/2')).toBe('CoSP 9/2')
  })
})
