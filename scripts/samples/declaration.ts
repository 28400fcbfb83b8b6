import type { UnDocument } from '../un-layout/document.ts'
import {
  annex,
  chapter,
  closing,
  numberedParagraphs,
  organLine,
  preambular,
  sampleNotice,
  section,
  title,
} from './blocks.ts'

const resolves = numberedParagraphs()
const para = numberedParagraphs()

/** A sample political declaration, annexed to the sample resolution that adopts it. */
export const declaration: UnDocument = {
  symbol: 'SAMPLE/RES/S-1/1',
  language: 'en',
  title: 'Sample political declaration: keeping the promises made against corruption',
  masthead: {
    organization: 'Sample text',
    body: ['Sample Assembly'],
    distribution: 'General',
    date: '11 June 2024',
    original: 'English',
  },
  sessionLines: [
    { text: 'First special session', bold: true },
    { text: 'Agenda item 6', bold: false },
  ],
  adoptionLines: ['Resolution adopted by the Sample Assembly', 'on 4 June 2024'],
  adoptionReference: '[without reference to a committee (SAMPLE/S-1/L.1)]',
  jobNumber: '24-90101',
  runningTitle: 'Sample political declaration against corruption',
  notice: sampleNotice,
  paper: 'letter',
  subparagraphs: 'run-on',
  blocks: [
    title('S-1/1.', 'Sample political declaration: keeping the promises made against corruption'),
    organLine('The Sample Assembly,'),
    preambular(
      '*Recalling* its resolution 5/12 of 18 December 2022, by which it convened a special session devoted to the prevention of corruption and to the promises that States have made to one another in that regard,',
    ),
    preambular('*Expressing its appreciation* to the delegations that conducted the open-ended consultations,'),
    ...resolves('*Adopts* the sample political declaration that is annexed to the present resolution;'),
    ...resolves(
      '*Decides* to remain at the disposal of the Conference of the States Parties to the Sample Convention against Corruption for any question that may arise from the declaration.',
    ),
    closing('1st plenary meeting', '4 June 2024'),

    annex(),
    chapter(null, 'Sample political declaration: keeping the promises made against corruption'),
    preambular(
      'We, the Heads of State and Government, ministers and delegates of the States members of the Sample Assembly, gathered at Headquarters from 3 to 5 June 2024, speak today with one purpose: that what we promise to one another should be kept, and that anyone should be able to see whether it has been.',
    ),
    preambular(
      'We hold that corruption takes from the many what belongs to them all. It empties clinics and classrooms, bends the judgment of those who ought to be impartial, and teaches young people that effort counts for less than connections.',
    ),
    preambular(
      'We are mindful that no country is spared and that none can deal with the matter alone, for bribes and stolen assets cross borders faster than requests for assistance do.',
    ),
    preambular(
      'We regard the Sample Convention against Corruption^[*Sample Treaty Series*, vol. 12, No. 345.] (hereinafter “the Convention”) as the common ground on which we stand, and we call upon those States that have not yet become parties to it to do so without delay.',
    ),
    preambular(
      'We are equally mindful of the 2030 Agenda,^[SAMPLE/RES/3/1, annex, paras. 16.4–16.6.] whose targets on bribery, illicit financial flows and accountable institutions will not be met unless the promises made under the Convention are kept as well.',
    ),
    preambular(
      'We recognize that earlier declarations were often praised on the day of their adoption and seldom opened again. We are determined that the present one should be read differently: paragraph by paragraph, by those who are asked to act on it and by those whom it is meant to serve.',
    ),
    preambular('To that end, we have agreed as set out below.'),

    section('Preventing corruption'),
    ...para(
      'We undertake to adopt, by the end of 2026, a national anti-corruption plan in each State that does not yet have one, to publish it in the languages that are commonly used in the country, and to name in it the authority that answers for each measure.',
    ),
    ...para(
      'We further undertake to review such plans at least every three years, together with parliaments, local authorities, the private sector, academia and civil society, and to make known which measures were carried out, which were not, and why.',
    ),
    ...para(
      'We will see to it that the bodies entrusted with the prevention of corruption have the independence that their task calls for, and in particular that:',
      [
        'Their heads are chosen on merit, through an open procedure, and may be removed only on grounds laid down by law;',
        'Their budgets are set for several years at a time and are not reduced in response to their findings;',
        'Their reports are published in full, save for what must be withheld in order to protect persons or pending proceedings;',
        [
          'Their staff receive training throughout their service, including training in:',
          [
            'The analysis of financial and procurement records;',
            'The protection of personal data;',
            'The handling of reports made in confidence.',
          ],
        ],
      ],
    ),
    ...para(
      'We commit ourselves to codes of conduct for public officials that are short, that are known to those whom they bind, and that are backed by advice before a decision is taken as well as by sanctions after it.',
    ),
    ...para(
      'We will require holders of senior public office to declare their interests and assets on taking office, every year thereafter and on leaving it, and we will equip the competent authorities to verify such declarations on the basis of risk.^[For a comparison of national practice, see SAMPLE/COSP/2022/9, paras. 14–22.]',
    ),
    ...para(
      'We encourage States to make those declarations, or a meaningful summary of them, available to the public free of charge, with due regard for the safety and the privacy of the persons concerned and of their families.',
    ),
    ...para(
      'We note with concern that the financing of political parties and of electoral campaigns remains one of the least regulated areas of public life, and we will endeavour to bring into the open, before the vote rather than after it, the source and the amount of contributions.',
    ),
    ...para(
      'We acknowledge the part that education plays, from primary school to the training of judges, and we invite ministries of education to share teaching materials through the follow-up register referred to in paragraph 36 below.',
    ),

    section('Public money and public contracts'),
    ...para(
      'We commit ourselves to publishing the budget, the mid-year review and the audited accounts of the central Government within the time limits set by law, in a form that can be searched, compared and reused.',
    ),
    ...para(
      'We will open public procurement to scrutiny, from the planning of a purchase to the last payment, including by:',
      [
        'Publishing tenders, awards, contracts and amendments in one place and in an open format;',
        'Giving unsuccessful bidders the reasons for a decision, and a remedy that is heard before the contract is signed;',
        'Excluding, for a period that is proportionate, bidders that have been found by a final decision to have paid bribes;',
        'Keeping, in an emergency, the records that make it possible to examine the purchase once the emergency is over.',
      ],
    ),
    ...para(
      'We stress that an emergency is a reason for speed and never a reason for secrecy, and we invite supreme audit institutions to examine emergency purchases as a matter of priority.',
    ),
    ...para(
      'We welcome the cooperation among supreme audit institutions and request them, within their mandates and in full independence, to include in their annual programmes of work at least one audit of the systems by which corruption is to be prevented.',
    ),

    section('Beneficial ownership'),
    ...para(
      'We recognize that companies, trusts and similar arrangements serve lawful purposes, and that they are misused whenever those who stand behind them can remain unknown.',
    ),
    ...para(
      'We commit ourselves to establishing, by the end of 2027, a central register of the beneficial owners of legal persons, or a mechanism that is equally effective, and to keeping the information in it accurate, complete and current.^[Several States have attached an interpretative statement to the present paragraph; see SAMPLE/S-1/INF/4.]',
    ),
    ...para('We will grant access to such registers:', [
      'To the competent domestic authorities, directly and without notice to the person concerned;',
      'To the competent authorities of other States parties, promptly and in accordance with domestic law;',
      'To entities that are obliged by law to know their customers;',
      'As appropriate, to anyone who can show a legitimate interest, among them journalists and civil society organizations.',
    ]),
    ...para(
      'We encourage States to make the award of a public contract above a published threshold dependent on the disclosure of the beneficial owners of the successful bidder and of its principal subcontractors.',
    ),

    section('Enforcement of the law and protection of those who speak up'),
    ...para(
      'We are resolved that those who offer bribes and those who accept them shall answer for it before an impartial court, whatever their rank. Public office is a trust and not a shelter.',
    ),
    ...para(
      'We will review the rules on immunity, on limitation periods and on jurisdictional privilege, so that they do not stand in the way of an investigation that is conducted with due respect for the guarantees of a fair trial.',
    ),
    ...para(
      'We undertake to hold legal persons liable for offences established in accordance with article 26 of the Convention, and to make public any settlement reached with them, together with the facts on which it rests, the sum that was paid and the use to which that sum is to be put.',
    ),
    ...para(
      'We condemn threats against judges, prosecutors, investigators and witnesses, and we will provide the protection that they and their families require for as long as the danger lasts.',
    ),
    ...para(
      'We will shield from reprisal those who speak up about corruption, whether in the public or in the private sector, by means of channels that they can trust, time limits within which they receive an answer, and remedies that restore them to the position in which they would otherwise have been.^[See also the guide prepared by the secretariat on the protection of reporting persons (SAMPLE/COSP/2022/11 and Corr.1).]',
    ),
    ...para(
      'We likewise undertake to ensure the safety of journalists and of members of civil society who bring corruption to light, and to examine promptly any complaint that court proceedings are being used only to silence them.',
    ),

    section('International cooperation'),
    ...para(
      'We will answer requests for mutual legal assistance within the time that the case requires, and we will tell the requesting State without delay if more information, or more time, is needed.',
    ),
    ...para('In order to shorten the path between authorities, we undertake:', [
      'To keep up to date, in the directory maintained by the secretariat, the name and the contact details of the central authority;',
      'To accept requests and their annexes in electronic form;',
      'To allow investigators to consult one another informally before a request is drafted;',
      [
        'To consider joint investigations where several States have been harmed, on the basis of:',
        [
          'A written understanding on the use of evidence;',
          'A single point of contact in each State;',
          'A plan for the sharing of costs and of recovered assets.',
        ],
      ],
    ]),
    ...para(
      'We invite the network of law enforcement authorities established by resolution 1/7 of the Conference^[SAMPLE/COSP/2022/15, sect. I.A.] to report on the obstacles that its members meet most often in practice.',
    ),
    ...para(
      'We are of the view that differences between legal systems call for consultation rather than for refusal, and we will state the reasons whenever assistance is declined.',
    ),

    section('Recovery and return of assets'),
    ...para(
      'We consider the return of stolen assets to be the test by which many of our people will judge the Convention.',
    ),
    ...para(
      'We will strengthen the capacity of our authorities to trace, freeze and preserve assets from the first day of an investigation, and to manage them in such a way that they do not lose their value before they are returned.',
    ),
    ...para(
      'We encourage the use of confiscation without a conviction, to the extent permitted by domestic law, where the person concerned has died, has absconded or is beyond the reach of the courts.',
    ),
    ...para('We undertake to agree on returns in an open manner, taking into account:', [
      'The harm done to the persons and communities affected;',
      'The need to follow the assets to their final use, with the help of civil society where possible;',
      'The publication of the agreement, the amounts, the dates and the purposes;',
      'The prevention of a second theft of the assets once they have been returned.',
    ]),

    section('Technical assistance'),
    ...para(
      'We recognize that a promise that cannot be afforded will not be kept, and we call upon States in a position to do so, and upon international financial institutions, to support the measures set out in the present declaration at the request of the States concerned.',
    ),
    ...para(
      'We request the secretariat to match requests for technical assistance with offers of it, and to publish each year, without naming States that prefer not to be named, how many of the requests were met.',
    ),
    ...para(
      'We encourage cooperation among developing countries, including the exchange of staff between authorities that perform similar tasks, and the translation of handbooks into languages in which none is available.',
    ),
    ...para(
      'We acknowledge both the promise and the risk of digital tools, and we ask that those that are used to detect corruption be open to audit and that they do not themselves become a cause of unequal treatment.',
    ),

    section('Follow-up to the present declaration'),
    ...para(
      'We will each designate, within six months of the adoption of the present declaration, a focal point for its follow-up, and will communicate the name to the secretariat.',
    ),
    ...para(
      'We request the secretariat to open and to maintain, within existing resources, a public register in which States may enter, on a voluntary basis and paragraph by paragraph, the steps that they have taken (hereinafter “the follow-up register”).',
    ),
    ...para(
      'We invite international and regional organizations, parliaments, the private sector, academia, the media and civil society to contribute to that register and to hold us to account.',
    ),
    ...para(
      'We undertake to carry out the present declaration in full, and we ask the Conference of the States Parties to the Sample Convention against Corruption to take it up at each of its regular sessions, to add to it where it falls short, and to decide, no later than at its third session, whether a mechanism for its review is needed.',
    ),
    ...para(
      'We ask the President of the Sample Assembly to transmit the present declaration to the Conference and to the heads of the organizations that are addressed in it.',
    ),
    ...para(
      'We resolve to meet again in 2029, on the fifth anniversary of the present declaration, in order to read it once more and to say, of each of its paragraphs, whether it has been kept.',
    ),
  ],
}
