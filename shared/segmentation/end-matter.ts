import { isMeetingLine } from './front.ts'
import { isDateAlone } from './lexicon.ts'

const contentsTitle = /^(?:contents|table des matières|índice|содержание|المحتويات|目录)(?:\s+page)?$/iu
const vote = /^\[?Adopted (?:unanimously |at the |without|by (?:a )?(?:(?:recorded|roll-call) )?(?:\S+ )?vote)/u
/** No line of a vote is longer, in characters; a paragraph that begins with "Adopted" may be. */
const longestVote = 400
const longestLine = 80

/** Lines that close a text and belong to no paragraph: the meeting, the date, the vote. */
export class EndMatter {
  readonly lines: string[] = []
  /** "[Adopted by a recorded vote of …" goes on to its closing bracket. */
  private voteIsOpen = false

  /** Takes a block where it closes the text; `next` stands below it; `afterText`: some of the text stands above. */
  take(text: string, next: string | undefined, afterText: boolean): boolean {
    const takes = this.takesVote(text, afterText) || this.closes(text, next, afterText)
    if (takes) this.lines.push(text)
    return takes
  }

  private takesVote(text: string, afterText: boolean): boolean {
    if (this.voteIsOpen) {
      this.voteIsOpen = !text.endsWith(']')
      return true
    }
    if (!afterText || text.length > longestVote || !vote.test(text)) return false
    this.voteIsOpen = text.startsWith('[') && text.endsWith(':')
    return true
  }

  private closes(text: string, next: string | undefined, afterText: boolean): boolean {
    if (text.length > longestLine) return false
    if (contentsTitle.test(text)) return true
    if (!afterText) return false
    if (isMeetingLine(text)) return true
    // Chinese prints the date above the meeting.
    return isDateAlone(text) && (this.lines.length > 0 || (next !== undefined && isMeetingLine(next)))
  }
}
