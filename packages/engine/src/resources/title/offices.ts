/**
 * Nouns of office and rank. `phrases` are folded when read; the first words carry attached particles. `code` joins
 * the ways to name one office (those of the who's-who: packages/gazetteer/src/people.ts); `head` nouns take a
 * complement that says of what. Source: made by hand. Left out: jobs that give no part in public affairs.
 */
export interface OfficeEntry {
  readonly code: string
  readonly phrases: readonly string[]
  /** How many people the noun stands for, and their gender. */
  readonly number: 'singular' | 'dual' | 'plural'
  readonly gender: 'm' | 'f'
  /**
   * `office`: a post, stands alone for its holder (الوزير الروسي). `rank`: stands before a name (العقيد), alone only with
   * the article. `honour`: only before a name (السيد).
   */
  readonly kind: 'office' | 'rank' | 'honour'
}

const entry = (
  code: string,
  phrases: string,
  kind: OfficeEntry['kind'] = 'office',
  gender: OfficeEntry['gender'] = 'm',
  number: OfficeEntry['number'] = 'singular',
): OfficeEntry => ({ code, phrases: phrases.split('/'), kind, gender, number })

export const offices: readonly OfficeEntry[] = [
  entry('president', 'رئيس/الرئيس/رئيس الجمهورية/رئيس الدولة'),
  entry('president', 'رئيسة/الرئيسة', 'office', 'f'),
  entry('president', 'الرئيسان/الرئيسين/رئيسا/رئيسي', 'office', 'm', 'dual'),
  entry('president', 'الرؤساء/رؤساء', 'office', 'm', 'plural'),
  entry('president', 'المخلوع/الرئيس المخلوع/الرئيس السابق/الرئيس المعزول/الرئيس الراحل/الرئيس المنتخب'),
  entry('pm', 'رئيس الوزراء/رئيس الحكومة/رئيس مجلس الوزراء/الوزير الأول/رئيس وزراء/رئيس حكومة'),
  entry('pm', 'رئيسة الوزراء/رئيسة الحكومة/رئيسة وزراء', 'office', 'f'),
  entry('deputy-pm', 'نائب رئيس الوزراء/نائب رئيس الحكومة/نائب رئيس مجلس الوزراء'),
  entry('vice-president', 'نائب الرئيس/نائب رئيس الجمهورية'),
  entry('chancellor', 'المستشار/مستشار'),
  entry('chancellor', 'المستشارة/مستشارة', 'office', 'f'),
  entry('fm', 'وزير الخارجية/وزير خارجية/وزير الشؤون الخارجية/رئيس الدبلوماسية'),
  entry('fm', 'وزيرة الخارجية/وزيرة خارجية', 'office', 'f'),
  entry('fm', 'وزيرا الخارجية/وزيري الخارجية/وزيرا خارجية/وزيري خارجية', 'office', 'm', 'dual'),
  entry('fm', 'وزراء الخارجية/وزراء خارجية', 'office', 'm', 'plural'),
  entry('dm', 'وزير الدفاع/وزير دفاع/وزير الدفاع الوطني'),
  entry('dm', 'وزيرة الدفاع/وزيرة دفاع/وزيرة القوات المسلحة/وزيرة الجيوش', 'office', 'f'),
  entry('dm', 'وزيرا الدفاع/وزيري الدفاع', 'office', 'm', 'dual'),
  entry('im', 'وزير الداخلية/وزير داخلية/وزير الأمن العام'),
  entry('im', 'وزيرة الداخلية', 'office', 'f'),
  entry('finance-minister', 'وزير المالية/وزير الخزانة/وزير مالية'),
  entry('energy-minister', 'وزير الطاقة'),
  entry('oil-minister', 'وزير النفط/وزير البترول'),
  entry('information-minister', 'وزير الإعلام'),
  entry('deputy-fm', 'نائب وزير الخارجية/مساعد وزير الخارجية/وكيل وزارة الخارجية/نائب وزير خارجية'),
  entry('deputy-dm', 'نائب وزير الدفاع'),
  entry('minister-of-state-fm', 'وزير الدولة للشؤون الخارجية'),
  entry('minister', 'وزير/الوزير'),
  entry('minister', 'وزيرة/الوزيرة', 'office', 'f'),
  entry('minister', 'وزيرا/وزيري/الوزيران/الوزيرين', 'office', 'm', 'dual'),
  entry('minister', 'وزراء/الوزراء', 'office', 'm', 'plural'),
  entry('deputy-minister', 'نائب وزير/وكيل وزارة/مساعد وزير'),
  entry('king', 'ملك/الملك/العاهل/عاهل/خادم الحرمين الشريفين/خادم الحرمين'),
  entry('queen', 'ملكة/الملكة', 'office', 'f'),
  entry('crown-prince', 'ولي العهد/ولي عهد'),
  entry('deputy-crown-prince', 'ولي ولي العهد'),
  entry('emir', 'أمير/الأمير/أمير البلاد/أمير دولة'),
  entry('emir', 'الأميرة', 'office', 'f'),
  entry('sultan', 'السلطان/سلطان'),
  entry('supreme-leader', 'المرشد الأعلى/المرشد/مرشد الثورة/المرشد الأعلى للثورة/مرشد الجمهورية'),
  entry('pope', 'البابا/بابا الفاتيكان/بابا'),
  entry('leader', 'زعيم/الزعيم'),
  entry('leader', 'زعيمة', 'office', 'f'),
  entry('secretary-general', 'الأمين العام/أمين عام/الأمينة العامة'),
  entry('secretary', 'أمين/أمينة/سكرتير/الأمين'),
  entry('envoy', 'مبعوث/المبعوث/المبعوث الخاص/المبعوث الأممي/المبعوث الدولي/مبعوث الأمم المتحدة/الموفد/موفد'),
  entry('envoy', 'مبعوثة/المبعوثة', 'office', 'f'),
  entry('ambassador', 'سفير/السفير'),
  entry('ambassador', 'سفيرة/السفيرة', 'office', 'f'),
  entry('un-ambassador', 'مندوب/المندوب/المندوب الدائم/ممثل/الممثل/الممثل الدائم'),
  entry('un-ambassador', 'مندوبة/المندوبة/ممثلة/الممثلة', 'office', 'f'),
  entry(
    'spokesman',
    'المتحدث باسم/متحدث باسم/الناطق باسم/ناطق باسم/المتحدث الرسمي باسم/الناطق الرسمي باسم/المتحدث/الناطق/المتحدث الرسمي/الناطق الرسمي/متحدث/ناطق',
  ),
  entry(
    'spokesman',
    'المتحدثة باسم/متحدثة باسم/الناطقة باسم/ناطقة باسم/المتحدثة الرسمية باسم/الناطقة الرسمية باسم/المتحدثة/الناطقة',
    'office',
    'f',
  ),
  entry('security-adviser', 'مستشار الأمن القومي/أمين مجلس الأمن/سكرتير مجلس الأمن'),
  entry('adviser', 'مستشار الرئيس/مساعد الرئيس/كبير مستشاري/مساعد'),
  entry('chief-of-staff', 'رئيس الأركان/رئيس هيئة الأركان/رئيس أركان/رئيس هيئة أركان/رئيس الأركان العامة'),
  entry('commander', 'قائد/القائد/القائد العام/القائد الأعلى/قائد الجيش/القائد الميداني/آمر'),
  entry('commanders', 'قادة/القادة', 'office', 'm', 'plural'),
  entry('intelligence-chief', 'رئيس الاستخبارات/مدير الاستخبارات/رئيس المخابرات/مدير المخابرات/رئيس جهاز الاستخبارات'),
  entry('speaker', 'رئيس البرلمان/رئيس مجلس النواب/رئيس مجلس الشورى/رئيس مجلس الأمة/رئيس مجلس الشيوخ/رئيس الكنيست'),
  entry('speaker', 'رئيسة مجلس النواب/رئيسة البرلمان', 'office', 'f'),
  entry('governor', 'حاكم/الحاكم/محافظ/المحافظ/والي/الوالي'),
  entry('mayor', 'عمدة/رئيس بلدية/رئيسة بلدية'),
  entry(
    'director',
    'مدير/المدير/المدير العام/مدير عام/المدير التنفيذي/الرئيس التنفيذي/المدير الإقليمي/رئيس مجلس إدارة',
  ),
  entry('director', 'مديرة/المديرة/المديرة العامة/المديرة التنفيذية', 'office', 'f'),
  entry('foreign-policy-chief', 'مسؤول السياسة الخارجية/مفوض السياسة الخارجية/وزير خارجية الاتحاد الأوروبي'),
  entry(
    'foreign-policy-chief',
    'مسؤولة السياسة الخارجية/مفوضة السياسة الخارجية/مسؤولة الشؤون الخارجية/المنسقة العليا للشؤون الخارجية/الممثلة العليا للشؤون الخارجية/منسقة السياسة الخارجية/وزيرة خارجية الاتحاد الأوروبي',
    'office',
    'f',
  ),
  entry('commissioner', 'مفوض/المفوض/المفوض السامي/المفوضة/مفوضة'),
  entry('member', 'عضو/العضو/عضو الكونغرس/عضو مجلس الشيوخ'),
  entry('member', 'عضوة', 'office', 'f'),
  entry('deputy', 'نائب/النائب'),
  entry('deputy', 'نائبة/النائبة', 'office', 'f'),
  entry('official', 'المسؤول/مسؤول'),
  entry('official', 'المسؤولة/مسؤولة', 'office', 'f'),
  entry('coordinator', 'منسق/المنسق/كبير/كبيرة/كبير المفاوضين/رئيس الوفد/رئيس وفد'),
  entry('rapporteur', 'مقرر/المقرر/المقرر الخاص/مقررة/المقررة/المقررة الخاصة'),
  entry('prosecutor', 'المدعي العام/النائب العام/مدعي عام/وكيل النيابة'),
  entry('judge', 'القاضي/قاضي/القاضية'),
  entry('mufti', 'مفتي/المفتي/شيخ الأزهر'),
  entry('senator', 'السيناتور/السناتور/سيناتور', 'rank'),
  entry('general', 'الجنرال/جنرال/الفريق أول/الفريق/اللواء/اللواء الركن/العميد/العميد الركن', 'rank'),
  entry(
    'officer',
    'العقيد/العقيد الركن/المقدم/الرائد/النقيب/الملازم/الملازم أول/الكولونيل/الكابتن/القبطان/الأدميرال/المشير/الشاويش',
    'rank',
  ),
  entry('doctor', 'الدكتور/الدكتورة/د/البروفيسور/البروفسور/المهندس/المهندسة/الأستاذ/الأستاذة', 'honour'),
  entry(
    'sheikh',
    'الشيخ/الشيخة/آية الله/السيد/السيدة/الإمام/الملا/الحاج/الأنبا/القس/الآنسة/المستشار/الشهيد/الشاب/الطفل/المواطن/الراحل/المرحوم',
    'honour',
  ),
  entry(
    'expert',
    'الخبير/الخبيرة/المحلل/المحلل السياسي/المحللة/الباحث/الباحثة/الكاتب/الكاتبة/المحامي/المحامية/الناشط/الناشطة/الإعلامي/الإعلامية/الصحفي/الصحفية/الصحافي/الصحافية/المخرج/الفنان/الفنانة/الممثل/المطرب/اللاعب/المدرب/مدرب/لاعب/مهاجم/المهاجم/الحارس/حارس/المراسل/مراسل/مراسلة/المعارض/المعارضة السياسية/السياسي/الأكاديمي/المرشح/المرشحة/مرشح/القيادي/القيادية/الجاسوس',
    'rank',
  ),
  entry('counterpart', 'نظيره/نظيرها', 'office'),
  entry('counterpart', 'نظيرته/نظيرتها', 'office', 'f'),
  entry('counterpart', 'نظيريه/نظيراه', 'office', 'm', 'dual'),
]
