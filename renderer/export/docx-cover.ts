import { type IParagraphOptions, ImageRun, Paragraph } from 'docx'
import type { BriefingPack } from '#shared/domain/pack'
import type { PackLogo } from '#shared/domain/pack-look'
import { directed } from './docx-note-lines.ts'
import { cm } from './docx-page.ts'
import type { Pen } from './docx-pen.ts'
import { markStyle } from './docx-running.ts'
import { wordSafeText } from './word-safe-text.ts'

/** In pixels of Word's own, 96 to the inch: 7 cm by 2.6 cm. */
const largestLogo = { width: 265, height: 98 }
const twipsInPixel = 15

/** From the page's text to the first words of a cover, in twips. */
const coverTop = cm(5.2)
/** From a logo to the words below it, where they head the first page. */
const headTop = cm(0.6)

/** Renders the cover: logo, whom it is for, title, facts. */
export function renderCover({ cover, direction, audience, look }: BriefingPack, pen: Pen): readonly Paragraph[] {
  const { own } = pen
  const towards = directed(direction)
  const logo = look.logo === null ? null : sizeLogo(look.logo)
  return [
    ...(look.logo === null || logo === null ? [] : [renderLogo(look.logo, logo, pen)]),
    new Paragraph({
      style: 'CoverKicker',
      ...towards,
      ...topSpace(cover.stands, logo),
      children: [...pen.words(cover.kicker, own), pen.tab(), ...pen.words(cover.mark, own, { style: markStyle[audience] })],
    }),
    new Paragraph({ style: 'Title', ...towards, children: pen.words(cover.title, own) }),
    ...cover.facts.map(
      ({ label, value }) =>
        new Paragraph({
          style: 'CoverFact',
          ...towards,
          children: [...pen.words(label, own, { style: 'CoverFactLabel' }), pen.tab(), ...pen.words(value, own)],
        }),
    ),
    new Paragraph({ style: 'CoverDate', ...towards, children: pen.words(cover.asOf, own) }),
  ]
}

function topSpace(stands: BriefingPack['cover']['stands'], logo: { readonly height: number } | null): IParagraphOptions {
  if (stands === 'head') return { spacing: { before: logo === null ? 0 : headTop } }
  return logo === null ? {} : { spacing: { before: coverTop - logo.height * twipsInPixel } }
}

/** Fits a logo into its place without enlarging it; null where it has no extent. */
function sizeLogo({ width, height }: PackLogo): { readonly width: number; readonly height: number } | null {
  if (!(width > 0 && height > 0)) return null
  const scale = Math.min(1, largestLogo.width / width, largestLogo.height / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

function renderLogo({ bytes, type, alt }: PackLogo, size: { readonly width: number; readonly height: number }, { own }: Pen): Paragraph {
  return new Paragraph({
    style: 'CoverLogo',
    ...directed(own.direction),
    children: [new ImageRun({ type: type === 'jpeg' ? 'jpg' : 'png', data: bytes, transformation: size, altText: { id: '1', name: 'logo', description: wordSafeText(alt) } })],
  })
}
