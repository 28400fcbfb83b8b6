import { monthNames } from '#shared/lib/month-names'
import type { LayoutOptions, UnDocument } from '../document.ts'
import type { Face, Measure } from './faces.ts'
import type { Geometry } from './geometry.ts'
import { breakLines } from './lines.ts'
import { setLine, type Page } from './page.ts'

interface Pen {
  readonly page: Page
  readonly measure: Measure
}

function print(
  { page, measure }: Pen,
  text: string,
  face: Face,
  size: number,
  x: number,
  baseline: number,
  align: 'left' | 'right' | 'centre' = 'left',
) {
  const width = align === 'left' ? 0 : measure(text, face, size)
  const start = align === 'right' ? x - width : align === 'centre' ? x - width / 2 : x
  page.texts.push({ owner: 'furniture', text, face, size, x: start, baseline, wordSpacing: 0 })
}

/** The first letters of a symbol are large on a masthead: `A` of `A/RES/73/8`. */
function printMastheadSymbol(pen: Pen, symbol: string, right: number, baseline: number): void {
  const slash = symbol.indexOf('/')
  const organ = slash < 0 ? symbol : symbol.slice(0, slash)
  const rest = slash < 0 ? '' : symbol.slice(slash)
  const restWidth = pen.measure(rest, 'roman', 10)
  print(pen, organ, 'roman', 20, right - restWidth, baseline, 'right')
  if (rest) print(pen, rest, 'roman', 10, right, baseline, 'right')
}

/** Draws a page with lines on it: a sign of our own where a UN document has its emblem. */
function drawSampleMark(page: Page, left: number, top: number): void {
  const sheet = { width: 37, height: 48 }
  const edge = 0.75
  for (const y of [top, top + sheet.height - edge]) page.rules.push({ x: left, y, width: sheet.width, thickness: edge })
  for (const x of [left, left + sheet.width - edge])
    page.rules.push({ x, y: top, width: edge, thickness: sheet.height })
  for (const [index, width] of [12, 23, 23, 17, 23, 9].entries()) {
    page.rules.push({ x: left + 7, y: top + 8 + index * 6, width, thickness: 1.5 })
  }
}

/**
 * Prints masthead, session lines and adoption lines on the first page.
 *
 * Left and right column stand on the same baselines, so that their lines interleave for a reader that goes by height alone.
 * Returns the height, in points from the top, at which the text begins.
 */
export function printFrontMatter(page: Page, document: UnDocument, geometry: Geometry, measure: Measure): number {
  const pen = { page, measure }
  const { masthead } = document
  const { left, right, bodyLeft, mastheadRight } = geometry
  print(pen, masthead.organization, 'roman', 14, bodyLeft, 57)
  printMastheadSymbol(pen, document.symbol, right, 57)
  page.rules.push({ x: left, y: 64.5, width: right - left, thickness: 0.75 })
  const bodySize = masthead.body.length > 1 ? 14 : 20
  for (const [index, line] of masthead.body.entries())
    print(pen, line, 'bold', bodySize, bodyLeft, (bodySize === 20 ? 86 : 82) + index * 17)
  const stamps = [
    `Distr.: ${masthead.distribution}`,
    masthead.date,
    ...(masthead.original ? ['', `Original: ${masthead.original}`] : []),
  ]
  for (const [index, line] of stamps.entries())
    if (line) print(pen, line, 'roman', 10, mastheadRight, 86 + index * 11.8)
  if (document.notice) drawSampleMark(page, left + 2, 72)
  page.rules.push({ x: left, y: 208.5, width: right - left, thickness: 1.75 })

  let y = 221
  for (const { text, bold } of document.sessionLines) {
    const look = bold ? { bold } : {}
    for (const line of breakLines(
      [{ text }],
      [],
      { size: 10, firstWidth: 290, width: 290, look },
      { measure, divide: null },
    )) {
      setLine(page, line, { x: left, baseline: y, fill: null, owner: 'furniture' })
      y += 11.8
    }
  }
  y += document.adoptionLines.length ? 20 : 8
  for (const text of document.adoptionLines) {
    for (const line of breakLines(
      [{ text }],
      [],
      { size: 14, firstWidth: 340, width: 340, look: { bold: true } },
      { measure, divide: null },
    )) {
      setLine(page, line, { x: bodyLeft, baseline: y, fill: null, owner: 'furniture' })
      y += 15
    }
  }
  if (document.adoptionReference) {
    const runs = [{ text: document.adoptionReference, italic: true }]
    y += 12
    for (const line of breakLines(runs, [], { size: 10, firstWidth: 340, width: 340 }, { measure, divide: null })) {
      setLine(page, line, { x: bodyLeft, baseline: y, fill: null, owner: 'furniture' })
      y += 12
    }
  }
  return y + 4
}

/** Makes the `071118` that stands beside a job number from `7 November 2018`; empty where the date has another form. */
function stampOf(date: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) (\p{L}+) \d\d(\d\d)$/u.exec(date) ?? []
  const number = monthNames.en.indexOf(month) + 1
  return number ? `${day.padStart(2, '0')}${String(number).padStart(2, '0')}${year}` : ''
}

function printFirstFoot(pen: Pen, document: UnDocument, geometry: Geometry): void {
  const { left, pageHeight } = geometry
  print(
    pen,
    `${document.jobNumber} (E)    ${stampOf(document.masthead.date)}`.trim(),
    'roman',
    9,
    left + 5,
    pageHeight - 47,
  )
  const bars = `*${document.jobNumber.replace(/\D/g, '')}*`
  if (document.notice) return
  print(pen, bars, 'bold', 9, left + 5, pageHeight - 36)
  print(pen, 'Please recycle', 'bold', 8, geometry.right - 60, pageHeight - 40, 'right')
}

/** Prints head and foot of every page: symbol and short title change sides from page to page, and so do the numbers. */
export function printRunningMatter(
  pages: readonly Page[],
  document: UnDocument,
  options: LayoutOptions,
  geometry: Geometry,
  measure: Measure,
): void {
  const { left, right, pageHeight } = geometry
  for (const [index, page] of pages.entries()) {
    const pen = { page, measure }
    const number = index + 1
    // On a line of its own, at the same place on every page.
    if (document.notice) print(pen, document.notice, 'italic', 7.5, (left + right) / 2, pageHeight - 20, 'centre')
    if (number === 1) {
      printFirstFoot(pen, document, geometry)
      continue
    }
    const even = number % 2 === 0
    if (options.runningHeads) {
      print(pen, document.symbol, 'bold', 8.5, even ? left : right, 59.5, even ? 'left' : 'right')
      const shape = { size: 8.5, firstWidth: 290, width: 290, look: { bold: true } }
      const lines = document.runningTitle
        ? breakLines([{ text: document.runningTitle }], [], shape, { measure, divide: null })
        : []
      for (const [at, line] of lines.slice(0, 2).entries()) {
        const baseline = 59.5 - (Math.min(2, lines.length) - 1 - at) * 9.8
        setLine(page, line, { x: even ? right - line.width : left, baseline, fill: null, owner: 'furniture' })
      }
      page.rules.push({ x: left, y: 64.5, width: right - left, thickness: 0.75 })
    }
    const foot = pageHeight - 33
    print(pen, `${number}/${pages.length}`, 'bold', 8.5, even ? left : right, foot, even ? 'left' : 'right')
    print(pen, document.jobNumber, 'roman', 6.5, even ? right : left, foot, even ? 'right' : 'left')
  }
}
