import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTimes } from './read-times.ts'

const words =
  'في من إلى حتى بين و منذ قبل بعد كل هذا اليوم أمس غدا الخميس يوم الأسبوع الماضي المقبل شهر مارس رجب رمضان عام 2018 1436 هـ م 5 15 30 44 ثلاثة الثالثة أول آخر مطلع نهاية نحو أكثر الساعة صباحا مساء الظهر ليل / - : ، ( ) . \n نصف ساعة أيام يومين سنوات الأولى الموافق العام نفسه صيف عيد الفطر الثمانينات القرن العشرين غداة بتوقيت غرينتش وقت سابق عامي 1999 وعشرين والنصف إلا ربع'
    .split(' ')
    .map((w) => (w === '' ? ' ' : w))
const text = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))
const published = fc.constantFrom(null, '2018-12-29', '2016-02-29', '1999-01-01')

test('any words of time in any order are read without a throw, in order, inside the text', () => {
  fc.assert(
    fc.property(text, published, fc.constantFrom('news' as const, 'command' as const), (words, published, style) => {
      let end = 0
      for (const time of readTimes(words, { published, style })) {
        expect(time.span[0]).toBeGreaterThanOrEqual(end)
        expect(time.span[1]).toBeGreaterThan(time.span[0])
        end = time.span[1]
        if (time.edtf === null && time.value === null) expect(time.reason).not.toBeNull()
      }
      expect(end).toBeLessThanOrEqual(words.length)
    }),
    { numRuns: 3000 },
  )
})

test('commands look ahead where news looks back', () => {
  const dated = { published: '2018-12-29' }
  expect(readTimes('الخميس', dated)[0]?.edtf).toBe('2018-12-27')
  expect(readTimes('الخميس', { ...dated, style: 'command' })[0]?.edtf).toBe('2019-01-03')
})

test('without a date of publication nothing relative is fixed', () => {
  expect(readTimes('غدا')).toMatchObject([{ edtf: null, reason: 'no-dct' }])
})
