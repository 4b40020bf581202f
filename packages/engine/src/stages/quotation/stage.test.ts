import { describe, expect, test } from 'vitest'
import { readArticle } from '../../read.ts'

interface Said {
  readonly who: readonly string[]
  readonly cue: string
  readonly what: string
  readonly via: readonly string[]
  readonly mode: string
  readonly stance: string
}

/** The quotations of a text in the words of the text; people and bodies by their fullest name. */
function quotationsIn(text: string): readonly Said[] {
  const { entities, quotations } = readArticle({
    id: 'a',
    text,
    title: null,
    url: null,
    outlet: null,
    published: '2016-12-01',
  })
  const names = (ids: readonly string[]) => ids.map((id) => entities.find((e) => e.id === id)!.name.ar)
  return quotations.map(({ sources, cue, content, via, mode, stance }) => ({
    who: names(sources),
    cue: text.slice(...cue),
    what: content.map((span) => text.slice(...span)).join(' … '),
    via: names(via),
    mode,
    stance,
  }))
}

describe('the content', () => {
  test.each<[claim: string, text: string, what: string]>([
    ['starts after the particle', 'قال لافروف إن المحادثات مستمرة.', 'المحادثات مستمرة'],
    ['is without its quotation marks', 'قال لافروف: «المحادثات مستمرة».', 'المحادثات مستمرة'],
    ['may stand before its cue', 'المحادثات مستمرة، بحسب وزارة الدفاع الروسية.', 'المحادثات مستمرة'],
    [
      'goes over a second clause of the cue',
      'قال لافروف إن المحادثات مستمرة وإن الهدنة قائمة.',
      'المحادثات مستمرة وإن الهدنة قائمة',
    ],
  ])('%s', (_, text, what) => {
    expect(quotationsIn(text).map((q) => q.what)).toEqual([what])
  })
})

describe('the source', () => {
  test.each<[claim: string, text: string, who: readonly (readonly string[])[]]>([
    ['stands after the verb', 'قال سيرغي لافروف إن المحادثات مستمرة.', [['سيرغي لافروف']]],
    ['stands behind its title', 'أكد وزير الخارجية الروسي سيرغي لافروف أن المحادثات مستمرة.', [['سيرغي لافروف']]],
    [
      'is the speaker before when the verb has no subject',
      'قال سيرغي لافروف إن المحادثات مستمرة. وأضاف أن الهدنة قائمة.',
      [['سيرغي لافروف'], ['سيرغي لافروف']],
    ],
    [
      'is found by the role alone',
      'وصل وزير الخارجية الروسي سيرغي لافروف إلى أنقرة. وقال الوزير الروسي إن المحادثات مستمرة.',
      [['سيرغي لافروف']],
    ],
  ])('%s', (_, text, who) => {
    expect(quotationsIn(text).map((q) => q.who)).toEqual(who)
  })
})

test('nobody is made up when nobody is named', () => {
  expect(quotationsIn('ذُكر أن المدينة هادئة.').flatMap((q) => q.who)).toEqual([])
})

describe('the mode', () => {
  test.each([
    ['direct', 'قال لافروف: «المحادثات مستمرة بين الطرفين».'],
    ['indirect', 'قال لافروف إن المحادثات مستمرة.'],
    ['mixed', 'قال لافروف إن المحادثات «مستمرة حتى النهاية».'],
    ['indirect', 'قال لافروف إن تنظيم «داعش» انسحب.'],
  ])('is %s in: %s', (mode, text) => {
    expect(quotationsIn(text).map((q) => q.mode)).toEqual([mode])
  })
})

describe('the stance', () => {
  test.each([
    ['neutral', 'قال لافروف إن الهدنة قائمة.'],
    ['claim', 'زعم لافروف أن الهدنة قائمة.'],
    ['deny', 'نفى لافروف أن الهدنة انهارت.'],
    ['stress', 'شدد لافروف على أن الهدنة قائمة.'],
    ['warn', 'حذر لافروف من أن الهدنة ستنهار.'],
  ])('is %s in: %s', (stance, text) => {
    expect(quotationsIn(text).map((q) => q.stance)).toEqual([stance])
  })
})

test('who relayed the words is kept apart from who said them', () => {
  const [said] = quotationsIn('نقلت وكالة تاس عن وزارة الدفاع الروسية أن القوات انسحبت.')
  expect(said?.who).toEqual(['وزارة الدفاع الروسية'])
  expect(said?.via).toHaveLength(1)
  expect(said?.via[0]).toMatch(/تاس$/)
})

test.each([
  ['a meeting', 'التقى لافروف نظيره التركي في أنقرة.'],
  ['an agreement', 'اتفق الجانبان على وقف إطلاق النار.'],
  ['a declaration of war', 'أعلن الرئيس الحرب على جاره.'],
])('%s is no quotation', (_, text) => {
  expect(quotationsIn(text)).toEqual([])
})
