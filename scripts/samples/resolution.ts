import type { UnDocument } from '../un-layout/document.ts'
import { closing, numberedParagraphs, organLine, preambular, sampleNotice, title } from './blocks.ts'

const para = numberedParagraphs()

/** A sample resolution of a sample Conference that follows up the sample political declaration. */
export const resolution: UnDocument = {
  symbol: 'SAMPLE/COSP/RES/2/3',
  language: 'en',
  title: 'Follow-up to the sample political declaration against corruption',
  masthead: {
    organization: 'Sample text',
    body: ['Conference of the States Parties', 'to the Sample Convention', 'against Corruption'],
    distribution: 'General',
    date: '20 December 2024',
    original: 'English',
  },
  sessionLines: [
    { text: 'Second session', bold: true },
    { text: 'Vienna, 9–13 December 2024', bold: false },
    { text: 'Agenda item 4', bold: false },
  ],
  adoptionLines: ['Resolution adopted by the Conference of the States Parties on 13 December 2024'],
  adoptionReference: '[on the basis of draft resolution SAMPLE/COSP/2024/L.5/Rev.1]',
  jobNumber: '24-90213',
  runningTitle: null,
  notice: sampleNotice,
  paper: 'a4',
  subparagraphs: 'run-on',
  blocks: [
    title('2/3.', 'Follow-up to the sample political declaration against corruption'),
    organLine('The Conference of the States Parties to the Sample Convention against Corruption,'),
    preambular(
      '*Recalling* Sample Assembly resolution S-1/1 of 4 June 2024, by which the Assembly adopted the political declaration annexed thereto,^[SAMPLE/RES/S-1/1, annex.]',
    ),
    preambular(
      '*Recalling also* its resolutions 1/2 of 14 December 2022, 1/5 of 15 December 2022 and 1/7 of 16 December 2022,^[See SAMPLE/COSP/2022/15, sect. I.A.]',
    ),
    preambular(
      '*Reaffirming* the purposes of the Sample Convention against Corruption,^[*Sample Treaty Series*, vol. 12, No. 345.] and the responsibility of each State party for its implementation,',
    ),
    preambular(
      '*Bearing in mind* that, in paragraph 38 of the political declaration, the Conference was asked to take up the declaration at each of its regular sessions, and to decide whether a mechanism for its review was needed,',
    ),
    preambular(
      '*Welcoming* the opening by the secretariat, on 1 October 2024, of the follow-up register called for in paragraph 36 of the political declaration, and noting that 31 States had made entries in it by the first day of the present session,',
    ),
    preambular(
      '*Noting with concern* that fewer than half of those entries say by when a measure is to be completed, *and recalling also* that a commitment without a date can be neither planned nor verified,',
    ),
    preambular(
      '*Recognizing* the work of civil society organizations, academia and the private sector, including the key asks that they submitted before the special session and the observations that they published after it,',
    ),
    preambular(
      '*Mindful* of the situation of States whose authorities are few and far from one another, and of the value to them of technical assistance that is given upon request and for more than one year at a time,',
    ),
    preambular(
      '*Taking note* of the report of the secretariat on the first entries in the follow-up register,^[SAMPLE/COSP/2024/6.]',
    ),
    preambular(
      '*Convinced* that the worth of a common promise lies in the possibility of showing that it has been kept,',
    ),

    ...para(
      '*Decides* to include in the provisional agenda of each of its regular sessions an item entitled “Follow-up to the political declaration”;',
    ),
    ...para(
      '*Calls upon* States parties to give effect to the commitments made in the political declaration, and *urges* those that have not yet designated the focal point referred to in paragraph 35 thereof to do so by 31 March 2025;',
    ),
    ...para(
      '*Decides* to hold, within existing resources and with interpretation in all official languages, one intersessional meeting of not more than four days, preferably in the first half of 2026 and in any event before its third session, in order:',
      [
        'To examine the entries made in the follow-up register, chapter by chapter;',
        [
          'To identify, on the basis of those entries:',
          [
            'Commitments that have been carried out and that may serve as an example;',
            'Commitments on which little or no action has been reported;',
            'Needs for technical assistance that have been stated and not met;',
          ],
        ],
        'To hear States parties, relevant organizations and representatives of civil society;',
        'To prepare recommendations for consideration by the Conference at its third session;',
      ],
    ),
    ...para(
      '*Requests* its Bureau to make the arrangements for the intersessional meeting, and to circulate the programme, the list of questions and the rules for speakers not later than eight weeks before its opening;',
    ),
    ...para(
      '*Directs* the Working Group on Prevention and the Working Group on the Recovery of Assets to take up the relevant chapters of the political declaration in their programmes of work, and *requests* them to report thereon to the Conference at its third session;',
    ),
    ...para(
      '*Requests* the secretariat to maintain the follow-up register and to arrange its entries by chapter and paragraph of the political declaration, by State and by date;',
    ),
    ...para('*Also requests* the secretariat:', [
      'To remind focal points twice a year of the paragraphs on which their States have made no entry;',
      'To make the entries available in a format that can be stored and searched without a connection to a network;',
      'To prepare, for the intersessional meeting, a summary of the entries that does not exceed 8,500 words;^[Annexes are not counted.]',
    ]),
    ...para(
      '*Encourages* States parties to indicate, in each entry, the authority that is responsible, the date by which a measure is to be completed and the means by which its result may be verified;',
    ),
    ...para(
      '*Invites* international and regional organizations, within their mandates, as well as civil society organizations, academia and the private sector, to submit contributions to the follow-up register, subject to the rules of procedure of the Conference;^[SAMPLE/COSP/2022/2, rules 14–17.]',
    ),
    ...para(
      '*Recommends* that States parties, when giving effect to paragraphs 13 to 16 of the political declaration, build upon the standards of transparency of beneficial ownership that they already apply, and that they do not fall short of them;',
    ),
    ...para(
      '*Invites* States parties and other donors to contribute to the trust fund for the follow-up, so that delegates of the least developed countries may take part in the intersessional meeting;',
    ),
    ...para(
      '*Requests* the secretariat to inform the Conference, at its third session, of what has been done under the present resolution, and *decides* to take up at that session, in the light of that information, the question of a mechanism for the review of the political declaration.',
    ),
    closing('7th plenary meeting', '13 December 2024'),
  ],
}
