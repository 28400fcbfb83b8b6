import type { BriefingPack } from '#shared/domain/pack'
import { renderBlocks } from './html-blocks.ts'
import { packCss } from './html-styles.ts'
import { escapeHtml, linkTo, renderLines, tongueOf } from './html-words.ts'
import { logoAddress } from './logo-address.ts'

/**
 * Renders a pack as one web page that needs nothing beside it: no script, no request, its looks inside.
 *
 * Decides about looks only: every word comes from the pack. Footnotes stand at its end and lead back to their calls.
 */
export function renderHtml(pack: BriefingPack): string {
  return wholePage(pack, `<style>${packCss(pack.look)}</style>`, renderBody(pack, null))
}

/** Puts a head round a body; `dress` is what stands in the head beside title and language. */
export function wholePage({ language, direction, cover }: BriefingPack, dress: string, body: string): string {
  return [
    `<!doctype html>\n<html lang="${language === 'und' ? '' : language}" dir="${direction}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(cover.title)}</title>${dress}</head>`,
    `<body>\n${body}\n</body>\n</html>\n`,
  ].join('\n')
}

/** Renders what stands on the page. `pageOf` says on which page of paper each bookmark stands; null = there are no pages. */
export function renderBody(pack: BriefingPack, pageOf: ReadonlyMap<string, number> | null): string {
  return [renderCover(pack), renderContents(pack, pageOf), `<main>${renderBlocks(pack.blocks)}</main>`, renderFootnotes(pack), renderComments(pack)].filter((part) => part !== '').join('\n')
}

function renderCover({ cover, audience, look }: BriefingPack): string {
  const logo = look.logo === null ? '' : `<img class="logo" src="${logoAddress(look.logo)}" alt="${escapeHtml(look.logo.alt)}">`
  const facts = cover.facts.map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')
  return [
    `<header>${logo}<p class="kicker"><span>${escapeHtml(cover.kicker)}</span> <strong class="${audience}">${escapeHtml(cover.mark)}</strong></p>`,
    `<h1>${escapeHtml(cover.title)}</h1>`,
    facts === '' ? '' : `<dl>${facts}</dl>`,
    `<p class="as-of">${escapeHtml(cover.asOf)}</p></header>`,
  ].join('\n')
}

function renderContents({ contents, contentsTitle }: BriefingPack, pageOf: ReadonlyMap<string, number> | null): string {
  if (contents.length === 0) return ''
  const entries = contents.map((entry) => {
    const page = pageOf?.get(entry.bookmark)
    const number = page === undefined ? '' : ` <span>${page}</span>`
    return `<li${entry.level === 2 ? ' class="second"' : ''}${tongueOf(entry)}>${linkTo(entry.text, entry.bookmark)}${number}</li>`
  })
  return `<nav aria-labelledby="contents"><h2 id="contents">${escapeHtml(contentsTitle)}</h2><ol>${entries.join('\n')}</ol></nav>`
}

/** A footnote's own number leads back to where it was called. */
function renderFootnotes({ footnotes }: BriefingPack): string {
  if (footnotes.length === 0) return ''
  const entries = footnotes.map(
    ({ text, direction }, index) => `<li id="footnote_${index + 1}" dir="${direction}"><a href="#call_${index + 1}" role="doc-backlink">${index + 1}</a> ${escapeHtml(text)}</li>`,
  )
  return `<ol class="notes" role="doc-endnotes">${entries.join('\n')}</ol>`
}

function renderComments({ comments }: BriefingPack): string {
  if (comments.length === 0) return ''
  const entries = comments.map(
    ({ author, date, lines }, index) => `<li id="comment_${index + 1}"><p>[${index + 1}] ${author === '' ? '' : `<bdi>${escapeHtml(author)}</bdi> · `}${escapeHtml(date.slice(0, 10))}</p>${renderLines(lines)}</li>`,
  )
  return `<ol class="notes">${entries.join('\n')}</ol>`
}
