import type { IXmlableObject } from 'docx'

/** What may stand in an element: its attributes, elements, words. */
type Content = IXmlableObject | string | number | boolean

/**
 * Writes the XML of an element that docx has prepared, to the character as docx writes it.
 *
 * docx makes two more trees of it on the way, of all that a file holds at once.
 */
export function writeXml(element: IXmlableObject): string {
  const pieces: string[] = []
  pushXml(pieces, element)
  // Strings that were added up would keep all their pieces until somebody reads them.
  return pieces.join('')
}

function pushXml(pieces: string[], element: IXmlableObject): void {
  for (const name in element) pushElement(pieces, name, element[name] as Content | readonly Content[])
}

function pushElement(pieces: string[], name: string, content: Content | readonly Content[]): void {
  if (typeof content !== 'object') pieces.push('<', name, '>', escaped(String(content)), '</', name, '>')
  else if (!isList(content)) pieces.push('<', name, writeAttributes(content), '/>')
  else {
    const attributes = content.find((part) => typeof part === 'object' && '_attr' in part)
    pieces.push('<', name, typeof attributes === 'object' ? writeAttributes(attributes) : '', '>')
    for (const part of content) {
      if (typeof part !== 'object') pieces.push(escaped(String(part)))
      else if (part !== attributes) pushXml(pieces, part)
    }
    pieces.push('</', name, '>')
  }
}

function writeAttributes({ _attr: attributes = {} }: { readonly _attr?: Readonly<Record<string, unknown>> }): string {
  let written = ''
  for (const key in attributes) written += ` ${key}="${escaped(String(attributes[key]))}"`
  return written
}

const isList = (content: IXmlableObject | readonly Content[]): content is readonly Content[] => Array.isArray(content)

const special = /[&"'<>]/
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', "'": '&apos;', '<': '&lt;', '>': '&gt;' }

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[&"'<>]/g, (character) => escapes[character] ?? '') : text
}
