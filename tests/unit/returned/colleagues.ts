import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js'

/** What colleagues do to a file, written into its parts as Word writes it. */
export interface Colleague {
  /** A comment on words of the paragraph under a bookmark; without words on all of it. */
  comment(bookmark: string, author: string, said: string, on?: string): void
  /** An answer to the comment that said something. */
  answer(to: string, author: string, said: string): void
  /** Deletes a paragraph, tracked; its comments stay. */
  strike(bookmark: string, author: string): void
  /** Takes a paragraph out without a trace but the comments on it, which come to stand before the next one. */
  cut(bookmark: string): void
  /** Takes the words of a paragraph away without a trace; its bookmark and its comments stay. */
  empty(bookmark: string): void
  /** A comment on the title above the text. */
  commentOnTitle(author: string, said: string): void
  /** Puts words in place of others, tracked. */
  replace(bookmark: string, author: string, words: string, by: string): void
  /** Gives a bookmark another name. */
  renameBookmark(bookmark: string, name: string): void
  /** Loses every bookmark, as some programs do. */
  forgetBookmarks(): void
  /** The name of the bookmark of the paragraph with some words. */
  bookmarkOf(words: string): string
  /** What stands in the text and in its comments. */
  words(): string
  /** Gives the file as it is now. */
  save(): Promise<Uint8Array>
}

const contentTypes = {
  comments: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
  commentsExtended: 'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml',
}
const relationTypes = {
  comments: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  commentsExtended: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
}
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'

/** Opens a Word file for changes. Comments are dated a minute after each other. */
export async function openColleague(bytes: Uint8Array): Promise<Colleague> {
  const parts = await unzip(bytes)
  const part = (path: string): string => parts.get(path) ?? ''
  const set = (path: string, xml: string): void => void parts.set(path, xml)
  let next = 900
  const date = (): string => `2026-04-01T10:${String(next % 60).padStart(2, '0')}:00Z`

  /** The paragraph's XML with what is made of it. */
  const change = (bookmark: string, make: (paragraph: string) => string): void => {
    const xml = part('word/document.xml')
    const at = xml.indexOf(`w:name="${bookmark}"`)
    if (at < 0) throw new Error(`No bookmark ${bookmark}`)
    const start = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at))
    const end = xml.indexOf('</w:p>', at) + '</w:p>'.length
    set('word/document.xml', xml.slice(0, start) + make(xml.slice(start, end)) + xml.slice(end))
  }
  const addComment = (author: string, said: string): { readonly open: string; readonly close: string } => {
    next += 1
    const own = `<w:comment w:id="${next}" w:author="${author}" w:date="${date()}" w:initials="X"><w:p w14:paraId="${paraId(next)}"><w:r><w:t xml:space="preserve">${said}</w:t></w:r></w:p></w:comment>`
    if (!parts.has('word/comments.xml')) addPart('comments', `<w:comments ${namespaces}></w:comments>`)
    set('word/comments.xml', part('word/comments.xml').replace('</w:comments>', `${own}</w:comments>`))
    return { open: `<w:commentRangeStart w:id="${next}"/>`, close: `<w:commentRangeEnd w:id="${next}"/><w:r><w:commentReference w:id="${next}"/></w:r>` }
  }
  const addPart = (name: 'comments' | 'commentsExtended', xml: string): void => {
    set(`word/${name}.xml`, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)
    set('[Content_Types].xml', part('[Content_Types].xml').replace('</Types>', `<Override PartName="/word/${name}.xml" ContentType="${contentTypes[name]}"/></Types>`))
    const links = 'word/_rels/document.xml.rels'
    set(links, part(links).replace('</Relationships>', `<Relationship Id="own-${name}" Type="${relationTypes[name]}" Target="${name}.xml"/></Relationships>`))
  }

  return {
    comment(bookmark, author, said, on) {
      const { open, close } = addComment(author, said)
      change(bookmark, (paragraph) => {
        if (on !== undefined) return onWords(paragraph, on, (run) => `${open}${run(on)}${close}`)
        const from = paragraph.includes('</w:pPr>') ? paragraph.indexOf('</w:pPr>') + '</w:pPr>'.length : paragraph.indexOf('>') + 1
        return `${paragraph.slice(0, from)}${open}${paragraph.slice(from, -'</w:p>'.length)}${close}</w:p>`
      })
    },
    answer(to, author, said) {
      const parent = new RegExp(`<w:comment w:id="(\\d+)"(?:(?!</w:comment>).)*${to}`, 'u').exec(part('word/comments.xml'))?.[1]
      if (parent === undefined) throw new Error(`Nobody said ${to}`)
      const { open, close } = addComment(author, said)
      const [own, xml] = [next, part('word/document.xml')]
      const reference = `<w:r><w:commentReference w:id="${parent}"/></w:r>`
      set('word/document.xml', xml.replace(`<w:commentRangeStart w:id="${parent}"/>`, (start) => start + open).replace(new RegExp(`<w:commentRangeEnd w:id="${parent}"/><w:r>(?:<w:rPr>.*?</w:rPr>)?<w:commentReference w:id="${parent}"/></w:r>`, 'u'), (end) => end + close))
      if (!part('word/document.xml').includes(close)) throw new Error(`No place for an answer beside ${reference}`)
      if (!parts.has('word/commentsExtended.xml')) addPart('commentsExtended', `<w15:commentsEx ${namespaces}></w15:commentsEx>`)
      // Word names a comment by the last of its paragraphs.
      const words = part('word/comments.xml')
      const from = words.indexOf(`<w:comment w:id="${parent}"`)
      const until = words.indexOf('</w:comment>', from)
      const named = [...words.slice(from, until).matchAll(/w14:paraId="([0-9A-F]{8})"/gu)].at(-1)?.[1] ?? paraId(Number(parent) + 5000)
      if (!words.slice(from, until).includes(named)) {
        const last = words.lastIndexOf('<w:p>', until)
        set('word/comments.xml', `${words.slice(0, last)}<w:p w14:paraId="${named}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${words.slice(last + '<w:p>'.length)}`)
      }
      set('word/commentsExtended.xml', part('word/commentsExtended.xml').replace('</w15:commentsEx>', `<w15:commentEx w15:paraId="${named}" w15:done="0"/><w15:commentEx w15:paraId="${paraId(own)}" w15:paraIdParent="${named}" w15:done="0"/></w15:commentsEx>`))
    },
    strike(bookmark, author) {
      next += 1
      const by = `w:author="${author}" w:date="${date()}"`
      change(bookmark, (paragraph) => {
        const mark = `<w:rPr><w:del w:id="${next + 4000}" ${by}/></w:rPr></w:pPr>`
        return paragraph
          .replace('</w:pPr>', mark)
          .replace(/<w:r>(?:(?!<\/w:r>|commentReference).)*<\/w:r>/gu, (run) => `<w:del w:id="${++next + 4000}" ${by}>${run.replaceAll('<w:t', '<w:delText').replaceAll('</w:t>', '</w:delText>').replaceAll('<w:delTextab', '<w:tab')}</w:del>`)
      })
    },
    cut(bookmark) {
      let kept = ''
      change(bookmark, (paragraph) => {
        kept = [...paragraph.matchAll(/<w:commentRange(?:Start|End)[^>]*>|<w:r><w:commentReference[^>]*><\/w:r>/gu)].map(([mark]) => mark).join('')
        return '<!--cut-->'
      })
      const [before = '', after = ''] = part('word/document.xml').split('<!--cut-->')
      set('word/document.xml', before + after.replace(/<w:p>(?:<w:pPr>.*?<\/w:pPr>)?|<w:sectPr/u, (start) => (start.startsWith('<w:p') ? start + kept : `<w:p>${kept}</w:p>${start}`)))
    },
    empty(bookmark) {
      change(bookmark, (paragraph) => paragraph.replace(/<w:r>(?:(?!<\/w:r>|commentReference).)*<\/w:r>/gu, ''))
    },
    commentOnTitle(author, said) {
      const { open, close } = addComment(author, said)
      set('word/document.xml', part('word/document.xml').replace(/(<w:pStyle w:val="Title"\/>.*?<\/w:pPr>)(.*?)(<\/w:p>)/u, `$1${open}$2${close}$3`))
    },
    replace(bookmark, author, words, by) {
      next += 2
      const signed = `w:author="${author}" w:date="${date()}"`
      change(bookmark, (paragraph) =>
        onWords(paragraph, words, (run) => `<w:del w:id="${next + 4000}" ${signed}>${run(words).replaceAll('w:t', 'w:delText')}</w:del>${by === '' ? '' : `<w:ins w:id="${next + 4001}" ${signed}>${run(by)}</w:ins>`}`),
      )
    },
    renameBookmark(bookmark, name) {
      change(bookmark, (paragraph) => paragraph.replace(`w:name="${bookmark}"`, `w:name="${name}"`))
    },
    forgetBookmarks() {
      set('word/document.xml', part('word/document.xml').replace(/<w:bookmark(?:Start|End)[^>]*>/gu, ''))
    },
    bookmarkOf(words) {
      const found = part('word/document.xml').split('<w:p>').find((paragraph) => paragraph.includes(words))
      return /w:name="(am_[^"]+)"/u.exec(found ?? '')?.[1] ?? ''
    },
    words: () => `${part('word/document.xml')} ${part('word/comments.xml')}`.replace(/<[^>]*>/gu, ''),
    save: () => zip(parts),
  }
}

const paraId = (id: number): string => (0x10000000 + id).toString(16).toUpperCase()

/** Cuts the run that holds some words and puts something in their place. */
function onWords(paragraph: string, words: string, make: (run: (text: string) => string) => string): string {
  for (const match of paragraph.matchAll(/<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/gu)) {
    const [whole, look = '', text = ''] = match
    const at = text.indexOf(words)
    if (at < 0) continue
    const run = (part: string): string => (part === '' ? '' : `<w:r>${look}<w:t xml:space="preserve">${part}</w:t></w:r>`)
    return paragraph.slice(0, match.index) + run(text.slice(0, at)) + make(run) + run(text.slice(at + words.length)) + paragraph.slice(match.index + whole.length)
  }
  throw new Error(`No run with ${words}`)
}

async function unzip(bytes: Uint8Array): Promise<Map<string, string>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false })
  const parts = new Map<string, string>()
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) parts.set(entry.filename, new TextDecoder().decode(await entry.getData(new Uint8ArrayWriter())))
  }
  await reader.close()
  return parts
}

async function zip(parts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  for (const [path, text] of parts) await writer.add(path, new Uint8ArrayReader(new TextEncoder().encode(text)))
  return writer.close()
}
