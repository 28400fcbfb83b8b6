import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reference, WantedParagraph } from '../reference.ts'

const folder = 'un-text/cr-unsc-gold'

/** Lists resolutions of the Security Council in hand-corrected text: an empty line between paragraphs, printed lines kept. Every `step`-th of them. */
export function councilReferences(corpus: string, step = 1): Reference[] {
  return readdirSync(join(corpus, folder))
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .filter((_, index) => index % step === 0)
    .flatMap((name) => {
      const bytes = new Uint8Array(readFileSync(join(corpus, folder, name)))
      const source = new TextDecoder().decode(bytes).replaceAll('\f', '')
      const organ = source.indexOf('The Security Council,')
      // Shortest texts have no organ line of their own; annexes hold tables in no fixed form.
      if (organ < 0 || /^\s*(?:ANNEX|Annex|APPENDIX|Appendix|STATUTE|Statute)\b/mu.test(source)) return []
      const closing = source.slice(organ).search(/^Adopted (?:at|unanimously|by|without)/mu)
      const end = closing < 0 ? source.length : organ + closing
      return [
        {
          name,
          file: { name, bytes },
          title: '',
          paragraphs: [...paragraphsOf(withoutCalls(source.slice(organ, end), source.slice(end))), ...notesOf(source.slice(end).split(/\n\s*\n/u).slice(1).join('\n'))],
          matter: [...source.slice(0, organ).split('\n'), source.slice(end).split(/\n\s*\n/u)[0] ?? ''],
          complete: true,
        },
      ]
    })
}

function paragraphsOf(body: string): WantedParagraph[] {
  let numbered = false
  return mended(body).map((text): WantedParagraph => {
    if (text === 'The Security Council,') return { kind: 'organLine', label: null, text }
    const [, number, words] = /^(\d{1,3})\.\s+(.+)$/u.exec(text) ?? []
    if (number !== undefined && words !== undefined) {
      numbered = true
      return { kind: 'operative', label: number, text: words }
    }
    const [, label, rest] = /^(\(?[a-z]{1,4}\)|\(\d\))\s+(.+)$/u.exec(text) ?? []
    if (label !== undefined && rest !== undefined) return { kind: 'subparagraph', label, text: rest }
    if (/^[A-Z]$|^[IVX]+$/u.test(text)) return { kind: 'heading', label: null, text, lenient: true }
    const preambular = !numbered && !/^(?!Conscious)\p{L}+s\b/u.test(text)
    return { kind: preambular ? 'preambular' : 'operative', label: null, text }
  })
}

/** Notes stand behind the lines of adoption: `53 See Official Records …`. */
const notesOf = (closing: string): WantedParagraph[] =>
  [...closing.matchAll(/^(\d{1,3}) (\S.*(?:\n(?!\d{1,3} \S).+)*)/gmu)].map(([, label = '', text = '']) => ({
    kind: 'footnote',
    label,
    text: text.replace(/\s+/gu, ' ').trim(),
  }))

/** Calls are no words: `9 December 1971, 53`. */
function withoutCalls(body: string, closing: string): string {
  const labels = notesOf(closing.split(/\n\s*\n/u).slice(1).join('\n')).map(({ label }) => label)
  return body.replace(/(?<=[\p{L})\d,;.]) (\d{1,3})(?=[,;]|\s*$)/gmu, (call, label: string) => (labels.includes(label) ? '' : call))
}

/** Paragraphs as empty lines part them, less page furniture; an empty line within a sentence is the print's, where a page or line ended. */
function mended(body: string): string[] {
  const lines = body
    .split(/\r?\n/u)
    .filter((line) => !/^\s*(?:\d{2}-\d{5}.*|S\/RES\/\d+ \(\d{4}\)|\/\.\.\.|\d{1,2}|Page \d+)\s*$/u.test(line))
    .join('\n')
  const mended: string[] = []
  for (const block of lines.split(/\n\s*\n|(?<=^The Security Council,)\n|\n(?=\d{1,2}\. \p{Lu}|\(?[a-z]\) )|(?<=,)\n(?=(?:Deeply |Gravely )?\p{L}+(?:ing|ful|ous|ed)\b)/mu)) {
    const text = block.replace(/\s+/gu, ' ').trim()
    const last = mended.at(-1)
    if (text === '') continue
    if (last !== undefined && !/[.:;,]["”]?(?: and| or| \d{1,3}(?:, \d{1,3})?)?$/u.test(last) && !/^(?:\d{1,2}\.|\([a-z]+\)) |^\p{Lu}\p{L}+(?:ing|ful|ous|ed|s)\b/u.test(text) && last.length > 3)
      mended[mended.length - 1] = `${last} ${text}`
    else if (last !== undefined && /^\p{Ll}/u.test(text)) mended[mended.length - 1] = `${last} ${text}`
    else mended.push(text)
  }
  return mended
}
