import { describe, expect, test } from 'vitest'
import { readArticle } from '../../read.ts'

/** The events of a text, with the names of those who take part. */
function eventsIn(text: string) {
  const { entities, events, times } = readArticle({
    id: 'a',
    text,
    title: null,
    url: null,
    outlet: null,
    published: '2016-12-01',
  })
  const names = (ids: readonly string[]) => ids.map((id) => entities.find((e) => e.id === id)!.name.ar)
  return events.map((event) => ({
    type: event.type,
    trigger: text.slice(...event.trigger),
    actors: names(event.actors),
    recipients: names(event.recipients),
    place: event.place === null ? [] : names([event.place].flat()),
    when: times.find(({ id }) => id === event.time)?.edtf ?? null,
    status: event.status,
    attributed: event.attributedTo !== null,
    figures: event.figures.map(({ what, value, qualifier }) => `${what} ${value} ${qualifier}`),
  }))
}

describe('what happened is told', () => {
  test.each<[claim: string, text: string, type: string, trigger: string]>([
    ['by a verb', 'التقى سيرغي لافروف نظيره التركي مولود جاويش أوغلو في أنقرة.', 'CONSULT', 'التقى'],
    ['by a verbal noun', 'قُتل جنديان في قصف القوات التركية بلدة تل رفعت.', 'ASSAULT', 'قصف'],
  ])('%s', (_, text, type, trigger) => {
    expect(eventsIn(text).map((e) => `${e.type} ${e.trigger}`)).toContain(`${type} ${trigger}`)
  })
})

describe('the status', () => {
  test.each<[status: string, text: string]>([
    ['actual', 'التقى سيرغي لافروف نظيره التركي مولود جاويش أوغلو في أنقرة أمس.'],
    ['planned', 'سيلتقي سيرغي لافروف نظيره التركي مولود جاويش أوغلو في أنقرة غدا.'],
    ['planned', 'من المقرر أن يلتقي سيرغي لافروف نظيره التركي مولود جاويش أوغلو في أنقرة.'],
    ['denied', 'لم يلتق سيرغي لافروف نظيره التركي مولود جاويش أوغلو في أنقرة.'],
  ])('is %s in: %s', (status, text) => {
    expect(eventsIn(text).map((e) => e.status)).toEqual([status])
  })
})

describe('those who take part', () => {
  test('in a meeting are all actors', () => {
    const [meeting] = eventsIn('التقى سيرغي لافروف نظيره التركي مولود جاويش أوغلو في أنقرة.')
    expect([...(meeting?.actors ?? []), ...(meeting?.recipients ?? [])].sort()).toEqual(
      ['سيرغي لافروف', 'مولود جاويش أوغلو'].sort(),
    )
  })

  test('in an attack are told apart', () => {
    const attack = eventsIn('قصفت القوات التركية مدينة عفرين أمس.')[0]
    expect(attack?.actors).toEqual(['القوات التركية'])
    expect(attack?.actors).not.toContain('عفرين')
  })

  test('are not made up for a passive', () => {
    expect(eventsIn('قُتل عشرة مدنيين في حلب أمس.').flatMap((e) => e.actors)).toEqual([])
  })
})

test('a step has the place and the day that are said of it', () => {
  const [meeting] = eventsIn('التقى سيرغي لافروف نظيره التركي مولود جاويش أوغلو في أنقرة أمس.')
  expect(meeting?.place).toEqual(['أنقرة'])
  expect(meeting?.when).toBe('2016-11-30')
})

describe('figures', () => {
  test.each<[claim: string, text: string, figure: string]>([
    ['in digits', 'قُتل 44 شخصا في تفجير بإسطنبول.', 'killed 44 exact'],
    ['in words', 'قُتل أربعة وأربعون شخصا في تفجير بإسطنبول.', 'killed 44 exact'],
    ['in the dual', 'قُتل جنديان في تفجير بإسطنبول.', 'killed 2 exact'],
    ['with their bound', 'قُتل ما لا يقل عن 44 شخصا في تفجير بإسطنبول.', 'killed 44 at-least'],
    ['about', 'أصيب نحو 150 شخصا في تفجير بإسطنبول.', 'injured 150 about'],
  ])('are read %s', (_, text, figure) => {
    expect(eventsIn(text).flatMap((e) => e.figures)).toContain(figure)
  })
})

test('a step inside a quotation points to it', () => {
  const events = eventsIn('قال سيرغي لافروف إن القوات التركية قصفت مدينة عفرين.')
  expect(events.filter(({ type }) => type === 'ASSAULT').map(({ attributed }) => attributed)).toEqual([true])
})

test.each([
  ['a stroke of luck', 'ضربة حظ غيرت حياته.'],
  ['a population explosion', 'تعاني المدينة من انفجار سكاني.'],
  ['a television interview', 'قال في لقاء تلفزيوني إن الفيلم ناجح.'],
])('%s is no step of diplomacy or war', (_, text) => {
  expect(eventsIn(text)).toEqual([])
})

describe('tellings of one attack', () => {
  test('an attack and whom it hit are one event', () => {
    const attacks = eventsIn('أفادت الشرطة أن هجوما انتحاريا استهدف مقر الوزارة في بغداد أمس وأسفر عن مقتل سبعة جنود.')
    expect(attacks.filter((e) => e.type === 'ASSAULT')).toHaveLength(1)
  })
  test('another toll in another place is another attack', () => {
    const attacks = eventsIn(
      'قتل سبعة مدنيين في تفجير في بغداد أمس الأربعاء. وقتل عشرون شخصا في تفجير في الموصل أمس الأربعاء.',
    )
    expect(attacks.filter((e) => e.type === 'ASSAULT').map((e) => e.place)).toEqual([['بغداد'], ['الموصل']])
  })
})

test.each([
  [
    'the body of a group named before',
    'قال مصدر إن تنظيم داعش انسحب. وأعلن مصدر أن التنظيم احتجز خمسين رهينة في الرقة أمس.',
    'داعش',
  ],
  ['those whose fire it was', 'قتل ستة مدنيين بنيران الجيش الإسرائيلي في غزة أمس.', 'الجيش الإسرائيلي'],
])('an attack is done by %s', (_, text, actor) => {
  const attack = eventsIn(text).find((e) => e.type === 'ASSAULT')
  expect(attack?.actors.join()).toContain(actor)
})

test('what was not done but twice was done', () => {
  expect(eventsIn('لم تقصف تركيا تنظيم داعش سوى مرتين في سوريا أمس.').map((e) => e.status)).toEqual(['actual'])
})
