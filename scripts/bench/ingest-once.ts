import { readFileSync } from 'node:fs'
import { cpuUsage } from 'node:process'
import { SaxesParser } from 'saxes'
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js'
import { readSource } from '../../renderer/ingest/index.ts'
import { openPdf } from '../../renderer/ingest/pdf-door.ts'
import { peakMb } from './peak-memory.ts'

/** One reading in a process of its own, so that times are cold and the memory is its own. Prints one JSON line. */
const ways: Readonly<Record<string, (bytes: Uint8Array) => Promise<number>>> = {
  /** The whole pipeline: paragraphs. */
  ours: async (bytes) => {
    const read = await readSource({ name: 'long', bytes }, {})
    if (!read.ok) throw new Error(read.error.message)
    return read.value.paragraphs.length
  },
  /** Text extraction alone, page by page: runs of glyphs. */
  'pdf.js': async (bytes) => {
    const door = await openPdf(bytes)
    let runs = 0
    for (let page = 1; page <= door.pages; page++) runs += (await door.readPage(page)).runs.length
    await door.close()
    return runs
  },
  /** A bare walk over the unzipped XML: elements. */
  walk: async (bytes) => {
    const reader = new ZipReader(new BlobReader(new Blob([Uint8Array.from(bytes)])), { useWebWorkers: false })
    let elements = 0
    for (const entry of await reader.getEntries()) {
      if (entry.directory || !entry.filename.endsWith('document.xml')) continue
      const parser = new SaxesParser()
      parser.on('opentag', () => void elements++)
      parser.write(await entry.getData(new TextWriter())).close()
    }
    await reader.close()
    return elements
  },
}

const [way = '', path = ''] = process.argv.slice(2)
const read = ways[way]
if (!read) throw new Error(`No such way: ${way}`)
const bytes = new Uint8Array(readFileSync(path))
const started = performance.now()
const cpuBefore = cpuUsage()
const found = await read(bytes)
const { user, system } = cpuUsage(cpuBefore)
const ms = performance.now() - started
console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, peakMb: peakMb(), found }))
