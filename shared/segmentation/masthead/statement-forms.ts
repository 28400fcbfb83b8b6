/** How one language heads a statement. Every pattern is asked of one line made of the heading's lines, commas between. */
export interface StatementForm {
  /** Up to the name of who speaks. */
  readonly head: RegExp
  /** Who speaks ends before the first of these. */
  readonly after: RegExp
  /** The meeting, in its first group. */
  readonly meeting: RegExp
  /** "on behalf of …" as printed. */
  readonly behalf: RegExp
  /** A person has a style or a function; a State has none. */
  readonly person: RegExp
  /** The State, in its first group, after a delegation or a function that always names one. */
  readonly stateOf: RegExp
  /** The State, in its first group, after an office that names its field first: `Minister of Justice of …`. */
  readonly officeOf: RegExp
}

/** A meeting's name ends before its place, its date and the words that lead to them. */
const meetingEnd = '(?=,\\s\\p{Lu}[\\p{L}’ -]{2,30}(?:,|$)|,?\\s(?:from\\s|on\\s|du\\s|le\\s|el\\s|del\\s)?\\d{1,2}(?:er|º)?\\s|,?\\s(?:held|under)\\s|[,،]\\s|$)'
const gathering =
  '(?:session|meeting|conference|debate|assembly|committee|commission|council|forum|event|summit|segment|working group|réunion|débat|assemblée|conférence|comité|conseil|sommet|groupe de travail|período de sesiones|sesión|reunión|conferencia|debate|asamblea|comité|comisión|consejo|cumbre|grupo de trabajo)'

export const statementForms: readonly StatementForm[] = [
  {
    head: /^(?:(?:National|General|Opening|Closing|Joint|Group|Oral|Introductory) )?(?:Statement|Intervention|Remarks|Address|Speech)s?,? (?:(?:delivered|made|given|to be delivered) )?(?:by|of|on behalf of) (?:the (?=\p{Lu}|delegation|permanent))?/iu,
    after: /,? (?:at|during|to|before|in) the (?!United Nations|[Ii]nternational [Oo]rgani|European)|,? on behalf of |,? on (?:the occasion|\p{L}*day|item|agenda)|, \p{Lu}[\p{L}’ -]+, \d|,? \d{1,2} \p{Lu}\p{L}+ \d{4}|,? under /u,
    meeting: new RegExp(`(?:at|during|to|before|in) (?:the )?((?:[^,]{0,60}\\b)?${gathering}\\b.*?)${meetingEnd}`, 'iu'),
    behalf: /on behalf of (?:the )?.+?(?=,|\s(?:at|to|during|before) the |$)/u,
    person: /(?:^|\s)(?:H\.\s?E\.|His Excellency|Her Excellency|Mr|Ms|Mrs|Miss|Dr|Prof|Professor|Ambassador|Amb|Minister|Hon|Honou?rable|Sir|Dame|Judge|Justice|President|Vice-President|Prime Minister)(?:\.|\s|,)/u,
    stateOf: /(?:[Dd]elegation|[Pp]ermanent [Mm]ission|Permanent Representative|Representative|Ambassador|[Gg]overnment|President|Prime Minister|[Hh]ead of [Dd]elegation|[Rr]epresentative) of (?:the )?(\p{Lu}[^,]*?)(?= to the |,|$)/u,
    officeOf: /(?:Minister|Ministry|Secretary|Attorney General|Prosecutor|Head|Chair|Director|Commissioner)[^,]* (?:of|for) [^,]+? of (?:the )?(\p{Lu}[^,]*?)(?= to the |,|$)/u,
  },
  {
    head: /^(?:Déclaration|Intervention|Allocution|Discours)s? (?:(?:prononcée?|faite?|présentée?) )?(?:par|de la|de l[’']|du|de|des|au nom) ?(?:la |l[’']|le )?(?=S\. ?E\.|M\.|Mme|Son Excellence|Monsieur|Madame|l[’']|d[ée]légation|[Rr]eprésentant|[Aa]mbassad|[Mm]inistre|Président|Mission|Groupe|Union|nom|\p{Lu}\p{L}+,)/u,
    after: /,? (?:à|lors de|devant|au cours de) (?:la|l[’']|le)|,? au nom d|, \p{Lu}[\p{L}’ -]+, (?:le )?\d|,? le \d/u,
    meeting: new RegExp(`(?:à|lors de|devant|au cours de) (?:la |l[’']|le )((?:[^,]{0,60}(?<!\\p{L}))?${gathering}(?!\\p{L}).*?)${meetingEnd}`, 'iu'),
    behalf: /au nom (?:de la |de l[’']|du |des |de |d[’']).+?(?=,| à la | lors | devant |$)/u,
    person: /(?:^|\s)(?:S\. ?E\.|M\.|Mme|Son Excellence|Monsieur|Madame|Dr|[Aa]mbassad\p{L}+|[Mm]inistre|Président\p{L}*)(?:\s|,|$)/u,
    stateOf: /(?:[Dd]élégation|[Mm]ission permanente|[Rr]eprésentante? permanente?|[Aa]mbassad\p{L}+|[Gg]ouvernement|Présidente?) (?:de la |de l[’']|du |des |de |d[’'])(\p{Lu}[^,]*?)(?= auprès |,|$)/u,
    officeOf: /[Mm]inistre (?:de la |de l[’']|du |des |de |d[’'])[^,]+? (?:de la |de l[’']|du |des |de |d[’'])(\p{Lu}[^,]*?)(?= auprès |,|$)/u,
  },
  {
    head: /^(?:Declaración|Intervención|Discurso|Alocución|Palabras)(?: (?:pronunciad[oa]|formulada|leída))? (?:por|de|del|en)(?: (?:la|el))?(?: (?=Excm|S\. ?E\.|Sr|Sra|Su Excelencia|[Dd]elegación|[Rr]epresentante|[Ee]mbajador|[Mm]inistr|Misión|Grupo|Unión|nombre))/u,
    after: /,? (?:en|ante|durante) (?:la|el) (?!nombre)|,? en nombre d|, \p{Lu}[\p{L}’ -]+, \d|,? (?:el )?\d{1,2} de /u,
    meeting: new RegExp(`(?:en|ante|durante) (?:la |el )((?:[^,]{0,60}(?<!\\p{L}))?${gathering}(?!\\p{L}).*?)${meetingEnd}`, 'iu'),
    behalf: /en nombre (?:de la |de los |de las |del |de ).+?(?=,| en el | en la | ante |$)/u,
    person: /(?:^|\s)(?:Excm[oa]\.?|S\. ?E\.|Sra?\.|Su Excelencia|Dra?\.|Embajadora?|[Mm]inistr[oa]|President[ea])(?:\s|,|$)/u,
    stateOf: /(?:[Dd]elegación|[Mm]isión [Pp]ermanente|Representante [Pp]ermanente|Embajadora?|Gobierno|Presidenta?e?) (?:de la |de los |del |de )(\p{Lu}[^,]*?)(?= ante |,|$)/u,
    officeOf: /[Mm]inistr[oa] (?:de la |de los |del |de )[^,]+? (?:de la |de los |del |de )(\p{Lu}[^,]*?)(?= ante |,|$)/u,
  },
  {
    head: /^(?:Заявление|Выступление|Речь)(?: (?=\p{L}))/u,
    after: /,? на (?=\p{L}+ (?:\p{L}+ )?(?:сесси|заседани|конференци|совещани|форум|дебат))|,? в ходе |,? от имени |, \p{Lu}\p{L}+, \d|,? \d{1,2} \p{L}+ \d{4}/u,
    meeting: /(?:на|в ходе) ((?:[^,]{0,40}\s)?(?:сесси|заседани|конференци|совещани|форум|дебат)\p{L}*.*?)(?=, \p{Lu}\p{L}+(?:,|$)|,? \d{1,2} |,|$)/u,
    behalf: /от имени .+?(?=,| на \p{L}+ (?:сесси|заседани|конференци)|$)/u,
    person: /(?:^|\s)(?:Его Превосходительства?|Ее Превосходительства?|Г-на|Г-жи|г-на|г-жи|[Пп]ослан?\p{L}*|[Мм]инистра|[Пп]остоянного представителя|[Пп]редставителя|[Пп]резидента)(?:\s|,|$)/u,
    stateOf: /(?:делегации|представителя|[Пп]резидента|посла) (\p{Lu}[\p{L}-]*(?: (?:Республики|Федерации|Эмиратов))?)/u,
    officeOf: /[Мм]инистра [^,]+? (\p{Lu}[\p{L}-]*(?: (?:Республики|Федерации|Эмиратов))?)/u,
  },
  {
    head: /^(?:بيان|كلمة|خطاب)(?: (?:ألقاه|ألقته|ألقاها|يلقيه|أدلى به|أدلت به))? (?=معالي|سعادة|السيد|وفد|البعثة|مجموعة|الممثل|وزير|سفير|الاتحاد|باسم|نيابة)/u,
    after: /[،,]? (?:أمام|في|خلال) (?=ال)|[،,]? (?:باسم|نيابة عن) |، \p{L}+، \d|،? \d{1,2} \p{L}/u,
    meeting: /(?:أمام|في|خلال) ((?:[^،,]{0,40})?(?:الدورة|المؤتمر|الاجتماع|الجلسة|مؤتمر|اجتماع).*?)(?=[،,]|\s\d{1,2}\s|$)/u,
    behalf: /(?:باسم|نيابة عن) .+?(?=[،,]| أمام | في ال|$)/u,
    person: /(?:^|\s)(?:معالي|سعادة|السيدة?|الدكتورة?|الممثلة? الدائمة?|وزيرة?|سفيرة?)(?:\s|$)/u,
    stateOf: /(?:وفد|البعثة الدائمة ل|الممثلة? الدائمة? ل|ممثلة? |سفيرة? ) ?(\p{L}[^،,]*?)(?= لدى |[،,]|$)/u,
    officeOf: /وزيرة? [^،, ]+ (?:في |ب)?(\p{L}[^،,]*?)(?= لدى |[،,]|$)/u,
  },
]

/** Chinese puts who speaks and the meeting before the word: `…代表团在…第十届会议上的发言`. */
export const chineseHead = /^(?<who>[^，。]{2,60}?)(?:在(?<meeting>[^。]{2,60}?)(?:上|期间))?的?(?:发言|讲话|致辞)(?:稿|全文)?$/u
export const chineseState = /^(?<state>\p{Script=Han}{2,14}?)(?:常驻|代表团|代表|政府|大使|外交部|司法部|内政部|总统|总理|部长|副部长)/u
export const chineseBehalf = /代表(?<group>[^，。]*(?:集团|联盟|国家|77国集团和中国))/u

/** "Check against delivery", as the six languages print it. */
export const deliveryNotice =
  /^[\W_]*(?:check against delivery|(?:seul le )?(?:texte )?prononcé fait foi|à vérifier au prononcé|cot[ée]jese con (?:la|el).{3,40}|verifíquese al pronunciarse|проверя?е?ть по (?:произнесенному|факту).{0,40}|с учетом фактического произнесения|(?:يرجى )?(?:المراجعة|التحقق) عند الإلقاء|请?以(?:实际|现场)(?:发言|讲话)为准)[\W_]*$/iu

/** The speaker's name before what was said: `Ms. Sample (Atlantis): Thank you …`. */
export const verbatimSpeaker =
  /^(?<speaker>(?:(?:Mr|Ms|Mrs|Dr|Sir|Dame|M|Mme|Sr|Sra)\.?|Г-н|Г-жа|السيدة?)\s[^():：\n]{2,60}?)\s?[(（](?<state>[^)）\n]{3,60})[)）](?:\s?[(（][^)）\n]{3,60}[)）])?\s?[:：]/u
export const verbatimChinese = /^(?<speaker>\p{Script=Han}{1,6}(?:先生|女士|大使|夫人))\s?[(（](?<state>[^)）\n]{2,20})[)）](?:\s?[(（][^)）\n]{2,30}[)）])?\s?[:：]/u
