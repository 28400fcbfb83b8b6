import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { makeSampleLibrary } from './sample-library.ts'
import { renderDraft, renderSamples } from './samples.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${project}resources/sample/`

await mkdir(folder, { recursive: true })
const samples = await renderSamples()
const { version } = JSON.parse(await readFile(`${project}package.json`, 'utf8')) as { readonly version: string }
const library = await makeSampleLibrary([...samples.filter(({ name }) => name.endsWith('.pdf')), await renderDraft()], version)
for (const { name, bytes } of [...samples, { name: 'sample-library.zip', bytes: library }]) {
  await writeFile(`${folder}${name}`, bytes)
  console.log(`resources/sample/${name}  ${Math.ceil(bytes.length / 1024)} kB`)
}
