import { sliceSpan } from '@isnad/text'
import { describe, expect, test } from 'vitest'
import { openArticle } from '../../article.ts'
import { readArticle } from '../../read.ts'
import { quotationStage } from './stage.ts'

/** Reads a text and says each quotation as "source ← relay | cue | content ‖ content [mode]". */
function quotationsIn(text: string): string[] {
  const { entities, quotations } = readArticle({
    id: 'test',
    text,
    url: null,
    outlet: null,
    title: null,
    published: null,
  })
  const name = (id: string): string => entities.find((entity) => entity.id === id)!.name.ar
  return quotations.map((q) => {
    const source = q.sources.map(name).join(' + ') || '∅'
    const via = q.via.length > 0 ? ` ← ${q.via.map(name).join(' + ')}` : ''
    const content = q.content.map((span) => sliceSpan(text, span)).join(' ‖ ')
    return `${source}${via} | ${sliceSpan(text, q.cue)} | ${content} [${q.mode}]`
  })
}

type Case = readonly [claim: string, text: string, ...expected: string[]]

const check = (cases: readonly Case[]): void => {
  test.each(cases)('%s', (_claim, text, ...expected) => {
    expect(quotationsIn(text)).toEqual(expected)
  })
}

describe('where content ends', () => {
  check([
    [
      'a participle of the same speaker begins a quotation of its own',
      'قال سيرغي لافروف إن موسكو ستواصل الحوار، مشيرا إلى أن الاجتماع كان ناجحا.',
      'سيرغي لافروف | قال | موسكو ستواصل الحوار [indirect]',
      'سيرغي لافروف | مشيرا | الاجتماع كان ناجحا [indirect]',
    ],
    [
      'all the clauses of one cue belong to it',
      'أكد سيرغي لافروف أن موسكو مستعدة للحوار، وأن الاجتماع قريب.',
      'سيرغي لافروف | أكد | موسكو مستعدة للحوار، وأن الاجتماع قريب [indirect]',
    ],
    [
      'a relative clause with a cue of its own is another quotation',
      'قال سيرغي لافروف إن الطرفين يستعدان للقاء الرئيسين الذي قال إنه سيعقد قريبا.',
      'سيرغي لافروف | قال | الطرفين يستعدان للقاء الرئيسين [indirect]',
      'سيرغي لافروف | قال | سيعقد قريبا [indirect]',
    ],
    [
      'the reporter’s comment stays outside',
      'أكد سيرغي لافروف أن الاتفاق قريب، دون تفاصيل.',
      'سيرغي لافروف | أكد | الاتفاق قريب [indirect]',
    ],
    [
      'a full stop inside quotation marks does not end it',
      'وقال سيرغي لافروف: "نحن مستعدون للحوار. لن نتراجع عن موقفنا".',
      'سيرغي لافروف | قال | نحن مستعدون للحوار. لن نتراجع عن موقفنا [direct]',
    ],
    [
      'what the reporter explains in brackets splits it',
      'وقال سيرغي لافروف: "لا توجد بيننا (مع تركيا) خلافات كبيرة".',
      'سيرغي لافروف | قال | لا توجد بيننا ‖ خلافات كبيرة [direct]',
    ],
  ])
})

describe('whose words they are', () => {
  check([
    [
      'a verb without a subject goes on with the last speaker who fits',
      'قال سيرغي لافروف إن موسكو ستواصل الحوار. وأضاف أن اللقاء قريب.',
      'سيرغي لافروف | قال | موسكو ستواصل الحوار [indirect]',
      'سيرغي لافروف | أضاف | اللقاء قريب [indirect]',
    ],
    [
      'gender keeps two speakers apart',
      'قالت ماريا زاخاروفا إن موسكو مستعدة. وقال سيرغي لافروف إن اللقاء قريب. وأضافت أن الأمر واضح.',
      'ماريا زاخاروفا | قالت | موسكو مستعدة [indirect]',
      'سيرغي لافروف | قال | اللقاء قريب [indirect]',
      'ماريا زاخاروفا | أضافت | الأمر واضح [indirect]',
    ],
    [
      'two who speak as one are a list',
      'أعلن وزيرا الخارجية الروسي سيرغي لافروف والتركي مولود جاويش أوغلو أن الاتفاق قريب.',
      'سيرغي لافروف + مولود جاويش أوغلو | أعلن | الاتفاق قريب [indirect]',
    ],
    [
      'the topic in front is the subject',
      'قال سيرغي لافروف إن موسكو مستعدة. أما رجب طيب أردوغان فقال إن اللقاء قريب.',
      'سيرغي لافروف | قال | موسكو مستعدة [indirect]',
      'رجب طيب أردوغان | قال | اللقاء قريب [indirect]',
    ],
    [
      'a described source stands for itself, and again when it returns',
      'أكدت مصادر محلية أن المدينة هادئة. وأضافت المصادر أن الطريق مفتوح.',
      'مصادر محلية | أكدت | المدينة هادئة [indirect]',
      'مصادر محلية | أضافت | الطريق مفتوح [indirect]',
    ],
    [
      'a thing does not speak',
      'أظهرت الصورة أن الطريق مفتوح إلى المدينة، والأزمة تهدد بكارثة كبيرة.',
      'الصورة | أظهرت | الطريق مفتوح إلى المدينة، والأزمة تهدد بكارثة كبيرة [indirect]',
    ],
    [
      'when nobody is given the source is empty',
      'جاء القرار بعد الإعلان عن استئناف الرحلات.',
      '∅ | الإعلان | استئناف الرحلات [indirect]',
    ],
  ])
})

describe('the chain', () => {
  check([
    [
      'who passes words on is the relay, not the source',
      'نقلت وكالة تاس عن سيرغي لافروف قوله إن الاتفاق قريب.',
      'سيرغي لافروف ← تاس | نقلت | الاتفاق قريب [indirect]',
    ],
    [
      'a relay may stand behind the content',
      'أكد سيرغي لافروف أن الاتفاق قريب، بحسب وكالة تاس.',
      'سيرغي لافروف ← تاس | أكد | الاتفاق قريب [indirect]',
    ],
    [
      'a relay may stand between the cue and the content',
      'قال سيرغي لافروف، في تصريح نقلته وكالة تاس، إن الاتفاق قريب.',
      'سيرغي لافروف ← تاس | قال | الاتفاق قريب [indirect]',
    ],
    [
      'a relay may stand alone behind a full stop',
      'وقال سيرغي لافروف: "نحن مستعدون للحوار مع الجميع". حسبما نقلت وكالة تاس.',
      'سيرغي لافروف ← تاس | قال | نحن مستعدون للحوار مع الجميع [direct]',
    ],
    [
      'an attribution without a cue ascribes the sentence in front of it',
      'قتل ثلاثة جنود في هجوم على المدينة، وفق ما أعلنت وزارة الدفاع الروسية.',
      'وزارة الدفاع الروسية | أعلنت | قتل ثلاثة جنود في هجوم على المدينة [indirect]',
    ],
    [
      'an attribution that opens its sentence ascribes what follows',
      'وبحسب وكالة تاس، فإن ثلاثة جنود قتلوا في الهجوم.',
      'تاس | بحسب | ثلاثة جنود قتلوا في الهجوم [indirect]',
    ],
  ])
})

describe('marks and headlines', () => {
  check([
    [
      'marks around some of it make it mixed',
      'قال سيرغي لافروف إن الاتفاق "ليس بعيدا عن الأطراف" كما يظن بعضهم.',
      'سيرغي لافروف | قال | الاتفاق "ليس بعيدا عن الأطراف" كما يظن بعضهم [mixed]',
    ],
    [
      'marks around a name do not count',
      'قال سيرغي لافروف إن موسكو تحارب تنظيم «داعش» في سوريا.',
      'سيرغي لافروف | قال | موسكو تحارب تنظيم «داعش» في سوريا [indirect]',
    ],
    [
      'what is reported inside another’s marks is indirect',
      'وقال سيرغي لافروف: "الأمريكيون قالوا إنهم سيغادرون المدينة قريبا جدا".',
      'سيرغي لافروف | قال | الأمريكيون قالوا إنهم سيغادرون المدينة قريبا جدا [direct]',
      'الأمريكيون | قالوا | سيغادرون المدينة قريبا جدا [indirect]',
    ],
    [
      'the colon of a headline is a cue',
      'لافروف: الاتفاق قريب جدا بين الأطراف\n\nقال سيرغي لافروف إن الاتفاق قريب.',
      'سيرغي لافروف | : | الاتفاق قريب جدا بين الأطراف [indirect]',
      'سيرغي لافروف | قال | الاتفاق قريب [indirect]',
    ],
    [
      'a state in front of a colon may only be the topic',
      'تركيا: اجتماع جديد بين الأطراف في أنقرة\n\nاجتمعت الأطراف أمس في أنقرة.',
    ],
  ])
})

test('a name that the names layer does not know is read behind its title', () => {
  const text = 'تحدثت رئيسة المركز الدولي للدراسات، شمشة قرملول عن وجود خلافات كبيرة. وأضافت أن الأمر واضح.'
  const article = openArticle({ id: 'test', text, url: null, outlet: null, title: null, published: null })
  const names = { entities: [], mentions: [], facts: new Map() }
  const { quotations, entities } = quotationStage.run(article, { blocks: [], times: [], names })
  expect(entities.map((entity) => [entity.type, entity.name.ar])).toEqual([['PER', 'شمشة قرملول']])
  expect(quotations.map((q) => q.sources)).toEqual([[entities[0]!.id], [entities[0]!.id]])
})

test('every quotation says how it was found', () => {
  const { quotations } = readArticle({
    id: 'test',
    text: 'قال سيرغي لافروف إن موسكو ستواصل الحوار. وأضاف أن اللقاء قريب.',
    url: null,
    outlet: null,
    title: null,
    published: null,
  })
  expect(quotations.map((q) => q.why.rule)).toEqual(['quotation.clause', 'quotation.clause'])
  expect(quotations[1]!.why.notes).toContain('no subject: the last speaker who fits')
  expect(quotations[0]!.confidence).toBeGreaterThan(quotations[1]!.confidence)
})
