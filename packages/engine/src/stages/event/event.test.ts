import type { ReportedEvent } from '@isnad/model'
import { documentInputSchema } from '@isnad/model'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../read.ts'
import { readSteps } from '../../steps.ts'

/** The events of a text, each as type, trigger and the names of its parties. */
function eventsOf(text: string) {
  const reading = readArticle(documentInputSchema.parse({ id: 'test', text }))
  const name = (id: string): string => reading.entities.find((e) => e.id === id)!.name.ar
  return reading.events.map((v: ReportedEvent) => ({
    type: v.type,
    mode: v.mode,
    trigger: text.slice(...v.trigger),
    actors: v.actors.map(name),
    recipients: v.recipients.map(name),
    places: [v.place].flat().flatMap((id) => (id === null ? [] : [name(id)])),
    status: v.status,
    figures: v.figures.map((f) => `${f.what} ${f.value}`),
    mentions: 1 + v.also.length,
  }))
}

describe('who did what to whom', () => {
  type Case = readonly [claim: string, text: string, expected: Partial<ReturnType<typeof eventsOf>[number]>]
  test.each<Case>([
    [
      'both parties of a meeting act',
      'التقى الرئيس التركي رجب طيب أردوغان في جنيف نظيره الروسي فلاديمير بوتين، الخميس.',
      { type: 'CONSULT', trigger: 'التقى', status: 'actual' },
    ],
    [
      'the state that holds the place is the host',
      'قال وزير الخارجية الروسي سيرغي لافروف عقب اجتماعه مع نظيره التركي مولود جاويش أوغلو في أنقرة إن المحادثات مفيدة.',
      { type: 'CONSULT', actors: ['سيرغي لافروف'], recipients: ['مولود جاويش أوغلو'], mode: ['visit'] },
    ],
    [
      'an explosion has no actor',
      'انفجرت سيارة مفخخة أمام مبنى المحافظة في مدينة حلب الأربعاء، ما أسفر عن مقتل تسعة أشخاص وإصابة 12 آخرين.',
      { type: 'ASSAULT', mode: ['explosives'], actors: [], figures: ['killed 9', 'injured 12'] },
    ],
    [
      'the subject of a light verb acts',
      'شنت القوات التركية هجوما على مدينة عفرين السورية.',
      { type: 'ASSAULT', trigger: 'هجوما', actors: ['القوات التركية'] },
    ],
    [
      'a meeting ahead stays a meeting, planned',
      'من المقرر أن تعقد روسيا وتركيا وإيران قمة ثلاثية في موسكو الشهر المقبل.',
      { type: 'CONSULT', mode: ['multilateral'], status: 'planned' },
    ],
    [
      'what is taken is the place',
      'سيطرت قوات النظام السوري على مدينة حلب أمس الاثنين.',
      { type: 'COERCE', mode: ['seize'], status: 'actual' },
    ],
  ])('%s', (_claim, text, expected) => {
    expect(eventsOf(text)).toContainEqual(expect.objectContaining(expected))
  })
})

test('a step told three times is one event', () => {
  const text = [
    'قمة تركية روسية في أنقرة',
    'عقد الرئيس التركي رجب طيب أردوغان ونظيره الروسي فلاديمير بوتين قمة في أنقرة الأربعاء.',
    'وقال أردوغان بعد القمة إن التعاون سيستمر.',
  ].join('\n')
  const summits = eventsOf(text).filter((v) => v.type === 'CONSULT')
  expect(summits).toHaveLength(1)
  expect(summits[0]!.mentions).toBe(3)
})

test.each([
  ['demanded', 'دعا لافروف إلى ضرورة انسحاب القوات الأمريكية من سوريا.'],
  ['planned', 'ستنسحب القوات الأمريكية من سوريا.'],
  ['denied', 'لم تنسحب القوات الأمريكية من سوريا.'],
  ['actual', 'انسحبت القوات الأمريكية من سوريا.'],
  ['hypothetical', 'حذر لافروف من احتمال انسحاب القوات الأمريكية من سوريا.'],
  ['actual', 'دعا لافروف خلال لقائه نظيره التركي إلى التهدئة.'],
])('a step is %s in: %s', (status, text) => {
  const steps = readSteps(documentInputSchema.parse({ id: 'test', text }))
  const step = steps.find(({ type }) => type === 'RETREAT' || type === 'CONSULT')
  expect(step?.features).toContain(`status:${status}`)
})

test('a context has a word in the sentence', () => {
  const text = 'التقى وزير الخارجية الروسي سيرغي لافروف في موسكو نظيره التركي مولود جاويش أوغلو لبحث ملف اللاجئين.'
  const [meeting] = readArticle(documentInputSchema.parse({ id: 'test', text })).events
  expect(meeting?.contexts).toEqual(['diplomatic', 'migration'])
  expect(meeting?.why.notes).toContain('context migration: اللاجئين')
})

describe('what is no event', () => {
  test.each([
    ['the dead of a fire', 'قتل 37 شخصا في حريق ضخم بمركز تجاري في روسيا.'],
    ['a match', 'فاز الفريق في لقاء الذهاب على ملعبه بهدفين دون مقابل.'],
    ['a press conference', 'قال المدير في مؤتمر صحفي إن المبيعات ارتفعت.'],
    ['a figure of speech', 'حذر خبراء من انفجار سكاني في المدن الكبرى.'],
  ])('%s', (_claim, text) => {
    expect(eventsOf(text)).toEqual([])
  })
})
