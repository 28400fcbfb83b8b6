import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { renderSamples } from './samples.ts'

const folder = fileURLToPath(new URL('../../resources/sample/', import.meta.url))

await mkdir(folder, { recursive: true })
for (const { name, bytes } of await renderSamples()) {
  await writeFile(`${folder}${name}`, bytes)
  console.log(`resources/sample/${name}  ${Math.ceil(bytes.length / 1024)} kB`)
}
