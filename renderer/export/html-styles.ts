import type { PackLook } from '#shared/domain/pack-look'

interface Faces {
  readonly text: string
  readonly heading: string
  readonly small: string
}

const usualAccent = '#0b5c7a'

/** A family's name as a style sheet has it. */
const family = (name: string | null): string => (name === null || name.trim() === '' ? '' : `"${name.replace(/[^\p{L}\p{N} _-]/gu, '')}", `)

function facesOf({ textFont, headingFont }: PackLook): Faces {
  const text = `${family(textFont)}Cambria, Caladea, "Source Serif 4 Variable", "Noto Naskh Arabic Variable", Georgia, "Noto Serif CJK SC", "Songti SC", SimSun, serif`
  return {
    text,
    heading: `${family(headingFont)}${text}`,
    small: `${family(textFont)}Calibri, Carlito, "Inter Variable", "Noto Naskh Arabic Variable", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif`,
  }
}

/** Gives the looks that a pack has as a web page and on paper. */
export function packCss(look: PackLook): string {
  const { text, heading, small } = facesOf(look)
  const accent = /^#[0-9a-f]{6}$/i.test(look.accent ?? '') ? look.accent : usualAccent
  return `
:root { --accent: ${accent}; --ink: #1c2230; --ink-2: #4b5466; --line: #cfc9bd; --hang: 1.2cm; color: var(--ink); background: #fff; font: 11pt/1.35 ${text}; overflow-wrap: break-word; }
body { max-width: 17cm; margin: 0 auto; padding: 1cm; }
h1, h2, h3, h4, p, ol, dl, dd, figure, blockquote { margin: 0; }
h1, h2, h3 { font-family: ${heading}; line-height: 1.24; break-after: avoid; }
h1 { margin: 10pt 0 18pt; font-size: 32pt; font-weight: 400; text-wrap: balance; }
h2 { margin: 28pt 0 12pt; color: var(--accent); font-size: 18pt; }
h3 { margin: 18pt 0 8pt; font-size: 13.5pt; }
h4.own { margin: 14pt 0 6pt; font-size: 11.5pt; }
h4.text { margin: 14pt 0 6pt; font-size: 11.5pt; }
h4.second { margin: 10pt 0 5pt; font-size: 11pt; font-style: italic; font-weight: 400; }
h4 { break-after: avoid; }
a { color: var(--accent); text-decoration: none; }
p { margin-block-end: 6pt; orphans: 2; widows: 2; }
header .logo { max-width: 7cm; max-height: 2.6cm; }
header .kicker { display: flex; justify-content: space-between; color: var(--accent); font: 600 11pt/1.4 ${small}; text-transform: uppercase; letter-spacing: 1.5pt; }
header .kicker:dir(rtl) { letter-spacing: 0; }
.internal { color: #a3262a; }
dl > div { display: grid; grid-template-columns: 3cm 1fr; padding: 4.5pt 0; border-block-end: 0.5pt solid var(--line); }
dt, .as-of, .small, .muted, .absent, .remark { color: var(--ink-2); font: 9.5pt/1.4 ${small}; }
.as-of { margin-block-start: 18pt; }
.absent, .remark { color: #a3262a; }
nav ol { padding: 0; list-style: none; }
nav li { display: flex; justify-content: space-between; gap: 1cm; padding: 0.5pt 0; line-height: 1.24; break-inside: avoid; }
nav .second { padding-inline-start: var(--hang); }
figure { margin: 12pt 0 8pt; margin-inline-start: 0.6cm; }
blockquote, .quoted { padding-inline-start: 9pt; border-inline-start: 1.5pt solid var(--line); }
.quoted { border-inline-start-style: dashed; }
blockquote p, .quoted p { margin: 0; }
figcaption { margin-block-start: 3pt; padding-inline-start: var(--hang); break-before: avoid; }
cite { font-style: normal; }
.numbered { padding-inline-start: var(--hang); }
.number { display: inline-block; min-width: var(--hang); margin-inline-start: calc(-1 * var(--hang)); white-space: nowrap; }
h4 .number { min-width: 0; margin-inline: 0 8pt; }
${[1, 2, 3, 4].map((level) => `.level-${level} { margin-inline-start: calc(var(--hang) * ${level}); }`).join('\n')}
.depth-1 { padding-inline-start: 0.6cm; }
.depth-2 { padding-inline-start: 1.2cm; }
.depth-3 { padding-inline-start: 1.8cm; }
.note { margin: 6pt 0 9pt; margin-inline: 0.6cm 0.2cm; padding: 5pt 8pt; border-inline-start: 2.25pt solid #c98a2b; background: #f7f3ea; font: 10.5pt/1.34 ${small}; break-inside: avoid-page; }
.note.closed { border-inline-start: 4.5pt solid #a3262a; }
.note p { margin: 0 0 3pt; }
mark, .said { background: #fbefd9; color: inherit; }
ins { color: var(--accent); }
del { color: #a3262a; }
sup { font-size: 0.65em; line-height: 0; }
table { width: 100%; margin-block-end: 10pt; border-collapse: collapse; border-block: 1pt solid var(--ink-2); font: 9.5pt/1.28 ${small}; table-layout: fixed; }
th, td { padding: 3pt 4pt; border-block-end: 0.5pt solid var(--line); text-align: start; vertical-align: top; }
th { background: #f3f1eb; color: var(--ink-2); }
td p { margin: 0 0 2pt; }
tr { break-inside: avoid; }
.notes { margin-block-start: 24pt; padding: 6pt 0 0; border-block-start: 0.5pt solid var(--line); color: var(--ink-2); font: 8.5pt/1.3 ${small}; list-style: none; }
.notes li { display: flow-root; padding-block-end: 2pt; }
.notes p { margin: 0; }`.trim()
}
