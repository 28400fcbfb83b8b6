import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textHash } from '#shared/lib/text-hash'
import { containerName } from '#shared/segmentation/containers'
import { outline, readText } from './reading.ts'

const sample = readFileSync(new URL('../../fixtures/texts/sample-resolution.txt', import.meta.url), 'utf8')

describe('a resolution with an annexed declaration', () => {
  const text = readText(sample)

  it('reads symbol, title, body, kind, date and language off the front', () => {
    expect(text.masthead).toMatchObject({
      symbol: 'A/RES/99/12',
      title: 'Sample resolution on harbour records',
      body: 'General Assembly',
      kind: 'resolution',
      date: '2024-05-03',
      language: 'en',
      direction: 'ltr',
    })
  })

  it('says of each paragraph what it is', () => {
    expect(outline(text)).toEqual([
      'heading 99/12. Sample resolution on har',
      'organLine – The General Assembly,',
      'preambular – Recalling its resolution',
      'preambular – Noting with concern that',
      'operative 1 Decides to keep harbour ',
      'operative 2 Requests the Secretary-G',
      'subparagraph (a) To open a second ledger,',
      'subparagraph (i) Arrivals;',
      'subparagraph (ii) Departures;',
      'subparagraph (b) To report on the 2030 Ag',
      'operative 3 Invites Member States to',
      'annex-heading Annex Annex',
      'heading – Sample harbour declarati',
      'preambular – We, the keepers of harbo',
      'heading – Keeping records',
      'operative 1 We commit to writing eve',
      'operative 2 We pledge to read what w',
      'heading – Sharing records',
      'operative 3 We invite others to read',
    ])
  })

  it('gives ids of container and printed path; numbering starts again in an annex', () => {
    const ids = text.paragraphs.map((paragraph) => paragraph.id)
    expect(ids).toContain('body/2/(a)/(ii)')
    expect(ids).toContain('body/pp/2')
    expect(ids).toContain('annex/1')
    expect(new Set(ids).size).toBe(ids.length)
    expect(text.paragraphs.find((paragraph) => paragraph.id === 'body/2/(a)/(ii)')?.path).toEqual(['2', '(a)', '(ii)'])
  })

  it('lifts note calls after a comma, a bracket and a word, and leaves 58/4 and the 2030 Agenda alone', () => {
    expect(text.paragraphs.flatMap((paragraph) => paragraph.calls.map((call) => call.label))).toEqual(['1', '2', '3'])
    expect(text.paragraphs.find((paragraph) => paragraph.id === 'body/2/(b)')?.text).toBe(
      'To report on the 2030 Agenda, in the light of resolution 58/4;',
    )
    expect(text.paragraphs.find((paragraph) => paragraph.id === 'body/3')?.text).toContain('Harbour Convention).')
  })

  it('does not split a preambular paragraph at "and recalling also", nor read its list of resolutions as numbers', () => {
    expect(
      text.paragraphs.filter((paragraph) => paragraph.kind === 'preambular' && paragraph.container === 'body'),
    ).toHaveLength(2)
  })

  it('leaves meeting and date lines out of the paragraphs', () => {
    expect(text.paragraphs.some((paragraph) => /plenary meeting|3 May 2024/u.test(paragraph.text))).toBe(false)
  })

  it('hashes each paragraph and counts them in reading order', () => {
    for (const [index, paragraph] of text.paragraphs.entries())
      expect(paragraph).toMatchObject({ ordinal: index, hash: textHash(paragraph.text) })
  })
})

describe('the report', () => {
  it('names the numbers that are missing or there twice, sub-paragraphs too', () => {
    const { report } = readText(
      'The General Assembly,\n\nNoting the sample,\n\n1. Decides one thing;\n\n2. Decides another thing;\n\n2. Decides it again;\n\n5. Requests, as follows:\n\n(a) One;\n\n(b) Two;\n\n(d) Four;',
    )
    expect(report.numbering).toEqual([
      { container: 'body', first: '1', last: '5', missing: ['3', '4', '5 (c)'], duplicated: ['2'] },
    ])
    expect(report.doubts.map((doubt) => doubt.code)).toEqual([
      'numbering-gap',
      'numbering-gap',
      'numbering-gap',
      'numbering-twice',
    ])
  })

  it('names a letter that a list skips in its own run, where numbers start again', () => {
    const { report } = readText(
      'I. First list\n\n1. One thing to do\n\n2. Things to do:\n\n(a) One;\n\n(c) Three.\n\nII. Second list\n\n1. A third thing to do\n\n2. A fourth thing to do',
    )
    expect(report.numbering.map(({ missing }) => missing)).toEqual([['2 (b)'], []])
  })

  it('takes a second start at 1 for a second run, not for twice', () => {
    const { report } = readText(
      'I. First list\n\n1. One thing to do\n\n2. Another thing to do\n\nII. Second list\n\n1. A third thing to do\n\n2. A fourth thing to do',
    )
    expect(report.numbering.map((run) => [run.first, run.last, run.duplicated])).toEqual([
      ['1', '2', []],
      ['1', '2', []],
    ])
  })
})

describe('plain text in lines', () => {
  it('joins a number alone on its line to the next line', () => {
    expect(outline(readText('The General Assembly,\n\n1.\nDecides to begin;\n\n2.\nDecides to end.'))).toEqual([
      'organLine – The General Assembly,',
      'operative 1 Decides to begin;',
      'operative 2 Decides to end.',
    ])
  })

  it('keeps a heading without a full stop apart from "1. We …"', () => {
    const printed =
      'Preventive measures\n1. We commit to sample measures and to a long list of things that fills a line\nof text and more, and then another line of the same length as the one above it\nand a bit.\n2. We welcome the list.'
    expect(outline(readText(printed))).toEqual([
      'heading – Preventive measures',
      'operative 1 We commit to sample meas',
      'operative 2 We welcome the list.',
    ])
  })

  it('joins hard-wrapped lines without empty lines between paragraphs', () => {
    const text = readText(
      [
        'The General Assembly,',
        'Recalling the sample resolution of the year before, which set out in detail how',
        'harbour records are to be kept by all who keep harbours,',
        'Noting that the records are kept in a single place, which is less than anybody',
        'asked for,',
        '1. Decides that records shall be kept in two places, one of them far away from',
        'the other;',
        '2. Requests a report.',
      ].join('\n'),
    )
    expect(text.paragraphs.map((paragraph) => paragraph.kind)).toEqual([
      'organLine',
      'preambular',
      'preambular',
      'operative',
      'operative',
    ])
    expect(text.paragraphs[1]?.text.endsWith('by all who keep harbours,')).toBe(true)
  })

  it('reads an article as a container of its own', () => {
    const text = readText(
      'Sample covenant\n\nArticle 1\n\nEvery harbour has a keeper.\n\nArticle 2\n\n1. A keeper keeps the records.\n\n2. The records are kept twice.',
    )
    expect(
      text.paragraphs.filter((paragraph) => paragraph.kind === 'operative').map((paragraph) => paragraph.id),
    ).toEqual(['article-1/op/+1', 'article-2/1', 'article-2/2'])
  })

  it('gives a second paragraph of the same number an id of its own', () => {
    const ids = readText(
      'The General Assembly,\n\n1. Decides one thing;\n\n1. Decides the same thing again.',
    ).paragraphs.map((paragraph) => paragraph.id)
    expect(ids).toEqual(['body/organ', 'body/1', 'body/1~2'])
  })
})

describe('other languages', () => {
  it('reads a French resolution with its label forms and openers', () => {
    const text = readText(
      'L’Assemblée générale,\n\nRappelant ses résolutions antérieures sur les ports,\n\n1. Décide de tenir deux registres dans les ports du monde;\n\n2. Prie le Secrétaire général :\n\na) D’ouvrir un registre;\n\nb) De faire rapport.',
    )
    expect(text.masthead.language).toBe('fr')
    expect(text.paragraphs.map((paragraph) => `${paragraph.kind} ${paragraph.label ?? '–'}`)).toEqual([
      'organLine –',
      'preambular –',
      'operative 1',
      'operative 2',
      'subparagraph a)',
      'subparagraph b)',
    ])
  })

  it('reads Arabic from right to left with its number form', () => {
    const text = readText(
      'إن الجمعية العامة،\n\nإذ تشير إلى قراراتها السابقة بشأن الموانئ،\n\n1 - تقرر أن تحفظ السجلات في مكانين؛\n\n2 - تطلب إلى الأمين العام أن يقدم تقريرا.',
    )
    expect(text.masthead).toMatchObject({ language: 'ar', direction: 'rtl' })
    expect(text.paragraphs.map((paragraph) => paragraph.kind)).toEqual([
      'organLine',
      'preambular',
      'operative',
      'operative',
    ])
  })

  it('takes what ends in a comma before the first number for preambular, whatever its verb', () => {
    const kinds = (text: string): string[] => readText(text).paragraphs.map((paragraph) => paragraph.kind)
    expect(kinds('大会，\n\n回顾其关于港口的各项决议，\n\n敦促各港口保存记录，\n\n1. 决定保存记录；\n\n2. 请秘书长提出报告。')).toEqual(['organLine', 'preambular', 'preambular', 'operative', 'operative'])
    expect(
      kinds('Генеральная Ассамблея,\n\nссылаясь на свои резолюции о портах,\n\nнастоятельно призывая порты хранить записи,\n\n1. постановляет хранить записи;\n\n2. просит представить доклад.'),
    ).toEqual(['organLine', 'preambular', 'preambular', 'operative', 'operative'])
  })

  it('takes the number of a Council resolution for its title, with the comma that Russian puts behind it', () => {
    const text = readText('Резолюция 9999 (2044),\n\nСовет Безопасности,\n\nссылаясь на свои резолюции о портах,\n\n1. постановляет хранить записи;\n\n2. просит представить доклад.')
    expect(outline(text, 22)[0]).toBe('heading – Резолюция 9999 (2044),')
    expect(text.masthead.title).toBe('Резолюция 9999 (2044)')
  })

  it('reads a hyphen before Arabic words as the sign of a list', () => {
    const text = readText('إن الجمعية العامة،\n\nإذ تشير إلى قراراتها السابقة بشأن الموانئ،\n\n1 - تطلب إلى الموانئ ما يلي:\n\n- حفظ السجلات في مكانين؛\n\n- تقديم تقرير عنها.')
    expect(text.paragraphs.map((paragraph) => paragraph.kind).slice(2)).toEqual(['operative', 'subparagraph', 'subparagraph'])
  })

  it('names containers alike in every language, so that versions share their keys', () => {
    expect(
      ['Annexe II', 'Anexo II', 'Article premier', 'Artículo 3', 'المادة 4', '第十二条', 'Rule 5'].map((label) =>
        containerName({ label }),
      ),
    ).toEqual(['annex II', 'annex II', 'article 1', 'article 3', 'article 4', 'article 12', 'rule 5'])
  })
})
