import { describe, expect, it } from 'vitest'
import { readSource } from '#renderer/ingest/index.ts'
import type { ImportDraft } from '#shared/domain/import'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function read(xml: string): Promise<ImportDraft> {
  const reading = await readSource({ name: 'sample.xml', bytes: bytesOf(xml) })
  if (!reading.ok) throw new Error(`${reading.error.code}: ${reading.error.message}`)
  return reading.value
}

const codeOf = async (xml: string | Uint8Array): Promise<string> => {
  const reading = await readSource({ name: 'sample.xml', bytes: typeof xml === 'string' ? bytesOf(xml) : xml })
  return reading.ok ? 'read' : reading.error.code
}

const shown = (draft: ImportDraft): string[] =>
  draft.paragraphs.map(({ id, kind, label, text }) => `${id} ${kind} ${label ?? '-'} ${text}`)

const namespace = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"'
const metaOf = (language: string): string =>
  `<meta><identification source="#s"><FRBRWork><FRBRthis value="/w"/><FRBRuri value="/w"/><FRBRdate date="2031-03-04" name="adoption"/><FRBRauthor href="ga"/><FRBRcountry value="un"/></FRBRWork><FRBRExpression><FRBRthis value="/e"/><FRBRuri value="/e"/><FRBRdate date="2031-03-09" name="publication"/><FRBRauthor href="ga"/><FRBRlanguage language="${language}"/></FRBRExpression><FRBRManifestation><FRBRthis value="/m"/><FRBRuri value="/m"/><FRBRdate date="2031-03-09" name="markup"/><FRBRauthor href="x"/></FRBRManifestation></identification></meta>`

/** A sample of our own making, in the way in which the Secretariat writes such files. */
const statement = (parts: string, { language = 'eng', name = 'resolution', cover = '' } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso ${namespace}>\n  <statement name="${name}">\n    ${metaOf(language)}\n    ${cover}${parts}\n  </statement>\n</akomaNtoso>`

const inBody = (parts: string): string => statement(`<mainBody>${parts}</mainBody>`)

const cover = `<coverPage>
  <p><span class="upperLeft"><docAuthority refersTo="#publisher">United Nations</docAuthority></span></p>
  <p class="upperRight"><docNumber refersTo="#symbol">A/RES/91/402</docNumber></p>
  <p><img src="logo.jpg"></img><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
  <p><docStatus>Distr.: General</docStatus></p>
  <p><docDate date="2031-03-09">9 March 2031</docDate></p>
  <p><session value="91">Ninety-first session</session></p>
  <p><inline name="agenda item">Agenda item 12 (b)</inline></p>
  <p><docTitle>Resolution adopted by the General Assembly on 4 March 2031</docTitle></p>
</coverPage>`

const sample = statement(
  `<preface><p><docNumber>91/402.</docNumber><docTitle><span class="bold">	United Nations day of open registers</span></docTitle></p></preface>
  <preamble>
    <formula name="enactingFormula" eId="formula_1"><p xml:space="preserve">
      <span class="italic">The General Assembly</span>,</p></formula>
    <container name="Recalling" eId="container_2"><p xml:space="preserve">	<span class="italic">Recalling</span> its resolution <a href="https://example.org/90/1">90/1</a> on open registers,<authorialNote marker="1" placement="bottom" eId="authorialNote_1"><p xml:space="preserve">	1	See A/90/77, annex.</p></authorialNote></p></container>
  </preamble>
  <mainBody>
    <paragraph eId="para_15" class="SingleTxt"><num>	1.</num><content><p xml:space="preserve">	<span class="italic">Welcomes</span> the registers that have been opened;</p></content></paragraph>
    <paragraph eId="para_18" class="SingleTxt"><num>2.</num><list><intro><p><span class="italic">Requests</span> the Secretariat:</p></intro>
      <point eId="p_a"><num>(a)</num><content><p>To list the registers;</p></content></point>
      <sublist><point><num>(i)</num><content><p>By region;</p></content></point><point><num>(ii)</num><content><p>By year;</p></content></point></sublist>
      <point eId="p_b"><num>(b)</num><content><p>To report on their use.</p></content></point></list></paragraph>
  </mainBody>
  <conclusions><p><inline name="adoptionMeeting">62nd plenary meeting</inline><eol/><docDate date="2031-03-04">4 March 2031</docDate></p></conclusions>`,
  { cover },
)

describe('reading Akoma Ntoso', () => {
  it('takes numbers from what is printed, never from the ids of elements', async () => {
    expect(shown(await read(sample))).toEqual([
      'body/h/1 heading 91/402. United Nations day of open registers',
      'body/organ organLine - The General Assembly,',
      'body/pp/1 preambular - Recalling its resolution 90/1 on open registers,',
      'body/1 operative 1 Welcomes the registers that have been opened;',
      'body/2 operative 2 Requests the Secretariat:',
      'body/2/(a) subparagraph (a) To list the registers;',
      'body/2/(a)/(i) subparagraph (i) By region;',
      'body/2/(a)/(ii) subparagraph (ii) By year;',
      'body/2/(b) subparagraph (b) To report on their use.',
    ])
  })

  it('gives the places and the hash that the same words get as plain text', async () => {
    const typed = `A/RES/91/402

General Assembly

Distr.: General

91/402. United Nations day of open registers

The General Assembly,

Recalling its resolution 90/1 on open registers,

1. Welcomes the registers that have been opened;

2. Requests the Secretariat:

(a) To list the registers;

(i) By region;

(ii) By year;

(b) To report on their use.`
    const plain = await readSource({ name: 'sample.txt', bytes: bytesOf(typed) })
    const marked = await read(sample)
    if (!plain.ok) throw new Error(plain.error.message)
    expect(shown(marked)).toEqual(shown(plain.value))
    expect(marked.contentHash).toBe(plain.value.contentHash)
    expect(marked.masthead.symbol).toBe(plain.value.masthead.symbol)
  })

  it('lifts notes out of the words, keeps where they are called, and drops the mark that they repeat', async () => {
    const { paragraphs, footnotes } = await read(sample)
    expect(footnotes).toEqual([{ label: '1', text: 'See A/90/77, annex.', page: null }])
    const calling = paragraphs.find(({ calls }) => calls.length > 0)
    expect(calling?.calls).toEqual([{ offset: 'Recalling its resolution 90/1 on open registers,'.length, label: '1' }])
  })

  it('keeps italics, by element and by class', async () => {
    const { paragraphs } = await read(
      inBody(
        '<paragraph><num>1.</num><content><p><i>Urges</i> States, and <span class="italic">invites</span> others;</p></content></paragraph>',
      ),
    )
    expect(paragraphs[0]?.italics.map(({ start, end }) => paragraphs[0]?.text.slice(start, end))).toEqual([
      'Urges',
      'invites',
    ])
  })

  it('reads the masthead: symbol, body, session, agenda item, distribution, date of adoption', async () => {
    const { masthead, format } = await read(sample)
    expect(format).toBe('akn')
    expect(masthead).toMatchObject({
      symbol: 'A/RES/91/402',
      title: 'United Nations day of open registers',
      body: 'General Assembly',
      kind: 'resolution',
      date: '2031-03-04',
      session: 'Ninety-first session',
      agendaItem: 'Agenda item 12 (b)',
      distribution: 'General',
      language: 'en',
      direction: 'ltr',
    })
  })

  it('believes the language that the file names, and reads Arabic from the right', async () => {
    const { masthead } = await read(
      statement(
        '<mainBody><paragraph><num>1 -</num><content><p>تقرر فتح السجلات؛</p></content></paragraph></mainBody>',
        { language: 'ara' },
      ),
    )
    expect(masthead).toMatchObject({ language: 'ar', direction: 'rtl' })
  })

  it('calls a draft a draft by the name of its document', async () => {
    const { masthead } = await read(
      statement(
        '<mainBody><paragraph><num>1.</num><content><p>Decides to meet again.</p></content></paragraph></mainBody>',
        { name: 'draftResolution' },
      ),
    )
    expect(masthead.kind).toBe('draft')
  })

  it('reads labels that a file leaves in the words', async () => {
    const draft = await read(
      inBody(
        '<paragraph><num>4.</num><content><p>Requests the Secretariat:</p></content></paragraph><paragraph><content><p>	(a)	To list the registers;</p></content></paragraph><paragraph><content><p>(b)	To report.</p></content></paragraph>',
      ),
    )
    expect(draft.paragraphs.map(({ id }) => id)).toEqual(['body/4', 'body/4/(a)', 'body/4/(b)'])
  })

  it('keeps a number whose words are all in its list', async () => {
    const draft = await read(
      inBody(
        '<paragraph><num>7.</num><list><point><num>(a)</num><content><p>To list the registers;</p></content></point></list></paragraph>',
      ),
    )
    expect(shown(draft)).toEqual(['body/7 operative 7 ', 'body/7/(a) subparagraph (a) To list the registers;'])
  })

  it('reads what follows a list inside its paragraph as further text of that paragraph', async () => {
    const draft = await read(
      inBody(
        '<paragraph><num>3.</num><list><intro><p>Decides that:</p></intro><point><num>(a)</num><content><p>Registers are open;</p></content></point><wrapUp><p>and invites States to use them.</p></wrapUp></list></paragraph>',
      ),
    )
    expect(draft.paragraphs.at(-1)).toMatchObject({
      id: 'body/3/+1',
      path: ['3'],
      text: 'and invites States to use them.',
    })
  })

  it('opens an annex at an attachment, and counts anew in it', async () => {
    const annex = (parts: string): string =>
      `<mainBody><paragraph><num>1.</num><content><p>Adopts the rules;</p></content></paragraph></mainBody><attachments><attachment><doc name="annex">${metaOf('eng')}<mainBody>${parts}</mainBody></doc></attachment></attachments>`
    const rule = '<paragraph><num>1.</num><content><p>Registers are free of charge.</p></content></paragraph>'
    const printed = await read(
      statement(
        annex(
          `<paragraph class="H1"><heading>Annex I</heading></paragraph><paragraph class="H1"><heading>	Rules on registers</heading></paragraph>${rule}`,
        ),
      ),
    )
    expect(printed.paragraphs.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'body/1 operative',
      'annex-i/h/1 annex-heading',
      'annex-i/h/2 heading',
      'annex-i/1 operative',
    ])
    const bare = await read(
      statement(annex(`<paragraph class="H1"><content><p>Rules on registers</p></content></paragraph>${rule}`)),
    )
    expect(bare.paragraphs.map(({ id }) => id)).toEqual(['body/1', 'annex/h/1', 'annex/h/2', 'annex/1'])
  })

  it('reads the number and heading of an attachment itself', async () => {
    const draft = await read(
      statement(
        `<mainBody><paragraph><num>1.</num><content><p>Adopts the rules;</p></content></paragraph></mainBody><attachments><attachment><num>Annex II</num><heading>Rules on registers</heading><doc name="annex">${metaOf('eng')}<mainBody><paragraph><num>1.</num><content><p>Registers are open.</p></content></paragraph></mainBody></doc></attachment></attachments>`,
      ),
    )
    expect(draft.paragraphs.map(({ id, label, text }) => [id, label, text])).toEqual([
      ['body/1', '1', 'Adopts the rules;'],
      ['annex-ii/h/1', 'Annex II', 'Rules on registers'],
      ['annex-ii/1', '1', 'Registers are open.'],
    ])
  })

  it('reads an act: chapters and articles are headings, and each article counts anew', async () => {
    const article = (number: string, title: string, first: string): string =>
      `<article eId="art_${number}"><num>Article ${number}</num><heading>${title}</heading><paragraph><num>1.</num><content><p>${first}</p></content></paragraph></article>`
    const xml = `<akn:akomaNtoso xmlns:akn="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><akn:act name="convention">${metaOf('eng').replaceAll('<', '<akn:').replaceAll('<akn:/', '</akn:')}<akn:body>${`<chapter><num>Chapter I</num><heading>General provisions</heading>${article('1', 'Purpose', 'The purpose is openness.')}${article('2', 'Use of terms', 'A register is a public list.')}</chapter>`.replaceAll('<', '<akn:').replaceAll('<akn:/', '</akn:')}</akn:body></akn:act></akn:akomaNtoso>`
    expect(shown(await read(xml))).toEqual([
      'body/h/1 heading Chapter I General provisions',
      'article-1/h/1 heading Article 1 Purpose',
      'article-1/1 operative 1 The purpose is openness.',
      'article-2/h/1 heading Article 2 Use of terms',
      'article-2/1 operative 1 A register is a public list.',
    ])
  })

  it('does not print a heading’s number twice where a converter left it in the words too', async () => {
    const draft = await read(
      inBody(
        '<paragraph class="HCh"><num>I.</num><content><p><span class="bold">.	Establishment</span></p></content></paragraph><paragraph class="H1"><num>A.</num><heading>A.	Purpose</heading></paragraph><paragraph><num>1.</num><content><p>The register is established.</p></content></paragraph>',
      ),
    )
    expect(draft.paragraphs.slice(0, 2).map(({ label, text }) => [label, text])).toEqual([
      ['I.', 'Establishment'],
      ['A.', 'Purpose'],
    ])
  })

  it('reads a table as one paragraph, rows by line and cells by tab', async () => {
    const draft = await read(
      inBody(
        '<paragraph><num>1.</num><content><p>Approves the table:</p></content></paragraph><container name="table"><table><tr><th><p>Year</p></th><th><p>Registers</p></th></tr><tr><td><p>2030</p></td><td><p>41</p></td></tr></table></container>',
      ),
    )
    expect(draft.paragraphs.at(-1)).toMatchObject({ kind: 'table', text: 'Year\tRegisters\n2030\t41' })
  })

  it('reads the resolutions of a collection one after the other', async () => {
    const part = (letter: string): string =>
      `<component eId="cmp_${letter}"><statement name="resolution">${metaOf('eng')}<preface><p><docTitle>${letter}</docTitle></p></preface><preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula></preamble><mainBody><paragraph><num>1.</num><content><p>Welcomes part ${letter} of the registers.</p></content></paragraph></mainBody></statement></component>`
    const draft = await read(
      `<akomaNtoso ${namespace}><documentCollection name="publication">${metaOf('eng')}${cover}<preface><p><docNumber>91/403.</docNumber><docTitle>Registers</docTitle></p></preface><collectionBody><component><documentRef href="#cmp_A"/></component></collectionBody></documentCollection><components>${part('A')}${part('B')}</components></akomaNtoso>`,
    )
    expect(draft.paragraphs.filter(({ kind }) => kind === 'operative').map(({ text }) => text)).toEqual([
      'Welcomes part A of the registers.',
      'Welcomes part B of the registers.',
    ])
    expect(new Set(draft.paragraphs.map(({ id }) => id)).size).toBe(draft.paragraphs.length)
  })

  it('never loses the words of elements that it does not know', async () => {
    const draft = await read(
      inBody(
        '<paragraph><num>1.</num><content><p>Welcomes <sparkle>open <deep>and free</deep></sparkle> registers;</p></content></paragraph><novelty><p>A line by itself.</p></novelty><paragraph>Words without a paragraph.</paragraph>',
      ),
    )
    expect(draft.paragraphs.map(({ text }) => text)).toEqual([
      'Welcomes open and free registers;',
      'A line by itself.',
      'Words without a paragraph.',
    ])
  })

  it('leaves out what no reader of the page sees: deleted words, pictures, votes, keywords', async () => {
    const xml = inBody(
      '<paragraph><num>1.</num><content><p>Welcomes <del>closed</del><ins>open</ins> registers<img src="x.png" alt="logo"/>;</p></content></paragraph>',
    ).replace(
      '</meta>',
      '<analysis source="#s"><voting><organization>SAMPLELAND</organization></voting></analysis></meta>',
    )
    const draft = await read(xml)
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(['Welcomes open registers;'])
  })

  it('knows the format by its root, whatever stands before it', async () => {
    expect(await codeOf(`<!-- made by a program --><?style x?>\n${sample.replace(/^<\?xml[^>]*>\n/u, '')}`)).toBe(
      'read',
    )
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(sample.replace('UTF-8', 'UTF-16'), 'utf16le')])
    expect(await codeOf(wide)).toBe('read')
    expect(await codeOf('<?xml version="1.0"?><feed><entry>Nothing of ours</entry></feed>')).toBe('unsupported-format')
  })

  it('opens no file that defines entities or a document type', async () => {
    const body = sample.replace(/^<\?xml[^>]*>\n/u, '')
    expect(
      await codeOf(`<?xml version="1.0"?><!DOCTYPE akomaNtoso [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${body}`),
    ).toBe('damaged')
    expect(await codeOf(`<!DOCTYPE akomaNtoso SYSTEM "file:///etc/passwd">${body}`)).toBe('damaged')
  })

  it('calls broken XML damaged, and an empty document one without paragraphs', async () => {
    expect(await codeOf(sample.replace('</mainBody>', ''))).toBe('damaged')
    expect(await codeOf(inBody(''))).toBe('no-paragraphs')
  })

  it('reads the words below any depth of elements', async () => {
    const deep = `${'<hcontainer name="x">'.repeat(5_000)}<content><p>The registers at the bottom are open.</p></content>${'</hcontainer>'.repeat(5_000)}`
    expect((await read(inBody(deep))).paragraphs.map(({ text }) => text)).toEqual([
      'The registers at the bottom are open.',
    ])
  })
})
