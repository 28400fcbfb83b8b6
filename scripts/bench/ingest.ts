import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderDocx } from '../un-layout/docx/render-docx.ts'
import { layOutPages, renderPdf } from '../un-layout/pdf/render-pdf.ts'
import { bundleScript } from './bundle-script.ts'
import { aDocumentOf } from './long-document.ts'

const layout = { columns: 1, hyphenate: true, runningHeads: true, seed: 1 } as const
const runs = 3

interface Measured {
  readonly ms: number
  readonly cpuMs: number
  readonly peakMb: number
}

/** Our whole reading beside pdf.js alone and pdftotext, and of Word files beside a bare walk over their XML: time, memory, growth. */
export async function benchIngest(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-ingest-'))
  try {
    const once = await bundleScript(folder, 'ingest-once')
    for (const wanted of [10, 100, 500]) {
      const document = aDocumentOf(wanted)
      const pages = layOutPages(document, layout).pages.length
      const pdf = join(folder, `${wanted}.pdf`)
      const docx = join(folder, `${wanted}.docx`)
      await writeFile(pdf, await renderPdf(document, layout))
      await writeFile(docx, await renderDocx(document, { ...layout, numbering: 'typed', mastheadIn: 'header' }))
      const ours = best(once, 'ours', pdf)
      const bare = best(once, 'pdf.js', pdf)
      const word = best(once, 'ours', docx)
      const walk = best(once, 'walk', docx)
      console.log(
        `${pages} pages: ours ${shown(ours)} · pdf.js alone ${shown(bare)} · pdftotext ${pdftotextMs(pdf)} · ratio ${(ours.ms / bare.ms).toFixed(2)} (cpu ${(ours.cpuMs / bare.cpuMs).toFixed(2)})`,
      )
      console.log(
        `${pages} pages as Word: ours ${shown(word)} · bare walk ${shown(walk)} · ratio ${(word.ms / walk.ms).toFixed(2)} (cpu ${(word.cpuMs / walk.cpuMs).toFixed(2)})`,
      )
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The quickest of some runs: the machine's other work only ever adds. */
function best(once: string, way: string, path: string): Measured {
  const measured = Array.from({ length: runs }, () => {
    const line = execFileSync(process.execPath, [once, way, path], { encoding: 'utf8' })
    return JSON.parse(line) as Measured
  })
  return measured.toSorted((a, b) => a.ms - b.ms)[0] ?? { ms: Number.NaN, cpuMs: Number.NaN, peakMb: Number.NaN }
}

const shown = ({ ms, peakMb }: Measured) => `${Math.round(ms)} ms, ${Math.round(peakMb)} MB`

function pdftotextMs(path: string): string {
  const started = performance.now()
  const { error } = spawnSync('pdftotext', ['-layout', path, '-'], { maxBuffer: 1 << 30 })
  return error ? 'not installed' : `${Math.round(performance.now() - started)} ms`
}
