import { expect, test } from 'vitest'
import { parseVisibleDate } from './html/visible-date.ts'
import { parsePublished } from './published.ts'

test.each([
  ['2018-12-29', '2018-12-29'],
  ['2018-12', '2018-12'],
  ['2018', '2018'],
  ['2018-12-29T23:30:00+03:00', '2018-12-29'],
  ['2018-12-29 08:00', '2018-12-29'],
  ['20181229', '2018-12-29'],
  ['Sat, 29 Dec 2018 10:00:00 +0300', '2018-12-29'],
  ['December 9, 2018', '2018-12-09'],
  ['2018-02-30', null],
  ['2018-13', null],
  ['29/12/2018', null],
  ['أمس', null],
])('published %j is %j', (value, wanted) => {
  expect(parsePublished(value)).toBe(wanted)
})

test.each([
  ['السبت 29 ديسمبر 2018', '2018-12-29'],
  ['٢٩ كانون الأول ٢٠١٨', '2018-12-29'],
  ['29 كانون الأول / ديسمبر 2018 - 10:30', '2018-12-29'],
  ['نشر في: 29 / 12 / 2018', '2018-12-29'],
  ['5-3-2019', '2019-03-05'],
  ['آخر تحديث: الاثنين, 27 يوليو/ تموز, 2009, 06:31 GMT', '2009-07-27'],
  ['2019/03/05', '2019-03-05'],
  ['في 31 فبراير 2018', null],
  ['قبل 3 ساعات', null],
])('a page that shows %j was published %j', (text, wanted) => {
  expect(parseVisibleDate(text)).toBe(wanted)
})
