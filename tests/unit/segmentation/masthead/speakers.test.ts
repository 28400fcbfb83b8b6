import { describe, expect, it } from 'vitest'
import type { StatementFacts } from '#shared/domain/edition'
import { block } from '#shared/segmentation/block'
import { sponsorsOf } from '#shared/segmentation/masthead/sponsors'
import { statementOf } from '#shared/segmentation/masthead/statement'
import { submissionOf } from '#shared/segmentation/masthead/submission'
import { readText } from '../reading.ts'

describe('the head of a statement', () => {
  it.each<[string, readonly string[], StatementFacts]>([
    [
      'in one sentence',
      ['Statement by H.E. Ms. Ana Sample, Minister of Justice of Atlantis, at the tenth session of the Conference of the States Parties, Vienna, 7 September 2022'],
      { speaker: 'H.E. Ms. Ana Sample, Minister of Justice of Atlantis', delegation: 'Atlantis', meeting: 'tenth session of the Conference of the States Parties', date: '2022-09-07' },
    ],
    [
      'in lines',
      ['PERMANENT MISSION OF LEMURIA', 'Check against delivery', 'STATEMENT', 'by', 'H.E. Mr. Otto Sample', 'Permanent Representative of Lemuria to the United Nations (Vienna)', 'at the', 'Intersessional meeting of the Conference', 'Vienna, 5 September 2022', 'Madam President,'],
      { speaker: 'H.E. Mr. Otto Sample, Permanent Representative of Lemuria to the United Nations (Vienna)', delegation: 'Lemuria', meeting: 'Intersessional meeting of the Conference', date: '2022-09-05' },
    ],
    [
      'of a delegation',
      ['Statement by the delegation of Atlantis during the general debate of the special session, 2 June 2021'],
      { speaker: null, delegation: 'Atlantis', meeting: 'general debate of the special session', date: '2021-06-02' },
    ],
    [
      'on behalf of a group',
      ['Statement by Egypt on behalf of the Group of 77 and China at the tenth session of the Conference', 'Atlanta, 11 December 2023'],
      { speaker: null, delegation: 'Egypt on behalf of the Group of 77 and China', meeting: 'tenth session of the Conference', date: '2023-12-11' },
    ],
    [
      'of a person on behalf of a group',
      ['Statement delivered by Ambassador Ana Sample, Permanent Representative of Atlantis, on behalf of the Sample Group, at the opening session of the Conference'],
      { speaker: 'Ambassador Ana Sample, Permanent Representative of Atlantis', delegation: 'Atlantis on behalf of the Sample Group', meeting: 'opening session of the Conference', date: null },
    ],
    [
      'in French',
      ['Déclaration de S.E. Mme Anne Exemple, Ministre de la justice de l’Atlantide, à la dixième session de la Conférence des États parties, Vienne, 7 septembre 2022'],
      { speaker: 'S.E. Mme Anne Exemple, Ministre de la justice de l’Atlantide', delegation: 'Atlantide', meeting: 'dixième session de la Conférence des États parties', date: '2022-09-07' },
    ],
    [
      'in French, for a group',
      ['Intervention de la délégation de Lémurie au nom du Groupe des 77 et de la Chine', 'Vienne, le 7 septembre 2022'],
      { speaker: null, delegation: 'Lémurie au nom du Groupe des 77 et de la Chine', meeting: null, date: '2022-09-07' },
    ],
    [
      'in Spanish',
      ['Intervención de la Excma. Sra. Ana Ejemplo, Ministra de Justicia de la Atlántida, en el décimo período de sesiones de la Conferencia de los Estados Partes, Viena, 7 de septiembre de 2022'],
      { speaker: 'Excma. Sra. Ana Ejemplo, Ministra de Justicia de la Atlántida', delegation: 'Atlántida', meeting: 'décimo período de sesiones de la Conferencia de los Estados Partes', date: '2022-09-07' },
    ],
    [
      'in Russian',
      ['Выступление представителя Атлантиды на десятой сессии Конференции государств-участников, Вена, 7 сентября 2022 года'],
      { speaker: 'представителя Атлантиды', delegation: 'Атлантиды', meeting: 'десятой сессии Конференции государств-участников', date: '2022-09-07' },
    ],
    [
      'in Arabic',
      ['بيان وفد أطلانتس أمام الدورة العاشرة لمؤتمر الدول الأطراف، فيينا، 7 أيلول/سبتمبر 2022'],
      { speaker: null, delegation: 'أطلانتس', meeting: 'الدورة العاشرة لمؤتمر الدول الأطراف', date: '2022-09-07' },
    ],
    [
      'in Chinese',
      ['阿特兰蒂斯代表团在缔约国会议第十届会议上的发言', '2022年9月7日，维也纳'],
      { speaker: null, delegation: '阿特兰蒂斯', meeting: '缔约国会议第十届会议', date: '2022-09-07' },
    ],
    [
      'as a speaker’s name in a record',
      ['Ms. Sample (Atlantis): Thank you, Madam President.'],
      { speaker: 'Ms. Sample', delegation: 'Atlantis', meeting: null, date: null },
    ],
    [
      'as a speaker’s name in a record, in another language',
      ['Mme Exemple (Lémurie) (parle en anglais) : Je vous remercie.'],
      { speaker: 'Mme Exemple', delegation: 'Lémurie', meeting: null, date: null },
    ],
    [
      'as a mission’s letterhead',
      ['PERMANENT MISSION OF ATLANTIS TO THE UNITED NATIONS', 'Check against delivery', 'Tenth session of the Conference', '7 September 2022', 'Thank you.'],
      { speaker: null, delegation: 'ATLANTIS', meeting: 'Tenth session of the Conference', date: '2022-09-07' },
    ],
  ])('is read %s', (_, head, facts) => {
    expect(statementOf(head)?.facts).toEqual(facts)
  })

  it.each([
    [['Déclaration politique sur les registres']],
    [['Declaración de Doha sobre los registros']],
    [['The statements of keepers']],
    [['Mr. Sample (Atlantis): I agree.', 'Ms. Other (Lemuria): I do not.']],
    [['Заявка на участие']],
  ])('is not seen in %j', (head) => {
    expect(statementOf(head)).toBeNull()
  })

  it('gives the statement its title and its facts', () => {
    const { masthead } = readText(
      'Statement by H.E. Ms. Ana Sample\n\nMinister of Justice of Atlantis\n\nVienna, 7 September 2022\n\nMadam President,\n\nAtlantis welcomes the ledgers of the harbours, and thanks their keepers for their work.\n\nWe will keep two of them in each port.',
    )
    expect(masthead).toMatchObject({
      kind: 'statement',
      title: 'Statement by H.E. Ms. Ana Sample, Minister of Justice of Atlantis, Vienna, 7 September 2022',
      date: '2022-09-07',
      statement: { delegation: 'Atlantis' },
    })
  })
})

describe('the author of a contribution', () => {
  it.each([
    ['Contribution of Atlantis to the follow-up process', 'Atlantis'],
    ['Contribution by the Government of Lemuria', 'Government of Lemuria'],
    ['Submission by the Sample Coalition', 'Sample Coalition'],
    ['Submission to the special session by the Sample Coalition', 'Sample Coalition'],
    ['Joint submission by Atlantis, Lemuria and Mu to the Conference', 'Atlantis, Lemuria and Mu'],
    ['Statement submitted by Sample Harbours, a non-governmental organization in consultative status', 'Sample Harbours'],
    ['Contribution de l’Atlantide au processus de suivi', 'Atlantide'],
    ['Exposé présenté par Ports Exemplaires, organisation non gouvernementale', 'Ports Exemplaires'],
    ['Contribución de la Atlántida al proceso de seguimiento', 'Atlántida'],
    ['Материалы, представленные Атлантидой', 'Атлантидой'],
    ['مساهمة مقدمة من أطلانتس', 'أطلانتس'],
    ['阿特兰蒂斯提交的材料', '阿特兰蒂斯'],
  ])('is read from %j', (title, submittedBy) => {
    expect(submissionOf([title])?.submittedBy).toBe(submittedBy)
  })

  it.each(['Submissions are welcome', 'Contributions received', 'Summary of stakeholders’ submissions on Atlantis'])('is not seen in %j', (title) => {
    expect(submissionOf([title])).toBeNull()
  })
})

describe('the sponsors of a draft', () => {
  const lines = (...print: readonly string[]) => print.map((text, index) => block({ text, extent: 'line', gapBefore: index === 0 ? null : 0 }))
  const apart = (text: string) => [block({ text })]

  it.each([
    ['Antigua and Barbuda, Atlantis, Bosnia and Herzegovina and Mu: draft resolution', ['Antigua and Barbuda', 'Atlantis', 'Bosnia and Herzegovina', 'Mu']],
    ['Atlantis, Mu and Trinidad and Tobago: revised draft decision*', ['Atlantis', 'Mu', 'Trinidad and Tobago']],
    ['Egypt:* draft resolution', ['Egypt']],
    ['Atlantis, Lemuria* and Mu: draft resolution', ['Atlantis', 'Lemuria', 'Mu']],
    ['Draft resolution submitted by the President of the General Assembly', ['President of the General Assembly']],
    ['Atlantide, Lémurie et Mu : projet de résolution', ['Atlantide', 'Lémurie', 'Mu']],
    ['Atlántida, Lemuria y Mu: proyecto de resolución', ['Atlántida', 'Lemuria', 'Mu']],
    ['Атлантида, Лемурия и Му: проект резолюции', ['Атлантида', 'Лемурия', 'Му']],
    ['أطلانتس، وليموريا، ومو: مشروع قرار', ['أطلانتس', 'ليموريا', 'مو']],
    ['阿特兰蒂斯、莱穆里亚和穆：决议草案', ['阿特兰蒂斯', '莱穆里亚', '穆']],
  ])('are read from %j', (line, sponsors) => {
    expect(sponsorsOf(apart(line), [])).toEqual(sponsors)
  })

  it('are read over several lines, and the agenda item’s title above them is none', () => {
    const front = lines('follow-up to the ledgers, in all', 'Atlantis, Central Sample', 'Republic, Lemuria and', 'Mu: draft resolution')
    expect(sponsorsOf(front, [])).toEqual(['Atlantis', 'Central Sample Republic', 'Lemuria', 'Mu'])
  })

  it('are read from the footnote that names a group', () => {
    const note = { label: '*', page: 1, text: 'On behalf of the States Members of the United Nations that are members of the Group of 77 and China.' }
    expect(sponsorsOf(apart('Egypt: draft resolution'), [note])).toEqual(['Egypt', 'Group of 77 and China'])
  })
})
