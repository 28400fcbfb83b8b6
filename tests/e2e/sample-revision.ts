/** A draft and its revision, both invented, in the manner of a conference resolution with much boilerplate. */

const front = (symbol: string) => [
  'Sample Conference of the States Parties',
  symbol,
  'Distr.: Limited',
  'Sample draft resolution on the measurement of corruption',
  'The Sample Conference of the States Parties,',
]

const preamble = [
  'Recalling its earlier sample resolutions on the prevention of bribery and on the return of assets,',
  'Recalling also its earlier sample resolutions on the prevention of bribery and on the protection of witnesses,',
  'Noting with concern that what is not measured is seldom prevented,',
  'Bearing in mind the needs of developing countries and of countries with economies in transition,',
  'Welcoming the work of the sample secretariat within existing resources,',
]

/** What the operative paragraphs are about, one each; paragraphs 1 to 45. */
const objects = [
  'publish a register of the owners of companies within two years', 'keep a register of the owners of trusts', 'train investigators in the tracing of funds',
  'train prosecutors in the tracing of funds', 'protect persons who report in good faith', 'answer requests for assistance in sixty days',
  'open their procurement to the public', 'teach integrity in schools from an early age', 'measure how often bribes are asked at borders',
  'survey households on the bribes that they paid', 'survey enterprises on the bribes that they paid', 'name a focal point for statistics',
  'return confiscated assets without delay', 'report each year on the assets that they have returned', 'account for the costs of such a return',
  'invite civil society to take part in country reviews', 'publish the full reports of country reviews', 'set up a code of conduct for judges',
  'set up a code of conduct for customs officers', 'declare gifts above a small value', 'publish the gifts so declared once in three months',
  'limit the immunities of public officials', 'suspend officials who are under inquiry', 'bar convicted persons from public office',
  'trace virtual assets with the help of providers', 'oblige banks to know who stands behind an account', 'share what financial intelligence units find',
  'make joint inquiries into large cases', 'keep the evidence of such inquiries for ten years', 'assess the risk of corruption in sport and publish the assessment, and also to keep the organizers of championships from paying officials in any form',
  'assess the risk of corruption in health care', 'assess the risk of corruption in the forests', 'give auditors free access to accounts',
  'let parliaments see what auditors find', 'support media that inquire into bribery', 'hear young people in the making of strategies',
  'count women among victims and among officials', 'use open data standards for budgets', 'use open data standards for contracts',
  'avoid secret clauses in settlements', 'share the proceeds of settlements with the countries that were harmed', 'repair the damage done to victims as far as they can be named',
  'finance the review mechanism from the regular budget', 'convene a group of experts on measurement', 'hold the next sample session in the spring',
]

const verbs = ['Calls upon States parties to', 'Urges States parties to', 'Invites States parties to', 'Encourages States parties, where appropriate, to']
const tails = [', within existing resources', ', in accordance with the fundamental principles of their domestic law', '', ' and to inform the sample secretariat thereof, within existing resources']

/** The words of a draft's paragraph, 1 to 45. */
const paragraphOf = (number: number): string => `${verbs[number % verbs.length]} ${objects[number - 1]}${tails[number % tails.length]};`

/** The words that a note on a paragraph of the draft may stand on. */
export const objectOf = (number: number): string => objects[number - 1] ?? ''

const inserted = 'Decides that the present sample text shall be read together with the technical guide that was issued last winter;'
const merged = `${paragraphOf(20).replace(/;$/u, '')}, and ${paragraphOf(21).replace(/^Urges States parties/u, 'urges them')}`
const [splitAt, splitFirst, splitSecond] = [30, `${paragraphOf(30).split(', and also')[0]};`, 'Invites States parties also to keep the organizers of championships from paying officials in any form;']

const edited: Readonly<Record<number, string>> = {
  5: paragraphOf(5).replace('in good faith', 'in good faith and on reasonable grounds'),
  16: paragraphOf(16).replace('civil society', 'civil society organizations'),
  25: paragraphOf(25).replace('with the help of providers', 'with the help of service providers'),
  38: paragraphOf(38).replace('budgets', 'national budgets'),
  // Rewritten: what a person has to look at.
  8: 'Recommends that integrity be taught in all schools, from an early age, by trained teachers and with books of their own;',
  42: 'Stresses that the damage done to victims, named or unnamed, is to be repaired out of what was confiscated;',
}

/** The revision's paragraphs, each with the numbers of the draft's that it was made of. */
const revision = Array.from({ length: 45 }, (_, index) => index + 1).flatMap((number): readonly { readonly text: string; readonly of: readonly number[] }[] => {
  if (number === 12) return [{ text: paragraphOf(12), of: [12] }, { text: inserted, of: [] }]
  if (number === 20) return [{ text: merged, of: [20, 21] }]
  if (number === 21) return []
  if (number === splitAt) return [{ text: splitFirst, of: [splitAt] }, { text: splitSecond, of: [splitAt] }]
  return [{ text: edited[number] ?? paragraphOf(number), of: [number] }]
})

/** Where a paragraph of the draft is in the revision, by its ids; two where it was split. */
export const revisedIds = (number: number): readonly string[] =>
  revision.flatMap(({ of }, index) => (of.includes(number) ? [`body/${index + 1}`] : []))

const numbered = (texts: readonly string[]) => texts.map((text, index) => `${index + 1}. ${text}`)
const pageOf = (lines: readonly string[]) => `<!doctype html><html lang="en"><body>${lines.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`

/** The draft as a page of a web site. */
export const draftPage = (): string => pageOf([...front('SAMPLE/COSP/9/L.4'), ...preamble, ...numbered(Array.from({ length: 45 }, (_, index) => paragraphOf(index + 1)))])

/** Its revision: one paragraph inserted after 12, 20 and 21 merged, 30 split, some edited, two rewritten. */
export const revisionPage = (symbol: string | null = 'SAMPLE/COSP/9/L.4/Rev.1'): string =>
  pageOf([...front(symbol ?? '').filter(Boolean), ...preamble, ...numbered(revision.map(({ text }) => text))])
