import type { Language } from '#shared/domain/edition'
import type { Direction, NoteLine, PackRun } from '#shared/domain/pack'
import { isLinkable } from '#shared/rich-text/clean'
import { wordSafeText } from './word-safe-text.ts'

/** Makes words that can stand in markup, between tags and in attributes. */
export function escapeHtml(words: string): string {
  return wordSafeText(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Attributes that say whose words they are; an empty `lang` says that the language is not known. */
export function tongueOf({ language, direction }: { readonly language: Language; readonly direction: Direction }): string {
  return ` lang="${language === 'und' ? '' : language}" dir="${direction}"`
}

/** Words that lead to a place of the page; plain words where there is none. */
export function linkTo(words: string, bookmark: string | null): string {
  return bookmark === null ? escapeHtml(words) : `<a href="#${bookmark}">${escapeHtml(words)}</a>`
}

/** A footnote's number after the words that it belongs to. */
export function footnoteCall(number: number): string {
  return `<sup><a id="call_${number}" href="#footnote_${number}" role="doc-noteref">${number}</a></sup>`
}

/** Words with their looks, footnote calls and the numbers of what was said of them. */
export function renderRuns(runs: readonly PackRun[]): string {
  return runs
    .map((run, index) => {
      const ending = (run.comments ?? []).filter((comment) => runs[index + 1]?.comments?.includes(comment) !== true)
      const said = ending.map((comment) => `<sup class="said"><a href="#comment_${comment}">[${comment}]</a></sup>`).join('')
      const words = run.comments ? `<span class="said">${renderLook(run)}</span>` : renderLook(run)
      return `${words}${said}${run.footnote === undefined ? '' : footnoteCall(run.footnote)}`
    })
    .join('')
}

function renderLook({ text, italic, bold, superscript, marked, address, target }: PackRun): string {
  let words = escapeHtml(text)
  if (italic) words = `<em>${words}</em>`
  if (bold) words = `<strong>${words}</strong>`
  if (superscript) words = `<sup>${words}</sup>`
  if (marked) words = `<mark>${words}</mark>`
  if (target !== undefined) return `<a href="#${target}">${words}</a>`
  return address !== undefined && isLinkable(address) ? `<a href="${escapeHtml(address)}">${words}</a>` : words
}

/** Lines of a note, a comment or a cell, each a paragraph. */
export function renderLines(lines: readonly NoteLine[]): string {
  return lines
    .map(({ runs, direction, depth, marker }) => {
      const hanging = marker === null ? '' : `<span class="marker">${escapeHtml(marker)}</span> `
      return `<p dir="${direction}"${depth === 0 ? '' : ` class="depth-${Math.min(depth, 3)}"`}>${hanging}${renderRuns(runs)}</p>`
    })
    .join('')
}
