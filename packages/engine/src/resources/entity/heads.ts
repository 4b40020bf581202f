import type { EntityType } from '@isnad/model'

/**
 * Common nouns that say what the name behind them is. `keep`: the noun is part of the name (جامعة الملك خالد) or not
 * (مدينة حلب). `phrase`: the name may be any definite noun phrase (مركز الدراسات الاستراتيجية), otherwise it must be a known
 * name or a word that looks like one. Source: made by hand after GUIDELINES "Entities".
 */
export interface HeadEntry {
  readonly nouns: readonly string[]
  readonly type: EntityType
  readonly keep: boolean
  readonly phrase: boolean
}

const head = (type: EntityType, nouns: string, keep: boolean, phrase = false): HeadEntry => ({
  nouns: nouns.split('/'),
  type,
  keep,
  phrase,
})

export const heads: readonly HeadEntry[] = [
  head(
    'LOC',
    'مضيق/قاعدة/معسكر/مدينة/بلدة/قرية/محافظة/ولاية/منطقة/حي/إقليم/مقاطعة/ضاحية/بلدتي/مدينتي/قريتي/محافظتي/مدن/بلدات/قرى/محافظات/معتمدية/ناحية/قضاء/مديرية/نهر/هضبة/محيط/ريف/أحياء/جزيرة/منتجع/العاصمة/إمارة/لواء/حيي/المدينة/شاطئ/دوار',
    false,
  ),
  head(
    'LOC',
    'مطار/معبر/جبل/وادي/سد/ميناء/خليج/بحر/مخيم/شارع/ميدان/ساحة/جسر/طريق/قصر/سجن/مستشفى/ملعب/حقل/مصفاة/بحيرة/مسجد/جامع/كنيسة/متحف/منفذ/حاجز/مفاعل/محطة',
    true,
  ),
  head('ORG', 'وكالة/صحيفة/قناة/إذاعة/موقع/مجلة/شبكة/جريدة/محطة/تلفزيون/فضائية', false),
  head(
    'ORG',
    'شركة/حزب/تنظيم/نادي/تطبيق/مجموعة/منظمة/مؤسسة/جمعية/شركتي/شركتا/حملة/مبادرة/ائتلاف/تحالف/تيار/كتلة',
    false,
  ),
  head('GROUP', 'حركة/جماعة/ميليشيا/ميليشيات/مليشيا/مليشيات/تنظيم', false),
  head('GROUP', 'جبهة/كتائب/كتيبة/فيلق/فرقة', true),
]

/** Nouns that begin the name of an institution; the definite noun phrase behind them belongs to it. */
export const institutionNouns =
  'جامعة/معهد/مركز/مؤسسة/منظمة/جمعية/لجنة/هيئة/نقابة/رابطة/مجلس/مفوضية/صندوق/ائتلاف/تكتل/تيار/بنك/مصرف/محكمة/اتحاد/كلية/أكاديمية/مجموعة/بعثة/دائرة/مكتب/جهاز/عمادة/غرفة/شركة/ديوان/حزب/مرصد/أمانة/وكالة/الهيئة/المجلس/اللجنة/المركز/المؤسسة/المنظمة/الجمعية/الاتحاد/المفوضية/الشركة/الحزب/التيار/الصندوق/البنك/المكتب/المعهد/الجامعة/الرابطة/النقابة/الغرفة/الشبكة/المنتدى/منتدى/نادي/تحالف/معهد/كتلة/هيئات/إذاعة/تلفزيون'
