import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CatalogueEntry, CatalogueMeeting } from '#shared/catalogue/entry'
import { findByAlias } from '#shared/catalogue/find'
import { loadCatalogue } from '#shared/catalogue/load'
import { nameWords } from '#shared/catalogue/names'
import { openCatalogue } from '#shared/catalogue/open'
import type { Catalogue } from '#shared/catalogue/open'
import { canonicalSymbol, findSymbols } from '#shared/symbol/find'

const folder = resolve(import.meta.dirname, '../../../resources/catalogue')
const corpus = resolve(import.meta.dirname, '../../../../shared/corpus')
const officialHosts = ['undocs.org', 'unodc.org', 'www.unodc.org']

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await loadCatalogue()
})

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
const provenances = (): readonly (CatalogueEntry | CatalogueMeeting)[] => [...catalogue.entries, ...catalogue.meetings]

describe('the files of the catalogue', () => {
  it('are all loaded', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
    const all = openCatalogue(files.map((name): unknown => JSON.parse(readFileSync(resolve(folder, name), 'utf8'))))
    expect(all.entries.map(({ id }) => id).toSorted()).toEqual(catalogue.entries.map(({ id }) => id).toSorted())
    expect(all.meetings).toHaveLength(catalogue.meetings.length)
  })

  it('give every symbol once and in canonical form', () => {
    const symbols = catalogue.entries.flatMap(({ symbol }) => symbol ?? [])
    expect(symbols.length).toBeGreaterThan(50)
    expect(symbols.filter((symbol) => canonicalSymbol(symbol) !== symbol || findSymbols(symbol)[0] !== symbol)).toEqual([])
    expect(new Set(symbols).size).toBe(symbols.length)
  })

  it('name an entry by its symbol, or by its number where it has none', () => {
    const misnamed = catalogue.entries.filter(({ id, symbol, designation }) => (symbol === null ? designation === null || !id.startsWith('CoSP ') : id !== symbol))
    expect(misnamed).toEqual([])
  })

  it('have all 71 articles of the Convention in eight chapters, without a gap', () => {
    expect(catalogue.articles.map(({ number }) => number)).toEqual(Array.from({ length: 71 }, (_, index) => index + 1))
    expect(catalogue.chapters.map(({ number }) => number)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'])
    expect(catalogue.articles.filter(({ number, chapter }) => number < chapter.first || number > chapter.last)).toEqual([])
  })

  it('have sections that follow on each other from paragraph 1', () => {
    for (const { id, sections } of catalogue.entries) {
      const starts = sections.map(({ first }) => first)
      expect(starts, id).toEqual([1, ...sections.map(({ last }) => last + 1)].slice(0, sections.length))
    }
  })

  it('have dates of the calendar, meetings that end after they begin, and nothing from after the check', () => {
    const dates = [
      ...catalogue.entries.flatMap(({ date, inForce, checked }) => [date ?? [], inForce ?? [], checked].flat()),
      ...catalogue.meetings.flatMap(({ startsOn, endsOn, checked }) => [startsOn, endsOn, checked]),
    ]
    expect(dates.filter((date) => !isDate(date))).toEqual([])
    expect(catalogue.meetings.filter(({ startsOn, endsOn }) => endsOn < startsOn)).toEqual([])
    expect(catalogue.entries.filter(({ date, checked }) => date !== null && date > checked)).toEqual([])
  })

  it('date a resolution of the Conference within its session', () => {
    const outside = catalogue.entries.filter(({ meeting, date, designation }) => {
      return designation !== null && date !== null && meeting !== null && (date < meeting.startsOn || date > meeting.endsOn)
    })
    expect(outside.map(({ id }) => id)).toEqual([])
  })

  it('put a resolution of the Conference into the session of its number', () => {
    const numbered = catalogue.entries.filter(({ id }) => /^CoSP (?:decision )?\d+\/\d+$/.test(id))
    expect(numbered.length).toBeGreaterThan(80)
    expect(numbered.filter(({ id, meeting }) => meeting?.number !== Number.parseInt(id.replace(/^\D+/, ''), 10))).toEqual([])
  })

  it('link only to official hosts, by https', () => {
    const links = [...provenances(), ...catalogue.bodies].flatMap(({ link }) => link ?? [])
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((link) => new URL(link).protocol !== 'https:' || !officialHosts.includes(new URL(link).hostname))).toEqual([])
  })

  it('say of every fact where it was read', () => {
    const unread = provenances().filter(({ sources }) => sources.length === 0 || !sources.every((source) => /^(?:https:\/\/|corpus:|page:)\S/.test(source)))
    expect(unread.map(({ id }) => id)).toEqual([])
  })

  it('say why something is not sourced, and give no title to what is deduced from a sequence', () => {
    expect(provenances().filter(({ certainty, remark }) => certainty !== 'sourced' && remark === null)).toEqual([])
    const untitled = catalogue.entries.filter(({ kind, titles }) => kind !== 'draft' && Object.keys(titles).length === 0)
    expect(untitled.filter(({ body, remark }) => body.id === 'cosp' && remark === null)).toEqual([])
  })

  it('tie drafts and printed resolutions to entries that exist', () => {
    const loose = catalogue.entries.flatMap(({ adoptedAs, printedIn }) => [adoptedAs ?? [], printedIn ?? []].flat()).filter((id) => !catalogue.entryById.has(id))
    expect(loose).toEqual([])
    expect(catalogue.entries.filter(({ kind, adoptedAs }) => (kind === 'draft') !== (adoptedAs !== null))).toEqual([])
  })

  it('have no alias with two meanings but those listed as ambiguous', () => {
    const listed = new Set(catalogue.ambiguous.map(({ alias }) => nameWords(alias).join(' ')))
    const aliases = provenances().flatMap(({ aliases: own }) => own)
    const double = aliases.filter((alias) => catalogue.names.whole(alias).length !== 1 && !listed.has(nameWords(alias).join(' ')))
    expect(double).toEqual([])
    for (const { alias, meant } of catalogue.ambiguous) {
      expect(findByAlias(catalogue, alias)?.meant.map(({ id }) => id).toSorted(), alias).toEqual([...meant].toSorted())
    }
  })

  it('find every entry by its designation and every alias by itself', () => {
    for (const entry of catalogue.entries) {
      if (entry.designation !== null) expect(findByAlias(catalogue, entry.designation)?.meant, entry.id).toEqual([entry])
    }
    for (const named of provenances()) {
      for (const alias of named.aliases) expect(findByAlias(catalogue, alias)?.meant, alias).toContain(named)
    }
  })

  it('hold no sentence of a text', () => {
    const titles = catalogue.entries.flatMap((entry) => Object.values(entry.titles))
    expect(titles.filter((title) => title.length > 320 || /[.;:,]$/.test(title))).toEqual([])
  })
})

describe.skipIf(!existsSync(corpus))('against the test corpus (skipped where it is absent)', () => {
  const read = (path: string): unknown => JSON.parse(readFileSync(resolve(corpus, path), 'utf8'))

  it('gives the articles the titles that the Convention prints, in its order', () => {
    const parts = read('un-struct/eosg/A_RES_58_4.json') as { readonly type: string; readonly text: string }[]
    const headings = parts.filter(({ type }) => type === 'heading').map(({ text }) => text.replace(/\s+/gu, ' '))
    const printed = headings.slice(headings.indexOf('Preamble') + 1).filter((heading) => !heading.startsWith('Chapter '))
    expect(catalogue.articles.map(({ title }) => title)).toEqual(printed)
  })

  it('gives the headings of the political declaration the paragraphs that stand under them', () => {
    const { paragraphs } = read('truth/A_RES_S-32_1.json') as { readonly paragraphs: { readonly kind: string; readonly label: string; readonly firstWords: string }[] }
    const sections = catalogue.entryById.get('A/RES/S-32/1')?.sections ?? []
    expect(sections).toHaveLength(7)
    for (const { title, first, last } of sections) {
      const heading = paragraphs.findIndex(({ kind, firstWords }) => kind === 'heading' && firstWords === title)
      expect(paragraphs[heading + 1]?.label, title).toBe(String(first))
      const next = paragraphs.findIndex(({ kind }, index) => index > heading && kind === 'heading')
      expect(paragraphs.at(next === -1 ? -1 : next - 1)?.label, title).toBe(String(last))
    }
  })

  it('names corpus files that exist', () => {
    const files = provenances().flatMap(({ sources }) => sources).filter((source) => source.startsWith('corpus:'))
    expect(files.filter((file) => !existsSync(resolve(corpus, file.slice('corpus:'.length))))).toEqual([])
  })
})
