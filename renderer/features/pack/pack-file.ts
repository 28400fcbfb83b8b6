/** Room for a folder's path beside it on systems that allow 255 characters. */
const maxNameLength = 120

/** Makes a Word file's name of a pack's name: without the characters that some system refuses. */
export function packFileName(name: string): string {
  const safe = name
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, '-')
    .replace(/\s+/g, ' ')
    .slice(0, maxNameLength)
    .replace(/^[. -]+|[. -]+$/g, '')
  return `${safe}.docx`
}

/** The calendar day of a moment, where the user is; ISO `yyyy-mm-dd`. */
export function dayOf(isoMoment: string): string {
  const moment = new Date(isoMoment)
  const two = (figure: number) => String(figure).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
