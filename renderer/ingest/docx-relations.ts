import type { WordPackage } from '#renderer/archive/open-word-package.ts'
import { walkXml } from './xml.ts'

/** What a part leads to; only what stands in the package itself. */
export interface Relation {
  /** The last word of its type: `comments`. */
  readonly type: string
  readonly target: string
}

/** Reads the relationships of a part by their ids; empty where it has none. External ones are left out. */
export async function readRelations(archive: WordPackage, part: string): Promise<Map<string, Relation>> {
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
export async function findMainPart(archive: WordPackage): Promise<string | null> {
  const xml = await readRelations(archive, '')
  const named = [...xml.values()].find((relation) => relation.type === 'officeDocument')?.target
  if (named !== undefined && archive.has(named) && !/^(?:xl|ppt)\//u.test(named)) return named
  return archive.has('word/document.xml') ? 'word/document.xml' : null
}
