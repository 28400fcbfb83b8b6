import type { UnDocument } from '../un-layout/document.ts'
import { chapter, numberedParagraphs, prose, sampleNotice, section, subsection, title } from './blocks.ts'

const item = numberedParagraphs({ listed: true })

/** A sample provisional agenda, with annotations. */
export const agenda: UnDocument = {
  symbol: 'SAMPLE/COSP/2026/1',
  language: 'en',
  title: 'Sample provisional agenda and annotations',
  masthead: {
    organization: 'Sample text',
    body: ['Conference of the States Parties', 'to the Sample Convention', 'against Corruption'],
    distribution: 'General',
    date: '14 September 2026',
    original: 'English',
  },
  sessionLines: [
    { text: 'Third session', bold: true },
    { text: 'Vienna, 14–18 December 2026', bold: false },
    { text: 'Item 1 (c) of the provisional agenda', bold: false },
  ],
  adoptionLines: [],
  adoptionReference: null,
  jobNumber: '26-90007',
  runningTitle: null,
  notice: sampleNotice,
  paper: 'a4',
  subparagraphs: 'hanging',
  blocks: [
    title(null, 'Sample provisional agenda and annotations'),
    chapter(null, 'Provisional agenda'),
    ...item('Organizational matters:', [
      'Opening of the third session;',
      'Election of officers;',
      'Adoption of the agenda and organization of work;',
      'Participation of observers;',
      'Credentials of representatives;',
      'General statements.',
    ]),
    ...item('State of implementation of the Sample Convention against Corruption.'),
    ...item('Prevention of corruption and integrity in public procurement.'),
    ...item('Follow-up to the political declaration:', [
      'Outcome of the intersessional meeting;',
      'Follow-up register;',
      'Question of a mechanism for the review of the political declaration.',
    ]),
    ...item('Recovery and return of assets.'),
    ...item('Technical assistance.'),
    ...item('Provisional agenda for the fourth session.'),
    ...item('Adoption of the report.'),

    chapter(null, 'Annotations'),
    section('Organizational matters', '1.'),
    subsection('(a)', 'Opening of the third session'),
    prose(
      'The third session of the Conference of the States Parties to the Sample Convention against Corruption will be opened on the morning of Monday, 14 December 2026, by the President elected at the second session.',
    ),
    subsection('(b)', 'Election of officers'),
    prose(
      'Rule 22 of the rules of procedure^[SAMPLE/COSP/2022/2.] provides that, at the opening of each session, a President, three Vice-Presidents and a Rapporteur are to be elected from among the representatives of the States parties present. The regional groups have been invited to make their nominations known to the secretariat by 20 November 2026.',
    ),
    subsection('(c)', 'Adoption of the agenda and organization of work'),
    prose(
      'The provisional agenda was drawn up by the secretariat in consultation with the Bureau, pursuant to resolutions 2/1 and 2/3 of the Conference. The time allotted to each item is proposed in such a way that item 4 can be considered on the second day, when interpretation will be available in both conference rooms.',
    ),
    prose(
      'Draft resolutions should reach the secretariat by noon on Monday, 30 November 2026. Drafts that are received later will be issued in the language of submission only.',
    ),
    subsection('(d)', 'Participation of observers'),
    prose(
      'Signatories, other States, organizations and relevant non-governmental organizations may take part in the session as observers, in accordance with rules 14 to 17 of the rules of procedure. Objections to the participation of an organization are to be addressed to the Bureau in writing, with reasons.',
    ),
    subsection('(e)', 'Credentials of representatives'),
    prose(
      'Credentials, bearing the names of the members of each delegation, should be submitted not later than 24 hours after the opening of the session.',
    ),
    subsection('(f)', 'General statements'),
    prose(
      'Statements will be limited to five minutes for States that speak in their national capacity and to seven minutes for those that speak on behalf of a group. The list of speakers will be opened on 1 December 2026. Delegations are requested to send the text of their statements in advance, for the benefit of the interpreters.',
    ),

    section('State of implementation of the Sample Convention against Corruption', '2.'),
    prose(
      'By 1 September 2026, 164 States had become parties to the Convention, and 97 of them had completed at least one cycle of review. The Conference may wish to consider what the reviews have in common, and which of the recommendations made in them remain open after five years or more.',
    ),
    subsection(null, 'Documentation'),
    prose('Note by the secretariat on the results of completed reviews (SAMPLE/COSP/2026/3)'),

    section('Prevention of corruption and integrity in public procurement', '3.'),
    prose(
      'At its most recent meeting, the Working Group on Prevention considered paragraphs 9 to 12 of the political declaration.^[SAMPLE/RES/S-1/1, annex.] It recommended that contracts concluded in an emergency be reviewed within one year, and asked that the matter be brought before the Conference.',
    ),
    subsection(null, 'Documentation'),
    prose(
      'Report of the Working Group on Prevention on its meeting held in Vienna from 2 to 4 June 2026 (SAMPLE/COSP/WG.1/2026/5)',
    ),

    section('Follow-up to the political declaration', '4.'),
    prose(
      'In paragraph 1 of its resolution 2/3, the Conference decided to include the present item in the provisional agenda of each of its regular sessions. In paragraph 38 of the political declaration, it was asked to decide, no later than at its third session, whether a mechanism for the review of the declaration was needed.',
    ),
    subsection('(a)', 'Outcome of the intersessional meeting'),
    prose(
      'The intersessional meeting was held in Vienna from 27 to 30 April 2026. The Conference will have before it the recommendations of the meeting, as well as a summary by the Chair of the statements that were made by States parties, by organizations and by representatives of civil society.',
    ),
    subsection('(b)', 'Follow-up register'),
    prose(
      'As at 1 September 2026, the follow-up register contained 412 entries by 88 States. Of those entries, 251 named the authority responsible, 196 gave a date and 143 described the means of verification that are mentioned in paragraph 8 of resolution 2/3.',
    ),
    subsection('(c)', 'Question of a mechanism for the review of the political declaration'),
    prose(
      'Three models were discussed at the intersessional meeting: a standing item on the agenda, a review of each State by two others, and a report every two years by a group of independent experts. The Conference may wish to choose one of them, to combine them, or to return to the question at its fourth session.',
    ),
    subsection(null, 'Documentation'),
    prose('Report on the intersessional meeting on the follow-up to the political declaration (SAMPLE/COSP/2026/4)'),
    prose('Report of the secretariat on the implementation of resolution 2/3 (SAMPLE/COSP/2026/5 and Add.1)'),

    section('Recovery and return of assets', '5.'),
    prose(
      'Under this item, delegations are invited to report on cases that have been concluded since the second session, and on the use of the model agreement for the return of assets.^[See SAMPLE/COSP/WG.2/2025/3, annex II.] A panel on the management of frozen assets will be held on Wednesday, 16 December 2026.',
    ),
    subsection(null, 'Documentation'),
    prose('Note by the secretariat on assets returned in the period 2024–2026 (SAMPLE/COSP/2026/6)'),

    section('Technical assistance', '6.'),
    prose(
      'The Conference will have before it an overview of the requests for technical assistance that were entered in the follow-up register, and of those that were met. It may wish to consider how the trust fund referred to in paragraph 11 of resolution 2/3 is to be replenished.',
    ),
    subsection(null, 'Documentation'),
    prose('Note by the secretariat on technical assistance requested and provided (SAMPLE/COSP/2026/7)'),

    section('Provisional agenda for the fourth session', '7.'),
    prose(
      'A draft provisional agenda for the fourth session will be prepared by the secretariat in the light of the decisions that are taken at the third session.',
    ),

    section('Adoption of the report', '8.'),
    prose(
      'The Conference is expected to adopt a report on its third session, the draft of which will be prepared by the Rapporteur and circulated on the afternoon of Thursday, 17 December 2026.',
    ),
  ],
}
