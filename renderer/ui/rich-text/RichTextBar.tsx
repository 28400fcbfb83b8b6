import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { type Editor, useEditorState } from '@tiptap/react'
import { Bold, Italic, Link, List, ListOrdered } from 'lucide-react'
import { isLinkable } from '#shared/rich-text/clean'

/** Every word that the field shows or is read out. */
export interface RichTextWords {
  readonly label: string
  readonly placeholder: string
  readonly bar: string
  readonly bold: string
  readonly italic: string
  readonly bullets: string
  readonly numbers: string
  readonly link: string
  readonly address: string
  /** Said when an address cannot be linked to. */
  readonly badAddress: string
}

interface RichTextBarProps {
  readonly editor: Editor
  readonly words: RichTextWords
}

/** The looks of the selected words, as buttons. */
export function RichTextBar({ editor, words }: RichTextBarProps) {
  const [isLinking, setIsLinking] = useState(false)
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      link: now.isActive('link'),
    }),
  })
  const look = () => editor.chain().focus()
  return (
    <div className="rich-text-bar" role="toolbar" aria-label={words.bar}>
      <LookButton words={words.bold} keys="Ctrl B" isOn={on.bold} onPress={() => look().toggleBold().run()}>
        <Bold size={14} aria-hidden />
      </LookButton>
      <LookButton words={words.italic} keys="Ctrl I" isOn={on.italic} onPress={() => look().toggleItalic().run()}>
        <Italic size={14} aria-hidden />
      </LookButton>
      <LookButton words={words.bullets} keys="Ctrl ⇧ 8" isOn={on.bullets} onPress={() => look().toggleBulletList().run()}>
        <List size={14} aria-hidden />
      </LookButton>
      <LookButton words={words.numbers} keys="Ctrl ⇧ 7" isOn={on.numbers} onPress={() => look().toggleOrderedList().run()}>
        <ListOrdered size={14} aria-hidden />
      </LookButton>
      <LookButton
        words={words.link}
        isOn={on.link}
        onPress={() => (on.link ? look().extendMarkRange('link').unsetLink().run() : setIsLinking(!isLinking))}
      >
        <Link size={14} aria-hidden />
      </LookButton>
      {isLinking ? (
        <AddressField
          words={words}
          onDone={(href) => {
            setIsLinking(false)
            if (href === null) look().run()
            else linkWords(editor, href)
          }}
        />
      ) : null}
    </div>
  )
}

/** Links the selected words; where none are selected the address itself is written. */
function linkWords(editor: Editor, href: string): void {
  const look = editor.chain().focus()
  const link = { type: 'link', attrs: { href } }
  if (editor.state.selection.empty) look.insertContent({ type: 'text', text: href, marks: [link] }).run()
  else look.setLink({ href }).run()
}

interface LookButtonProps {
  readonly words: string
  readonly keys?: string
  readonly isOn: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function LookButton({ words, keys, isOn, onPress, children }: LookButtonProps) {
  return (
    <button
      type="button"
      aria-label={words}
      aria-pressed={isOn}
      title={keys ? `${words} (${keys})` : words}
      // The selection stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

interface AddressFieldProps {
  readonly words: RichTextWords
  /** Null = thought better of it. */
  readonly onDone: (href: string | null) => void
}

function AddressField({ words, onDone }: AddressFieldProps) {
  const [typed, setTyped] = useState('')
  const [isBad, setIsBad] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return onDone(null)
    const href = completeAddress(typed.trim())
    if (isLinkable(href)) onDone(href)
    else setIsBad(true)
  }
  return (
    <input
      className="rich-text-address"
      aria-label={words.address}
      aria-invalid={isBad}
      title={isBad ? words.badAddress : undefined}
      placeholder={isBad ? words.badAddress : words.address}
      ref={input}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value)
        setIsBad(false)
      }}
      onKeyDown={onKeyDown}
    />
  )
}

/** `sample.org` is meant as a page, `a@sample.org` as a letter. */
function completeAddress(typed: string): string {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(typed)) return typed
  return /^[^\s/@]+@[^\s/@]+$/u.test(typed) ? `mailto:${typed}` : `https://${typed}`
}
