/** Room for a folder's path beside it on systems that allow 255 characters. */
const maxNameLength = 120

/** Makes a Word file's name of a title: without the characters that some system refuses. */
export function wordFileName(title: string): string {
  const safe = title
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, '-')
    .replace(/\s+/g, ' ')
    .slice(0, maxNameLength)
    .replace(/^[. -]+|[. -]+$/g, '')
  return `${safe}.docx`
}
