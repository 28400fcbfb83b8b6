import { walkXml } from '#renderer/ingest/xml.ts'

const hier = 'division subdivision section chapter article paragraph list point hcontainer crossHeading'
const inline = 'i authorialNote noteRef docNumber docTitle docAuthority docStatus docDate docProponent session inline #text'
/** What may stand in the elements that we write, by the schema of Akoma Ntoso 3.0; `#text` = words. */
const content: Readonly<Record<string, string>> = {
  akomaNtoso: 'statement doc',
  statement: 'meta coverPage preface preamble mainBody attachments',
  doc: 'meta coverPage preface preamble mainBody attachments',
  meta: 'identification references notes',
  identification: 'FRBRWork FRBRExpression FRBRManifestation',
  references: 'TLCOrganization TLCRole TLCConcept',
  notes: 'note',
  note: 'p',
  coverPage: 'p',
  preface: 'p',
  preamble: 'formula container blockList p',
  formula: 'p',
  container: 'p blockList',
  blockList: 'listIntroduction item',
  item: 'num p blockList',
  mainBody: `${hier} p`,
  content: 'p table',
  intro: 'p',
  wrapUp: 'p',
  table: 'tr',
  tr: 'td',
  td: 'p',
  attachments: 'attachment',
  attachment: 'num heading doc',
  authorialNote: 'p',
  num: inline,
  heading: inline,
  p: inline,
  docTitle: inline,
  i: '#text',
  ...Object.fromEntries(
    ['division', 'subdivision', 'section', 'chapter', 'article'].map((name) => [name, `num heading ${hier}`]),
  ),
  ...Object.fromEntries(
    ['paragraph', 'point', 'hcontainer', 'list'].map((name) => [name, `num heading intro content wrapUp ${hier}`]),
  ),
}
/** Elements whose children must stand in the order of the table. */
const ordered: ReadonlySet<string> = new Set(['statement', 'doc', 'meta', 'identification', 'item', 'attachment'])

/** Lists what the schema would not allow: elements out of place or order, empty ones, identifiers used twice. */
export async function faultsOf(xml: string): Promise<string[]> {
  const faults: string[] = []
  const open: { name: string; at: number; children: string[] }[] = []
  const ids = new Set<string>()
  await walkXml(xml, {
    open(name, attributes) {
      const outer = open.at(-1)
      const allowed = outer ? (content[outer.name] ?? '').split(' ') : ['akomaNtoso']
      if (!allowed.includes(name) && !outer?.name.startsWith('FRBR')) faults.push(`${outer?.name} > ${name}`)
      if (outer && ordered.has(outer.name)) {
        if (allowed.indexOf(name) < outer.at) faults.push(`${name} too late in ${outer.name}`)
        outer.at = allowed.indexOf(name)
      }
      outer?.children.push(name)
      const id = attributes.get('eId')
      if (id !== undefined && (ids.has(id) || /\s/u.test(id))) faults.push(`eId ${id}`)
      if (id !== undefined) ids.add(id)
      open.push({ name, at: 0, children: [] })
    },
    close(name) {
      const { children = [] } = open.pop() ?? {}
      if (children.includes('content') && children.some((child) => !/^(?:num|heading|content)$/u.test(child)))
        faults.push(`content and more in ${name}`)
      if (children.includes('wrapUp') && children.at(-1) !== 'wrapUp') faults.push(`wrapUp not last in ${name}`)
      if (
        children.includes('intro') &&
        children.findIndex((child) => child !== 'num' && child !== 'heading') !== children.indexOf('intro')
      )
        faults.push(`intro not first in ${name}`)
      if (
        /^(?:mainBody|content|intro|wrapUp|preface|preamble|table|tr|blockList|attachments)$/u.test(name) &&
        children.length === 0
      )
        faults.push(`empty ${name}`)
    },
    text(text) {
      const outer = open.at(-1)
      if (text.trim() !== '' && outer && !/#text/u.test(content[outer.name] ?? '#text'))
        faults.push(`words in ${outer.name}`)
    },
  })
  return faults
}
