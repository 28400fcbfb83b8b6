import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanWords, splitNumber, type EosgItem } from '../../un-layout/eosg-items.ts'
import type { Reference, WantedParagraph } from '../reference.ts'

const folder = 'un-text/derived'

/** Lists plain texts whose paragraphs stand in a JSON file of the collection; all but those whose Word numbers were lost. */
export function plainTextReferences(corpus: string): Reference[] {
  return readdirSync(join(corpus, folder))
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => {
      const json = join(corpus, 'un-struct/eosg', name.replace(/\.txt$/u, '.json'))
      if (!existsSync(json)) return []
      const items = JSON.parse(readFileSync(json, 'utf8')) as EosgItem[]
      const matter = items.filter((item) => item.type === 'frontmatter' || item.type === 'backmatter' || item.type === 'footer')
      return [
        {
          name,
          file: { name, bytes: new Uint8Array(readFileSync(join(corpus, folder, name))) },
          title: items.find((item) => item.type === 'title')?.text ?? '',
          paragraphs: items.flatMap((item, index) => wanted(item, index, items)),
          matter: matter.map((item) => cleanWords(item.text)),
          complete: true,
        },
      ]
    })
}

function wanted(item: EosgItem, index: number, items: readonly EosgItem[]): WantedParagraph[] {
  const text = cleanWords(item.text)
  if (text === '') return []
  if (item.type === 'title' || item.type === 'heading') {
    const { label, words } = /^Annex(?: [IVX]+)?$/u.test(text) ? { label: text, words: text } : splitNumber(text)
    return [{ kind: 'heading', label: label ?? item.prefix?.trim() ?? null, text: words }]
  }
  if (item.type !== 'paragraph') return []
  const label = item.prefix?.trim().replace(/^(\d+)\.$/u, '$1') || null
  if (label === null) {
    // The collection calls what follows a lost number preambular; only what stands before the first number is so.
    const numbered = items.slice(0, index).some((one) => /^\d/u.test(one.prefix?.trim() ?? ''))
    return [{ kind: numbered || item.paragraph_type === 'operative' ? 'operative' : 'preambular', label, text }]
  }
  return [{ kind: /^\d/u.test(label) ? 'operative' : 'subparagraph', label, text }]
}
