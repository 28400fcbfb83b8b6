import { type CSSProperties, type ReactElement, useMemo } from 'react'
import type { BriefingPack } from '#shared/domain/pack'
import { type PackPages, paginate } from '#shared/pack/paginate'
import { commentsBySheet } from './comments-of.ts'
import { PreviewSheet } from './PreviewSheet.tsx'
import { tongue } from './pack-anchors.ts'
import { useInSteps } from './use-in-steps.ts'
import './pack-preview.css'
import './preview-blocks.css'

const none: readonly number[] = []

interface PackPreviewProps {
  readonly pack: BriefingPack
  /** Those of the pack, where somebody has counted them already. */
  readonly pages?: PackPages
  /** The page (1-based) that is read: pages come in steps from there on; absent = all at once. */
  readonly page?: number
  /** 1 = as large as on paper. */
  readonly zoom?: number
  /** Whether wide pages are no wider than the others. */
  readonly isFitted?: boolean
}

/**
 * Shows a briefing pack page by page: the words of the Word file in their order, footnotes at the foot of their pages.
 *
 * Pages off the screen cost no layout, and find-in-page still reaches them.
 */
export function PackPreview({ pack, pages, page, zoom = 1, isFitted = false }: PackPreviewProps) {
  const drawn = useMemo(() => drawSheets(pack, pages ?? paginate(pack)), [pack, pages])
  // The page before may still be in sight.
  const shown = useInSteps(drawn, page === undefined ? null : Math.max(0, page - 2))
  return (
    <article className="pack-preview" {...tongue(pack)} style={lookOf(pack, zoom)} data-fitted={isFitted}>
      {shown}
    </article>
  )
}

function drawSheets(pack: BriefingPack, { sheets, pageOf }: PackPages): readonly ReactElement[] {
  const comments = commentsBySheet(pack, sheets)
  return sheets.map((sheet, index) => (
    <PreviewSheet pack={pack} sheet={sheet} page={index + 1} pages={sheets.length} pageOf={pageOf} comments={comments[index] ?? none} key={index} />
  ))
}

/** The organisation's faces come first; where they are not installed the app's own stand in. */
function lookOf({ look }: BriefingPack, zoom: number): CSSProperties {
  return {
    '--pack-zoom': zoom,
    ...(look.textFont === null ? {} : { '--pack-text-own': quoted(look.textFont), '--pack-heading-own': quoted(look.textFont), '--pack-small-own': quoted(look.textFont) }),
    ...(look.headingFont === null ? {} : { '--pack-heading-own': quoted(look.headingFont) }),
    ...(look.accent === null ? {} : { '--pack-accent-own': look.accent }),
  } as CSSProperties
}

/** A family's name as a style sheet has it. */
const quoted = (family: string): string => `"${family.replace(/["\\\n]/g, '')}"`
