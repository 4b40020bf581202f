import type { TimeUnit } from '../../stages/time/shape.ts'

/**
 * Units of time with their forms: singular (any case, with and without the article), dual, plural. Own
 * compilation. Left out: عقد in the singular without an adjective (also "to hold" and "contract"), فصل, ربع.
 */
export interface UnitForms {
  readonly unit: TimeUnit
  readonly singular: readonly string[]
  readonly dual: readonly string[]
  readonly plural: readonly string[]
}

export const units: readonly UnitForms[] = [
  { unit: 'second', singular: ['ثانية'], dual: ['ثانيتين', 'ثانيتان'], plural: ['ثوان', 'ثواني', 'الثواني'] },
  {
    unit: 'minute',
    singular: ['دقيقة', 'الدقيقة'],
    dual: ['دقيقتين', 'دقيقتان', 'الدقيقتين'],
    plural: ['دقائق', 'الدقائق'],
  },
  { unit: 'hour', singular: ['ساعة', 'الساعة'], dual: ['ساعتين', 'ساعتان', 'الساعتين'], plural: ['ساعات', 'الساعات'] },
  {
    unit: 'day',
    singular: ['يوم', 'يوما', 'اليوم'],
    dual: ['يومين', 'يومان', 'اليومين', 'اليومان'],
    plural: ['أيام', 'أياما', 'الأيام'],
  },
  {
    unit: 'night',
    singular: ['ليلة', 'الليلة'],
    dual: ['ليلتين', 'ليلتان', 'الليلتين'],
    plural: ['ليال', 'ليالي', 'الليالي'],
  },
  {
    unit: 'week',
    singular: ['أسبوع', 'أسبوعا', 'الأسبوع', 'اسبوع', 'الإسبوع'],
    dual: ['أسبوعين', 'أسبوعان', 'الأسبوعين', 'الأسبوعان'],
    plural: ['أسابيع', 'الأسابيع'],
  },
  {
    unit: 'month',
    singular: ['شهر', 'شهرا', 'الشهر'],
    dual: ['شهرين', 'شهران', 'الشهرين', 'الشهران'],
    plural: ['أشهر', 'شهور', 'شهورا', 'الأشهر', 'الشهور'],
  },
  {
    unit: 'year',
    singular: ['عام', 'عاما', 'العام', 'سنة', 'السنة'],
    dual: ['عامين', 'عامان', 'العامين', 'العامان', 'سنتين', 'سنتان', 'السنتين', 'السنتان'],
    plural: ['أعوام', 'أعواما', 'الأعوام', 'سنوات', 'السنوات', 'سنين', 'السنين'],
  },
  {
    unit: 'decade',
    singular: ['عقد', 'عقدا', 'العقد'],
    dual: ['عقدين', 'عقدان', 'العقدين'],
    plural: ['عقود', 'عقودا', 'العقود'],
  },
  {
    unit: 'century',
    singular: ['قرن', 'قرنا', 'القرن'],
    dual: ['قرنين', 'القرنين', 'قرنان'],
    plural: ['قرون', 'القرون'],
  },
]
