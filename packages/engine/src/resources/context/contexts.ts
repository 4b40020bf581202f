import { words } from '../trigger/trigger.ts'

/**
 * PLOVER's contexts and the words that bring them in, in the sentence of the event. Hand-made; CC0-1.0. Sparing on
 * purpose: a context needs a word of its own, so contexts with no plain words (pro_autocracy, inequality …) have none.
 */
export const contextWords: Readonly<Record<string, readonly string[]>> = {
  military: words('جيش القوات عسكري عسكرية عسكريا جنود كتيبة كتائب دبابات مدفعية طيران غارة غارات'),
  intelligence: words('استخبارات مخابرات الاستخبارات تجسس جاسوس'),
  executive: words('مرسوم مرسوما'),
  legislative: words('برلمان البرلمان الكونغرس الكنيست نواب تشريعية'),
  election: words('انتخابات الانتخابات انتخابية انتخابي اقتراع استفتاء مرشح ناخبين'),
  political_institutions: words('دستور الدستور دستورية'),
  pro_democracy: words('ديمقراطية الديمقراطية الديموقراطية'),
  economic: words('اقتصادي اقتصادية تجارة تجاري تجارية استثمار نفط النفط مالية قرض'),
  legal: words('محكمة المحكمة قضاء القضاء محاكمة قاض قانونية'),
  reparations: words('تعويضات تعويض'),
  human_rights: words('تعذيب مجزرة مجازر إبادة إعدامات'),
  repression: words('قمع القمع'),
  human_security: words('مجاعة المجاعة إغاثة إنسانية الإنسانية غذاء'),
  gender: words('نساء النساء المرأة'),
  religion_ethnicity: words('طائفي طائفية مذهبية كنيسة مسجد مساجد عرقية'),
  diplomatic: words('خارجية الخارجية سفير السفير سفارة السفارة دبلوماسي دبلوماسية مبعوث قنصلية قمة محادثات مباحثات'),
  territory: words('سيادة حدود الحدود ضم انفصال استقلال'),
  peacekeeping: words('اليونيفيل يونيفيل'),
  health: words('صحة الصحة مستشفى وباء كوليرا كورونا'),
  asylum: words('لجوء اللجوء'),
  migration: words('لاجئ لاجئين لاجئون اللاجئين نازحين نازحون مهاجرين هجرة نزوح'),
  disasters: words('زلزال فيضانات سيول إعصار حريق'),
  natural_resource: words('سد النهضة مياه المياه غاز الغاز'),
  environment: words('مناخ المناخ بيئة البيئة'),
  technology: words('تكنولوجيا فضاء أقمار'),
  terrorism: words('إرهاب الإرهاب إرهابي إرهابية الإرهابية انتحاري داعش القاعدة'),
  cbrn: words('نووي النووي نووية النووية كيماوي كيميائي كيميائية الكيميائية سارين'),
  cyber: words('إلكتروني إلكترونية سيبراني سيبرانية قرصنة اختراق'),
  misinformation: words('تضليل شائعات'),
  crime: words('جريمة عصابة عصابات سرقة'),
  corruption: words('فساد الفساد رشوة'),
  illegal_drugs: words('مخدرات المخدرات'),
  trafficking: words('تهريب الاتجار'),
}
