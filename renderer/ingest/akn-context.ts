import { documents, headingClass, lists, points, structures } from './akn-names.ts'
import type { AknElement } from './akn-tree.ts'

/** What a stretch of words is by the element that it stands in. `attachment` opens an attachment; its heading may follow. */
export type AknRole =
  | 'front'
  | 'title'
  | 'organ'
  | 'preambular'
  | 'heading'
  | 'annex'
  | 'attachment'
  | 'text'
  | 'table-row'
  | 'footnote'
  | 'end'

/** Where a walk through the elements stands. */
export interface Context {
  readonly role: AknRole
  readonly depth: number
  /** Structures with headings around it; an article counts as the second. */
  readonly structure: number
  /** Level of a heading that only the class of its element tells. */
  readonly headed: number | null
  /** The element that holds numbers and words. */
  readonly holder: AknElement | null
}

/** Outside everything. */
export const ground: Context = { role: 'text', depth: 0, structure: 0, headed: null, holder: null }

/** The context inside an element. */
export function contextOf(element: AknElement, outer: Context): Context {
  const { name } = element
  if (documents.has(name)) return { ...ground, holder: element }
  const context: Context = {
    role: roleOf(element, outer.role),
    depth: depthOf(name, outer.depth),
    structure: outer.structure,
    headed: name === 'paragraph' ? headingClass(element.attributes.get('class') ?? '') : outer.headed,
    holder: holders.has(name) || structures.has(name) || points.has(name) ? element : outer.holder,
  }
  if (opensSection(element, context)) return { ...context, structure: name === 'article' ? 2 : outer.structure + 1 }
  const bare =
    /heading$/iu.test(name) && (name === 'crossHeading' || outer.holder === null || !opensSection(outer.holder, outer))
  return bare ? { ...context, structure: outer.structure + 1 } : context
}

/** What opens and closes a list's sentence stands outside its points. */
function depthOf(name: string, outer: number): number {
  if (lists.has(name)) return outer + 1
  if (points.has(name)) return Math.max(1, outer)
  return /^(?:intro|wrapUp|listIntroduction|listWrapUp)$/u.test(name) ? Math.max(0, outer - 1) : outer
}

/** Elements that own the number that stands in them; `content`, `intro` and `p` share that of the element around. */
const holders: ReadonlySet<string> = new Set([
  'paragraph',
  'subparagraph',
  'alinea',
  'clause',
  'subclause',
  'level',
  'proviso',
  'rule',
  'subrule',
  'attachment',
  'recital',
  'citation',
  'container',
  'hcontainer',
])

/** Whether an element holds structure of its own: its number and heading head what stands in it. */
export const opensSection = (element: AknElement, context: Context): boolean =>
  structures.has(element.name) && (element.name !== 'hcontainer' || context.role === 'text')

/** The level of a heading, 1–3. */
export const levelOf = ({ headed, structure }: Context): number => Math.min(3, Math.max(1, headed ?? structure))

function roleOf(element: AknElement, outer: AknRole): AknRole {
  switch (element.name) {
    case 'coverPage':
      return 'front'
    case 'preamble':
    case 'recital':
    case 'citation':
      return 'preambular'
    case 'formula':
      return 'organ'
    case 'conclusions':
      return 'end'
    case 'attachment':
      return 'annex'
    case 'mainBody':
    case 'body':
      return 'text'
    case 'heading':
    case 'subheading':
      return outer === 'annex' ? 'annex' : 'heading'
    case 'crossHeading':
      return (element.attributes.get('refersTo') ?? '').includes('preamble') ? 'preambular' : 'heading'
    case 'hcontainer':
      return namedRoles.get(element.attributes.get('name') ?? '') ?? outer
    default:
      return outer
  }
}

const namedRoles: ReadonlyMap<string, AknRole> = new Map([
  ['preambular', 'preambular'],
  ['enactingFormula', 'organ'],
  ['footnote', 'footnote'],
])
