import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Placeholder } from '@tiptap/extensions/placeholder'
import { UndoRedo } from '@tiptap/extensions/undo-redo'
import { isLinkable } from '#shared/rich-text/clean'

/** What the field can write: the grammar of `RichText` and nothing beside it. */
export const richTextExtensions = (placeholder: string) => [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Bold,
  Italic,
  BulletList,
  OrderedList,
  ListItem,
  ListKeymap,
  Link.configure({
    openOnClick: false,
    linkOnPaste: false,
    isAllowedUri: isLinkable,
    // `Secretariat.In` is the end of a sentence, not a site: only a whole address becomes a link while typing.
    shouldAutoLink: isLinkable,
    HTMLAttributes: { target: null, rel: null },
  }),
  UndoRedo,
  Placeholder.configure({ placeholder }),
]
