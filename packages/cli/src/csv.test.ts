import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

test.each<[title: string, cells: (string | number | null)[], line: string]>([
  ['plain cells stand as they are', ['موسكو', 44, null], 'موسكو,44,'],
  ['commas, quotes and newlines are quoted', ['a,b', 'قال "نعم"', 'x\ny'], '"a,b","قال ""نعم""","x\ny"'],
  ['what a spreadsheet would run is text', ['=1+1', '@SUM(A1)', '-2'], "'=1+1,'@SUM(A1),'-2"],
])('%s', (_, cells, line) => {
  expect(csvLine(cells)).toBe(line)
})
