/**
 * Names of the months: Gregorian as written from Egypt to the Gulf, the Levant and Iraq, Tunisia, Algeria and
 * Morocco, with usual misspellings, and Hijri. Own compilation, checked against CLDR (Unicode licence).
 * `weak` names are everyday words or personal names too (رجب، مارس، آب "father"): they count only beside a day, a year,
 * شهر or another name of the month. Left out: Syriac and Coptic months in the sense of the church calendar.
 */
export interface MonthName {
  readonly calendar: 'gregorian' | 'hijri'
  readonly month: number
  readonly names: readonly string[]
  readonly weak?: readonly string[]
}

export const months: readonly MonthName[] = [
  {
    calendar: 'gregorian',
    month: 1,
    names: ['يناير', 'كانون الثاني', 'كانون ثاني', 'كانون 2', 'جانفي', 'ينايرا', 'كانون الثانى'],
  },
  { calendar: 'gregorian', month: 2, names: ['فبراير', 'شباط', 'فيفري', 'فبرابر'] },
  { calendar: 'gregorian', month: 3, names: ['آذار', 'اذار', 'أذار'], weak: ['مارس', 'مارص'] },
  { calendar: 'gregorian', month: 4, names: ['أبريل', 'إبريل', 'افريل', 'أفريل'], weak: ['نيسان'] },
  { calendar: 'gregorian', month: 5, names: ['مايو', 'أيار'], weak: ['ماي'] },
  { calendar: 'gregorian', month: 6, names: ['يونيو', 'يونيه', 'حزيران', 'يونية'], weak: ['جوان'] },
  { calendar: 'gregorian', month: 7, names: ['يوليو', 'يوليه', 'يوليوز', 'تموز', 'جويلية', 'يولية'] },
  { calendar: 'gregorian', month: 8, names: ['أغسطس', 'غشت'], weak: ['آب', 'أوت'] },
  { calendar: 'gregorian', month: 9, names: ['سبتمبر', 'أيلول', 'شتنبر', 'سبتمر'] },
  {
    calendar: 'gregorian',
    month: 10,
    names: ['أكتوبر', 'تشرين الأول', 'تشرين أول', 'تشرين 1', 'اوكتوبر', 'تشرين الاول'],
  },
  {
    calendar: 'gregorian',
    month: 11,
    names: ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'تشرين 2', 'نونبر', 'تشرين الثانى'],
  },
  {
    calendar: 'gregorian',
    month: 12,
    names: ['ديسمبر', 'كانون الأول', 'كانون أول', 'كانون 1', 'دجنبر', 'ديسمبير', 'دسمبر'],
  },
  { calendar: 'hijri', month: 1, names: [], weak: ['محرم', 'المحرم', 'محرم الحرام'] },
  { calendar: 'hijri', month: 2, names: [], weak: ['صفر', 'صفر الخير'] },
  { calendar: 'hijri', month: 3, names: ['ربيع الأول', 'ربيع أول'] },
  { calendar: 'hijri', month: 4, names: ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني', 'ربيع آخر'] },
  { calendar: 'hijri', month: 5, names: ['جمادى الأولى', 'جمادى الأول', 'جمادي الأولى', 'جماد الأول', 'جماد أول'] },
  {
    calendar: 'hijri',
    month: 6,
    names: ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جماد الآخر', 'جماد الثاني', 'جمادى الثاني'],
  },
  { calendar: 'hijri', month: 7, names: [], weak: ['رجب'] },
  { calendar: 'hijri', month: 8, names: [], weak: ['شعبان'] },
  { calendar: 'hijri', month: 9, names: [], weak: ['رمضان', 'رمضان المبارك'] },
  { calendar: 'hijri', month: 10, names: [], weak: ['شوال'] },
  { calendar: 'hijri', month: 11, names: ['ذو القعدة', 'ذي القعدة', 'ذى القعدة', 'القعدة'] },
  { calendar: 'hijri', month: 12, names: ['ذو الحجة', 'ذي الحجة', 'ذى الحجة'] },
]
