import type { ParagraphKind } from '#shared/domain/paragraph'
import type { Language } from '#shared/domain/edition'

/** One short resolution of our own making in a language, in the label forms that the language's documents print. */
export interface InventedText {
  readonly language: Exclude<Language, 'und'>
  readonly organization: string
  readonly body: string
  readonly distribution: string
  readonly date: string
  readonly original: string
  readonly session: string
  readonly item: string
  readonly adoption: string
  readonly title: string
  /** Kind, label and words, in reading order. */
  readonly paragraphs: readonly (readonly [ParagraphKind, string | null, string])[]
  readonly closing: readonly string[]
}

const titleLabel = '99/301.'

const english: InventedText = {
  language: 'en',
  organization: 'United Nations',
  body: 'General Assembly',
  distribution: 'Distr.: General',
  date: '4 December 2044',
  original: 'Original: English',
  session: 'Ninety-ninth session',
  item: 'Agenda item 21',
  adoption: 'Resolution adopted by the General Assembly on 2 December 2044',
  title: 'Public registers of lighthouses',
  paragraphs: [
    ['heading', titleLabel, 'Public registers of lighthouses'],
    ['organLine', null, 'The General Assembly,'],
    ['preambular', null, 'Recalling its resolution 98/300 of 3 December 2043 and all earlier resolutions on public registers, including those on registers of bridges,'],
    ['preambular', null, 'Gravely concerned that many registers are kept on paper alone and that their keepers change without notice, which leaves the public uninformed,'],
    ['preambular', null, 'Bearing in mind that lighthouses serve all States, whatever the flag of the ships that pass them,'],
    ['operative', '1', 'Urges Member States to publish their registers of lighthouses, and in particular:'],
    ['subparagraph', '(a)', 'To keep each register in one place, open to the public without a fee;'],
    ['subparagraph', '(b)', 'To note in each register:'],
    ['subparagraph', '(i)', 'The name of the keeper and the date of the last inspection;'],
    ['subparagraph', '(ii)', 'The height of the light above the sea;'],
    ['operative', '2', 'Requests the Secretary-General to collect the registers and to report on them to the General Assembly at its hundredth session;'],
    ['operative', '3', 'Decides to remain seized of the matter.'],
  ],
  closing: ['61st plenary meeting', '2 December 2044'],
}

const french: InventedText = {
  language: 'fr',
  organization: 'Nations Unies',
  body: 'Assemblée générale',
  distribution: 'Distr. générale',
  date: '4 décembre 2044',
  original: 'Français',
  session: 'Quatre-vingt-dix-neuvième session',
  item: 'Point 21 de l’ordre du jour',
  adoption: 'Résolution adoptée par l’Assemblée générale le 2 décembre 2044',
  title: 'Registres publics des phares',
  paragraphs: [
    ['heading', titleLabel, 'Registres publics des phares'],
    ['organLine', null, 'L’Assemblée générale,'],
    ['preambular', null, 'Rappelant sa résolution 98/300 du 3 décembre 2043 et toutes ses résolutions antérieures sur les registres publics, y compris celles qui portent sur les registres des ponts,'],
    ['preambular', null, 'Vivement préoccupée par le fait que nombre de registres ne sont tenus que sur papier et que leurs gardiens changent sans préavis, ce qui prive le public d’informations,'],
    ['preambular', null, 'Ayant à l’esprit que les phares servent tous les États, quel que soit le pavillon des navires qui les longent,'],
    ['operative', '1', 'Engage les États Membres à publier leurs registres des phares, et en particulier :'],
    ['subparagraph', 'a)', 'À tenir chaque registre en un seul lieu, ouvert au public sans frais ;'],
    ['subparagraph', 'b)', 'À consigner dans chaque registre :'],
    ['subparagraph', 'i)', 'Le nom du gardien et la date de la dernière inspection ;'],
    ['subparagraph', 'ii)', 'La hauteur du feu au-dessus de la mer ;'],
    ['operative', '2', 'Prie le Secrétaire général de réunir les registres et de lui en rendre compte à sa centième session ;'],
    ['operative', '3', 'Décide de rester saisie de la question.'],
  ],
  closing: ['61e séance plénière', '2 décembre 2044'],
}

const spanish: InventedText = {
  language: 'es',
  organization: 'Naciones Unidas',
  body: 'Asamblea General',
  distribution: 'Distr. general',
  date: '4 de diciembre de 2044',
  original: 'Original: español',
  session: 'Nonagésimo noveno período de sesiones',
  item: 'Tema 21 del programa',
  adoption: 'Resolución aprobada por la Asamblea General el 2 de diciembre de 2044',
  title: 'Registros públicos de faros',
  paragraphs: [
    ['heading', titleLabel, 'Registros públicos de faros'],
    ['organLine', null, 'La Asamblea General,'],
    ['preambular', null, 'Recordando su resolución 98/300, de 3 de diciembre de 2043, y todas sus resoluciones anteriores sobre los registros públicos, incluidas las relativas a los registros de puentes,'],
    ['preambular', null, 'Profundamente preocupada por que muchos registros se lleven solo en papel y por que sus guardianes cambien sin aviso, lo que deja al público sin información,'],
    ['preambular', null, 'Teniendo presente que los faros sirven a todos los Estados, cualquiera que sea el pabellón de los buques que pasan ante ellos,'],
    ['operative', '1', 'Insta a los Estados Miembros a que publiquen sus registros de faros, y en particular a que:'],
    ['subparagraph', 'a)', 'Lleven cada registro en un solo lugar, abierto al público sin costo alguno;'],
    ['subparagraph', 'b)', 'Hagan constar en cada registro:'],
    ['subparagraph', 'i)', 'El nombre del guardián y la fecha de la última inspección;'],
    ['subparagraph', 'ii)', 'La altura de la luz sobre el mar;'],
    ['operative', '2', 'Solicita al Secretario General que reúna los registros y la informe al respecto en su centésimo período de sesiones;'],
    ['operative', '3', 'Decide seguir ocupándose de la cuestión.'],
  ],
  closing: ['61ª sesión plenaria', '2 de diciembre de 2044'],
}

const russian: InventedText = {
  language: 'ru',
  organization: 'Организация Объединенных Наций',
  body: 'Генеральная Ассамблея',
  distribution: 'Distr.: General',
  date: '4 December 2044',
  original: 'Russian',
  session: 'Девяносто девятая сессия',
  item: 'Пункт 21 повестки дня',
  adoption: 'Резолюция, принятая Генеральной Ассамблеей 2 декабря 2044 года',
  title: 'Открытые реестры маяков',
  paragraphs: [
    ['heading', titleLabel, 'Открытые реестры маяков'],
    ['organLine', null, 'Генеральная Ассамблея,'],
    ['preambular', null, 'ссылаясь на свою резолюцию 98/300 от 3 декабря 2043 года и на все предыдущие резолюции об открытых реестрах, в том числе о реестрах мостов,'],
    ['preambular', null, 'будучи серьезно озабочена тем, что многие реестры ведутся лишь на бумаге и что их хранители сменяются без уведомления, вследствие чего общественность остается без сведений,'],
    ['preambular', null, 'учитывая, что маяки служат всем государствам независимо от флага проходящих мимо судов,'],
    ['operative', '1', 'настоятельно призывает государства-члены опубликовать свои реестры маяков и, в частности:'],
    ['subparagraph', 'a)', 'вести каждый реестр в одном месте, открытом для всех без оплаты;'],
    ['subparagraph', 'b)', 'указывать в каждом реестре:'],
    ['subparagraph', 'i)', 'имя хранителя и дату последнего осмотра;'],
    ['subparagraph', 'ii)', 'высоту огня над уровнем моря;'],
    ['operative', '2', 'просит Генерального секретаря собрать реестры и представить Генеральной Ассамблее доклад на ее сотой сессии;'],
    ['operative', '3', 'постановляет продолжать заниматься этим вопросом.'],
  ],
  closing: ['61-е пленарное заседание,', '2 декабря 2044 года'],
}

const arabic: InventedText = {
  language: 'ar',
  organization: 'الأمم المتحدة',
  body: 'الجمعية العامة',
  distribution: 'Distr.: General',
  date: '4 December 2044',
  original: 'Arabic',
  session: 'الدورة التاسعة والتسعون',
  item: 'البند 21 من جدول الأعمال',
  adoption: 'قرار اتخذته الجمعية العامة في 2 كانون الأول/ديسمبر 2044',
  title: 'السجلات العامة للمنارات',
  paragraphs: [
    ['heading', '99/301 -', 'السجلات العامة للمنارات'],
    ['organLine', null, 'إن الجمعية العامة،'],
    ['preambular', null, 'إذ تشير إلى قرارها 300/98 المؤرخ 3 كانون الأول/ديسمبر 2043 وإلى جميع قراراتها السابقة بشأن السجلات العامة، بما فيها القرارات المتعلقة بسجلات الجسور،'],
    ['preambular', null, 'وإذ يساورها بالغ القلق لأن سجلات كثيرة لا تحفظ إلا على الورق ولأن حراسها يتغيرون دون إشعار، مما يترك الجمهور بلا معلومات،'],
    ['preambular', null, 'وإذ تضع في اعتبارها أن المنارات تخدم جميع الدول أيا كان علم السفن التي تمر بها،'],
    ['operative', '1', 'تحث الدول الأعضاء على نشر سجلات مناراتها، وعلى وجه الخصوص:'],
    ['subparagraph', '(أ)', 'حفظ كل سجل في مكان واحد مفتوح للجمهور دون مقابل؛'],
    ['subparagraph', '(ب)', 'تدوين ما يلي في كل سجل:'],
    ['subparagraph', '‘1’', 'اسم الحارس وتاريخ آخر تفتيش؛'],
    ['subparagraph', '‘2’', 'ارتفاع الضوء فوق سطح البحر؛'],
    ['operative', '2', 'تطلب إلى الأمين العام أن يجمع السجلات وأن يقدم إلى الجمعية العامة تقريرا عنها في دورتها المائة؛'],
    ['operative', '3', 'تقرر أن تبقي المسألة قيد نظرها.'],
  ],
  closing: ['الجلسة العامة 61', '2 كانون الأول/ديسمبر 2044'],
}

const chinese: InventedText = {
  language: 'zh',
  organization: '联合国',
  body: '大会',
  distribution: 'Distr.: General',
  date: '4 December 2044',
  original: 'Chinese',
  session: '第九十九届会议',
  item: '议程项目 21',
  adoption: '2044年12月2日大会决议',
  title: '灯塔公开登记册',
  paragraphs: [
    ['heading', titleLabel, '灯塔公开登记册'],
    ['organLine', null, '大会，'],
    ['preambular', null, '回顾其2043年12月3日第98/300号决议以及以往关于公开登记册的所有决议，包括关于桥梁登记册的决议，'],
    ['preambular', null, '严重关切许多登记册只有纸质文本，保管人更换时也不通知，使公众无从了解情况，'],
    ['preambular', null, '铭记灯塔为所有国家服务，不论过往船只悬挂何国旗帜，'],
    ['operative', '1', '敦促会员国公布本国的灯塔登记册，特别是：'],
    ['subparagraph', '(a)', '将每份登记册保存在一处，免费向公众开放；'],
    ['subparagraph', '(b)', '在每份登记册中注明：'],
    ['subparagraph', '㈠', '保管人姓名和最近一次检查日期；'],
    ['subparagraph', '㈡', '灯光高出海面的高度；'],
    ['operative', '2', '请秘书长收集登记册，并就此向大会第一百届会议提出报告；'],
    ['operative', '3', '决定继续处理此案。'],
  ],
  closing: ['2044年12月2日', '第61次全体会议'],
}

/** The same resolution in the six official languages. */
export const inventedTexts: readonly InventedText[] = [english, french, spanish, russian, arabic, chinese]
