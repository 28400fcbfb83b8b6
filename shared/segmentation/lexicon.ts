/**
 * Words by which United Nations texts are recognised, in the six official languages.
 * Sources: United Nations Editorial Manual ("Resolutions and other formal decisions") and the texts themselves.
 */
import { monthNames } from '#shared/lib/month-names'

/** Names of organs as they open a resolution; longest first. */
const organNames =
  'General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council|Commission on (?:Human Rights|Narcotic Drugs|Crime Prevention and Criminal Justice|the Status of Women)|' +
  'Conference of the States Parties[^,;.]{0,80}|Conference of the Parties[^,;.]{0,80}|States Parties[^,;.]{0,80}|Governing Council[^,;.]{0,60}|Executive Board[^,;.]{0,60}|Executive Committee[^,;.]{0,60}|United Nations Environment Assembly|Assembly|Conference|Commission|Committee|Council|' +
  "Assemblée générale|Conseil de sécurité|Conseil économique et social|Conseil des droits de l[’']homme|Conférence des États parties[^,;.]{0,80}|Conférence|Commission|" +
  'Asamblea General|Consejo de Seguridad|Consejo Económico y Social|Consejo de Derechos Humanos|Conferencia de los Estados [Pp]artes?[^,;.]{0,80}|Conferencia|Comisión'

/** Of small letters: a pattern that takes capitals and small letters alike (`iu`) takes ten times as long to compile. */
const organOpener = new RegExp(`^(?:(?:the|la|le|el)\\s|l[’'])(?:${organNames.toLowerCase()})\\s?[,،:]?$`, 'u')
const otherOrganOpener =
  /^(?:Генеральная Ассамблея|Совет Безопасности|Экономический и Социальный Совет|Совет по правам человека|ف?إن الجمعية العامة|ف?إن مجلس الأمن|ف?إن المجلس الاقتصادي والاجتماعي|ف?إن مجلس حقوق الإنسان|大会|安全理事会|经济及社会理事会|人权理事会)\s?[,،，:：]?$/u
/** Organs of other names: what they are called opens the line, and a comma ends it. */
const namedOrganOpener =
  /^(?:(?:La|Le|El|L[’'])\s?(?:Assemblée|Conférence|Commission|Conseil|Comité|Réunion|Asamblea|Conferencia|Comisión|Consejo|Comité|Junta|Reunión)\s[^;.:]{0,120}|(?:Конференция|Комиссия|Комитет|Совет|Ассамблея|Совещание)\s[^;.:]{0,120}|ف?إن\s(?:مؤتمر|مجلس|لجنة|اجتماع|الجمعية|اللجنة|المجلس|المؤتمر)[^؛.:]{0,120}|[^；。：]{0,40}(?:大会|会议|理事会|委员会))\s?[,،，]$/u

/** Whether a paragraph is the organ line that opens a resolution ("The General Assembly,"). */
export function isOrganLine(text: string): boolean {
  if (text.length >= 160) return false
  const line = text.trim()
  return organOpener.test(line.toLowerCase()) || otherOrganOpener.test(line) || namedOrganOpener.test(line) || namesAnOrgan(line)
}

/** An organ that is not on the list: "The World Health Assembly,". Every word is a name or binds names, and a comma ends the line. */
function namesAnOrgan(text: string): boolean {
  if (!text.startsWith('The ') || !text.endsWith(',')) return false
  const words = text.slice(4, -1).split(/\s+/u)
  return words.length <= 20 && /^\p{Lu}/u.test(words[0] ?? '') && words.every((word) => /^(?:\p{Lu}[\p{L}’'-]*|of|the|to|on|for|and|against|in)$/u.test(word))
}

/** Preambular paragraphs begin with a participle or an adjective; an adverb may stand before it (`Gravely concerned`). */
const englishParticiples =
  'Recalling|Reaffirming|Recognizing|Recognising|Noting|Welcoming|Bearing in mind|Mindful|Concerned|Convinced|Guided|Taking|Acknowledging|Emphasizing|Emphasising|Stressing|Underlining|Underscoring|Celebrating|Commending|Reiterating|' +
  'Aware|Conscious|Considering|Having|Affirming|Alarmed|Expressing|Determined|Desiring|Desirous|Determining|Disturbed|Encouraged|Believing|Appreciating|Condemning|Deploring|Regretting|Acting|Confident|Cognizant|Seeking|Resolved|Inspired|Looking forward|Observing|Paying tribute|Viewing|Realizing|Highlighting|Referring|Remaining|Sharing|Calling|Endorsing|Committed|Appalled|Shocked|Whereas|In accordance|Pursuant|Supporting|Stating|Proclaiming|Recommending|' +
  'Responding|Indignant|Dismayed|Outraged|Anxious|Hopeful|Grateful|Gratified|Insisting|Urging|Dedicated|Grieved|Saddened|Disappointed|Distressed|Persuaded|Attaching|Attentive'
const otherParticiples =
  'Rappelant|Réaffirmant|Consciente?|Sachant|Convaincue?s?|Soulignant|Notant|Tenant compte|Tenant|Se félicitant|Se déclarant|S[’\']inquiétant|Considérant|Reconnaissant|Constatant|Prenant|Ayant|Affirmant|Accueillant|Préoccupée?|Profondément|Vivement|Gravement|Gardant|Exprimant|Saluant|Déplorant|Désireuse|Désireux|Résolue?|Guidée?|Insistant|Regrettant|Redisant|Réitérant|Relevant|Remerciant|Rendant hommage|Estimant|Condamnant|Agissant|Alarmée?|Inspirée?|Encouragée?|Déterminée?|Partageant|Mesurant|Se référant|Observant|Attachée?|Appréciant|Confirmant|Proclamant|Persuadée?|Inquiète|' +
  'Recordando|Reafirmando|Reconociendo|Observando|Acogiendo|Teniendo|Consciente|Preocupad[ao]|Gravemente|Convencid[ao]|Tomando|Destacando|Subrayando|Poniendo de relieve|Expresando|Habiendo|Profundamente|Guiad[ao]|Encomiando|Reiterando|Considerando|Afirmando|Alarmad[ao]|Decidid[ao]|Resuelt[ao]|Guiándose|Recordando|Haciendo|Lamentando|Condenando|Deplorando|Actuando|Deseos[ao]|Alentad[ao]|Inspirad[ao]|Acogiendo|Apreciando|Señalando|Celebrando|Rindiendo|Agradeciendo|Manifestando|Advirtiendo|Estimando|Persuadid[ao]|Inquiet[ao]|Basándose|Determinad[ao]|Confiando|' +
  'ссылаясь|подтверждая|признавая|отмечая|приветствуя|принимая|учитывая|будучи|выражая|подчеркивая|напоминая|вновь|сознавая|руководствуясь|рассмотрев|считая|памятуя|осознавая|исходя|стремясь|желая|преисполненн|испытывая|с удовлетворением|с признательностью|с обеспокоенностью|с сожалением|с озабоченностью|осуждая|заявляя|действуя|изучив|заслушав|констатируя|высоко оценивая|воздавая|ощущая|сожалея|поддерживая|особо отмечая|отдавая|одобряя|обеспокоенн|озабоченн|глубоко|решительно'
const preambularWords = new RegExp(
  `^(?:(?:Also|Further|Deeply|Gravely|Fully|Strongly|Firmly|Seriously|Particularly|Keenly|Once again|Again|Greatly|Profoundly|Extremely|Increasingly|Equally|Solemnly)\\s(?:${englishParticiples.toLowerCase()})|${englishParticiples})(?![\\p{L}])|^(?:${otherParticiples})`,
  'u',
)
const arabicOrChineseParticiples =
  /^(?:و?إذ|回顾|重申|认识到|确认|注意到|欢迎|铭记|关切|深信|强调|赞赏|考虑到|意识到|念及|表示|严重|深为|深切|还|又|再次|并|申明|审议了|审查了|决心|感到|遵循|本着|满意地|赞赏地|遗憾地|关切地|震惊|谴责|承认|指出|坚信|相信|希望|依照|根据|按照|鉴于|有鉴于|牢记|着重|赞扬|赞许|肯定|支持|忆及|听取|收到|依据|赞同)/u

/** Whether a text begins as a preambular paragraph does. */
export const isPreambularOpener = (text: string): boolean =>
  preambularWords.test(text) || arabicOrChineseParticiples.test(text)

const operativeWords = new RegExp(
  '^(?:(?:Also|Further|Strongly|Again|Once again|Solemnly|Hereby|Deeply|Urgently|Firmly)\\s)?(?:' +
    'Accepts|Acknowledges|Adopts|Affirms|Agrees|Appeals|Appoints|Appreciates|Approves|Authorizes|Calls|Commends|Concludes|Concurs|Condemns|Confirms|Congratulates|Considers|Decides|Declares|Demands|Deplores|Designates|Directs|Draws|Emphasizes|Encourages|Endorses|Establishes|Expresses|Extends|Highlights|Instructs|Invites|Looks|Notes|Pays|Proclaims|Reaffirms|Recalls|Recognizes|Recommends|Regrets|Reiterates|Remains|Renews|Reminds|Requests|Resolves|Stresses|Supports|Takes|Transmits|Trusts|Underlines|Underscores|Undertakes|Urges|Welcomes|' +
    'Adopte|Affirme|Appelle|Approuve|Autorise|Condamne|Constate|Décide|Déclare|Demande|Encourage|Engage|Exhorte|Exprime|Félicite|Fait|Invite|Insiste|Loue|Note|Prend|Prie|Proclame|Rappelle|Réaffirme|Recommande|Reconnaît|Réitère|Renouvelle|Salue|Se félicite|Se déclare|Souligne|Souscrit|' +
    'Acoge|Adopta|Afirma|Alienta|Aprueba|Autoriza|Condena|Decide|Declara|Destaca|Encomia|Exhorta|Expresa|Hace|Insta|Invita|Observa|Pide|Proclama|Reafirma|Recomienda|Reconoce|Recuerda|Reitera|Solicita|Subraya|Toma|' +
    '[Пп]ринимает|[Пп]остановляет|[Пп]росит|[Пп]ризывает|[Нн]астоятельно|[Уу]тверждает|[Оо]добряет|[Рр]екомендует|[Вв]ыражает|[Пп]одтверждает|[Пп]риветствует|[Пп]одчеркивает|[Оо]тмечает|[Пп]ризнает|[Пп]редлагает|[Пп]ровозглашает|[Оо]суждает|[Нн]апоминает|[Пп]оручает|[Сс]сылается|[Рр]ешает|[Зз]аявляет|[Рр]ешительно (?:осуждает|призывает)|' +
    'تعتمد|تقرر|تطلب|تحث|تدعو|ترحب|تؤكد|تعرب|تشجع|تهيب|توصي|تعترف|تشدد|تكرر|تحيط|تعلن|تنادي|تقر|تدين|تأذن|يقرر|يعتمد|يطلب|يحث|يدعو|يرحب|يؤكد|يعرب|يشجع|يهيب|يوصي|يدين|' +
    '通过|决定|请|敦促|呼吁|邀请|鼓励|核准|宣布|建议|要求|吁请|促请|发布' +
    ')',
  'u',
)

/** Whether a text begins with an operative verb in the present. */
export const isOperativeOpener = (text: string): boolean => {
  const verb = operativeWords.exec(text)?.[0]
  return verb !== undefined && (/[\u4e00-\u9fff]$/u.test(verb) || !/^\p{L}/u.test(text.slice(verb.length)))
}

/** Whether a line may begin a paragraph by its first word alone. */
export const isOpener = (text: string): boolean =>
  isPreambularOpener(text) ||
  isOrganLine(text) ||
  /^We,? (?:(?:also|further|will|commit|welcome|express|pledge|encourage|invite|reaffirm|recognize|stress|note|urge|call)\b|Heads of)/u.test(
    text,
  )

const monthNumber = new Map(
  Object.values(monthNames).flatMap((names) => names.map((name, index) => [name.toLowerCase(), index + 1] as const)),
)
/** Of small letters, as {@link organOpener}. */
const printedDate = new RegExp(
  `(\\d{1,2})(?:er|º|°)?\\s(?:de\\s)?(${Object.values(monthNames).flat().join('|').toLowerCase()})(?:[/\\s][\\p{L}/]*?)?\\s?(?:de\\s)?,?\\s?(\\d{4})`,
  'u',
)
const chineseDate = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u

/** Whether a text begins with a day of a month: `26 November`, `3 de mayo`. */
export const startsWithDay = (text: string): boolean =>
  monthNumber.has((/^\d{1,2}\s(?:de\s)?(\p{L}+)/u.exec(text)?.[1] ?? '').toLowerCase())

/** Finds the first full date in a text; ISO `yyyy-mm-dd`, null where there is none. */
export function findDate(text: string): string | null {
  const found = printedDate.exec(text.toLowerCase())
  if (found?.[1] && found[2] && found[3])
    return isoDate(Number(found[3]), monthNumber.get(found[2]) ?? 0, Number(found[1]))
  const chinese = chineseDate.exec(text)
  return chinese ? isoDate(Number(chinese[1]), Number(chinese[2]), Number(chinese[3])) : null
}

function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whether a text is a date, or the days of a session, and nothing more. */
export const isDateAlone = (text: string): boolean => {
  const small = text.toLowerCase()
  const found = printedDate.exec(small) ?? chineseDate.exec(small)
  if (found === null) return false
  const rest = small
    .replace(found[0], '')
    .replace(
      /^(?:from|du|del|с)\s|\d{1,2}(?:er)?\s?(?:[-–—]|to|au|al|по|и|y|et|and)\s?|года|г\.|\p{L}+\s[-–—]\s/gu,
      '',
    )
  return rest.trim().length <= 1
}
