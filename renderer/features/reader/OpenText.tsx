import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { editLink, removeLink } from '#renderer/db/links.ts'
import { editNote, removeNote } from '#renderer/db/notes.ts'
import type { ClippingDraft } from '#renderer/db/meetings.ts'
import { getSettings, saveSettings } from '#renderer/db/settings.ts'
import { useDesk } from '#renderer/desk/desk.ts'
import type { WordRange } from '#renderer/desk/words-on-screen.ts'
import { describeSpan } from '#shared/anchoring/describe'
import { buildCitationContext } from '#shared/citation/citation-context'
import { cite } from '#shared/citation/cite'
import type { Edition } from '#shared/domain/edition'
import type { EditionId, NoteId, ParagraphId } from '#shared/domain/ids'
import type { NoteAnchor, NoteKind } from '#shared/domain/note'
import { everyNote } from '#shared/domain/note-filter'
import type { Paragraph } from '#shared/domain/paragraph'
import type { StandingNote } from '#shared/domain/placement'
import { plainText } from '#shared/rich-text/plain-text'
import { ActionBar } from './ActionBar.tsx'
import { copyText } from './copy.ts'
import { FilterBar } from './FilterBar.tsx'
import { Footnotes } from './Footnotes.tsx'
import { Group } from './Group.tsx'
import { type Editing, type EditorField, groupMargin, groupSize, type NoteBeginning } from './group-margin.ts'
import type { LinkEnd } from './LinkBar.tsx'
import { type MarginActions, MarginActionsContext } from './margin-actions.ts'
import { preloadNoteEditor } from './NoteEditor.tsx'
import { headingLevels } from './outline.ts'
import { ReaderBar } from './ReaderBar.tsx'
import { openSideBySideChoice } from './SideBySideChoice.tsx'
import { TextNotes } from './TextNotes.tsx'
import { useLinkDrop } from './use-link-drop.ts'
import { useNoteCards } from './use-note-cards.ts'
import { useNoteFilter } from './use-note-filter.ts'
import { usePickedParagraph } from './use-picked-paragraph.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import { useReferenceClicks, useReferences } from './use-references.ts'
import { useTies } from './use-ties.ts'
import { useWordSelection } from './use-word-selection.ts'

interface OpenTextProps {
  readonly edition: Edition
  readonly paragraphs: readonly Paragraph[]
  readonly notes: readonly StandingNote[]
  /** How the texts are named from which notes came here. */
  readonly nameOf: (editionId: EditionId) => string
  readonly selectedId: ParagraphId | null
  readonly onSelect: (paragraphId: ParagraphId) => void
  readonly onAddToMeeting: (drafts: readonly ClippingDraft[], subject: string) => void
  readonly facingId: EditionId | null
  readonly onFacing: (id: EditionId | null) => void
  readonly onRepair: () => void
  readonly onReadAgain: () => void
  /** Shows what became of earlier editions' notes. */
  readonly onCarryOver: (editionId: EditionId) => void
  readonly onOpenPlace: (editionId: EditionId, paragraphId: ParagraphId | null) => void
  readonly isLinking: boolean
  readonly onLink: (end: LinkEnd, to?: LinkEnd) => void
  readonly onStopLinking: () => void
}

/** A text by paragraph with its notes in the margin. */
export function OpenText(props: OpenTextProps) {
  const { edition, paragraphs, notes, nameOf, selectedId, onSelect, onAddToMeeting, facingId, onFacing, onRepair, onReadAgain, onCarryOver, onOpenPlace, isLinking, onLink, onStopLinking } = props
  const { t } = useTranslation()
  const { db, env, history, notices } = useDesk()
  const sheet = useRef<HTMLDivElement>(null)
  const [beginning, setBeginning] = useState<NoteBeginning | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [isListed, setListed] = useState(false)
  const filtered = useNoteFilter(edition.id, notes, editing?.id ?? null)
  // A text that was left with a filter opens with its bar, but does not take the focus.
  const [isFiltering, setFiltering] = useState(filtered.isFiltered)
  const [isFilterAsked, setFilterAsked] = useState(false)
  const askFilter = () => {
    setFiltering(true)
    setFilterAsked(true)
  }
  const focusParagraph = useCallback((id: ParagraphId | null) => {
    if (id) sheet.current?.querySelector<HTMLElement>(`[data-paragraph="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
  }, [])
  const stopFiltering = () => {
    filtered.setFilter(everyNote)
    setFiltering(false)
    setFilterAsked(false)
    focusParagraph(selectedId)
  }
  const selection = useWordSelection(sheet)
  const context = useMemo(() => buildCitationContext(paragraphs), [paragraphs])
  const levels = useMemo(() => headingLevels(paragraphs), [paragraphs])
  const citationOf = useCallback((paragraph: Paragraph) => cite(edition, paragraph, context), [edition, context])
  const ties = useTies(edition, paragraphs)
  const references = useReferences(edition)
  const groups = useMemo(
    () => groupMargin(paragraphs, { notes: filtered.notes, beginning, editing, tied: new Set(ties.keys()) }, groupSize, citationOf),
    [paragraphs, filtered.notes, beginning, editing, ties, citationOf],
  )
  const selected = paragraphs.find(({ id }) => id === selectedId)
  const { focused, touchedKey, wanted, goTo, walk } = useNoteCards(sheet, groups, selected, onSelect)
  useEffect(preloadNoteEditor, [])
  usePickedParagraph(sheet, selectedId, onSelect)

  const actions = useMemo<MarginActions>(
    () => ({
      edit: ({ key, id }, field) => setEditing({ key, id, field }),
      close: (besideId) => {
        // Keys go on from the paragraph, unless the edit ended with a click on something else.
        if (document.activeElement?.closest('.note-editor')) focusParagraph(besideId)
        setBeginning(null)
        setEditing(null)
      },
      remove: (note) => {
        void history.run(() => removeNote(db, note.id, env)).then(() => notices.show(t('notes.deleted'), { undo: true }))
      },
      clip: ({ id, body }, at) => onAddToMeeting([{ type: 'note', noteId: id, ...(at ? { at } : {}) }], plainText(body).slice(0, 60)),
      openPlace: onOpenPlace,
      changeLink: (id, relation) => void history.run(() => editLink(db, id, relation)),
      removeLink: (id) => void history.run(() => removeLink(db, id)).then(() => notices.show(t('reader.linkRemoved'), { undo: true })),
      nameOf,
    }),
    [db, env, history, notices, t, onAddToMeeting, onOpenPlace, nameOf, focusParagraph],
  )

  const paragraphAt = (id: ParagraphId | null | undefined) => paragraphs.find((paragraph) => paragraph.id === id)
  const anchorAt = (paragraph: Paragraph, words: WordRange | undefined): NoteAnchor => ({
    editionId: edition.id,
    paragraphId: paragraph.id,
    paragraphHash: paragraph.hash,
    span: words ? describeSpan(paragraph, words.start, words.end) : null,
  })
  /** The selected words, paragraph by paragraph, else the selected paragraph. */
  const picked = (): readonly NoteAnchor[] => {
    const words = selection.now().flatMap((range) => {
      const paragraph = paragraphAt(range.paragraphId)
      return paragraph ? [anchorAt(paragraph, range)] : []
    })
    return words.length > 0 || !selected ? words : [anchorAt(selected, undefined)]
  }
  const begin = (kind: NoteKind, field: EditorField) => {
    const [anchor, ...also] = picked()
    if (!anchor) return
    const id = env.newId() as NoteId
    onSelect(anchor.paragraphId)
    selection.clear()
    setBeginning({ id, anchor, also, kind, field })
    setEditing({ key: id, id, field })
  }
  const addToMeeting = () => {
    if (focused?.note) return actions.clip(focused.note, focused.placement ? focused.anchor : null)
    if (!selected) return
    const draftOf: ClippingDraft = { type: 'paragraph', editionId: edition.id, paragraphId: selected.id, textHash: selected.hash }
    onAddToMeeting([draftOf], citationOf(selected))
  }
  const copy = () => {
    const [words] = selection.now()
    const paragraph = paragraphAt(words?.paragraphId ?? selectedId)
    if (!paragraph) return
    const quoted = words ? paragraph.text.slice(words.start, words.end) : paragraph.text
    const citation = citationOf(paragraph)
    if (copyText(`“${quoted}” (${citation})`)) notices.show(t('reader.copied', { citation }))
    else notices.show(t('reader.copyFailed'), { tone: 'problem' })
  }
  const endOf = (anchor: NoteAnchor | undefined): LinkEnd | null => {
    const paragraph = paragraphAt(anchor?.paragraphId)
    return anchor && paragraph ? { anchor, citation: citationOf(paragraph) } : null
  }
  const link = () => {
    const end = endOf(picked()[0])
    if (end) onLink(end)
  }
  useLinkDrop(sheet, {
    endAt: (id) => {
      const paragraph = paragraphAt(id)
      return paragraph ? endOf(anchorAt(paragraph, undefined)) : null
    },
    onDrop: (from, to) => onLink(from, to),
  })
  const textSizePx = useLiveQuery(() => getSettings(db), [db])?.textSizePx
  const stepTextSize = (step: 1 | -1) => {
    if (textSizePx) void saveSettings(db, { textSizePx: Math.min(24, Math.max(14, textSizePx + step)) })
  }
  useReaderKeys({
    walk: (step) => {
      const at = paragraphs.findIndex(({ id }) => id === selectedId)
      const next = paragraphs[at < 0 ? 0 : Math.min(paragraphs.length - 1, Math.max(0, at + step))]
      if (!next) return
      onSelect(next.id)
      focusParagraph(next.id)
    },
    walkNotes: walk,
    note: () => begin('comment', 'body'),
    tag: () => (focused ? actions.edit(focused, 'tags') : begin('comment', 'tags')),
    kind: (kind) => (focused?.note ? void history.run(() => editNote(db, focused.id, { kind }, env)) : begin(kind, 'body')),
    addToMeeting,
    copy,
    link,
    filter: askFilter,
    list: () => setListed(!isListed),
    sideBySide: openSideBySideChoice,
    enter: () => {
      if (isLinking) return link()
      const [first] = groups.flatMap(({ blocks }) => blocks).find(({ paragraph }) => paragraph.id === selectedId)?.cards ?? []
      if (focused) actions.edit(focused, 'body')
      else if (first) goTo(first)
    },
    remove: () => {
      if (!focused?.note) return
      focusParagraph(focused.paragraphId)
      actions.remove(focused.note)
    },
    escape: () => {
      if (isLinking) onStopLinking()
      else if (isFiltering) stopFiltering()
      else if (focused) focusParagraph(focused.paragraphId)
      else setListed(false)
    },
    textSize: stepTextSize,
  })

  const goToFootnote = useCallback((label: string) => {
    const note = sheet.current?.querySelector<HTMLElement>(`[data-footnote="${CSS.escape(label)}"]`)
    note?.scrollIntoView({ block: 'center' })
    note?.focus({ preventScroll: true })
  }, [])
  useReferenceClicks(sheet, paragraphs, references, onOpenPlace)

  return (
    <div className="reader" ref={(element) => element?.style.setProperty('--text-size', `${textSizePx ?? 17}px`)}>
      <ReaderBar
        edition={edition}
        state={{ noteCount: notes.length, isFiltering, isListed }}
        onFilter={() => (isFiltering ? stopFiltering() : askFilter())}
        onList={() => setListed(!isListed)}
        onTextSize={stepTextSize}
        facingId={facingId}
        onFacing={onFacing}
        onRepair={onRepair}
        onEdition={(id) => onOpenPlace(id, selectedId)}
        onReadAgain={onReadAgain}
        onCarryOver={onCarryOver}
      />
      {isFiltering ? <FilterBar filtered={filtered} noteCount={notes.length} takesFocus={isFilterAsked} onClose={stopFiltering} /> : null}
      <div className={isListed && !editing ? 'reader-body with-list' : 'reader-body'}>
        <div className="reader-scroll" ref={sheet}>
          <div className="reader-sheet" dir={edition.direction} lang={edition.language} role="document" aria-label={t('reader.text')}>
            <MarginActionsContext value={actions}>
              {groups.map(({ paragraphs: own, blocks }, index) => (
                <Group
                  key={own[0]?.id}
                  paragraphs={own}
                  pageBefore={groups[index - 1]?.paragraphs.at(-1)?.page ?? null}
                  selectedId={own.some(({ id }) => id === selectedId) ? selectedId : null}
                  wanted={blocks.some(({ cards }) => cards.some(({ key }) => key === wanted?.key)) ? wanted : null}
                  touchedKey={blocks.some(({ cards }) => cards.some(({ key }) => key === touchedKey)) ? touchedKey : null}
                  isFirst={index === 0}
                  headingLevels={levels}
                  blocks={blocks}
                  ties={ties}
                  references={references}
                  onCall={goToFootnote}
                />
              ))}
            </MarginActionsContext>
            <Footnotes footnotes={edition.footnotes} />
          </div>
          {selected && !editing && !focused ? (
            <ActionBar sheet={sheet} paragraphId={selected.id} words={selection.words} onNote={(kind) => begin(kind, 'body')} onTag={() => begin('comment', 'tags')} onLink={link} onAddToMeeting={addToMeeting} onCopy={copy} />
          ) : null}
        </div>
        {isListed ? <TextNotes groups={groups} selectedId={selectedId} onGoTo={goTo} /> : null}
      </div>
    </div>
  )
}
