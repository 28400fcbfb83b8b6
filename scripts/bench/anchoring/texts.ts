import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ParagraphId } from '#shared/domain/ids'
import type { Paragraph } from '#shared/domain/paragraph'
import { textHash } from '#shared/lib/text-hash'
import { cleanWords, type EosgItem } from '../../un-layout/eosg-items.ts'
import type { WordedText } from './revision.ts'

const corpus = resolve(import.meta.dirname, '../../../../shared/corpus')

/** A text shorter than this has no room for the changes of a heavy revision. */
const fewestParagraphs = 10

export interface SourceText extends WordedText {
  readonly name: string
}

/** Reads the resolutions of the corpus; null where the corpus is absent. */
export function readResolutions(): readonly SourceText[] | null {
  const folder = join(corpus, 'un-struct/eosg')
  const names = namesIn(folder)
  if (names === null) return null
  return names
    .map((name) => {
      const items = JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly EosgItem[]
      const paragraphs = items
        .filter(({ type }) => type === 'paragraph' || type === 'heading' || type === 'title')
        .map(({ text }) => cleanWords(text).split(' ').filter(Boolean))
        .filter((words) => words.length > 0)
      return { name, paragraphs, joint: ' ' as const }
    })
    .filter(({ paragraphs }) => paragraphs.length >= fewestParagraphs)
}

const declarations = { en: 'eng', fr: 'fra', es: 'spa', ru: 'rus', ar: 'arb', zh: 'cmn_hans' } as const

/** Reads one declaration in the six languages; null where the corpus is absent. */
export function readDeclarations(): readonly SourceText[] | null {
  const folder = join(corpus, 'un-html/udhr')
  if (namesIn(folder) === null) return null
  return Object.entries(declarations).map(([name, file]) => {
    const html = readFileSync(join(folder, `${file}.html`), 'utf8')
    const texts = [...html.matchAll(/<(p|li|h\d)\b[^>]*>(.*?)<\/\1>/gsu)].map(([, , inner = '']) => inner.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ').trim())
    return { name, joint: name === 'zh' ? '' : ' ', paragraphs: texts.map((text) => wordsOf(text, name === 'zh')).filter((words) => words.length > 0) }
  })
}

function wordsOf(text: string, isChinese: boolean): readonly string[] {
  if (!isChinese) return text.split(' ').filter(Boolean)
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment)
}

function namesIn(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return null
  }
}

/** Makes paragraphs of words; the numbers run anew, as in every revision. */
export function paragraphsOf(texts: readonly (readonly string[])[], joint: string): readonly Paragraph[] {
  return texts.map((words, ordinal) => {
    const text = words.join(joint)
    const label = String(ordinal + 1)
    return {
      id: `body/${label}` as ParagraphId,
      kind: 'operative',
      label,
      path: [label],
      level: 0,
      container: 'body',
      ordinal,
      text,
      hash: textHash(text),
      page: null,
      italics: [],
      calls: [],
    }
  })
}
