import type { RichBlock, RichInline, RichListItem, RichMark, RichParagraph, RichText, RichWords } from '#shared/domain/rich-text'

/** Lists in lists beyond this are taken out of their lists: nobody writes them, and a crafted file could nest without end. */
const deepestList = 6

/** Nodes in nodes beyond this are not read: what is this deep was not written by a person. */
const deepestNode = 40

const longestAddress = 2000

/** Makes rich text of anything: what it does not know goes, the words in it stay. Cleaning twice changes nothing. */
export function cleanRichText(untrusted: unknown): RichText {
  const blocks = cleanBlocks(childrenOf(untrusted), 0, 0)
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] }
}

/** Whether an address may be linked to: `https:` or `mailto:`, in one piece. */
export function isLinkable(address: string): boolean {
  return address.length <= longestAddress && /^(?:https:\/\/|mailto:)[^\s\p{Cc}"<>\\^`{|}]+$/iu.test(address)
}

function cleanBlocks(nodes: readonly unknown[], lists: number, depth: number): readonly RichBlock[] {
  const blocks: RichBlock[] = []
  let loose: unknown[] = []
  const endLoose = () => {
    const words = cleanInlines(loose, depth)
    if (words.length > 0) blocks.push({ type: 'paragraph', content: words })
    loose = []
  }
  for (const node of depth > deepestNode ? [] : nodes) {
    if (isInline(node)) {
      loose.push(node)
      continue
    }
    endLoose()
    blocks.push(...cleanBlock(node, lists, depth))
  }
  endLoose()
  return blocks
}

function cleanBlock(node: unknown, lists: number, depth: number): readonly RichBlock[] {
  const type = typeOf(node)
  if (type === 'paragraph' && childrenOf(node).every(isInline)) return [cleanParagraph(node, depth)]
  if ((type === 'bulletList' || type === 'orderedList') && lists < deepestList) {
    const items = childrenOf(node).flatMap((item) => cleanItem(item, lists + 1, depth + 1))
    return items.length > 0 ? [{ type, content: items }] : []
  }
  return cleanBlocks(childrenOf(node), lists, depth + 1)
}

function cleanParagraph(node: unknown, depth: number): RichParagraph {
  const content = cleanInlines(childrenOf(node), depth)
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

function cleanItem(node: unknown, lists: number, depth: number): readonly RichListItem[] {
  const parts = typeOf(node) === 'listItem' ? cleanBlocks(childrenOf(node), lists, depth + 1) : cleanBlocks([node], lists, depth + 1)
  if (parts.length === 0 && typeOf(node) !== 'listItem') return []
  return [{ type: 'listItem', content: parts[0]?.type === 'paragraph' ? parts : [{ type: 'paragraph' }, ...parts] }]
}

/** Words, with neighbours of one look joined. */
function cleanInlines(nodes: readonly unknown[], depth: number): readonly RichInline[] {
  const inlines: RichInline[] = []
  for (const node of depth > deepestNode ? [] : nodes) {
    const next = cleanInline(node)
    const last = inlines.at(-1)
    if (next === null) continue
    if (next.type === 'text' && last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(next.marks))
      inlines[inlines.length - 1] = { ...last, text: last.text + next.text }
    else inlines.push(next)
  }
  return inlines
}

function cleanInline(node: unknown): RichInline | null {
  if (typeOf(node) === 'hardBreak') return { type: 'hardBreak' }
  const text = cleanWords(textOf(node))
  if (text === '') return null
  const marks = cleanMarks(fieldOf(node, 'marks'))
  return marks.length > 0 ? ({ type: 'text', text, marks } satisfies RichWords) : { type: 'text', text }
}

/** Control characters have no look and break XML; halves of characters break everything. */
function cleanWords(text: string): string {
  return text.toWellFormed().replace(/[\t\n\r\u2028\u2029]+/gu, ' ').replace(/\p{Cc}/gu, '')
}

function cleanMarks(untrusted: unknown): readonly RichMark[] {
  const marks: readonly unknown[] = Array.isArray(untrusted) ? untrusted : []
  const has = (type: string) => marks.some((mark) => typeOf(mark) === type)
  const href = marks.filter((mark) => typeOf(mark) === 'link').map((mark) => fieldOf(fieldOf(mark, 'attrs'), 'href'))[0]
  return [
    ...(has('bold') ? [{ type: 'bold' } as const] : []),
    ...(has('italic') ? [{ type: 'italic' } as const] : []),
    ...(typeof href === 'string' && isLinkable(href) ? [{ type: 'link', attrs: { href } } as const] : []),
  ]
}

const isInline = (node: unknown): boolean => typeOf(node) === 'text' || typeOf(node) === 'hardBreak'

function typeOf(node: unknown): string {
  const type = fieldOf(node, 'type')
  return typeof type === 'string' ? type : ''
}

function textOf(node: unknown): string {
  const text = fieldOf(node, 'text')
  return typeof text === 'string' ? text : ''
}

function childrenOf(node: unknown): readonly unknown[] {
  const content = fieldOf(node, 'content')
  return Array.isArray(content) ? content : []
}

/** Only own fields: a crafted `__proto__` gives nothing. */
function fieldOf(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, name) ? (node as Record<string, unknown>)[name] : undefined
}
