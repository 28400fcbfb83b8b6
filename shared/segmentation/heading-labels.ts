export interface HeadingLabel {
  /** As printed: `I.`, `A.`, `73/8.`, `Item 3.`, `Article 12`. */
  readonly label: string
  readonly kind: 'roman' | 'capital' | 'title' | 'item' | 'article' | 'chapter' | 'annex' | 'part'
  readonly length: number
}

const titleNumber =
  /^((?:(?:ES|S|SS)-)?\d{1,4}\/(?:(?:ES|S|SS)-)?\d{1,4}(?:\s?[A-Z](?![\p{L}]))?|\d{1,4}\s?\([IVXL]+\))\.(?:\s+(?=\S)|(?=\p{Lu}\p{Ll}|\p{Lo}))/u
/** Arabic prints a dash after the number of a resolution: `73/8 -`. */
const arabicTitleNumber = /^([\d٠-٩]{1,4}\/[\d٠-٩]{1,4})\s?[-–—]\s*(?=\p{Lo})/u
const romanHeading = /^([IVX]{1,6})(?:\s?[.．]|\t|\s[-–—])\s*(?=\S)/u
const capitalHeading = /^([A-ZА-Я])\s?[.．](?:\s|\t)\s*(?=\S)/u
/** Chapters and sections as Chinese (`一. 导言`) and Arabic (`أولا - مقدمة`, `ألف - الولاية`) count them. */
const chineseChapter = /^([一二三四五六七八九十]{1,3})\s?[.．、]\s*(?=\S)/u
const arabicChapter =
  /^((?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|حادي عشر|ثاني عشر)ً?)\s?[-–—:]\s*(?=\S)/u
const arabicSection = /^(ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء)\s?[-–—]\s*(?=\S)/u
const item = /^((?:Item|Point|Tema|Пункт|البند)\s[\d٠-٩]{1,3}(?:\s?\(?[a-z]\)?)?)\s?[.:]\s*(?=\S)/u
const article =
  /^((?:Article|Artículo|Articulo|Статья|المادة|Artikel|Artigo|Rule|Regulation|Principle|Regla|Règle|Principe|Principio)\s(?:[\d٠-٩]{1,3}|[IVX]{1,6}|premier|1er|primero)(?:\s(?:bis|ter))?)(?=\s|$|[.:–-])\s?[.:–-]?\s*/iu
const chineseArticle = /^(第[一二三四五六七八九十百\d]+条)\s*/u
const chapter =
  /^((?:Chapter|Chapitre|Capítulo|Глава|الفصل|Part|Section|Partie|Parte|Título|Titre|Title)\s(?:[IVX]{1,6}|\d{1,2}|[A-Z](?!\p{L})))(?=\s|$|[.:–-])\s?[.:–-]?\s*/u
const chineseChapterHeading = /^(第[一二三四五六七八九十百\d]+(?:章|节|編|编|部分))\s*/u
const annex =
  /^((?:Annex|Annexe|Anexo|Appendix|Appendice|Apéndice|Приложение|المرفق|مرفق|附件|附录|Enclosure|Attachment)(?:\s(?:[IVX]{1,6}|[\d٠-٩]{1,2}|[A-Z](?!\p{L})|(?:الأول|الثاني|الثالث|الرابع|الخامس)(?!\p{L}))|\s?[一二三四五六七八九十]{1,2}(?!\p{L}))?)(?=\s|$|[.:–-]|\t)\s?[.:–-]?\s*/iu

const headingPatterns: readonly (readonly [RegExp, HeadingLabel['kind']])[] = [
  [titleNumber, 'title'],
  [arabicTitleNumber, 'title'],
  [item, 'item'],
  [article, 'article'],
  [chineseArticle, 'article'],
  [annex, 'annex'],
  [chapter, 'chapter'],
  [chineseChapterHeading, 'chapter'],
  [romanHeading, 'roman'],
  [chineseChapter, 'roman'],
  [arabicChapter, 'roman'],
  [arabicSection, 'capital'],
  [capitalHeading, 'capital'],
]

/** No heading's label begins with these: many lines do, and need no other look. */
const noHeading = /^[b-df-oqs-z(“]/u

/** Reads a heading's label at the start of a text; null where it has none. */
export function parseHeadingLabel(text: string): HeadingLabel | null {
  if (noHeading.test(text)) return null
  for (const [pattern, kind] of headingPatterns) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    const bare = match[1].trim()
    const dotted =
      (kind === 'title' && match[0].includes('.')) ||
      ((kind === 'roman' || kind === 'capital') && /[.．]/u.test(match[0])) ||
      (kind === 'item' && match[0].includes('.'))
    return { label: dotted ? `${bare}.` : bare, kind, length: match[0].length }
  }
  return null
}
