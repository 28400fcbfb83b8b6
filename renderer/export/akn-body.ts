import type { Paragraph } from '#shared/domain/paragraph'
import { parseHeadingLabel } from '#shared/segmentation/heading-labels'
import { ParagraphPaths } from '#shared/segmentation/paths'
import { inlineContent, tableOf, type NoteSheet } from './akn-inline.ts'
import { groupsOf, type ParagraphGroup } from './akn-parts.ts'
import { node, type ElementIds, type XmlNode } from './akn-xml.ts'

interface OpenSection {
  readonly level: number
  readonly eId: string
  readonly name: string
  readonly attributes: XmlNode['attributes']
  readonly children: (XmlNode | string)[]
}

const draftHeading =
  /^(?:Draft (?:resolution|decision)|Projet de (?:résolution|décision)|Proyecto de (?:resolución|decisión))(?:\s[IVX]+)?$/iu
/** Sections by depth, where the printed label asks for no other. */
const sectionNames = ['division', 'subdivision', 'section'] as const
const shortNames: Readonly<Record<string, string>> = {
  division: 'dvs',
  subdivision: 'subdvs',
  section: 'sec',
  chapter: 'chp',
  article: 'art',
}

/** Writes the paragraphs of one part; keeps what the structure alone would not say, as attributes of our own. */
export class BodyWriter {
  private readonly notes: NoteSheet
  private readonly ids: ElementIds
  /** The container that a reader of the file takes paragraphs to be in. */
  private readonly paths = new ParagraphPaths()

  constructor(notes: NoteSheet, ids: ElementIds) {
    this.notes = notes
    this.ids = ids
  }

  words(paragraph: Paragraph): (XmlNode | string)[] {
    return inlineContent(paragraph, this.notes)
  }

  /** Number and words of a heading; a heading that is nothing but its number has no words. */
  headingOf(paragraph: Paragraph): XmlNode[] {
    const { label, text } = paragraph
    if (label === null) return [node('heading', {}, ...this.words(paragraph))]
    if (label === text) return [node('num', {}, ...this.words(paragraph))]
    return [node('num', {}, label), node('heading', {}, ...this.words(paragraph))]
  }

  /** `level` is the one that the element's place tells. */
  own(paragraph: Paragraph, level: number): XmlNode['attributes'] {
    const { container } = paragraph
    const moved = container !== this.paths.container
    if (moved) this.paths.open(container)
    return {
      'reading:container': moved ? container : null,
      'reading:level': paragraph.level === level ? null : String(paragraph.level),
    }
  }

  openContainer(printed: string): void {
    this.paths.open(printed)
  }

  preamble(paragraphs: readonly Paragraph[], outer: string): XmlNode | null {
    if (paragraphs.length === 0) return null
    const parts = groupsOf(paragraphs).flatMap((group) => this.preambleGroup(group, outer))
    return node('preamble', {}, ...parts)
  }

  private preambleGroup({ head, followers }: ParagraphGroup, outer: string): XmlNode[] {
    const list = (): XmlNode[] =>
      followers.length === 0 ? [] : [this.blockList(followers, 1, this.ids.make(outer, 'list'))]
    if (head === null) return list()
    const words = node('p', {}, ...this.words(head))
    if (head.kind === 'organLine')
      return [
        node('formula', { eId: this.ids.make(outer, 'formula'), name: 'enactingFormula', ...this.own(head, 0) }, words),
      ]
    return [
      node(
        'container',
        { eId: this.ids.make(outer, 'container'), name: openingWords(head), ...this.own(head, 0) },
        words,
        ...list(),
      ),
    ]
  }

  private blockList(points: readonly Paragraph[], depth: number, eId: string): XmlNode {
    const items = runsBelow(points, depth).map(({ point, below }) => {
      const id = this.ids.make(eId, 'item', point?.label ?? null)
      const number = point === null || point.label === null ? null : node('num', {}, point.label)
      const words = point === null ? null : node('p', {}, ...this.words(point))
      const attributes = point === null ? {} : this.own(point, Math.min(4, depth))
      const list = below.length === 0 ? null : this.blockList(below, depth + 1, this.ids.make(id, 'list'))
      return node('item', { eId: id, ...attributes }, number, words, list)
    })
    return node('blockList', { eId }, ...items)
  }

  body(paragraphs: readonly Paragraph[], outer: string): XmlNode {
    const open: OpenSection[] = [{ level: 0, eId: outer, name: 'mainBody', attributes: {}, children: [] }]
    for (const group of groupsOf(paragraphs)) {
      if (group.head?.kind === 'heading') this.openSection(group.head, open)
      else last(open).children.push(...this.group(group, last(open).eId))
    }
    closeTo(open, 0)
    const { children } = last(open)
    return node(
      'mainBody',
      { 'reading:structure': 'complete' },
      ...(children.length === 0 ? [node('p', {})] : children),
    )
  }

  private openSection(heading: Paragraph, open: OpenSection[]): void {
    const level = Math.min(3, Math.max(1, heading.level))
    const kind = heading.label === null ? undefined : parseHeadingLabel(heading.label)?.kind
    const article = kind === 'article' && level === 2
    closeTo(open, level - 1)
    if (!article)
      while (last(open).level < level - 1)
        open.push(this.section(last(open), sectionNames[last(open).level] ?? 'section', null, {}))
    if (kind === 'article' && heading.label !== null) this.openContainer(heading.label)
    else if (draftHeading.test(heading.text)) this.openContainer(heading.text)
    const name = article
      ? 'article'
      : kind === 'chapter' && level === 1
        ? 'chapter'
        : (sectionNames[level - 1] ?? 'section')
    const section = { ...this.section(last(open), name, heading.label, this.own(heading, level)), level }
    section.children.push(...this.headingOf(heading))
    open.push(section)
  }

  private section(
    outer: OpenSection,
    name: string,
    label: string | null,
    attributes: XmlNode['attributes'],
  ): OpenSection {
    return {
      level: outer.level + 1,
      eId: this.ids.make(outer.eId, shortNames[name] ?? name, label),
      name,
      attributes,
      children: [],
    }
  }

  private group({ head, followers }: ParagraphGroup, outer: string): XmlNode[] {
    if (head === null) return [this.list([], followers, 1, this.ids.make(outer, 'list'))]
    if (head.kind === 'table') {
      const eId = this.ids.make(outer, 'hcontainer')
      return [
        node(
          'hcontainer',
          { eId, name: 'table', ...this.own(head, 0) },
          node('content', {}, tableOf(head, `${eId}__table_1`, this.notes)),
        ),
      ]
    }
    const name = namedContainers.get(head.kind) ?? null
    const eId = this.ids.make(outer, name === null ? 'para' : 'hcontainer', head.label)
    const number = head.label === null ? null : node('num', {}, name === null ? printedNumber(head.label) : head.label)
    const attributes = { eId, name, ...this.own(head, 0) }
    return [node(name === null ? 'paragraph' : 'hcontainer', attributes, number, ...this.content(head, followers, eId))]
  }

  /** Words, then lists, each with the text that follows it. */
  private content(head: Paragraph, followers: readonly Paragraph[], eId: string): XmlNode[] {
    const first = node('p', {}, ...this.words(head))
    const [lead = [], ...lists] = textAndLists(followers)
    const texts = [first, ...lead.map((text) => this.text(text))]
    if (lists.length === 0) return [node('content', {}, ...texts)]
    return lists.map((points, index) => this.list(index === 0 ? texts : [], points, 1, this.ids.make(eId, 'list')))
  }

  private text(paragraph: Paragraph): XmlNode {
    return node('p', this.own(paragraph, 0), ...this.words(paragraph))
  }

  /** A list: the words that open it, its points, the text after it. */
  private list(intro: readonly XmlNode[], paragraphs: readonly Paragraph[], depth: number, eId: string): XmlNode {
    const points = paragraphs.filter((one) => one.kind === 'subparagraph')
    const opening = intro.length === 0 ? null : node('intro', {}, ...intro)
    const parts = runsBelow(points, depth).map(({ point, below }) =>
      point === null
        ? this.list([], below, depth + 1, this.ids.make(eId, 'list'))
        : this.point(point, below, depth, eId),
    )
    const closing = paragraphs.slice(points.length).map((text) => this.text(text))
    return node('list', { eId }, opening, ...parts, closing.length === 0 ? null : node('wrapUp', {}, ...closing))
  }

  private point(point: Paragraph, below: readonly Paragraph[], depth: number, outer: string): XmlNode {
    const eId = this.ids.make(outer, 'point', point.label)
    const attributes = { eId, ...this.own(point, Math.min(4, depth)) }
    const number = point.label === null ? null : node('num', {}, point.label)
    const words = node('p', {}, ...this.words(point))
    const inner =
      below.length === 0 ? node('content', {}, words) : this.list([words], below, depth + 1, this.ids.make(eId, 'list'))
    return node('point', attributes, number, inner)
  }
}

const namedContainers: ReadonlyMap<string, string> = new Map([
  ['preambular', 'preambular'],
  ['organLine', 'enactingFormula'],
  ['footnote', 'footnote'],
])

const last = (open: readonly OpenSection[]): OpenSection =>
  open.at(-1) ?? { level: 0, eId: '', name: 'mainBody', attributes: {}, children: [] }

/** Closes sections until the innermost is of `level` or less. */
function closeTo(open: OpenSection[], level: number): void {
  while (open.length > 1 && last(open).level > level) {
    const section = open.pop()
    if (section)
      last(open).children.push(node(section.name, { eId: section.eId, ...section.attributes }, ...section.children))
  }
}

/** Plain numbers are printed with a full stop. */
const printedNumber = (label: string): string => (/^\d{1,3}[^.]*$/u.test(label) ? `${label}.` : label)

/** The verb that opens a preambular paragraph names its container, as in the United Nations' own files. */
function openingWords({ text, italics }: Paragraph): string {
  const [opening] = italics
  const words = opening === undefined || opening.start > 0 ? '' : text.slice(0, opening.end).replace(/[\s,،，]+$/u, '')
  return words === '' || words.length > 60 ? 'preambular' : words
}

/** Points of one depth, each with what stands below it; null where points stand deeper than anything before them. */
function runsBelow(points: readonly Paragraph[], depth: number): { point: Paragraph | null; below: Paragraph[] }[] {
  const runs: { point: Paragraph | null; below: Paragraph[] }[] = []
  for (const point of points) {
    const open = runs.at(-1)
    if (Math.min(4, point.level) <= depth) runs.push({ point, below: [] })
    else if (open) open.below.push(point)
    else runs.push({ point: null, below: [point] })
  }
  return runs
}

/** Text before the first list, then each list with the text after it. */
function textAndLists(followers: readonly Paragraph[]): Paragraph[][] {
  const runs: Paragraph[][] = [[]]
  let inText = true
  for (const one of followers) {
    if (one.kind === 'subparagraph' && inText) runs.push([])
    inText = one.kind !== 'subparagraph'
    runs.at(-1)?.push(one)
  }
  return runs
}
