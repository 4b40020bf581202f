import { expect, test } from 'vitest'
import { searchKeys, stem } from './stem.ts'

test.each<[word: string, ...same: string[]]>([
  ['فيروس', 'الفيروس', 'بالفيروس', 'والفيروسات', 'للفيروس', 'فيروسا'],
  ['معارضة', 'المعارضة', 'والمعارضة', 'للمعارضة'],
  ['سوري', 'السوري', 'السورية', 'سوريين', 'السوريون'],
  ['روسيا', 'وروسيا', 'لروسيا', 'بروسيا'],
  ['وزير', 'الوزير', 'للوزير', 'ووزير', 'وزيرها'],
  ['سفينة', 'سفينتنا'],
  ['٢٠١٨', '2018'],
  ['Lavrov', 'LAVROV'],
])('%s has the key of %s', (word, ...same) => {
  for (const other of same) expect(stem(other)).toBe(stem(word))
})

test('words that share only letters keep keys of their own', () => {
  expect(stem('وزير')).not.toBe(stem('زير'))
  expect(stem('لبنان')).not.toBe(stem('بنان'))
  expect(stem('روسيا')).not.toBe(stem('الروسي'))
})

test('the keys of a text are those of its words', () => {
  expect(searchKeys('قال: «الفيروس»، 2018.')).toEqual([stem('قال'), stem('فيروس'), '2018'])
})
