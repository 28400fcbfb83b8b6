import type { ListPlace } from './docx-numbering.ts'
import { walkXml } from './xml.ts'

export interface WordStyle {
  readonly name: string
  readonly outline: number | null
  readonly bold: boolean
  readonly italic: boolean
  /** Half points; null where inherited from the defaults. */
  readonly size: number | null
  readonly align: string | null
  readonly list: { readonly numId: string | null; readonly level: number | null }
}

interface RawStyle {
  id: string
  name: string
  basedOn: string | null
  outline: number | null
  bold: boolean | null
  italic: boolean | null
  size: number | null
  align: string | null
  numId: string | null
  level: number | null
}

export type WordStyles = ReadonlyMap<string, WordStyle>

/** Reads `styles.xml` with what each style inherits. Null = the document has none. */
export async function readStyles(xml: string | null): Promise<WordStyles> {
  const raw = new Map<string, RawStyle>()
  if (xml !== null) await collect(xml, raw)
  const styles = new Map<string, WordStyle>()
  for (const style of raw.values()) styles.set(style.id, resolve(style, raw))
  return styles
}

async function collect(xml: string, raw: Map<string, RawStyle>): Promise<void> {
  let style: RawStyle | null = null
  await walkXml(xml, {
    open(name, attributes) {
      const value = attributes.get('val') ?? ''
      if (name === 'style') {
        style = {
          id: attributes.get('styleId') ?? '',
          name: '',
          basedOn: null,
          outline: null,
          bold: null,
          italic: null,
          size: null,
          align: null,
          numId: null,
          level: null,
        }
        raw.set(style.id, style)
      } else if (style) describe(style, name, value, isOn(attributes.get('val')))
    },
    close(name) {
      if (name === 'style') style = null
    },
  })
}

function describe(style: RawStyle, name: string, value: string, on: boolean): void {
  if (name === 'name') style.name = value
  else if (name === 'basedOn') style.basedOn = value
  else if (name === 'outlineLvl') style.outline = Number(value) + 1
  else if (name === 'b') style.bold = on
  else if (name === 'i') style.italic = on
  else if (name === 'sz') style.size = Number(value)
  else if (name === 'jc') style.align = value
  else if (name === 'numId') style.numId = value
  else if (name === 'ilvl') style.level = Number(value)
}

/** Word's toggles: `<w:b/>` and `<w:b w:val="1"/>` mean yes. */
export const isOn = (value: string | undefined): boolean =>
  value === undefined || !/^(?:0|false|off|none)$/iu.test(value)

function resolve(style: RawStyle, raw: ReadonlyMap<string, RawStyle>): WordStyle {
  const chain: RawStyle[] = []
  for (
    let next: RawStyle | undefined = style;
    next && !chain.includes(next);
    next = next.basedOn === null ? undefined : raw.get(next.basedOn)
  )
    chain.push(next)
  const first = <T>(pick: (style: RawStyle) => T | null): T | null => {
    for (const link of chain) {
      const found = pick(link)
      if (found !== null) return found
    }
    return null
  }
  const outline = first((link) => link.outline) ?? first((link) => outlineByName(link.name) ?? outlineByName(link.id))
  return {
    name: style.name,
    outline: outline !== null && outline <= 9 ? outline : null,
    bold: first((link) => link.bold) ?? false,
    italic: first((link) => link.italic) ?? false,
    size: first((link) => link.size),
    align: first((link) => link.align),
    list: { numId: first((link) => link.numId), level: first((link) => link.level) },
  }
}

/** Word's "heading 2", and the heading styles of the United Nations' own templates: `HCh`, `H1`, `H23`, `_ H _4`, `TitleHCH`. */
function outlineByName(name: string): number | null {
  const word = /^heading (\d)$/iu.exec(name)
  if (word) return Number(word[1])
  if (/^title$/iu.test(name)) return 1
  const own = /^(?:title)?[_\s]*h[_\s]*(ch|m|[1-6])(?:\/?\d)?[_\s]*g?$/iu.exec(name)
  if (!own?.[1]) return null
  return /^(?:ch|m)$/iu.test(own[1]) ? 1 : Math.min(9, Number(own[1]) + 1)
}

/** The list that a paragraph belongs to: its own setting, else its style's. */
export function listPlace(
  own: { numId: string | null; level: number | null },
  style: WordStyle | undefined,
): ListPlace | null {
  const numId = own.numId ?? style?.list.numId ?? null
  if (numId === null || numId === '0') return null
  return { numId, level: own.level ?? style?.list.level ?? 0 }
}
