import type { PackBlock } from '#shared/domain/pack'
import type { BlockOnSheet } from '#shared/pack/paginate'
import { PackWords } from './PackWords.tsx'
import { PreviewLines } from './PreviewLines.tsx'

interface PreviewTableProps {
  readonly block: PackBlock & { readonly type: 'table' }
  readonly part: BlockOnSheet
}

/** The rows of a table that stand on a sheet, under its headings. */
export function PreviewTable({ block: { columns, rows }, part }: PreviewTableProps) {
  return (
    <table className="preview-table">
      <colgroup>
        {columns.map(({ share }, index) => (
          <col key={index} width={`${(share * 100).toFixed(2)}%`} />
        ))}
      </colgroup>
      <thead data-repeated={part.from > 0 ? '' : undefined}>
        <tr>
          {columns.map(({ heading }, index) => (
            <th scope="col" key={index}>
              <PackWords runs={[{ text: heading }]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(part.from, part.to).map((cells, index) => (
          <tr key={index}>
            {cells.map((lines, column) => (
              <td key={column}>
                <PreviewLines lines={lines} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
