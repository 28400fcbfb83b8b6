import type { ImportError } from '#shared/domain/import'
import { failed, ok, type Result } from '#shared/lib/result'
import { block, type Block, type SourceReading } from '#shared/segmentation/block'
import { ArchiveTooLarge, openArchive, type Archive } from './archive.ts'
import { readWordPart, type NoteLabels } from './docx-body.ts'
import { formatCount, readNumbering } from './docx-numbering.ts'
import { readStyles } from './docx-styles.ts'
import { walkXml } from './xml.ts'

/** Reads a Word file. External relationships, macros and embedded objects are never followed or opened. */
export async function readDocx(bytes: Uint8Array): Promise<Result<SourceReading, ImportError>> {
  let archive: Archive | null = null
  try {
    archive = await openArchive(bytes)
    const main = await mainPart(archive)
    if (main === null) return failed({ code: 'unsupported-format', message: 'The archive is not a Word document.' })
    return ok(await readParts(archive, main))
  } catch (error) {
    if (error instanceof ArchiveTooLarge)
      return failed({ code: 'too-large', message: `The Word file is too large when unpacked: ${error.message}.` })
    return failed({ code: 'damaged', message: 'The Word file is damaged or not safe to open.' })
  } finally {
    // Nothing is left to lose when an archive that was only read fails to close.
    await archive?.close().catch(() => undefined)
  }
}

interface Relation {
  readonly type: string
  readonly target: string
}

async function relations(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const xml = await archive.readText(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const found = new Map<string, Relation>()
  if (xml === null) return found
  await walkXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return
      const target = attributes.get('Target') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
      found.set(attributes.get('Id') ?? '', {
        type: (attributes.get('Type') ?? '').replace(/^.*\//u, ''),
        target: path.replace(/(^|\/)[^/]+\/\.\.\//gu, '$1'),
      })
    },
    close() {},
  })
  return found
}

/** Path of the document part; null where the archive is something else. */
async function mainPart(archive: Archive): Promise<string | null> {
  const xml = await relations(archive, '')
  const named = [...xml.values()].find((relation) => relation.type === 'officeDocument')?.target
  if (named !== undefined && archive.has(named) && !/^(?:xl|ppt)\//u.test(named)) return named
  return archive.has('word/document.xml') ? 'word/document.xml' : null
}

async function readParts(archive: Archive, main: string): Promise<SourceReading> {
  const links = await relations(archive, main)
  const pathOf = (type: string): string | null => [...links.values()].find((link) => link.type === type)?.target ?? null
  const partText = async (path: string | null): Promise<string | null> =>
    path === null ? null : archive.readText(path)
  const styles = await readStyles(await partText(pathOf('styles')))
  const numberingXml = await partText(pathOf('numbering'))
  const numbering = await readNumbering(numberingXml)
  const documentXml = (await archive.readText(main)) ?? ''
  const notes = noteCounter()
  const body = await readWordPart(documentXml, styles, numbering, notes.label)
  const footnotes = await readNotes(await partText(pathOf('footnotes')), 'footnote')
  const endnotes = await readNotes(await partText(pathOf('endnotes')), 'endnote')
  const front = await firstHeader()
  return {
    blocks: [...front, ...body.blocks, ...footnotes, ...endnotes],
    pages: null,
    emptyPages: [],
    declaredLanguage: null,
    declaredTitle: null,
  }

  async function readNotes(xml: string | null, kind: 'footnote' | 'endnote'): Promise<Block[]> {
    if (xml === null) return []
    const part = await readWordPart(xml, styles, numbering, notes.label)
    const read: Block[] = []
    for (const [id, label] of notes.called(kind)) {
      const blocks = part.notes.get(id) ?? []
      const text = blocks
        .map((one) => one.text.trim())
        .join('\n')
        .replace(/^(?:\*+|\d+)?\t+/u, '')
      const first = blocks[0]
      if (text !== '')
        read.push(
          block({
            kind: 'footnote',
            text,
            label: label === '' ? (/^\*+/u.exec(first?.text.trim() ?? '')?.[0] ?? '*') : label,
            italics: blocks.length === 1 ? (first?.italics ?? []) : [],
          }),
        )
    }
    return read
  }

  /** The header of the first page carries the masthead in the United Nations' own templates. */
  async function firstHeader(): Promise<Block[]> {
    let id: string | null = null
    await walkXml(documentXml, {
      open(name, attributes) {
        if (name === 'headerReference' && attributes.get('type') === 'first') id ??= attributes.get('id') ?? null
      },
      close() {},
    })
    const path = id === null ? null : (links.get(id)?.target ?? null)
    const xml = await partText(path)
    if (xml === null) return []
    const header = await readWordPart(xml, styles, await readNumbering(numberingXml), () => '')
    return header.blocks
  }
}

/** Word numbers notes in the order of their calls; calls with a mark of their own are not counted. */
function noteCounter(): { label: NoteLabels; called: (kind: 'footnote' | 'endnote') => ReadonlyMap<string, string> } {
  const called = { footnote: new Map<string, string>(), endnote: new Map<string, string>() }
  return {
    label: (kind, id, own) => {
      const known = called[kind].get(id)
      if (known !== undefined) return known
      const count = [...called[kind].values()].filter((label) => label !== '').length + 1
      const label = own ? '' : kind === 'footnote' ? String(count) : formatCount(count, 'lowerRoman')
      called[kind].set(id, label)
      return label
    },
    called: (kind) => called[kind],
  }
}
