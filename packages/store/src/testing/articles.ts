import { aReading } from './a-reading.ts'

/** Three articles of one process, short enough to see at a glance what a query must give. */

export const talks = aReading({
  id: 'talks',
  outlet: 'الوكالة',
  published: '2018-12-29',
  text: 'بحث وزير الخارجية الروسي سيرغي لافروف في موسكو مع نظيره التركي مكافحة الفيروسات. وقال لافروف إن القمة ستعقد في أنقرة، مؤكدا أن الحوار مستمر.',
  entities: [
    {
      id: 'e1',
      ar: 'سيرغي لافروف',
      en: 'Sergey Lavrov',
      known: 'Q58217',
      at: ['سيرغي لافروف', 'لافروف إن'],
      role: 'وزير الخارجية الروسي',
    },
    { id: 'e2', type: 'GPE', ar: 'موسكو', en: 'Moscow', known: 'Q649' },
    { id: 'e3', ar: 'نظيره التركي', form: 'role' },
  ],
  quotations: [
    { id: 'q1', source: 'e1', cue: 'وقال', content: ['القمة ستعقد في أنقرة'] },
    { id: 'q2', source: 'e1', cue: 'مؤكدا', content: ['الحوار مستمر'], stance: 'stress' },
  ],
  events: [
    { id: 'v1', trigger: 'بحث', actors: ['e1', 'e3'], place: 'e2', edtf: '2018-12-29' },
    { id: 'v2', trigger: 'القمة', edtf: '2019-01', status: 'planned', attributedTo: 'q1' },
  ],
})

export const attack = aReading({
  id: 'attack',
  outlet: 'الصحيفة',
  published: '2016-06-29',
  title: 'هجوم في إسطنبول',
  text: 'قُتل 44 شخصا في هجوم على مطار إسطنبول، بحسب الشرطة. وأدان سيرغي لافروف الهجوم، وأعلنت تركيا الحداد.',
  entities: [
    { id: 'e1', type: 'GPE', ar: 'إسطنبول', en: 'Istanbul' },
    { id: 'e2', type: 'ORG', ar: 'الشرطة' },
    { id: 'e3', ar: 'سيرغي لافروف', en: 'Sergey Lavrov', known: 'Q58217' },
    { id: 'e4', type: 'GPE', ar: 'تركيا', en: 'Turkey', known: 'Q43' },
  ],
  quotations: [{ id: 'q1', source: 'e2', cue: 'بحسب', content: ['قُتل 44 شخصا في هجوم', 'مطار إسطنبول'] }],
  events: [
    {
      id: 'v1',
      type: 'ASSAULT',
      trigger: 'هجوم',
      place: 'e1',
      edtf: '2016-06-28',
      figures: [{ what: 'killed', value: 44, words: '44' }],
    },
    { id: 'v2', type: 'ACCUSE', trigger: 'وأدان', actors: ['e3'] },
  ],
})

export const undated = aReading({
  id: 'undated',
  text: 'قال مسؤول إن فيروسا جديدا ظهر في المدينة، ولا صلة له بالفيروس السابق.',
  entities: [{ id: 'e1', type: 'SOURCE', ar: 'مسؤول' }],
  quotations: [{ id: 'q1', source: 'e1', cue: 'قال', content: ['فيروسا جديدا ظهر في المدينة'] }],
  events: [{ id: 'v1', type: 'COERCE', trigger: 'ظهر', edtf: '../2016' }],
})

/** One of many articles, all different, with names in common. */
export function numberedArticle(n: number) {
  return aReading({
    id: `article-${n}`,
    published: `20${String(10 + (n % 10))}-05-01`,
    text: `التقى الوزير رقم ${n} في أنقرة وفدا من الأمم المتحدة. وقال سيرغي لافروف إن اللقاء رقم ${n} كان مفيدا.`,
    entities: [
      { id: 'e1', type: 'GPE', ar: 'أنقرة', en: 'Ankara' },
      { id: 'e2', type: 'ORG', ar: 'الأمم المتحدة' },
      { id: 'e3', ar: 'سيرغي لافروف', known: 'Q58217' },
    ],
    quotations: [{ id: 'q1', source: 'e3', cue: 'وقال', content: [`اللقاء رقم ${n} كان مفيدا`] }],
    events: [{ id: 'v1', trigger: 'التقى', actors: ['e2'], place: 'e1', edtf: '2019' }],
  })
}
