import { useEffect, useState } from 'react'
import { Selection } from '@tiptap/pm/state'
import { EditorContent, type EditorOptions, type JSONContent, useEditor } from '@tiptap/react'
import type { RichText } from '#shared/domain/rich-text'
import { cleanRichText } from '#shared/rich-text/clean'
import { richTextExtensions } from './extensions.ts'
import { RichTextBar, type RichTextWords } from './RichTextBar.tsx'
import { takeIn } from './take-in.ts'
import './rich-text.css'

interface RichTextFieldProps {
  /** What it begins with; later values are the field's own. */
  readonly initial: RichText
  readonly words: RichTextWords
  /** Whether the writer begins here. */
  readonly takesFocus: boolean
  readonly onChange: (value: RichText) => void
}

/** A field for a few paragraphs with bold, italic, lists and links. Its writer begins at its end; Tab goes on past it. */
export function RichTextField({ initial, words, takesFocus, onChange }: RichTextFieldProps) {
  const [options] = useState(() => fieldOptions(initial, words))
  const editor = useEditor({ ...options, onUpdate: ({ editor: now }) => onChange(cleanRichText(now.getJSON())) })
  // At once, not after a frame: the next key is for the words already.
  useEffect(() => {
    // One that was made for a slow first render is thrown away, and its successor comes here too.
    if (editor.isDestroyed || !takesFocus) return
    editor.view.dispatch(editor.state.tr.setSelection(Selection.atEnd(editor.state.doc)))
    editor.view.focus()
  }, [editor, takesFocus])
  return (
    <div className="rich-text-field">
      <RichTextBar editor={editor} words={words} />
      <EditorContent editor={editor} />
    </div>
  )
}

/** Elsewhere this key imports a text; here it pastes plain words. */
function keepPlainPaste(_view: unknown, event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'v') event.stopPropagation()
  return false
}

const fieldOptions = (initial: RichText, words: RichTextWords): Partial<EditorOptions> => ({
  extensions: richTextExtensions(words.placeholder),
  content: initial as JSONContent,
  textDirection: 'auto',
  // The page's policy allows no style element; `rich-text.css` holds the same rules.
  injectCSS: false,
  editorProps: {
    attributes: { class: 'rich-text-words rich-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.label },
    handleDOMEvents: { ...takeIn, keydown: keepPlainPaste },
  },
})
