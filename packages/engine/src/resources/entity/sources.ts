/**
 * Nouns for a source that is described and not named (مصادر محلية، وسائل إعلام روسية، شهود عيان). `alone`: stands without a
 * description. Source: made by hand after GUIDELINES "Entities".
 */
export interface SourceEntry {
  readonly phrases: readonly string[]
  readonly en: string
  readonly alone: boolean
  readonly number: 'singular' | 'plural'
}

const source = (phrases: string, en: string, number: SourceEntry['number'], alone = false): SourceEntry => ({
  phrases: phrases.split('/'),
  en,
  number,
  alone,
})

export const describedSources: readonly SourceEntry[] = [
  source('مصدر/المصدر', 'a source', 'singular'),
  source('مصادر/المصادر/مصدران', 'sources', 'plural', true),
  source('متحدث/ناطق/متحدث باسم/ناطق باسم/متحدثة باسم/متحدث رسمي باسم', 'a spokesperson', 'singular'),
  source('متحدثون/متحدثون باسم', 'spokespeople', 'plural'),
  source('مسؤول/مسؤولة/مسئول', 'an official', 'singular'),
  source('مسؤولون/مسؤولين/مسؤولان/مسئولون/كبار المسؤولين/مسؤولو', 'officials', 'plural', true),
  source('وسائل إعلام/وسائل الإعلام/وسائل إعلامية/صحف/الصحف/قنوات/الصحافة/قنوات التلفزة', 'media', 'plural', true),
  source('تقارير/تقارير إعلامية/تقارير صحفية/تقارير صحافية/تقارير إخبارية', 'reports', 'plural', true),
  source('شهود/شهود عيان/شاهد عيان/الشهود/شاهد', 'witnesses', 'plural', true),
  source('ناشطون/ناشطين/نشطاء/ناشط/النشطاء/الناشطون/ناشطة', 'activists', 'plural', true),
  source('خبراء/الخبراء/خبير', 'experts', 'plural', true),
  source('محللون/المحللون/محلل/محللين/المحللين', 'analysts', 'plural', true),
  source('مراقبون/المراقبون/مراقبين', 'observers', 'plural', true),
  source('سكان/السكان/أهالي/الأهالي/أحد سكان/أحد السكان/أحد أهالي', 'residents', 'plural'),
  source('دبلوماسيون/دبلوماسي/دبلوماسيين', 'diplomats', 'plural', true),
  source('مسعفون/أطباء/طبيب', 'medics', 'plural'),
  source('مصدر في/مصادر في/مسؤول في/مسؤولون في/مصدر ب', 'a source in', 'singular'),
]
