import type { EditionId, InstrumentId } from './ids.ts'
import type { Footnote, Paragraph } from './paragraph.ts'
import type { RecordedRepair } from './repair.ts'

export type InstrumentKind =
  | 'resolution'
  | 'decision'
  | 'declaration'
  | 'convention'
  | 'draft'
  | 'report'
  | 'agenda'
  | 'statement'
  | 'submission'
  | 'other'

/** The six official languages by their BCP 47 code; `und` where the words do not tell. */
export type Language = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh' | 'und'

export type SourceFormat = 'pdf' | 'docx' | 'html' | 'txt' | 'akn'

/** Who speaks for whom in a statement. Null = not printed. */
export interface StatementFacts {
  /** With function and style, as printed: `H.E. Ms. Ana Sample, Minister of Justice`. */
  readonly speaker: string | null
  /** The State or organisation, with the group it speaks for: `Egypt on behalf of the Group of 77 and China`. */
  readonly delegation: string | null
  readonly meeting: string | null
  /** ISO `yyyy-mm-dd`. */
  readonly date: string | null
}

/** What only some fronts print: who stands behind a text, and how it came about. */
export interface FrontMatter {
  /** Further printed symbols, canonical: a document issued in two series has two. */
  readonly aliases: readonly string[]
  /** The first one named; null where no line says. */
  readonly originalLanguage: Language | null
  /** States and groups as printed before a draft's title or in its footnote. */
  readonly sponsors: readonly string[]
  /** `Resolution adopted by … on … [on the report of …]`, on one line. */
  readonly adoptionLine: string | null
  /** What closes an adopted text: `53rd plenary meeting, 4 December 2006`. */
  readonly meetingLine: string | null
  /** Null where the text is no statement. */
  readonly statement: StatementFacts | null
  /** The State or organisation that made a contribution or submission. */
  readonly submittedBy: string | null
}

/**
 * What the front of a document says about it. Null = not printed, or not found.
 * Texts that were stored before {@link FrontMatter} was read lack its fields: `frontMatter` gives them their defaults.
 */
export interface Masthead extends Partial<FrontMatter> {
  /** Canonical form, no stray spaces: `A/RES/S-32/1`. */
  readonly symbol: string | null
  /** Empty only where not even a first line could serve. */
  readonly title: string
  /** `General Assembly`, `Conference of the States Parties …`. */
  readonly body: string | null
  readonly kind: InstrumentKind
  /** Adoption date where there is one, else the document's own; ISO `yyyy-mm-dd`. */
  readonly date: string | null
  readonly session: string | null
  readonly agendaItem: string | null
  /** `General`, `Limited`. */
  readonly distribution: string | null
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
}

/** The front matter of a text; nothing of it where the text was stored before it was read. */
export function frontMatter(masthead: Partial<FrontMatter>): FrontMatter {
  return {
    aliases: masthead.aliases ?? [],
    originalLanguage: masthead.originalLanguage ?? null,
    sponsors: masthead.sponsors ?? [],
    adoptionLine: masthead.adoptionLine ?? null,
    meetingLine: masthead.meetingLine ?? null,
    statement: masthead.statement ?? null,
    submittedBy: masthead.submittedBy ?? null,
  }
}

/** What the reading found and doubts, in figures and short codes; sentences are made where they are shown. */
export interface ReadingReport {
  /** One entry a container that has numbered paragraphs. */
  readonly numbering: readonly NumberingRun[]
  /** Lines that were taken as page furniture: running heads, job numbers, page numbers. */
  readonly furniture: readonly FurnitureLine[]
  readonly doubts: readonly Doubt[]
  /** Doubts about numbering that a person called right: counting anew after a repair does not raise them again. Absent = none. */
  readonly settled?: readonly Pick<Doubt, 'code' | 'detail'>[]
  /** Pages read; null where the source has none. */
  readonly pages: number | null
}

export interface FurnitureLine {
  readonly text: string
  readonly page: number
  /** Short code: `job-number`, `running-head` …; `by-hand` where a person said so. */
  readonly why: string
  /** The paragraph that it was read as before a person took it out; it can come back as it was. */
  readonly was?: Paragraph
}

export interface NumberingRun {
  readonly container: string
  readonly first: string
  readonly last: string
  /** Printed paths that the run skips: `14`, `5 (c)`. */
  readonly missing: readonly string[]
  readonly duplicated: readonly string[]
}

export interface Doubt {
  readonly code: 'numbering-gap' | 'numbering-twice' | 'garbled-text' | 'unlabelled-sub-paragraph' | 'kind-unsure' | 'page-without-text' | 'repair-unfit'
  /** Ordinal of the paragraph it concerns; null for the whole text. */
  readonly ordinal: number | null
  /** 0 = certainly wrong, 1 = certainly right. */
  readonly confidence: number
  readonly detail: string
}

/** A further file whose words are the same as those of a text in the library; its bytes are not kept. */
export interface FurtherSource {
  readonly format: SourceFormat
  readonly sourceName: string
  readonly sourceSha256: string
}

/** One immutable text in the library. Its paragraphs stand apart, in blocks. */
export interface Edition extends Masthead {
  readonly id: EditionId
  readonly instrumentId: InstrumentId
  readonly format: SourceFormat
  /** The file's name as it came, without its folder; `Pasted text` for a paste. */
  readonly sourceName: string
  /** SHA-256 of the source's bytes, lower-case hex. */
  readonly sourceSha256: string
  /** Other files with the same words, in the order in which they came; absent = none. */
  readonly furtherSources?: readonly FurtherSource[]
  /** Set where a file with tracked changes was read as it was before them. */
  readonly readAs?: 'original'
  /** The edition that it was made of, where no symbol says so: a person did, or its words are the same. Absent = the symbol says. */
  readonly revises?: EditionId
  /** Hash of all paragraph texts and labels: the same words from PDF and Word give the same hash. */
  readonly contentHash: string
  readonly engineVersion: number
  /** Numbered, sub- and preambular paragraphs; headings and footnotes are not counted. */
  readonly paragraphCount: number
  readonly footnotes: readonly Footnote[]
  readonly report: ReadingReport
  /** What a person corrected, in the order in which it was done; `contentHash` stays that of the reading. */
  readonly repairs: readonly RecordedRepair[]
  /** `clean`: the reading has no doubts; `waiting`: it has, and nobody has looked; `approved`: a person said that it looks right. */
  readonly review: 'clean' | 'waiting' | 'approved'
  /** ISO 8601, UTC. */
  readonly importedAt: string
  /** `sample` texts are of our own making and leave with one click. */
  readonly origin: 'imported' | 'sample'
}
