/** Fonts that PDFs may leave out (Times, Helvetica, Courier, Symbol), from pdf.js. Helvetica is drawn with Liberation Sans. */
const fonts = import.meta.glob<string>('../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url',
  import: 'default',
  eager: true,
})
/** Character maps that Chinese, Japanese and Korean PDFs name without carrying them. */
const characterMaps = import.meta.glob<string>('../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Hands pdf.js the fonts of the app's own bundle. pdf.js makes one for each document. */
export class BundledFonts {
  fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    return ownFile(fonts, filename)
  }
}

/** Hands pdf.js the character maps of the app's own bundle. */
export class BundledCharacterMaps {
  async fetch({
    name,
  }: {
    readonly name: string
  }): Promise<{ readonly cMapData: Uint8Array; readonly isCompressed: true }> {
    return { cMapData: await ownFile(characterMaps, `${name}.bcmap`), isCompressed: true }
  }
}

/** The name comes from an untrusted PDF: it can only choose among the bundled files, never make an address. */
async function ownFile(files: Readonly<Record<string, string>>, name: string): Promise<Uint8Array> {
  const address = Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1]
  if (address === undefined) throw new Error(`No such file in the bundle: ${name}`)
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`Not readable: ${name}`)
  return new Uint8Array(await answer.arrayBuffer())
}
