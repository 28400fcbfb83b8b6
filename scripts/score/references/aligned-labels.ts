import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ParagraphKind } from '#shared/domain/paragraph'
import type { Reference, WantedParagraph } from '../reference.ts'

/** PDFs of which somebody aligned the paragraphs with another language by hand; those that found no partner are absent. */
const pairs: readonly (readonly [string, string])[] = [
  ['huridocs_ohchr_1_en_A_HRC_WG.6_34_ITA_3.pdf', 'ohchr_1_en_ru.json'],
  ['huridocs_ohchr_1_ru_A_HRC_WG.6_34_ITA_3.pdf', 'ohchr_1_ru_en.json'],
  ['regional/ihrda_2_en.pdf', 'ihrda_2_en_fr.json'],
  ['regional/cejil_1_es.pdf', 'cejil_1_es_pt.json'],
]

/** Lists the PDFs whose paragraphs were aligned by hand. */
export function alignedReferences(corpus: string): Reference[] {
  return pairs.map(([pdf, labels]) => {
    const { paragraphs } = JSON.parse(readFileSync(join(corpus, 'un-struct/huridocs-labels', labels), 'utf8')) as {
      readonly paragraphs: readonly { readonly main_language: string }[]
    }
    const texts = [...new Set(paragraphs.map((one) => withoutCall(one.main_language.replace(/\s+/gu, ' ').trim())))]
    // What stands before the first number is masthead or cover, glued together by column.
    const first = texts.findIndex((text) => text.startsWith('1. '))
    return {
      name: pdf.replace(/^.*\/|\.pdf$/gu, ''),
      file: { name: pdf, bytes: new Uint8Array(readFileSync(join(corpus, 'un-pdf', pdf))) },
      title: '',
      paragraphs: texts.slice(first).map(wanted),
      matter: [],
      complete: false,
    }
  })
}

/** A call that was copied with the words: `… human rights defenders.67`, `функционирования 149.` */
const withoutCall = (text: string): string => text.replace(/(?<=[\p{L}.”")])\d{1,3}(?=\.?$)|(?<=\p{Ll}{4})\s\d{2,3}(?=\.$)/u, '')

function wanted(text: string): WantedParagraph {
  const [, number, rest] = /^(\d{1,3})\.\s+(.+)$/u.exec(text) ?? []
  if (number !== undefined && rest !== undefined) return { kind: 'operative', label: number, text: rest }
  const [, label, words] = /^(\([a-z]{1,4}\)|[a-z]\.|[ivx]+\.|[IVX]{1,4}\.|[A-Z]\.)\s+(.+)$/u.exec(text) ?? []
  if (label !== undefined && words !== undefined) {
    const kind: ParagraphKind = label.startsWith('(') || /[.;,]$/u.test(words) ? 'subparagraph' : 'heading'
    return { kind, label, text: words }
  }
  const [, note, lifted] = /^(\d{1,3}) (\p{Lu}.+)$/u.exec(text) ?? []
  if (note !== undefined && lifted !== undefined) return { kind: 'footnote', label: note, text: lifted }
  return { kind: /[.;:,]$/u.test(text) ? 'operative' : 'heading', label: null, text }
}
