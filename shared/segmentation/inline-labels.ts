import { startsWithDay } from './lexicon.ts'
import { parseLabel, type LabelStyle, type ParsedLabel } from './numbering.ts'

/** What is cited by number goes on on the next line: `resolution 3395` `(XXX) of`, `paragraph 5` `(b)`. */
const goesOnAfterNumber =
  /(?:resolutions?|decisions?|paragraphs?|paras?\.|articles?|rules?|sections?|No\.|résolutions?|décisions?|paragraphes?|par\.|art\.|resolución|resoluciones|decisión|párrafos?|artículos?|резолюци\p{L}+|решени\p{L}+|пункт\p{L}*|стат\p{L}+|القرار|الفقرة|المادة)\s\d{1,4}$/iu

/**
 * A list inside a sentence: `…: (i) the first; (ii) the second` whose next label happens to begin a line. The one before
 * it stands in the words above, behind a sign; a paragraph that is itself the one before is its neighbour in a list.
 */
export function isInlineLabel(whole: string, label: ParsedLabel, line: string): boolean {
  if (label.shape === 'brackets' && /\d$/u.test(whole.slice(-1)) && goesOnAfterNumber.test(whole.slice(-40))) return true
  if (!/[.;:!?]$/u.test(whole) && startsWithDay(line)) return true
  if (label.shape !== 'brackets' && label.shape !== 'half-bracket') return false
  const own = parseLabel(whole)
  return label.readings.some(({ style, count }) => {
    if (own?.readings.some((reading) => reading.style === style && own.shape === label.shape) === true) return false
    // The first of a list has its second on the same line.
    const other = signOf(style, count === 1 ? 2 : count - 1)
    if (other === null) return false
    const shown = label.shape === 'brackets' ? `\\(${other}\\)` : `${other}\\)`
    return new RegExp(`[:;,—–-]\\s(?:and |or |et |ou |y |o |и )?${shown}\\s`, 'u').test(count === 1 ? line : whole)
  })
}

const romanSigns = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

function signOf(style: LabelStyle, count: number): string | null {
  if (style === 'letter') return String.fromCharCode(96 + count)
  if (style === 'roman') return romanSigns[count - 1] ?? null
  return style === 'number' ? String(count) : null
}
