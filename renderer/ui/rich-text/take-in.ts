import { Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { RichText } from '#shared/domain/rich-text'
import { isLinkable } from '#shared/rich-text/clean'
import { richText } from '#shared/rich-text/plain-text'
import { richTextOfHtml } from './pasted-html.ts'

/**
 * Takes in what is pasted or dropped. ProseMirror's own way hands the markup to the browser's parser, which the page's
 * policy forbids; here it becomes clean rich text first. Files are left to whoever waits for them.
 */
export const takeIn = {
  paste(view: EditorView, event: ClipboardEvent): boolean {
    if (!event.clipboardData) return false
    event.preventDefault()
    const plain = event.clipboardData.getData('text/plain').trim()
    if (isLinkable(plain) && !view.state.selection.empty) linkSelection(view, plain)
    else insert(view, readTransfer(event.clipboardData))
    return true
  },
  drop(view: EditorView, event: DragEvent): boolean {
    if (!event.dataTransfer || event.dataTransfer.files.length > 0) return true
    // What is dragged inside the field is moved by the field itself.
    if (view.dragging) return false
    event.preventDefault()
    const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
    if (place) insert(view, readTransfer(event.dataTransfer), place.pos)
    return true
  },
}

function readTransfer(transfer: DataTransfer): RichText {
  const html = transfer.getData('text/html')
  return html === '' ? richText(transfer.getData('text/plain')) : richTextOfHtml(html)
}

/** The first and last paragraphs join those that they are put into. */
function insert(view: EditorView, content: RichText, at?: number): void {
  const { state } = view
  const slice = Slice.maxOpen(state.schema.nodeFromJSON(content).content)
  const change = at === undefined ? state.tr.replaceSelection(slice) : state.tr.replaceRange(at, at, slice)
  view.dispatch(change.scrollIntoView().setMeta('paste', true))
}

function linkSelection(view: EditorView, href: string): void {
  const { from, to } = view.state.selection
  const mark = view.state.schema.marks['link']?.create({ href })
  if (mark) view.dispatch(view.state.tr.addMark(from, to, mark))
}
