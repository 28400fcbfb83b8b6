import { resolution } from '../../scripts/samples/resolution.ts'
import { wordsOf } from '../../scripts/un-layout/document.ts'

/** The lines of the sample resolution as print has them, one a paragraph. */
function printedLines(): readonly string[] {
  const { masthead, symbol, sessionLines, adoptionLines, blocks } = resolution
  const front = [masthead.organization, symbol, ...masthead.body, `Distr.: ${masthead.distribution}`, masthead.date, ...sessionLines.map(({ text }) => text), ...adoptionLines]
  const body = blocks.flatMap((block) => {
    if (block.kind === 'closing') return [...block.lines]
    const printed = block.kind === 'operative' && block.label !== null ? `${block.label}.` : block.label
    return [[printed, wordsOf(block.runs)].filter(Boolean).join(' ')]
  })
  return [...front, ...body]
}

/** The sample resolution as a page of a web site. */
export const htmlOf = (): string =>
  `<!doctype html><html lang="en"><body>${printedLines()
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n')}</body></html>`

/** The sample resolution as copied out of a window: a blank line between paragraphs. */
export const plainTextOf = (): string => printedLines().join('\n\n')
