import { readFileSync, writeFileSync } from 'node:fs'
import type { Profiler } from 'node:inspector'
import { Session } from 'node:inspector/promises'
import { cpuUsage } from 'node:process'
import { readExchange } from '../../renderer/exchange/read-exchange.ts'
import { renderDocx } from '../../renderer/export/docx.ts'
import { buildPack } from '../../shared/pack/build-pack.ts'
import { usualPack } from '#shared/domain/pack-choices'
import { packLabels } from '../../shared/pack/labels.ts'
import { paginate } from '../../shared/pack/paginate.ts'
import { grownInput } from './pack-input.ts'
import { packAsMarkdown } from './pack-markdown.ts'
import { peakMb } from './peak-memory.ts'

/**
 * One pack in a process of its own, so that times are cold and the memory is its own. Prints one JSON line.
 * `time` measures, `share` asks the engine in whose code the time went, `markdown` writes the same words for pandoc.
 */
const [way = '', library = '', copies = '1', out = ''] = process.argv.slice(2)
const read = await readExchange(new Uint8Array(readFileSync(library)))
if (!read.ok) throw new Error(read.error.detail)
const input = grownInput(read.value.rows, Number(copies))
const session = new Session()
session.connect()
if (way === 'share') {
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
}
const started = performance.now()
const cpuBefore = cpuUsage()
const pack = buildPack(input, { asOf: '2026-11-22', labels: packLabels('en'), choices: usualPack })
const built = performance.now()
const bytes = way === 'markdown' ? new TextEncoder().encode(packAsMarkdown(pack)) : await renderDocx(pack)
const { user, system } = cpuUsage(cpuBefore)
const ended = performance.now()
const peak = peakMb()
writeFileSync(out, bytes)
const share = way === 'share' ? shares((await session.post('Profiler.stop')).profile) : null
console.log(JSON.stringify({ ms: ended - started, buildMs: built - started, cpuMs: (user + system) / 1000, peakMb: peak, bytes: bytes.length, pages: paginate(pack).sheets.length, share }))

/** Parts of the running time by whose code it was: ours stands in the bundle, libraries stay in `node_modules`. */
function shares({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): { readonly ours: number; readonly libraries: number; readonly engine: number } {
  const ownerOf = new Map(nodes.map(({ id, callFrame }) => [id, owner(callFrame.functionName, callFrame.url)]))
  const spent = { ours: 0, libraries: 0, engine: 0, idle: 0 }
  for (const [index, node] of samples.entries()) spent[ownerOf.get(node) ?? 'engine'] += timeDeltas[index] ?? 0
  const whole = spent.ours + spent.libraries + spent.engine
  return { ours: spent.ours / whole, libraries: spent.libraries / whole, engine: spent.engine / whole }
}

function owner(name: string, url: string): 'ours' | 'libraries' | 'engine' | 'idle' {
  if (name === '(idle)') return 'idle'
  if (url.includes('node_modules')) return 'libraries'
  return url.includes('/bundle/') ? 'ours' : 'engine'
}
