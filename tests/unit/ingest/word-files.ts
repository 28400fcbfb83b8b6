import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface WordParts {
  /** Content of the document's body. */
  readonly body: string
  readonly comments?: string
  readonly footnotes?: string
}

const numbering = `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

/** A Word file of our own making from the markup of its parts; list 1 counts `1.`, `2.`. */
export async function wordFile({ body, comments = '', footnotes = '' }: WordParts): Promise<Uint8Array> {
  const zip = new ZipWriter(new BlobWriter())
  const add = (path: string, xml: string) => zip.add(path, new TextReader(xml))
  await add('word/document.xml', `<w:document ${namespace}><w:body>${body}</w:body></w:document>`)
  await add('word/numbering.xml', numbering)
  await add('word/comments.xml', `<w:comments ${namespace}>${comments}</w:comments>`)
  await add('word/footnotes.xml', `<w:footnotes ${namespace}>${footnotes}</w:footnotes>`)
  const links = ['numbering', 'comments', 'footnotes'].map(
    (type) => `<Relationship Id="${type}" Type="${relations}/${type}" Target="${type}.xml"/>`,
  )
  await add('word/_rels/document.xml.rels', `<Relationships>${links.join('')}</Relationships>`)
  return new Uint8Array(await (await zip.close()).arrayBuffer())
}

/** A run of words. */
export const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

/** A paragraph; `mark` is the markup of its end, `listed` puts it in list 1. */
export const p = (content: string, options: { readonly mark?: string; readonly listed?: boolean } = {}): string => {
  const list = options.listed === true ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''
  const mark = options.mark === undefined ? '' : `<w:rPr>${options.mark}</w:rPr>`
  return `<w:p><w:pPr>${list}${mark}</w:pPr>${content}</w:p>`
}

const by = 'w:id="9" w:author="A. Sample" w:date="2024-05-03T00:00:00Z"'
export const ins = (content: string): string => `<w:ins ${by}>${content}</w:ins>`
export const del = (words: string): string => `<w:del ${by}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`
export const insMark = `<w:ins ${by}/>`
export const delMark = `<w:del ${by}/>`

/** Words with a comment on them. */
export const commented = (id: number, content: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
export const comment = (id: number, author: string, words: string): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2024-05-0${(id % 9) + 1}T10:00:00Z">${p(run(words))}</w:comment>`
