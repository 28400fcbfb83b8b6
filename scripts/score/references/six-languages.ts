import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, UnDocument } from '../../un-layout/document.ts'
import { printedLabel } from '../../un-layout/labels.ts'
import { renderDocx } from '../../un-layout/docx/render-docx.ts'
import { renderPdf } from '../../un-layout/pdf/render-pdf.ts'
import type { Reference } from '../reference.ts'
import { inventedTexts, type InventedText } from './invented-texts.ts'

const layout = { hyphenate: false, runningHeads: true } as const

/** How the text of a language is given to the reader. */
export type Form = 'plain text' | 'Word' | 'HTML' | 'PDF'

const extensions: Readonly<Record<Form, string>> = { 'plain text': 'txt', Word: 'docx', HTML: 'html', PDF: 'pdf' }

/**
 * Lists one invented resolution in six languages. Our own PDF faces hold Latin letters only: `convert` makes the PDFs
 * of the other languages out of their pages; without it they are left out.
 */
export async function languageReferences(form: Form, convert: ((html: string) => Uint8Array) | null): Promise<Reference[]> {
  const references: Reference[] = []
  for (const text of inventedTexts) {
    const bytes = await bytesOf(text, form, convert)
    if (bytes === null) continue
    references.push({
      name: text.language,
      file: { name: `${text.language}.${extensions[form]}`, bytes },
      title: text.title,
      paragraphs: text.paragraphs.map(([kind, label, words]) => ({ kind, label, text: words })),
      matter: [...frontOf(text), ...text.closing],
      complete: true,
    })
  }
  return references
}

/** Makes a PDF of a page with LibreOffice, in `folder`. */
export function convertWith(folder: string): (html: string) => Uint8Array {
  return (html) => {
    const path = join(folder, 'text.html')
    writeFileSync(path, html)
    const profile = `-env:UserInstallation=file://${folder}/office`
    execFileSync('soffice', [profile, '--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'pdf', '--outdir', folder, path], {
      stdio: 'ignore',
    })
    return new Uint8Array(readFileSync(join(folder, 'text.pdf')))
  }
}

async function bytesOf(text: InventedText, form: Form, convert: ((html: string) => Uint8Array) | null): Promise<Uint8Array | null> {
  if (form === 'plain text') return new TextEncoder().encode(plainText(text))
  if (form === 'HTML') return new TextEncoder().encode(pageOf(text))
  if (form === 'Word')
    return renderDocx(documentOf(text), { ...layout, columns: 1, numbering: 'typed', mastheadIn: 'text' })
  if (/^(?:en|fr|es)$/u.test(text.language)) return renderPdf(documentOf(text), { ...layout, columns: 1, seed: 7 })
  return convert === null ? null : convert(pageOf(text))
}

/** A page as offices export it: no marks but paragraphs, typed labels, the masthead in a table. */
function pageOf(text: InventedText): string {
  const [symbol = '', body = '', ...rest] = frontOf(text)
  const facts = rest.slice(0, 3).join('<br>')
  const lines = text.paragraphs.map(([kind, label, words]) => {
    const shown = label === null ? words : `${labelled(text, label)} ${words}`
    return kind === 'heading' ? `<h2>${shown}</h2>` : `<p>${kind === 'organLine' ? `<i>${shown}</i>` : shown}</p>`
  })
  return [
    `<!doctype html><html lang="${text.language}" dir="${text.language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">`,
    `<title>${text.title}</title><style>body { font-family: Amiri, 'Noto Naskh Arabic', serif } p { text-align: justify; text-indent: 12mm; margin: 0 20mm 3mm } h2 { font-size: 14pt }</style></head><body>`,
    `<table width="100%"><tr><td>${symbol.replace(/ A\/.*$/u, '')}</td><td>A/RES/99/301</td></tr><tr><td>${body}</td><td>${facts}</td></tr></table>`,
    ...rest.slice(3).map((line) => `<p style="text-indent: 0">${line}</p>`),
    ...lines,
    ...text.closing.map((line) => `<p align="right"><i>${line}</i></p>`),
    '</body></html>',
  ].join('\n')
}

const labelled = (text: InventedText, label: string): string =>
  text.language === 'ar' && /^\d+$/u.test(label) ? `${label} -` : printedLabel(label)

const frontOf = (text: InventedText): string[] => [
  `${text.organization} A/RES/99/301`,
  text.body,
  text.distribution,
  text.date,
  text.original,
  text.session,
  text.item,
  text.adoption,
]

const plainText = (text: InventedText): string =>
  [
    ...frontOf(text),
    ...text.paragraphs.map(([, label, words]) => (label === null ? words : `${labelled(text, label)} ${words}`)),
    ...text.closing,
  ].join('\n\n')

function documentOf(text: InventedText): UnDocument {
  const blocks = text.paragraphs.map(([kind, label, words], index): Block => {
    if (kind === 'table' || kind === 'footnote') throw new Error(`No ${kind} in the invented texts`)
    const below = /^(?:‘|㈠|㈡|\(?i+\))/u.test(label ?? '') ? 2 : 1
    return {
      kind,
      label: label === null ? null : labelled(text, label),
      level: kind === 'heading' ? (index === 0 ? 0 : 2) : kind === 'subparagraph' ? below : 0,
      runs: [{ text: words }],
    }
  })
  return {
    symbol: 'A/RES/99/301',
    language: text.language,
    title: text.title,
    masthead: {
      organization: text.organization,
      body: [text.body],
      distribution: 'General',
      date: text.date,
      original: text.original.replace(/^.*:\s*/u, ''),
    },
    sessionLines: [
      { text: text.session, bold: true },
      { text: text.item, bold: false },
    ],
    adoptionLines: [text.adoption],
    adoptionReference: null,
    blocks: [...blocks, { kind: 'closing', lines: text.closing }],
    jobNumber: '44-31207',
    runningTitle: text.title,
    notice: null,
    paper: 'a4',
    subparagraphs: 'run-on',
  }
}
