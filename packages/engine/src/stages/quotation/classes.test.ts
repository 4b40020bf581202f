import { sliceSpan } from '@isnad/text'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../read.ts'

/** Reads a text and says each quotation as "source ← relay | cue | content". */
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
    const content = q.content.map((span) => sliceSpan(text, span)).join(' ‖ ')
    const via = q.via.length > 0 ? ` ← ${q.via.map(name).join(' + ')}` : ''
    return `${q.sources.map(name).join(' + ') || '∅'}${via} | ${sliceSpan(text, q.cue)} | ${content}`
  })
}

type Case = readonly [claim: string, text: string, ...expected: string[]]

const check = (cases: readonly Case[]): void => {
  test.each(cases)('%s', (_claim, text, ...expected) => {
    expect(quotationsIn(text)).toEqual(expected)
  })
}

describe('content ends where another clause of saying turns against it', () => {
  check([
    [
      'the same speaker behind لكنه',
      'قال سيرغي لافروف إن المحادثات مستمرة، لكنه أضاف أن الطريق طويل.',
      'سيرغي لافروف | قال | المحادثات مستمرة',
      'سيرغي لافروف | أضاف | الطريق طويل',
    ],
    [
      'another speaker behind لكن; a bare ذلك is no content',
      'قالت وزارة الدفاع الأمريكية إن الطائرات قصفت المدينة، لكن موسكو نفت ذلك.',
      'وزارة الدفاع الأمريكية | قالت | الطائرات قصفت المدينة',
    ],
    [
      'the main clause behind بعدما',
      'بعدما أعلنت روسيا انسحابها من الاتفاق، طالبت أوكرانيا بضمانات دولية.',
      'روسيا | أعلنت | انسحابها من الاتفاق',
      'أوكرانيا | طالبت | ضمانات دولية',
    ],
    [
      'but not where others are only said to call a thing a name',
      'قال سيرغي لافروف إن بلاده ستضرب وحدات حماية الشعب التي تعتبرها أنقرة منظمة إرهابية.',
      'سيرغي لافروف | قال | بلاده ستضرب وحدات حماية الشعب التي تعتبرها أنقرة منظمة إرهابية',
      'أنقرة | تعتبرها | منظمة إرهابية',
    ],
    [
      'nor at a relative clause behind كما',
      'كما أشار سيرغي لافروف إلى أن الاتفاق الذي وقعته أنقرة ما زال قائما.',
      'سيرغي لافروف | أشار | الاتفاق الذي وقعته أنقرة ما زال قائما',
    ],
  ])
})

describe('who speaks', () => {
  check([
    [
      'a masculine verb is not said by a body of feminine form',
      'قال سيرغي لافروف إن الاتفاق قائم، واتهم الولايات المتحدة بعرقلة تنفيذه.',
      'سيرغي لافروف | قال | الاتفاق قائم',
      'سيرغي لافروف | اتهم | عرقلة تنفيذه',
    ],
    [
      'a statement without a body is that of who put it out before',
      'أصدرت وزارة الداخلية التونسية بلاغا حول الحادث. وأضاف البلاغ أن الشرطة أوقفت المشتبه به.',
      'وزارة الداخلية التونسية | أضاف | الشرطة أوقفت المشتبه به',
    ],
    [
      'a report that nobody put out speaks for itself',
      'وأشار التقرير إلى أن عدد القتلى ارتفع.',
      'التقرير | أشار | عدد القتلى ارتفع',
    ],
    [
      'the subject of the sentence, of an indefinite noun that is described',
      'نشرت وزارة الدفاع الروسية صورا قالت إنها التقطت في حلب.',
      'وزارة الدفاع الروسية | قالت | التقطت في حلب',
    ],
    [
      'من جهته belongs to no description',
      'أكد مدير المختبر من جهته إصابة عشرة أشخاص بالفيروس.',
      'مدير المختبر | أكد | إصابة عشرة أشخاص بالفيروس',
    ],
  ])
})

describe('content that begins behind more than a subject', () => {
  check([
    [
      'behind a bare في بيان',
      'أعلن الجيش الإسرائيلي في بيان شنه غارة جوية على منشآت تابعة لحركة حماس.',
      'الجيش الإسرائيلي | أعلن | شنه غارة جوية على منشآت تابعة لحركة حماس',
    ],
    [
      'with its particle inside the marks',
      'تعهد سيرغي لافروف "ببذل قصارى الجهد لمساعدة الشعب السوري".',
      'سيرغي لافروف | تعهد | بذل قصارى الجهد لمساعدة الشعب السوري',
    ],
    [
      'on the next line',
      'صرح سيرغي لافروف\nقائلا: "لن نتراجع عن موقفنا أبدا في هذا الملف".',
      'سيرغي لافروف | قائلا | لن نتراجع عن موقفنا أبدا في هذا الملف',
    ],
    [
      'behind a pronoun whose words are passed on',
      'قال سيرغي لافروف إن المحادثات مستمرة. ونقلت وكالة تاس عنه قوله "يجب الحفاظ على جميع الأراضي السورية".',
      'سيرغي لافروف | قال | المحادثات مستمرة',
      'سيرغي لافروف ← تاس | نقلت | يجب الحفاظ على جميع الأراضي السورية',
    ],
    [
      'in front of a verb of saying and one of passing on',
      'وصلت القوات إلى المدينة، وفقا لما ذكره سيرغي لافروف ونقلته وكالة تاس.',
      'سيرغي لافروف ← تاس | ذكره | وصلت القوات إلى المدينة',
    ],
  ])
})

describe('nothing is reported', () => {
  check([
    ['by a fact that shows another', 'وهو ما يؤكد أن الاتفاق هش.'],
    ['by a purpose', 'تهدف المسيرة إلى التنديد بالحصار المفروض على القطاع.'],
    ['by a passive participle', 'شملت القائمة أربعين شخصية متهمة بالإرهاب.'],
  ])
})
