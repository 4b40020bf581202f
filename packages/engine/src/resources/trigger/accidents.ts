import { words } from './trigger.ts'

/**
 * What kills and injures without an attacker: in a sentence with one of these and no attack, the dead are no
 * event. Hand-made; CC0-1.0.
 */
export const accidentWords: readonly string[] = words(
  'حادث حوادث حريق حرائق النيران تحطم تحطمت غرق غرقت زلزال هزة فيضان فيضانات سيول انهيار انهار انزلاق إعصار عاصفة تصادم اصطدام اصطدمت انقلاب انقلبت مرض فيروس وباء كورونا الكوليرا تدافع صاعقة الجوع المجاعة انتحر انتحار ثلوج حافلة قطار منجم',
)
