/**
 * The business of ministries: what may stand after وزارة or وزير. `alone`: with a state's adjective it names the ministry
 * without the word وزارة (الخارجية الروسية). Source: made by hand.
 */
export interface MinistryEntry {
  readonly code: string
  readonly names: readonly string[]
  readonly en: string
  readonly alone: boolean
}

const ministry = (code: string, names: string, en: string, alone = false): MinistryEntry => ({
  code,
  names: names.split('/'),
  en,
  alone,
})

export const ministries: readonly MinistryEntry[] = [
  ministry(
    'foreign',
    'الخارجية/الشؤون الخارجية/الشؤون الخارجية والتعاون/الخارجية والمغتربين',
    'Ministry of Foreign Affairs',
    true,
  ),
  ministry('defence', 'الدفاع/الدفاع الوطني', 'Ministry of Defence', true),
  ministry('interior', 'الداخلية/الأمن العام', 'Ministry of the Interior', true),
  ministry('finance', 'المالية/الخزانة', 'Ministry of Finance', false),
  ministry('health', 'الصحة/الصحة العامة/الصحة والسكان', 'Ministry of Health', false),
  ministry('justice', 'العدل', 'Ministry of Justice', false),
  ministry('energy', 'الطاقة/الكهرباء/الكهرباء والطاقة/الكهرباء والماء', 'Ministry of Energy', false),
  ministry('oil', 'النفط/البترول/البترول والثروة المعدنية', 'Ministry of Oil', false),
  ministry(
    'economy',
    'الاقتصاد/التجارة/الاقتصاد والتجارة/التجارة والصناعة/الصناعة/الصناعة والتجارة/الاستثمار',
    'Ministry of Economy',
    false,
  ),
  ministry(
    'education',
    'التعليم/التربية/التربية والتعليم/التعليم العالي/التعليم العالي والبحث العلمي',
    'Ministry of Education',
    false,
  ),
  ministry('information', 'الإعلام/الاتصالات/الثقافة/الثقافة والإعلام', 'Ministry of Information', false),
  ministry('agriculture', 'الزراعة/الفلاحة', 'Ministry of Agriculture', false),
  ministry('transport', 'النقل/المواصلات/الطيران المدني', 'Ministry of Transport', false),
  ministry('tourism', 'السياحة/الآثار/السياحة والآثار', 'Ministry of Tourism', false),
  ministry(
    'water',
    'الري/المياه/الموارد المائية/الموارد المائية والري/الموارد المائية والكهرباء/الموارد المائية والكهرباء والري',
    'Ministry of Water',
    false,
  ),
  ministry('environment', 'البيئة', 'Ministry of Environment', false),
  ministry(
    'labour',
    'العمل/الشؤون الاجتماعية/التنمية الاجتماعية/العمل والتنمية الاجتماعية/التشغيل/التضامن الاجتماعي',
    'Ministry of Labour',
    false,
  ),
  ministry(
    'religion',
    'الأوقاف/الشؤون الدينية/الشؤون الإسلامية/الحج/الحج والعمرة',
    'Ministry of Religious Affairs',
    false,
  ),
  ministry('planning', 'التخطيط/التعاون الدولي/التخطيط والتعاون الدولي/التنمية', 'Ministry of Planning', false),
  ministry('emergencies', 'الطوارئ', 'Ministry of Emergencies', false),
  ministry('sport', 'الرياضة/الشباب/الشباب والرياضة', 'Ministry of Sport', false),
  ministry('security', 'الأمن/الأمن الداخلي/الأمن الوطني', 'Ministry of Security', false),
  ministry('migration', 'الهجرة/المهجرين/شؤون المرأة/حقوق الإنسان', 'Ministry of Migration', false),
  ministry(
    'municipal',
    'البلديات/الشؤون البلدية/الأشغال/الأشغال العامة/الإسكان/التجهيز',
    'Ministry of Public Works',
    false,
  ),
]
