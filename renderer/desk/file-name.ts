/** Room for a folder's path beside it on systems that allow 255 characters. */
const maxNameLength = 120
/** Linux counts 255 bytes, of which a Chinese sign takes three; the ending and a mark of what is being written need some. */
const maxNameBytes = 200

/** Makes a Word file's name of a title. */
export const wordFileName = (title: string): string => `${safeName(title)}.docx`

/** Makes the name of a file that a pack becomes. */
export const packFileName = (title: string, extension: 'docx' | 'pdf' | 'html'): string => `${safeName(title)}.${extension}`

/** Makes a library file's name of a title. */
export const libraryFileName = (title: string): string => `${safeName(title)}.zip`

/** Leaves out the characters that some system refuses, and those that would make a name look like another. */
function safeName(title: string): string {
  const name = title
    .replace(/[\u202a-\u202e\u2066-\u2069]+/gu, '')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cs}]+/gu, '-')
    .replace(/\s+/g, ' ')
    .slice(0, maxNameLength)
  // What is cut in the midst of a sign is read as this one.
  const whole = new TextDecoder().decode(new TextEncoder().encode(name).slice(0, maxNameBytes)).replace(/\uFFFD+$/u, '')
  return whole.replace(/^[. -]+|[. -]+$/g, '')
}
