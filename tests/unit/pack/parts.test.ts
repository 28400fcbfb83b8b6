import { describe, expect, it } from 'vitest'
import type { AgendaItemId } from '#shared/domain/ids'
import type { Demand } from '#shared/domain/follow-up'
import { richText } from '#shared/rich-text/plain-text'
import { clipParagraph, paragraphAt, sampleText } from '../../fixtures/packs/build-sample.ts'
import { linesOf, packOfParts, placeOf, rowsOf } from '../../fixtures/packs/brief.ts'
import { blocksOf, wordsOf } from '../../fixtures/packs/pack-of.ts'
import { sampleDeclaration, sampleDraft, sampleResolution } from '../../fixtures/packs/sample-texts.ts'

const para17 = paragraphAt(sampleDeclaration, '17')
const para85 = paragraphAt(sampleDeclaration, '85')
const urges = paragraphAt(sampleResolution, '2')
const row = { audience: 'shareable' } as const

describe('the order of a pack', () => {
  const facts = {
    format: 'Hybrid',
    contacts: [{ id: 'c', ...row, name: 'Ana Sample', role: '', party: '', email: 'ana@example.org', phone: '' }],
    demands: [demand({})],
  }
  const headings = (parts: Parameters<typeof packOfParts>[0]) => blocksOf(packOfParts(parts, { facts }), 'heading').map(({ text }) => text)

  it('is that of the choices; what says nothing is left out', () => {
    expect(headings(['contacts', 'statements', 'facts', 'matrix'])).toEqual(['Contacts', 'Meeting facts', 'Demands and outcome'])
  })

  it('says so to the delegation where there is nothing to show at all, and to nobody else', () => {
    expect(linesOf(packOfParts(['comparisons'], {}))).toEqual(['Nothing clipped yet.'])
    expect(packOfParts(['comparisons'], { choices: { audience: 'shareable' } }).blocks).toEqual([])
  })

  it('has its contents first, wherever they are named', () => {
    const pack = packOfParts(['facts', 'contents', 'contacts'], { facts })
    expect(pack.contents.map(({ text }) => text)).toEqual(['Meeting facts', 'Contacts'])
    expect(packOfParts(['facts'], { facts }).contents).toEqual([])
  })

  it('turns the page for wide tables, and back for what follows', () => {
    const kinds = packOfParts(['facts', 'matrix', 'contacts'], { facts }).blocks.map((block) => (block.type === 'orientation' ? block.to : block.type === 'heading' ? block.text : block.type))
    expect(kinds).toEqual(['page-break', 'Meeting facts', 'paragraph', 'landscape', 'Demands and outcome', 'table', 'table', 'portrait', 'Contacts', 'table'])
  })
})

describe('the summary and the facts', () => {
  it('say asks, risks and who speaks in that order, and rules among the facts', () => {
    const parts = (['rules', 'who-speaks', 'risks', 'asks'] as const).map((kind) => ({ id: kind, kind, ...row, body: richText(`Words on ${kind}.`) }))
    expect(blocksOf(packOfParts(['summary'], { facts: { parts } }), 'note').map(({ heading }) => heading)).toEqual(['Asks', 'Risks', 'Who speaks when'])
    expect(blocksOf(packOfParts(['facts'], { facts: { parts } }), 'note').map(({ heading }) => heading)).toEqual(['Rules in brief'])
  })

  it('link only to addresses of the web and to mailboxes', () => {
    const links = ['https://example.org/a', 'desk@example.org', 'http://example.org', 'javascript:alert(1)'].map((address, index) => ({ id: String(index), label: 'Page', address }))
    const runs = blocksOf(packOfParts(['facts'], { facts: { links } }), 'paragraph').map((block) => block.runs.at(-1)?.address)
    expect(runs).toEqual(['https://example.org/a', 'mailto:desk@example.org', undefined, undefined])
  })

  it('write dates out and leave out those that are not known', () => {
    const keyDates = [
      { id: 'a', date: '2026-12-01', text: 'List of speakers opens' },
      { id: 'b', date: null, text: 'Draft decision' },
    ]
    const [table] = blocksOf(packOfParts(['facts'], { facts: { keyDates } }), 'table')
    expect(table && rowsOf(table)).toEqual([['Date', 'What'], ['1 December 2026', 'List of speakers opens'], ['', 'Draft decision']])
  })
})

describe('the agenda at a glance', () => {
  const items = [{ label: '4', title: 'Prevention', aim: 'A date', lead: 'Ana', speaks: true, documents: [sampleDraft.edition.id], clippings: [] }, { label: '5', title: 'Other', clippings: [] }]

  it('shows document, aim, lead and who speaks, an item a row', () => {
    const [table] = blocksOf(packOfParts(['glance'], { items, texts: [sampleDraft] }), 'table')
    expect(table && rowsOf(table)).toEqual([
      ['Item', 'Documents', 'Our aim', 'Lead', 'Speaking'],
      ['4 Prevention', 'CAC/COSP/2026/L.2/Rev.1', 'A date', 'Ana', 'Yes'],
      ['5 Other', '', '', '', ''],
    ])
  })

  it('has no column of aims for others', () => {
    const [table] = blocksOf(packOfParts(['glance'], { items, texts: [sampleDraft], choices: { audience: 'shareable' } }), 'table')
    expect(table?.columns.map(({ heading }) => heading)).toEqual(['Item', 'Documents', 'Speaking'])
  })
})

describe('proposed wording', () => {
  const proposal = { place: placeOf(sampleResolution, urges), wording: urges.text.replace('without charge', 'free of charge and without a reason') }
  const items = [{ label: '4', title: 'Prevention', clippings: [clipParagraph(sampleDeclaration, para85), clipParagraph(sampleResolution, urges)], parts: [{ id: 'ask', kind: 'ask' as const, ...row, body: richText('Free access.'), proposal }] }]
  const changesOf = (choices: object, facts = {}) => blocksOf(packOfParts(['items'], { items, facts, texts: [sampleResolution, sampleDeclaration], choices }), 'changes')[0]

  it('gives the source back without what it inserts, and itself without what it deletes', () => {
    const changes = changesOf({})?.paragraphs[0]?.changes ?? []
    const without = (kind: string) => changes.flatMap(({ change, text }) => (change === kind ? [] : [text])).join('')
    expect(without('inserted')).toBe(urges.text)
    expect(without('deleted')).toBe(proposal.wording)
  })

  it('needs no footnote where its paragraph is quoted above, and a short one where its text is', () => {
    expect(changesOf({})?.footnote).toBeNull()
    const elsewhere = [{ ...items[0]!, clippings: [clipParagraph(sampleResolution, sampleResolution.paragraphs[4]!)] }]
    const pack = packOfParts(['items'], { items: elsewhere, texts: [sampleResolution] })
    expect(pack.footnotes.at(-1)?.text).toBe('Resolution 99/2 of the Conference of the States Parties to the Sample Convention, para. 2.')
  })

  it('is tracked by the delegation’s name on the day of the pack, never by a person’s; marked where that is chosen', () => {
    expect(changesOf({}, { delegation: 'Delegation of Sample Island' })?.tracked).toEqual({ author: 'Delegation of Sample Island', date: '2026-11-22T00:00:00.000Z' })
    expect(changesOf({})?.tracked?.author).toBe('Proposed wording')
    expect(changesOf({ proposals: 'marked' })?.tracked).toBeNull()
  })

  it('says so where its paragraph has other words by now', () => {
    const old = [{ ...items[0]!, parts: [{ ...items[0]!.parts[0]!, proposal: { ...proposal, place: { ...proposal.place, textHash: 'as it was' } } }] }]
    const pack = packOfParts(['items'], { items: old, texts: [sampleResolution, sampleDeclaration] })
    expect(blocksOf(pack, 'changes')[0]?.remarks).toEqual(['Altered from source: these words differ from those that were clipped.'])
    expect(pack.altered).toEqual(['Conference resolution 99/2, para. 2'])
    expect(linesOf(pack)).toContain('Quotations that differ from their source')
  })

  it('stands on the one-pager under its ask; an ask without one has the shortest agreed language of its item', () => {
    const kindsOf = (parts: (typeof items)[0]['parts'] | readonly Omit<(typeof items)[0]['parts'][0], 'proposal'>[]) =>
      packOfParts(['asks'], { items: [{ ...items[0]!, parts }], texts: [sampleResolution, sampleDeclaration] })
    expect(kindsOf(items[0]!.parts).blocks.map(({ type }) => type)).toEqual(['page-break', 'heading', 'heading', 'note', 'changes'])
    const { proposal: _proposal, ...bare } = items[0]!.parts[0]!
    expect(blocksOf(kindsOf([bare]), 'quotation').map(({ citation }) => citation)).toEqual(['Conference resolution 99/2, para. 2'])
  })
})

describe('positions of others', () => {
  it('say whose they are, where and when', () => {
    const parts = [{ id: 'o', kind: 'others' as const, ...row, body: richText('Against.'), party: 'Sample Group', source: 'Statement', date: '2026-03-03' }]
    expect(blocksOf(packOfParts(['items'], { items: [{ label: '4', title: 'A', parts, clippings: [] }] }), 'note')[0]).toMatchObject({
      heading: 'Position of others: Sample Group',
      reference: 'Statement · 3 March 2026',
      referenceTarget: null,
    })
  })
})

describe('what is spoken', () => {
  const body = richText('word '.repeat(260))

  it('has its time against the limit, slower with interpretation, and says what is over', () => {
    const statements = [
      { id: 'a', title: 'Opening', itemId: 'item-1' as AgendaItemId, ...row, speaker: 'Ana Sample', interpreted: true, body },
      { id: 'b', title: '', itemId: null, ...row, speaker: '', interpreted: false, body },
    ]
    const pack = packOfParts(['statements'], { items: [{ label: '4', title: 'Prevention', clippings: [] }], facts: { statements, speakingLimit: 2 } })
    expect(blocksOf(pack, 'paragraph').flatMap(({ look, runs }) => (look === 'muted' ? [wordsOf(runs)] : []))).toEqual([
      'Item 4 — Prevention · Ana Sample · 2:40 min of 2 min · with interpretation · 0:40 min over the limit',
      'General statement · 2:00 min of 2 min',
    ])
    expect(blocksOf(pack, 'heading').map(({ text }) => text)).toEqual(['Statements', 'Opening', 'Untitled statement'])
  })

  it('is measured by the words a minute that the delegation speaks, points one by one and together', () => {
    const parts = ['a', 'b'].map((id) => ({ id, kind: 'talking-point' as const, ...row, body: richText('word '.repeat(130)) }))
    const pack = packOfParts(['talking-points'], { items: [{ label: '4', title: 'Prevention', parts, clippings: [] }] })
    expect(blocksOf(pack, 'note').map(({ heading }) => heading)).toEqual(['Talking points · 1:00 min', 'Talking points · 1:00 min'])
    expect(linesOf(pack)).toContain('Together 2:00 min')
  })
})

function demand(more: Partial<Demand>): Demand {
  return { id: 'd', ...row, theme: '', ask: 'Registers', source: 'Key asks', places: [], verdict: null, missing: '', force: '', novelty: '', nextHook: '', ...more }
}

describe('demands and outcome', () => {
  const demands = [
    demand({ id: '1', theme: 'Access', verdict: 'met', places: [placeOf(sampleResolution, urges)] }),
    demand({ id: '2', theme: 'Follow-up', verdict: 'absent' }),
    demand({ id: '3', theme: 'Access', verdict: 'partly' }),
    demand({ id: '4' }),
  ]
  const [matrix, totals] = blocksOf(packOfParts(['matrix'], { facts: { demands }, texts: [sampleResolution] }), 'table')

  it('have a quotation for each verdict, or the word absent, or say that none is given', () => {
    expect(matrix && rowsOf(matrix).slice(1).map(([ask, quoted, verdict]) => [ask, quoted, verdict])).toEqual([
      ['Access / Registers / Key asks', `“${urges.text}” / Conference resolution 99/2, para. 2`, 'Met'],
      ['Access / Registers / Key asks', 'No paragraph is quoted for this verdict.', 'Partly met'],
      ['Follow-up / Registers / Key asks', 'absent', 'Absent'],
      ['Other / Registers / Key asks', '', 'Not yet judged'],
    ])
  })

  it('are counted by theme and verdict, and all together', () => {
    expect(totals && rowsOf(totals)).toEqual([
      ['Theme', 'Met', 'Partly met', 'Weaker than existing language', 'Absent', 'Contrary', 'Not yet judged', 'Total'],
      ['Access', '1', '1', '0', '0', '0', '0', '2'],
      ['Follow-up', '0', '0', '0', '1', '0', '0', '1'],
      ['Other', '0', '0', '0', '0', '0', '1', '1'],
      ['Total', '1', '1', '0', '1', '0', '1', '4'],
    ])
    expect(totals?.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  })
})

describe('the commitment tracker', () => {
  it('stands in the columns of the United Nations’ own table, and says why something is set aside', () => {
    const commitment = { id: 'c', ...row, party: 'Sample Island', action: 'Open the register.', places: [placeOf(sampleDeclaration, paragraphAt(sampleDeclaration, '17 (b) (i)'))], status: 'overdue', responsible: 'Registrar', deadline: '2026-06-30', evidence: 'Entry 107', setAside: '' } as const
    const vague = { ...commitment, id: 'v', party: '', places: [placeOf(sampleResolution, sampleResolution.paragraphs[2]!)], deadline: null, setAside: 'too vague' }
    const [table] = blocksOf(packOfParts(['tracker'], { facts: { commitments: [commitment, vague] }, texts: [sampleDeclaration, sampleResolution] }), 'table')
    expect(table && rowsOf(table)).toEqual([
      ['Resolution', 'Para.', 'Summary of action', 'Status', 'Responsible', 'Deadline', 'Evidence'],
      ['A/RES/S-99/1', '17 (b) (i)', 'Sample Island: Open the register.', 'Overdue', 'Registrar', '30 June 2026', 'Entry 107'],
      ['Conference resolution 99/2', 'preamble, 2', 'Open the register.', 'Set aside: too vague', 'Registrar', '', 'Entry 107'],
    ])
  })
})

describe('what refers to another place of the pack', () => {
  it('leads there: items at a glance, authorities, quotations that differ', () => {
    const clippings = [clipParagraph(sampleResolution, urges), { ...clipParagraph(sampleDeclaration, para85), textHash: 'as it was' }]
    const items = [{ label: '4', title: 'Prevention', speaks: true, clippings }]
    const pack = packOfParts(['glance', 'items', 'texts', 'authorities'], { items, texts: [sampleResolution, sampleDeclaration] })
    const inTables = blocksOf(pack, 'table').flatMap(({ rows }) => rows.flat(2).flatMap(({ runs }) => runs))
    const leading = [...inTables, ...blocksOf(pack, 'paragraph').flatMap(({ runs }) => runs)].flatMap(({ target }) => target ?? [])
    expect(leading).toEqual(['item_1', 'text_2', 'text_1', 'quote_1_2'])
    const bookmarks = pack.blocks.flatMap((block) => ('bookmark' in block ? [block.bookmark] : []))
    expect(bookmarks).toEqual(expect.arrayContaining(leading))
  })
})

describe('fact-checks', () => {
  it('check one claim a box, under its State, with the paragraphs that it touches', () => {
    const check = { id: 'f', ...row, party: 'Sample Island', speaker: 'Minister', recording: 'https://example.org/v#t=1', wording: 'prepared', claim: 'All is public.', claimClass: 'past', places: [placeOf(sampleDeclaration, para17), placeOf(sampleDeclaration, para85)], evidence: 'Portal.\nAudit.', verdict: 'contradicted', reply: 'None.', reviewer: 'Bea' } as const
    const pack = packOfParts(['fact-checks'], { facts: { factChecks: [check] }, texts: [sampleDeclaration] })
    const [box] = blocksOf(pack, 'note')
    expect(box).toMatchObject({ heading: 'Contradicted', about: '“All is public.”', reference: 'A/RES/S-99/1, paras. 17 and 85' })
    expect(box?.lines.map(({ runs }) => wordsOf(runs))).toEqual([
      'Speaker: Minister · As prepared; check against delivery',
      'Kind of claim: Fact about the past',
      'Evidence: Portal.',
      'Audit.',
      'Right of reply: None.',
      'Reviewed by: Bea',
      'Recording: https://example.org/v#t=1',
    ])
  })
})

describe('authorities and abbreviations', () => {
  const items = [{ label: '4', title: 'Prevention', clippings: [clipParagraph(sampleResolution, urges), clipParagraph(sampleDeclaration, para85), clipParagraph(sampleDeclaration, para17), clipParagraph(sampleDraft, paragraphAt(sampleDraft, '1'))] }]
  const texts = [sampleResolution, sampleDeclaration, sampleDraft]

  it('list every document by symbol with the paragraphs that were cited', () => {
    const [table] = blocksOf(packOfParts(['items', 'authorities'], { items, texts }), 'table')
    expect(table && rowsOf(table).map(([, paragraphs]) => paragraphs)).toEqual([
      'Paragraphs',
      'A/RES/S-99/1, paras. 17 and 85',
      'CAC/COSP/2026/L.2/Rev.1, para. 1 (draft)',
      'Conference resolution 99/2, para. 2',
    ])
  })

  it('are those of the brief where the pack has nothing else', () => {
    const [table] = blocksOf(packOfParts(['authorities'], { items, texts }), 'table')
    expect(table?.rows).toHaveLength(3)
  })

  it('explain what occurs alone in the words, not in symbols', () => {
    const text = sampleText({ id: 't', symbol: 'CAC/COSP/2026/1' }, [{ path: ['1'], text: 'The UNODC assists; the UNCACs of no one do not.' }])
    const pack = packOfParts(['items', 'abbreviations'], { items: [{ label: '1', title: 'A', clippings: [clipParagraph(text, text.paragraphs[0]!)] }], texts: [text] })
    const [table] = blocksOf(pack, 'table')
    expect(table && rowsOf(table).slice(1)).toEqual([['UNODC', 'United Nations Office on Drugs and Crime']])
  })
})

describe('numbers that a person gave', () => {
  it('are flagged under the quotation', () => {
    const repaired = { ...sampleResolution, edition: { ...sampleResolution.edition, repairs: [{ type: 'label', paragraphId: 'body/2', label: '2', seen: [], madeAt: '' }] } } as unknown as typeof sampleResolution
    const pack = packOfParts(['items'], { items: [{ label: '4', title: 'A', clippings: [clipParagraph(repaired, urges)] }], texts: [repaired] })
    expect(blocksOf(pack, 'quotation')[0]?.remarks).toEqual(['The number of this paragraph was corrected by hand; compare it with the source.'])
  })
})
