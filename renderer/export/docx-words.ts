import { type IContext, type IRunOptions, type IXmlableObject, type ParagraphChild, RunProperties, type TextRun, XmlComponent } from 'docx'

type LookOptions = Omit<IRunOptions, 'text' | 'children' | 'break'>

/** How a run looks, prepared once: a file has thousands of runs and a handful of looks. */
class Look {
  private readonly properties: RunProperties
  private prepared: IXmlableObject | null | undefined = undefined

  constructor(options: LookOptions) {
    this.properties = new RunProperties(options)
  }

  /** Null = as its paragraph's style has it. */
  prepare(context: IContext): IXmlableObject | null {
    this.prepared ??= this.properties.prepForXml(context) ?? null
    return this.prepared
  }
}

/** A run of words, as docx's own writes it at many times the cost. */
class Words extends XmlComponent {
  private readonly look: Look
  private readonly text: IXmlableObject

  constructor(look: Look, text: string) {
    super('w:r')
    this.look = look
    this.text = { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] }
  }

  override prepForXml(context: IContext): IXmlableObject {
    const look = this.look.prepare(context)
    return { 'w:r': look === null ? [this.text] : [look, this.text] }
  }
}

/** Starts the runs of one file. */
export function openWords(): (text: string, look: LookOptions) => ParagraphChild {
  const looks = new Map<string, Look>()
  return (text, options) => {
    const key = JSON.stringify(options)
    const look = looks.get(key) ?? new Look(options)
    looks.set(key, look)
    const words: XmlComponent = new Words(look, text)
    // docx writes any component; its types name only its own.
    return words as TextRun
  }
}
