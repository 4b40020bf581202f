/**
 * Bodies of a state that are named by a common noun and the state's adjective or name (الجيش التركي، حكومة اليمن): the
 * noun says which body, the adjective whose. `head` phrases as they stand with the article. Bodies with the same
 * `code` and state are one entity. Source: made by hand. Left out: bodies with names of their own (gazetteer).
 */
export interface BodyEntry {
  readonly code: string
  readonly heads: readonly string[]
  readonly en: string
  /**
   * A bare mention (الجيش، البرلمان) counts `always`, only when `defined` by a longer one in the article, or `never`;
   * `bare`: only the bare mention is a name (قوات الجيش, but قوات + الجيش اليمني).
   */
  readonly bare: 'always' | 'defined' | 'never' | 'bare'
}

const body = (code: string, heads: string, en: string, bare: BodyEntry['bare'] = 'defined'): BodyEntry => ({
  code,
  heads: heads.split('/'),
  en,
  bare,
})

export const bodies: readonly BodyEntry[] = [
  body('forces', 'الجيش', 'army', 'always'),
  body('forces', 'قوات الجيش', 'army', 'bare'),
  body(
    'forces',
    'القوات/القوات المسلحة/القوات البرية/القوات الجوية/القوات البحرية/سلاح الجو/سلاح الطيران/الطيران/المدفعية/الطيران الحربي/القوات الخاصة/الجيش الوطني/البحرية/القوات الجوية الفضائية/القوات النظامية',
    'forces',
    'never',
  ),
  body('police', 'الشرطة/الشرطة الاتحادية/شرطة/الدرك', 'police', 'never'),
  body('security', 'الأمن/الأجهزة الأمنية/القوى الأمنية', 'security forces', 'never'),
  body('security', 'قوات الأمن/قوى الأمن/قوات الأمن الداخلي/قوى الأمن الداخلي', 'security forces', 'always'),
  body('civil-defence', 'الدفاع المدني/الحماية المدنية', 'civil defence', 'always'),
  body('coastguard', 'خفر السواحل/حرس الحدود', 'border and coast guard', 'never'),
  body(
    'intelligence',
    'المخابرات/الاستخبارات/جهاز المخابرات/الاستخبارات العسكرية/المخابرات العامة/جهاز الاستخبارات',
    'intelligence service',
  ),
  body('authorities', 'السلطات', 'authorities'),
  body('government', 'الحكومة/حكومة', 'government', 'always'),
  body('cabinet', 'مجلس الوزراء', 'cabinet', 'never'),
  body('presidency', 'الرئاسة/رئاسة الجمهورية/رئاسة', 'presidency'),
  body('administration', 'الإدارة', 'administration'),
  body('parliament', 'البرلمان/برلمان', 'parliament', 'always'),
  body('house', 'مجلس النواب/مجلس الشورى/مجلس الأمة/الجمعية الوطنية/مجلس الشعب', 'parliament'),
  body('court', 'المحكمة العليا/المحكمة الدستورية/المحكمة الدستورية العليا/القضاء', 'judiciary', 'never'),
  body('prosecution', 'النيابة العامة/النيابة/الادعاء العام', 'prosecution'),
  body('bank', 'البنك المركزي/المصرف المركزي', 'central bank'),
  body(
    'staff',
    'هيئة الأركان المشتركة/هيئة الأركان/قيادة الأركان/الأركان العامة/هيئة الأركان العامة/رئاسة الأركان/قيادة أركان الجيش/هيئة أركان الجيش/رئاسة أركان الجيش',
    'general staff',
  ),
  body('embassy', 'السفارة/سفارة/القنصلية/قنصلية', 'embassy'),
  body('opposition', 'المعارضة', 'opposition', 'always'),
  body(
    'fighters',
    'الفصائل/الميليشيات/المليشيات/الوحدات/الفصائل المسلحة/الجماعات المسلحة/قوات المقاومة/فصائل المقاومة',
    'fighters',
  ),
  body(
    'rebels',
    'المليشيات المتمردة/الميليشيات المتمردة/الجماعات المتمردة/الفصائل المتمردة/المسلحون الإسلاميون/المسلحين الإسلاميين/المتمردين/المتمردون/المتمردين الإسلاميين',
    'rebels',
    'always',
  ),
  body('resistance', 'المقاومة/المقاومة الشعبية', 'resistance'),
  body('regime', 'النظام', 'regime'),
  body('regime-forces', 'قوات النظام/جيش النظام/قوات الأسد/قوات الحكومة/القوات الحكومية', 'regime forces'),
  body('redcrescent', 'الهلال الأحمر/الصليب الأحمر', 'Red Crescent'),
  body('federation', 'الاتحاد', 'federation', 'never'),
  body('airline', 'الخطوط الجوية/الخطوط', 'airlines', 'never'),
]
