import { type EditorialWords, type Series, listWith, quoteWith } from '../editorial-words.ts'

const organs: Readonly<Record<Series, string>> = {
  'general-assembly': '大会',
  'security-council': '安全理事会',
  'economic-and-social-council': '经济及社会理事会',
  'human-rights-council': '人权理事会',
  conference: '缔约国会议',
}

export const chinese: EditorialWords = {
  language: 'zh',
  comma: '，',
  fullStop: '。',
  list: listWith('和', '、'),
  stretch: (first, last) => `${first}至${last}`,
  quoted: quoteWith(['“', '”'], ['‘', '’']),
  paragraphs: (numbers) => `第${numbers}段`,
  subparagraphs: (numbers) => `第${numbers}分段`,
  preambular: (places) => `序言部分第${places}段`,
  preambularPlace: String,
  preambularStretch: (first, last) => `${first}至${last}`,
  repetition: (place) => `同号第${place}段`,
  annex: '附件',
  article: (number) => `第${number}条`,
  section: (number) => `第${number}节`,
  heading: (quoted) => `标题${quoted}下`,
  title: '标题',
  openingLine: '起首行',
  footnote: (label) => `脚注${label ?? ''}`,
  table: (label) => `表${label ?? ''}`,
  unnumbered: (quoted) => `以${quoted}开头的未编号段落`,
  caveats: { draft: '草案', 'number-by-hand': '编号经人工更正' },
  untitled: '未命名文本',
  conferenceAct: (act, number) => `缔约国会议第${number}号${act === 'decision' ? '决定' : '决议'}`,
  act: ({ series, act, number }, _body, date) => `${organs[series]}${date ?? ''}第${number}号${act === 'decision' ? '决定' : '决议'}`,
  entitled: (_act, quoted) => `题为${quoted}`,
}
