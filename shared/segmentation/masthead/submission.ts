/** What opens the title of a contribution or submission, with what it is about or goes to up to its author. */
const authored: readonly RegExp[] = [
  /^Joint (?:written )?(?:submission|contribution|input|comment)s? (?:by|of|from) (?:the )?(?<who>.+?)(?= to (?:the|its) | on (?:the|its) | for the | regarding | concerning |[;:]\s|$)/iu,
  /^(?:(?:Joint|Written|National|Voluntary|Additional) )*(?:submission|contribution|input|comment|observation|information)s? (?:(?:submitted|provided|received|made|prepared) )?(?:by|of|from) (?:the (?=\p{Ll}))?(?:the )?(?<who>.+?)(?= to (?:the|its) | on (?:the|its) | for the | in (?:the|response|preparation|advance) | regarding | concerning |[,;:]\s|\s[–—-]\s|$)/iu,
  /^(?:(?:Joint|Written|National) )*(?:submission|contribution|input)s? (?:to|for|on) .{5,200}? by (?:the )?(?<who>\p{Lu}.+?)(?=,|$)/iu,
  /^(?:Statement )?(?:Jointly )?submitted by (?:the )?(?<who>.+?)(?=, (?:a |an )?non-governmental|, in consultative|$)/iu,
  /^(?:Contribution|Soumission|Communication|Exposé|Observations)s? (?:(?:conjointe|écrite?|nationale) )*(?:(?:présentée?s?|soumise?s?) )?(?:par|de la|de l[’']|du|des|de|d[’'])\s?(?:la |le |l[’'])?(?<who>\p{Lu}.+?)(?= (?:au|à la|à l[’']|sur|pour|concernant) |,|$)/u,
  /^Présentée?s? par (?:la |le |l[’'])?(?<who>\p{Lu}.+?)(?=,|$)/u,
  /^(?:Contribución|Comunicación|Presentación|Exposición|Aportación|Observaciones) (?:(?:conjunta|escrita|nacional) )*(?:(?:presentadas?|enviadas?) )?(?:por|de los|de las|de la|del|de) (?:la |el |los )?(?<who>\p{Lu}.+?)(?= (?:al|a la|sobre|para|relativa) |,|$)/u,
  /^Presentad[oa] por (?:la |el |los )?(?<who>\p{Lu}.+?)(?=,|$)/u,
  /^(?:(?:Совместн\p{L}+ )?(?:материалы|информация|документ|представление|сообщение|заявление), представленн\p{L}+|Представлено)\s(?<who>.+?)(?=,|$)/iu,
  /^(?:مساهمة|إسهام|ورقة) (?:مشتركة )?(?:مقدمة |مقدم )?(?:من )?(?<who>\p{L}.+?)(?= (?:في|إلى|بشأن) |[،,]|$)/u,
  /^(?:بيان )?(?:مقدمة?|المقدمة?) من (?<who>.+?)(?=[،,]|$)/u,
  /^(?<who>\p{Script=Han}[^，。]{1,60}?)(?:联合)?提交的(?:材料|意见|文件|陈述|资料|书面)/u,
]
const kindOnly =
  /^(?:(?:joint|written|stakeholder|national) )*(?:submissions?|contributions?) (?:to|for) |^(?:joint|written) (?:submission|contribution)$|^(?:soumission|contribution) (?:conjointe|écrite)|^(?:contribución|comunicación) conjunta|^联合提交/iu

/** A submission's asks stand below a heading of their own. */
const asksHeading =
  /^(?:\P{L}{0,6})(?:(?:our|the|summary of|overview of) )?(?:(?:key|main|core|priority) )?(?:asks|demands|key recommendations|recommendations and asks)(?: .{0,60})?$|^(?:principales demandes|nos demandes|demandes clés|recommandations clés|principales peticiones|nuestras demandas|peticiones clave|recomendaciones clave|ключевые требования|основные рекомендации|المطالب الرئيسية|التوصيات الرئيسية|主要诉求|关键诉求|主要建议)$/iu

export interface FoundSubmission {
  readonly submittedBy: string | null
}

/** Reads off the head of a text, a line each, who contributed it. Null where it is no submission. */
export function submissionOf(head: readonly string[]): FoundSubmission | null {
  for (const line of head) {
    if (line.length > 300) continue
    for (const form of authored) {
      const who = form.exec(line)?.groups?.['who']
      if (who !== undefined) return { submittedBy: who.trim() }
    }
  }
  return head.some((line) => line.length < 200 && kindOnly.test(line)) ? { submittedBy: null } : null
}

/** Whether a heading announces what a submission asks for. */
export const announcesAsks = (heading: string): boolean => asksHeading.test(heading.trim())
