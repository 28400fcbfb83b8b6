import type { Reference } from './reference.ts'
import { alignedReferences } from './references/aligned-labels.ts'
import { asciidocReferences } from './references/asciidoc.ts'
import { councilReferences } from './references/council-texts.ts'
import { declarationReferences } from './references/declarations.ts'
import { plainTextReferences } from './references/plain-texts.ts'
import { languageReferences } from './references/six-languages.ts'
import { wordReferences } from './references/word-files.ts'

/** A row of the table: documents of one kind, with another source for what they hold. */
export interface ReferenceRow {
  readonly name: string
  readonly list: () => Promise<readonly Reference[]> | readonly Reference[]
}

/** Lists the rows. `convert` makes PDFs of pages in scripts that our own faces lack; null leaves them out. */
export function referenceRows(corpus: string, convert: ((html: string) => Uint8Array) | null): readonly ReferenceRow[] {
  return [
    { name: 'PDF beside its AsciiDoc', list: () => asciidocReferences(corpus) },
    { name: 'PDF aligned by hand (recall)', list: () => alignedReferences(corpus) },
    { name: 'Word beside its XML (recall)', list: () => wordReferences(corpus) },
    { name: 'text, Security Council', list: () => councilReferences(corpus) },
    { name: 'text beside its JSON', list: () => plainTextReferences(corpus) },
    { name: 'HTML, declaration, 6 languages', list: () => declarationReferences(corpus, 'html') },
    { name: 'text of it, empty lines', list: () => declarationReferences(corpus, 'empty lines') },
    { name: 'text of it, no empty lines', list: () => declarationReferences(corpus, 'no empty lines') },
    { name: 'invented, 6 languages, text', list: () => languageReferences('plain text', convert) },
    { name: 'invented, 6 languages, HTML', list: () => languageReferences('HTML', convert) },
    { name: 'invented, 6 languages, Word', list: () => languageReferences('Word', convert) },
    { name: 'invented, 6 languages, PDF', list: () => languageReferences('PDF', convert) },
  ]
}
