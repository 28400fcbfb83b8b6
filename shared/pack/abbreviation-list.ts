import type { Language } from '#shared/domain/edition'

export interface Abbreviation {
  /** As texts print it, in any of the languages. */
  readonly forms: readonly string[]
  /** In full, by language of the pack. */
  readonly meanings: Readonly<Record<Exclude<Language, 'und'>, string>>
}

/**
 * Abbreviations of the field with their names in the official languages.
 *
 * @see UNTERM, the terminology database of the United Nations
 */
export const abbreviations: readonly Abbreviation[] = [
  {
    forms: ['CoSP', 'COSP'],
    meanings: {
      en: 'Conference of the States Parties to the United Nations Convention against Corruption',
      fr: 'Conférence des États parties à la Convention des Nations Unies contre la corruption',
      es: 'Conferencia de los Estados Partes en la Convención de las Naciones Unidas contra la Corrupción',
      ru: 'Конференция государств — участников Конвенции Организации Объединенных Наций против коррупции',
      ar: 'مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد',
      zh: '联合国反腐败公约缔约国会议',
    },
  },
  {
    forms: ['ECOSOC'],
    meanings: {
      en: 'Economic and Social Council',
      fr: 'Conseil économique et social',
      es: 'Consejo Económico y Social',
      ru: 'Экономический и Социальный Совет',
      ar: 'المجلس الاقتصادي والاجتماعي',
      zh: '经济及社会理事会',
    },
  },
  {
    forms: ['FATF', 'GAFI', 'ФАТФ'],
    meanings: {
      en: 'Financial Action Task Force',
      fr: 'Groupe d’action financière',
      es: 'Grupo de Acción Financiera',
      ru: 'Группа разработки финансовых мер борьбы с отмыванием денег',
      ar: 'فرقة العمل المعنية بالإجراءات المالية',
      zh: '金融行动特别工作组',
    },
  },
  {
    forms: ['IRG'],
    meanings: {
      en: 'Implementation Review Group',
      fr: 'Groupe d’examen de l’application',
      es: 'Grupo de Examen de la Aplicación',
      ru: 'Группа по обзору хода осуществления',
      ar: 'فريق استعراض التنفيذ',
      zh: '实施情况审议组',
    },
  },
  {
    forms: ['NGO', 'NGOs', 'ONG', 'НПО'],
    meanings: {
      en: 'Non-governmental organization',
      fr: 'Organisation non gouvernementale',
      es: 'Organización no gubernamental',
      ru: 'Неправительственная организация',
      ar: 'منظمة غير حكومية',
      zh: '非政府组织',
    },
  },
  {
    forms: ['OECD', 'OCDE', 'ОЭСР'],
    meanings: {
      en: 'Organisation for Economic Co-operation and Development',
      fr: 'Organisation de coopération et de développement économiques',
      es: 'Organización de Cooperación y Desarrollo Económicos',
      ru: 'Организация экономического сотрудничества и развития',
      ar: 'منظمة التعاون والتنمية في الميدان الاقتصادي',
      zh: '经济合作与发展组织',
    },
  },
  {
    forms: ['SDG', 'SDGs', 'ODD', 'ODS', 'ЦУР'],
    meanings: {
      en: 'Sustainable Development Goals',
      fr: 'Objectifs de développement durable',
      es: 'Objetivos de Desarrollo Sostenible',
      ru: 'Цели в области устойчивого развития',
      ar: 'أهداف التنمية المستدامة',
      zh: '可持续发展目标',
    },
  },
  {
    forms: ['StAR'],
    meanings: {
      en: 'Stolen Asset Recovery Initiative',
      fr: 'Initiative pour le recouvrement des avoirs volés',
      es: 'Iniciativa para la Recuperación de Activos Robados',
      ru: 'Инициатива по обеспечению возвращения похищенных активов',
      ar: 'مبادرة استرداد الموجودات المسروقة',
      zh: '追回被盗资产举措',
    },
  },
  {
    forms: ['UNCAC'],
    meanings: {
      en: 'United Nations Convention against Corruption',
      fr: 'Convention des Nations Unies contre la corruption',
      es: 'Convención de las Naciones Unidas contra la Corrupción',
      ru: 'Конвенция Организации Объединенных Наций против коррупции',
      ar: 'اتفاقية الأمم المتحدة لمكافحة الفساد',
      zh: '联合国反腐败公约',
    },
  },
  {
    forms: ['UNDP', 'PNUD', 'ПРООН'],
    meanings: {
      en: 'United Nations Development Programme',
      fr: 'Programme des Nations Unies pour le développement',
      es: 'Programa de las Naciones Unidas para el Desarrollo',
      ru: 'Программа развития Организации Объединенных Наций',
      ar: 'برنامج الأمم المتحدة الإنمائي',
      zh: '联合国开发计划署',
    },
  },
  {
    forms: ['UNGASS'],
    meanings: {
      en: 'Special session of the General Assembly of the United Nations',
      fr: 'Session extraordinaire de l’Assemblée générale des Nations Unies',
      es: 'Período extraordinario de sesiones de la Asamblea General de las Naciones Unidas',
      ru: 'Специальная сессия Генеральной Ассамблеи Организации Объединенных Наций',
      ar: 'الدورة الاستثنائية للجمعية العامة للأمم المتحدة',
      zh: '联合国大会特别会议',
    },
  },
  {
    forms: ['UNODC', 'ONUDC'],
    meanings: {
      en: 'United Nations Office on Drugs and Crime',
      fr: 'Office des Nations Unies contre la drogue et le crime',
      es: 'Oficina de las Naciones Unidas contra la Droga y el Delito',
      ru: 'Управление Организации Объединенных Наций по наркотикам и преступности',
      ar: 'مكتب الأمم المتحدة المعني بالمخدرات والجريمة',
      zh: '联合国毒品和犯罪问题办公室',
    },
  },
  {
    forms: ['UNTOC'],
    meanings: {
      en: 'United Nations Convention against Transnational Organized Crime',
      fr: 'Convention des Nations Unies contre la criminalité transnationale organisée',
      es: 'Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional',
      ru: 'Конвенция Организации Объединенных Наций против транснациональной организованной преступности',
      ar: 'اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية',
      zh: '联合国打击跨国有组织犯罪公约',
    },
  },
]
