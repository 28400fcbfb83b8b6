import { describe, expect, it } from 'vitest'
import type { ReferringEdition } from '#shared/references/find'
import { assembly, conference, find, shown, treaty } from './shown.ts'

describe('paragraphs', () => {
  it.each<[rule: string, text: string, found: string[]]>([
    [
      'belong to the instrument that follows',
      'as called for in paragraph 3 of resolution 58/4,',
      ['paragraph 3 of resolution 58/4 → A/RES/58/4 › 3'],
    ],
    [
      'belong to a name that a catalogue may know',
      'in line with paragraph 85 of the political declaration',
      ['paragraph 85 of the political declaration → “political declaration” › 85'],
    ],
    [
      'of a list are one reference each, ranges one',
      'paragraphs 3, 5 and 7–9 of resolution 58/4 of 31 October 2003',
      [
        'paragraphs 3 → A/RES/58/4 › 3',
        '5 → A/RES/58/4 › 5',
        '7–9 → A/RES/58/4 › 7 › –9',
        'resolution 58/4 → A/RES/58/4',
      ],
    ],
    [
      'may be letters of one number',
      'paragraphs 5 (a), (b) and (d) and 6 (c) (ii) of its resolution 90/1',
      [
        'paragraphs 5 (a) → A/RES/90/1 › 5 (a)',
        '(b) → A/RES/90/1 › 5 (b)',
        '(d) → A/RES/90/1 › 5 (d)',
        '6 (c) (ii) → A/RES/90/1 › 6 (c) (ii)',
        'resolution 90/1 → A/RES/90/1',
      ],
    ],
    ['above are the text’s own', 'as set out in paragraph 5 (b) above', ['paragraph 5 (b) above → self › 5 (b)']],
    [
      'of the present resolution are the text’s own',
      'the report requested in paragraph 12 of the present resolution',
      ['paragraph 12 of the present resolution → self › 12'],
    ],
    [
      'of that resolution are those of the one named last',
      'Recalling its resolution 90/1, in particular paragraph 4 of that resolution,',
      ['resolution 90/1 → A/RES/90/1', 'paragraph 4 of that resolution → A/RES/90/1 › 4'],
    ],
    [
      'may follow the instrument, its date and its annex',
      'See resolution 90/1 of 4 March 2030, annex, para. 7, and resolution 90/2, paras. 3 and 4.',
      [
        'resolution 90/1 of 4 March 2030, annex, para. 7 → A/RES/90/1 › annex › 7',
        'resolution 90/2 → A/RES/90/2',
        'paras. 3 → A/RES/90/2 › 3',
        '4 → A/RES/90/2 › 4',
      ],
    ],
    [
      'may be named letter first',
      'subparagraph (b) of paragraph 5 of resolution 90/1, et l’alinéa c) du paragraphe 7 de la résolution 90/2',
      [
        'subparagraph (b) of paragraph 5 of resolution 90/1 → A/RES/90/1 › 5 (b)',
        'alinéa c) du paragraphe 7 de la résolution 90/2 → A/RES/90/2 › 7 c)',
      ],
    ],
    [
      'may be counted within a chapter',
      'See A/HRC/71/4, paras. 145.1–145.23.',
      ['A/HRC/71/4, paras. 145.1–145.23 → A/HRC/71/4 › 145.1 › –145.23'],
    ],
    [
      'of an annex go with it',
      'paragraph 4 of annex II to resolution 90/1',
      ['paragraph 4 of annex II to resolution 90/1 → A/RES/90/1 › annex II › 4'],
    ],
    ['of nobody named are left out', 'paragraph 14 of the report that was submitted, and paragraph 3', []],
    [
      'do not take what follows by accident',
      'in paragraph 5 and 12 December 2030, 5 per cent of resolution 90/1',
      ['resolution 90/1 → A/RES/90/1'],
    ],
    ['are written OP5 by negotiators', 'OP5 of resolution 90/1', ['OP5 of resolution 90/1 → A/RES/90/1 › 5']],
    [
      'are read in French',
      'au paragraphe 3 b) de la résolution 58/4 et au paragraphe 5 ci-dessus',
      ['paragraphe 3 b) de la résolution 58/4 → A/RES/58/4 › 3 b)', 'paragraphe 5 ci-dessus → self › 5'],
    ],
    [
      'are read in Spanish',
      'en el párrafo 4 c) de la resolución 58/4 y en el párrafo 5 de la presente resolución',
      ['párrafo 4 c) de la resolución 58/4 → A/RES/58/4 › 4 c)', 'párrafo 5 de la presente resolución → self › 5'],
    ],
  ])('%s', (_, text, found) => {
    expect(shown(text)).toEqual(found)
  })

  it('give a letter alone to the paragraph that says so', () => {
    expect(shown('the lists referred to in subparagraph (b) above', assembly, 'body', ['5', '(d)'])).toEqual([
      'subparagraph (b) above → self › 5 (b)',
    ])
  })
})

describe('articles, annexes and chapters', () => {
  it.each<[rule: string, text: string, found: string[], edition?: ReferringEdition]>([
    [
      'go with their paragraph and their treaty',
      'as required by article 63, paragraph 4 (c), of the Convention',
      ['article 63, paragraph 4 (c), of the Convention → “Convention” › article 63 › 4 (c)'],
    ],
    [
      'may be named paragraph first',
      'paragraph 1 of article 5 of the Convention',
      ['paragraph 1 of article 5 of the Convention → “Convention” › article 5 › 1'],
    ],
    [
      'carry the full name of the treaty',
      'articles 5 and 7 of the United Nations Convention against Corruption, and others',
      [
        'articles 5 → “United Nations Convention against Corruption” › article 5',
        '7 → “United Nations Convention against Corruption” › article 7',
      ],
    ],
    [
      'of a list share the treaty that the last one names',
      'articles 15 to 17, article 23, paragraph 1, and chapter V of the Convention',
      [
        'articles 15 to 17 → “Convention” › article 15 › –17',
        'article 23, paragraph 1 → “Convention” › article 23 › 1',
        'chapter V of the Convention → “Convention” › chapter V',
      ],
    ],
    [
      'may have their paragraph in brackets',
      'offences under articles 15, 16 (paragraph 1) and 17 of the Convention',
      [
        'articles 15 → “Convention” › article 15',
        '16 (paragraph 1) → “Convention” › article 16 › 1',
        '17 → “Convention” › article 17',
      ],
    ],
    [
      'are the Convention’s in documents of its Conference',
      'the implementation of articles 5, 7 and 10',
      ['articles 5 → “Convention” › article 5', '7 → “Convention” › article 7', '10 → “Convention” › article 10'],
      conference,
    ],
    ['are left out elsewhere where nobody names the treaty', 'the implementation of articles 5 and 7', []],
    [
      'are a treaty’s own in a treaty',
      'in accordance with article 46, paragraph 3',
      ['article 46, paragraph 3 → self › article 46 › 3'],
      treaty,
    ],
    [
      'of this Convention are its own',
      'offences under articles 15 and 16 of this Convention',
      ['articles 15 → self › article 15', '16 → self › article 16'],
      treaty,
    ],
    [
      'of the Charter name it',
      'Chapter VII of the Charter of the United Nations',
      ['Chapter VII of the Charter of the United Nations → “Charter of the United Nations” › chapter VII'],
    ],
    [
      'name an annex of a resolution',
      'the rules in annex II to resolution 90/1',
      ['annex II to resolution 90/1 → A/RES/90/1 › annex II'],
    ],
    [
      'name the text’s own annex',
      'as contained in annex I to the present resolution',
      ['annex I to the present resolution → self › annex I'],
    ],
    [
      'are read in French',
      'au paragraphe 4 c) de l’article 63 de la Convention',
      ['paragraphe 4 c) de l’article 63 de la Convention → “Convention” › article 63 › 4 c)'],
    ],
    [
      'name the Charter in French too',
      'en vertu du Chapitre VII de la Charte des Nations Unies, et',
      ['Chapitre VII de la Charte des Nations Unies → “Charte des Nations Unies” › chapter VII'],
    ],
    [
      'are read in Spanish',
      'el artículo 63, párrafo 4 c), de la Convención',
      ['artículo 63, párrafo 4 c), de la Convención → “Convención” › article 63 › 4 c)'],
    ],
  ])('%s', (_, text, found, edition) => {
    expect(shown(text, edition)).toEqual(found)
  })

  it('say which article “this article” is', () => {
    expect(shown('the measures in paragraph 1 (a) of this article', treaty, 'article 12', ['3'])).toEqual([
      'paragraph 1 (a) of this article → self › article 12 › 1 (a)',
    ])
  })
})

describe('every reference', () => {
  it('says where it stands, in order and without overlap', () => {
    const text =
      'Recalling paragraphs 3 and 5 of resolution 58/4, A/78/1, para. 2, and article 63, paragraph 4 (c), of the Convention,'
    const references = find(text)
    expect(references.length).toBe(5)
    let end = 0
    for (const reference of references) {
      expect(reference.start).toBeGreaterThanOrEqual(end)
      expect(text.slice(reference.start, reference.end)).toBe(reference.written)
      end = reference.end
    }
  })

  it('is found in a long list in time that grows with its length', () => {
    const list = Array.from(
      { length: 4_000 },
      (_, index) => `${40 + (index % 50)}/${index % 300} of 22 December 1999`,
    ).join(', ')
    const start = performance.now()
    expect(find(`its resolutions ${list}`).length).toBe(4_000)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
