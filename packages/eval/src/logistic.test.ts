import { expect, test } from 'vitest'
import { crossValidate, fitLogistic, type LearningCase, probabilityOf } from './logistic.ts'

const cases: LearningCase[] = Array.from({ length: 60 }, (_, i) => ({
  features: i % 2 === 0 ? ['good', `noise${i % 5}`] : ['bad', `noise${i % 5}`],
  positive: i % 2 === 0,
  group: `doc${i % 6}`,
}))

test('what tells the classes apart gets the weight, what does not gets little', () => {
  const model = fitLogistic(cases, 1)
  expect(probabilityOf(model, ['good'])).toBeGreaterThan(0.85)
  expect(probabilityOf(model, ['bad'])).toBeLessThan(0.15)
  expect(Math.abs(model.weights.get('noise0')!)).toBeLessThan(Math.abs(model.weights.get('good')!) / 2)
})

test('rare features get no weight', () => {
  const model = fitLogistic([...cases, { features: ['once'], positive: true, group: 'x' }], 1)
  expect(model.weights.has('once')).toBe(false)
})

test('a case is judged by models that did not see its group', () => {
  const leaky = cases.map((c) => ({ ...c, features: [c.group] }))
  expect(crossValidate(leaky, 1, 6).every((p) => Math.abs(p - 0.5) < 0.2)).toBe(true)
})
