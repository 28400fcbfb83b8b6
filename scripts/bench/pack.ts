import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundleScript } from './bundle-script.ts'

const library = resolve(import.meta.dirname, '../../resources/sample/sample-library.zip')
const sizes = [50, 300, 1000]
const runs = 3

interface Measured {
  readonly ms: number
  readonly buildMs: number
  readonly cpuMs: number
  readonly peakMb: number
  readonly bytes: number
  /** As the preview counts them. */
  readonly pages: number
  readonly share: { readonly ours: number; readonly libraries: number; readonly engine: number } | null
}

/** A meeting's pack from the model to the bytes of the Word file: time, memory, size, whose time it is, beside pandoc. */
export async function benchPack(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-pack-'))
  try {
    const once = await bundleScript(folder, 'pack-once')
    const run = (way: string, copies: number, out: string): Measured =>
      JSON.parse(execFileSync(process.execPath, [once, way, library, String(copies), join(folder, out)], { encoding: 'utf8' })) as Measured
    const [first, second] = [run('time', 1, 'ours.docx').pages, run('time', 2, 'ours.docx').pages]
    for (const wanted of sizes) {
      const copies = Math.max(1, 1 + Math.round((wanted - first) / (second - first)))
      const best = Array.from({ length: runs }, () => run('time', copies, 'ours.docx')).toSorted((a, b) => a.ms - b.ms)[0]
      const { share } = run('share', copies, 'share.docx')
      if (best === undefined || share === null) throw new Error('A run measured nothing')
      console.log(
        `${best.pages} pages: ours ${Math.round(best.ms)} ms (cpu ${Math.round(best.cpuMs)}; the model ${Math.round(best.buildMs)} ms), ` +
          `peak ${Math.round(best.peakMb)} MB, ${kilobytes(best.bytes)} · of the time ours ${percent(share.ours)}, libraries ${percent(share.libraries)}, ` +
          `the engine (garbage, compression) ${percent(share.engine)}`,
      )
      run('markdown', copies, 'same.md')
      console.log(`${best.pages} pages: pandoc ${await measurePandoc(folder)}`)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The quickest of some runs of pandoc on the same words, as GNU time measures it; says so where either is not installed. */
async function measurePandoc(folder: string): Promise<string> {
  if (spawnSync('pandoc', ['--version']).error !== undefined) return 'not installed'
  const out = join(folder, 'pandoc.docx')
  const measured = Array.from({ length: runs }, () => {
    const { error, stderr } = spawnSync('time', ['-f', '%e %U %S %M', 'pandoc', join(folder, 'same.md'), '-o', out], { encoding: 'utf8' })
    return error === undefined ? (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number) : []
  })
  const [wall, user, system, peakKb] = measured.toSorted(([one = 0], [other = 0]) => one - other)[0] ?? []
  if (wall === undefined || user === undefined || system === undefined || peakKb === undefined) return 'not measured: GNU time is not installed'
  return `${Math.round(wall * 1000)} ms (cpu ${Math.round((user + system) * 1000)}), peak ${Math.round(peakKb / 1024)} MB, ${kilobytes((await stat(out)).size)}`
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} kB`
const percent = (share: number): string => `${Math.round(share * 100)} %`
