import type { IXmlableObject } from 'docx'

/** What may stand in an element: its attributes, elements, words. */
type Content = IXmlableObject | string | number | boolean

/**
 * Writes the XML of an element that docx has prepared, to the character as docx writes it.
 *
 * docx makes two more trees of it on the way, of all that a file holds at once.
 */
export function writeXml(element: IXmlableObject): string {
  for (const name in element) return writeElement(name, element[name] as Content | readonly Content[])
  return ''
}

function writeElement(name: string, content: Content | readonly Content[]): string {
  if (typeof content !== 'object') return `<${name}>${escaped(String(content))}</${name}>`
  if (!isList(content)) return `<${name}${writeAttributes(content)}/>`
  let attributes = ''
  let inner = ''
  for (const part of content) {
    if (typeof part !== 'object') inner += escaped(String(part))
    else if ('_attr' in part) attributes += writeAttributes(part)
    else inner += writeXml(part)
  }
  return `<${name}${attributes}>${inner}</${name}>`
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
