/**
 * Words by which texts of the United Nations refer to each other, in English, French and Spanish together; Russian,
 * Arabic and Chinese have their own forms in `resolutions.ts`. Each is the source of a regular expression.
 */

export const paragraphWord =
  '(?:(?:operative |preambular )?paragraphs?|paras?\\.?|paragraphes?|par\\.|párrafos?|párrs?\\.|subparagraphs?|sub-paragraphs?|alinéas?|apartados?|incisos?)'
export const articleWord = '(?:[Aa]rticles?|[Aa]rts?\\.|[Aa]rtículos?)'
export const containerWord =
  '(?:[Aa]nnex(?:es)?|[Aa]nnexes?|[Aa]nexos?|[Aa]ppendi(?:x|ces)|[Cc]hapters?|[Cc]haps?\\.|[Cc]hapitres?|[Cc]apítulos?|[Ss]ections?|[Ss]ects?\\.|[Ss]ección|[Ss]ecciones)'

/** Between a place and what holds it: `of`, `contained in the`, `de l’`. */
export const ofWord =
  "(?:,?\\s(?:of|to|in|under|contained in|annexed to|thereof,? in|du|de|des|dans|del|en)(?:\\s(?:the|its|their|our|la|le|les|sa|ses|leur|leurs|los|las|el|su|sus))?\\s|,?\\s(?:de |à |dans )?(?:l|d)[’'])"

const selfNoun =
  'resolution|decision|declaration|Declaration|Convention|Protocol|Agreement|Statute|Charter|Covenant|Treaty|annex|report|note|document|chapter|section|paper|rules?|regulation|résolution|décision|déclaration|Protocole|Accord|annexe|rapport|chapitre|resolución|decisión|declaración|Convenci[óo]n|Protocolo|Acuerdo|anexo|informe|capítulo'
/** `the present resolution`, `this Convention`, `la présente résolution`. */
export const selfName = `(?:the present|this|la présente|le présent|cette|la presente|el presente|presente|présente?)\\s(?:${selfNoun})(?![\\p{L}])`
/** `this article`, `le présent article`: the article that holds the paragraph. */
export const selfArticle =
  '(?:the present|this|le présent|présent|cet|el presente|presente)\\s(?:article|artículo)(?![\\p{L}])'
export const here = '(?:above|below|hereof|hereafter|ci-dessus|ci-après|ci-dessous|supra|infra|precedentes?|anteriores)'
/** `that resolution`, `the same decision`: the instrument that was named last. */
export const thatName =
  '(?:that|the (?:same|said|above-mentioned|aforementioned)|cette|ladite|la même|esa|dicha|la misma)\\s(?:resolution|decision|report|document|résolution|décision|resolución|decisión)(?![\\p{L}])'

const nameHead =
  'Convention|Protocol|Charter|Covenant|Treaty|Agreement|Statute|Declaration|Programme|Agenda|Rules|Principles|Pact|Constitution|Regulations|Convenio|Convención|Protocolo|Carta|Pacto|Tratado|Acuerdo|Estatuto|Declaración|Protocole|Charte|Pacte|Traité|Accord|Statut|Déclaration|Règlement'
const nameWord =
  "(?:\\p{Lu}[\\p{L}\\p{M}’'-]*|\\d{4}|of|on|for|against|and|the|to|in|its|with|from|by|all|de|des|du|la|le|les|et|contre|contra|sur|sobre|los|las|el|y|del|relative|relatif|aux|au|à|pour|para|l’\\p{Lu}[\\p{L}’-]*|d’\\p{Lu}[\\p{L}’-]*)(?![\\p{L}])"
/** A name with a capital that says what sort of text it is: `Convention`, `Charter of the United Nations`, `2030 Agenda for …`. */
export const formalName = `(?:(?:\\d{4}|\\p{Lu}[\\p{L}\\p{M}’'-]*)\\s(?:${nameWord}\\s){0,6})?(?:${nameHead})(?![\\p{L}])(?:\\s${nameWord}){0,12}`
/** Names without a capital that mean one text where they stand. */
export const plainName =
  '(?:political declaration|déclaration politique|declaración política|outcome document|rules of procedure|terms of reference|programme of action)'

export const date =
  '(?:,?\\s(?:of|du|de|del|от)\\s\\d{1,2}(?:er)?(?:\\s(?:and|et|y)\\s\\d{1,2})?\\s(?:de\\s)?\\p{L}+(?:\\s(?:de\\s)?\\d{4})?(?:\\sгода)?)'
