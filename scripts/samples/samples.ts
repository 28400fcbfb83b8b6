import type { UnDocument } from '../un-layout/document.ts'
import { renderDocx, type WordOptions } from '../un-layout/docx/render-docx.ts'
import { renderPdf } from '../un-layout/pdf/render-pdf.ts'
import { agenda } from './agenda.ts'
import { declaration } from './declaration.ts'
import { draftResolution } from './draft-resolution.ts'
import { resolution } from './resolution.ts'

export interface Sample {
  readonly slug: string
  readonly document: UnDocument
  /** Both ways of numbering occur in UN Word files; the samples show both. */
  readonly numbering: WordOptions['numbering']
}

/** The sample library, in the order in which the texts came about. */
export const samples: readonly Sample[] = [
  { slug: 'sample-political-declaration', document: declaration, numbering: 'typed' },
  { slug: 'sample-resolution', document: resolution, numbering: 'automatic' },
  { slug: 'sample-provisional-agenda', document: agenda, numbering: 'typed' },
]

const layout = { columns: 1, hyphenate: true, runningHeads: true } as const

/** Renders the draft that the sample resolution came of: only the sample library holds it, so that the first look at the app has three texts. */
export async function renderDraft(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return { name: 'sample-draft-resolution.pdf', bytes: await renderPdf(draftResolution, { ...layout, seed: 1 }) }
}

/** Renders each sample as PDF and .docx; the same bytes at each run. */
export async function renderSamples(): Promise<{ readonly name: string; readonly bytes: Uint8Array }[]> {
  const files: { name: string; bytes: Uint8Array }[] = []
  for (const { slug, document, numbering } of samples) {
    files.push({ name: `${slug}.pdf`, bytes: await renderPdf(document, { ...layout, seed: 1 }) })
    files.push({
      name: `${slug}.docx`,
      bytes: await renderDocx(document, { ...layout, numbering, mastheadIn: 'header' }),
    })
  }
  return files
}
