import { beforeAll, describe, expect, it } from 'vitest'
import { groupEditions, knownNotInLibrary, workOf } from '#shared/catalogue/editions'
import { articleOf, findByAlias, findInCatalogue, identify, sectionOf, seriesOf, titleIn } from '#shared/catalogue/find'
import { loadCatalogue } from '#shared/catalogue/load'
import { NameIndex } from '#shared/catalogue/names'
import { openCatalogue } from '#shared/catalogue/open'
import type { Catalogue } from '#shared/catalogue/open'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await loadCatalogue()
})

const meantBy = (text: string): readonly string[] => findByAlias(catalogue, text)?.meant.map(({ id }) => id) ?? []

describe('a symbol', () => {
  it('is found in canonical form, with stray spaces too', () => {
    expect(findInCatalogue(catalogue, 'A /RES/S-32/1')?.kind).toBe('declaration')
    expect(findInCatalogue(catalogue, 'A/RES/1/1')).toBeNull()
  })

  it('is found by a corrigendum or revision of it', () => {
    expect(findInCatalogue(catalogue, 'CAC/COSP/2015/10/Corr.1')?.id).toBe('CAC/COSP/2015/10')
  })

  it('tells body and session where the document itself is not catalogued', () => {
    const series = seriesOf(catalogue, 'CAC/COSP/2021/L.2/Rev.1')
    expect(series?.body.short).toBe('CoSP')
    expect(series?.meeting?.place).toBe('Sharm el-Sheikh')
    expect(seriesOf(catalogue, 'CAC/COSP/WG.4/2022/2')?.body.id).toBe('wg-prevention')
    expect(seriesOf(catalogue, 'CAC/COSP/IRG/2022/CRP.5')?.body.id).toBe('irg')
    expect(seriesOf(catalogue, 'A/S-32/L.1')?.meeting?.id).toBe('ungass-2021')
    expect(seriesOf(catalogue, 'S/RES/1540 (2004)')).toBeNull()
  })
})

describe('a name', () => {
  it.each([
    ['the political declaration', 'A/RES/S-32/1'],
    ['UNGASS declaration', 'A/RES/S-32/1'],
    ['paragraph 85 of the political declaration', 'A/RES/S-32/1'],
    ['General Assembly resolution S-32/1, annex, para. 85', 'A/RES/S-32/1'],
    ['resolution 58/4', 'A/RES/58/4'],
    ['article 63, paragraph 4 (c), of the UN Convention against Corruption', 'A/RES/58/4'],
    ['UNCAC', 'A/RES/58/4'],
    ['la Convention des Nations Unies contre la corruption', 'A/RES/58/4'],
    ['Conference resolution 9/2, para. 3', 'CoSP 9/2'],
    ['CoSP 9/2 OP3', 'CoSP 9/2'],
    ['CoSP res. 9/2', 'CoSP 9/2'],
    ['CoSP Res 9/2, para 3', 'CoSP 9/2'],
    ['résolution 9/2 de la Conférence', 'CoSP 9/2'],
    ['Conference decision 4/1', 'CoSP decision 4/1'],
    ['resolution 8/12 of 20 December 2019 of the Conference of the States Parties', 'CoSP 8/12'],
    ['resolution 8/12 of 20 December 2019, entitled “Sample”, of the Conference of the States Parties', 'CoSP 8/12'],
    ['the Marrakech declaration', 'CoSP 4/3'],
    ['Abu Dhabi declaration', 'CoSP 8/13'],
    ['Sharm El-Sheikh Declaration', 'CoSP 9/1'],
    ['Doha declaration 2025', 'CoSP Doha declaration 2025'],
    ['the 2030 Agenda for Sustainable Development', 'A/RES/70/1'],
    ['UNTOC', 'A/RES/55/25'],
    ['CoSP9', 'cosp9'],
    ['the ninth session of the Conference', 'cosp9'],
    ['UNGASS 2021', 'ungass-2021'],
    ['Human Rights Council resolution 47/7', 'A/HRC/RES/47/7'],
  ])('is found: %s', (text, id) => {
    expect(meantBy(text)).toEqual([id])
  })

  it('that is ambiguous gives all that it may mean', () => {
    expect(meantBy('the Doha declaration').toSorted()).toEqual(['A/RES/70/174', 'CoSP Doha declaration 2025'])
  })

  it('says when only a bare number told, as other bodies number alike', () => {
    expect(findByAlias(catalogue, 'resolution 9/2')).toMatchObject({ name: 'Conference resolution 9/2', bodyNamed: false })
    expect(findByAlias(catalogue, 'Conference resolution 9/2')?.bodyNamed).toBe(true)
  })

  it.each([
    'resolution 10/6 of 16 October 2020 of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
    'General Assembly resolution 60/207 on the Convention against Corruption',
    'S/RES/1540 (2004), recalling the political declaration',
    'the report of the Secretary-General',
    '',
  ])('that is not catalogued gives nothing rather than something near: %s', (text) => {
    expect(findByAlias(catalogue, text)).toBeNull()
  })
})

describe('names', () => {
  it('are equal whatever their case, accents, hyphens and quotation marks', () => {
    const names = new NameIndex<string>()
    names.add('Mérida “Sample” anti-corruption statement', 'statement')
    expect(names.whole('the MERIDA Sample Anti Corruption Statement')).toEqual(['statement'])
    expect(names.whole('Mérida Sample anti-corruption statements')).toEqual([])
  })

  it('in Chinese are found inside a sentence that has no spaces', () => {
    const names = new NameIndex<string>()
    names.add('样本宣言', 'sample')
    expect(names.longestIn('根据样本宣言第85段')?.named).toEqual(['sample'])
  })
})

describe('a document', () => {
  it('is named by its symbol, else by the number or the title that it bears', () => {
    expect(identify(catalogue, { symbol: 'A/RES/S-32/1', title: 'Anything' })?.id).toBe('A/RES/S-32/1')
    expect(identify(catalogue, { symbol: null, title: 'Resolution 9/2 Our common commitment' })?.id).toBe('CoSP 9/2')
    expect(identify(catalogue, { symbol: null, title: 'Protection of reporting persons' })?.id).toBe('CoSP 10/8')
  })

  it('is not named by a title that several resolutions bear, nor by one that only mentions another', () => {
    expect(identify(catalogue, { symbol: null, title: 'Follow-up to the Marrakech declaration on the prevention of corruption' })).toBeNull()
    expect(identify(catalogue, { symbol: null, title: 'Key asks on the political declaration' })).toBeNull()
    expect(identify(catalogue, { symbol: null, title: 'Comments on General Assembly resolution 58/4' })).toBeNull()
    expect(identify(catalogue, { symbol: null, title: null })).toBeNull()
  })
})

describe('editions', () => {
  it('tie a draft and its revisions to the text that was adopted', () => {
    expect(workOf(catalogue, 'A/S-32/L.1')).toBe('A/RES/S-32/1')
    expect(workOf(catalogue, 'A/74/L.58')).toBe('A/RES/74/276')
    expect(workOf(catalogue, 'CAC/COSP/2021/L.2/Rev.1')).toBe('CAC/COSP/2021/L.2')
    expect(groupEditions(catalogue, ['A/S-32/L.1', 'A/RES/58/4', 'A/RES/S-32/1'])).toEqual(
      new Map([
        ['A/RES/S-32/1', ['A/S-32/L.1', 'A/RES/S-32/1']],
        ['A/RES/58/4', ['A/RES/58/4']],
      ]),
    )
  })
})

describe('what is known and not in the library', () => {
  const missing = (held: readonly string[]): readonly string[] => knownNotInLibrary(catalogue, held).map(({ id }) => id)

  it('is everything but drafts for an empty library', () => {
    expect(missing([])).toHaveLength(catalogue.entries.filter(({ kind }) => kind !== 'draft').length)
  })

  it('leaves out what is held by symbol, number or title, and what a held report prints', () => {
    const left = missing(['A/RES/S-32/1', 'Resolution 9/2', 'Protection of reporting persons', 'CAC/COSP/2009/15'])
    for (const id of ['A/RES/S-32/1', 'CoSP 9/2', 'CoSP 10/8', 'CAC/COSP/2009/15', 'CoSP 3/1', 'CoSP decision 3/1']) expect(left).not.toContain(id)
    expect(left).toContain('CoSP 4/1')
  })

  it('still lists an adopted text of which only the draft is held', () => {
    expect(missing(['A/S-32/L.1'])).toContain('A/RES/S-32/1')
  })
})

describe('parts of an instrument', () => {
  it('are found by number', () => {
    expect(articleOf(catalogue, 63)).toMatchObject({ title: 'Conference of the States Parties to the Convention', chapter: { number: 'VII' } })
    expect(articleOf(catalogue, 72)).toBeNull()
    const declaration = findInCatalogue(catalogue, 'A/RES/S-32/1')
    expect(declaration && sectionOf(declaration, 85)?.title).toBe('Advancing a forward-looking anti-corruption agenda and framework')
    expect(declaration && sectionOf(declaration, 87)).toBeNull()
  })

  it('have a title in the language asked for, else in one that was read', () => {
    const convention = findInCatalogue(catalogue, 'A/RES/58/4')
    expect(convention && titleIn(convention, 'es')).toBe('Convención de las Naciones Unidas contra la Corrupción')
    const resolution = findInCatalogue(catalogue, 'CoSP 5/3')
    expect(resolution && titleIn(resolution, 'en')).toContain('recuperación de activos')
    const unread = findInCatalogue(catalogue, 'CoSP 10/2')
    expect(unread && titleIn(unread, 'en')).toBeNull()
  })
})

describe('a wrong catalogue file', () => {
  const body = { id: 'b', name: 'Sample body', short: 'SB', series: 'X', sources: [] }
  const entry = { id: 'X/1', kind: 'report', symbol: 'X/1', body: 'b', titles: {}, link: null, sources: [], checked: '2026-11-22', certainty: 'sourced' }

  it('throws, naming the entry and the field', () => {
    const open = (changed: object): Catalogue => openCatalogue([{ bodies: [body], entries: [{ ...entry, ...changed }] }])
    expect(open({}).entries).toHaveLength(1)
    expect(() => open({ kind: 'treaty' })).toThrow(/X\/1: kind/)
    expect(() => open({ alias: ['misspelt'] })).toThrow(/X\/1: alias means something/)
    expect(() => open({ body: 'c' })).toThrow(/c is in the catalogue/)
    expect(() => open({ titles: { en: ' padded' } })).toThrow(/en is a trimmed text/)
    expect(() => openCatalogue([{ bodies: [body], entries: [entry, entry] }])).toThrow(/id of its own/)
  })
})
