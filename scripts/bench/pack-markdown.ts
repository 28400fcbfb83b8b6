import type { BriefingPack, PackBlock, PackChange, PackRun } from '../../shared/domain/pack.ts'

/** The words of a pack as Markdown, with headings, quotations, links and footnotes: what pandoc is given to do the same work. */
export function packAsMarkdown(pack: BriefingPack): string {
  const { cover, blocks, footnotes } = pack
  const facts = cover.facts.map(({ label, value }) => `${escaped(label)}: ${escaped(value)}`)
  return [
    `% ${cover.title}`,
    ...facts,
    ...blocks.map(blockWords),
    ...footnotes.map(({ text }, index) => `[^${index + 1}]: ${escaped(text)}`),
    '',
  ].join('\n\n')
}

function blockWords(block: PackBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)} {#${block.bookmark}}`
    case 'paragraph':
      return runWords(block.runs)
    case 'quotation':
      return [
        ...block.paragraphs.map(({ label, runs }) => `> ${label === null ? '' : `${escaped(label)} `}${runWords(runs)}`),
        `> ${linked(block.citation, block.citationTarget)}[^${block.footnote}]`,
        ...block.remarks.map((remark) => `> ${escaped(remark)}`),
      ].join('\n>\n')
    case 'note':
      return [block.heading, block.about, block.reference, ...block.lines.map(({ runs }) => runWords(runs)), block.tagLine]
        .filter((line) => line !== null)
        .map((line) => `> ${line}`)
        .join('\n>\n')
    case 'text-paragraph': {
      const words = `${block.label === null ? '' : `${escaped(block.label)} `}${runWords(block.runs)}`
      return block.bookmark === null ? words : `[${words}]{#${block.bookmark}}`
    }
    case 'changes':
      return [
        ...block.paragraphs.map(({ label, changes }) => `> ${label === null ? '' : `${escaped(label)} `}${changes.map(changeWords).join('')}`),
        `> ${linked(block.citation, block.citationTarget)}`,
        ...block.remarks.map((remark) => `> ${escaped(remark)}`),
      ].join('\n>\n')
    case 'table':
      return [
        row(block.columns.map(({ heading }) => escaped(heading))),
        row(block.columns.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map((lines) => lines.map(({ runs }) => runWords(runs)).join(' ')))),
      ].join('\n')
    case 'orientation':
    case 'page-break':
      return '---'
  }
}

function changeWords({ change, text }: PackChange): string {
  if (text.trim() === '' || change === 'same') return escaped(text)
  return change === 'deleted' ? `~~${escaped(text.trim())}~~ ` : `**${escaped(text.trim())}** `
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function runWords(runs: readonly PackRun[]): string {
  return runs
    .map(({ text, italic, footnote }) => `${italic === true && text.trim() !== '' ? `*${escaped(text.trim())}* ` : escaped(text)}${footnote === undefined ? '' : `[^${footnote}]`}`)
    .join('')
}

function linked(words: string, target: string | null): string {
  return target === null ? escaped(words) : `[${escaped(words)}](#${target})`
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~^$"'@]/g, String.raw`\$&`).replaceAll('\n', ' ')
}
