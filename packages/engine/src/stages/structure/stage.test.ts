import { BLOCK_KINDS, type Block, type BlockKind } from '@isnad/model'
import { tokenize } from '@isnad/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readableTokens } from './readable.ts'
import { clutter } from './resources/clutter.ts'
import { structureStage } from './stage.ts'

const HEAD = 'وفد البلدة يصل إلى العاصمة'
const LEAD =
  'وصل وفد البلدة إلى العاصمة صباح اليوم للقاء أعضاء اللجنة والاتفاق على موعد الجلسة المقبلة في الشهر القادم.'
const BODY = 'وقال رئيس الوفد إن الطريق كانت آمنة وإن الجميع بخير بعد سفر دام ثلاثة أيام كاملة في الجبال والسهول.'

const OTHERS = [
  'أصدرت محكمة الساحل، السبت، حكمها بالسجن على ثلاثة متهمين في قضية سرقة المتحف التي شغلت الناس شهورا.',
  'أعلنت إدارة المطار، الأحد، تعليق الرحلات نحو الجزيرة بسبب عاصفة رملية ضربت الساحل خلال ساعات الليل',
  'افتتح وزير الزراعة معرض التمور الذي تشارك فيه مئة شركة أجنبية وتعرض فيه أنواع نادرة من النخيل.',
]

interface Options {
  readonly title?: string
  readonly outlet?: string
}

function read(text: string, { title, outlet }: Options = {}): readonly Block[] {
  const input = { id: 'd', text, title: title ?? null, url: null, outlet: outlet ?? null, published: null }
  return structureStage.run({ input, tokens: tokenize(text) }, {})
}

/** The words of every block that is not a paragraph, as "kind: words". */
function marked(text: string, options?: Options): string[] {
  return read(text, options)
    .filter((block) => block.kind !== 'paragraph')
    .map((block) => `${block.kind}: ${text.slice(...block.span)}`)
}

describe('the clutter lexicon', () => {
  const cases = clutter.flatMap(({ id, examples, not }) => [
    ...examples.map((line) => ({ id, line, wanted: bracketed(line) })),
    ...not.map((line) => ({ id, line, wanted: null })),
  ])
  test.each(cases)('$id: $line', ({ line, wanted }) => {
    const plain = line.replaceAll('[', '').replaceAll(']', '')
    const found = marked(`${HEAD}\n\n${LEAD}\n${BODY}\n${plain}`).slice(1)
    expect(found).toEqual(wanted === null ? [] : [`boilerplate: ${wanted}`])
  })
})

function bracketed(line: string): string {
  return line.slice(line.indexOf('[') + 1, line.lastIndexOf(']'))
}

describe('the headline', () => {
  const table: readonly { claim: string; text: string; options?: Options; headline: string | null }[] = [
    { claim: 'is the first line', text: `${HEAD}\n\n${LEAD}`, headline: HEAD },
    { claim: 'is not a lead that a full stop closes', text: `${LEAD}\n${BODY}`, headline: null },
    { claim: 'is not the only line', text: HEAD, headline: null },
    { claim: 'is set apart by an empty line, whatever it says', text: `موجز\n\n${HEAD}\n${LEAD}`, headline: 'موجز' },
    { claim: 'may ask', text: `هل يصل الوفد اليوم؟\n\n${LEAD}`, headline: 'هل يصل الوفد اليوم؟' },
    { claim: 'stands under a section name', text: `سياسة\n${HEAD}\n${LEAD}`, headline: HEAD },
    {
      claim: 'is the title that was given',
      text: `ملف خاص\n${HEAD}\n${LEAD}`,
      options: { title: HEAD },
      headline: HEAD,
    },
    {
      claim: 'stays when the given title is another',
      text: `${HEAD}\n${LEAD}`,
      options: { title: 'آخر' },
      headline: HEAD,
    },
  ]
  test.each(table)('$claim', ({ text, options, headline }) => {
    const block = read(text, options).find((b) => b.kind === 'headline')
    expect(block ? text.slice(...block.span) : null).toBe(headline)
  })

  test('is the first line that shares words with the text, below the name of the outlet and its menu', () => {
    const text = `صحيفة الجبل\nأهل البلد\n${HEAD}\n${LEAD}`
    expect(marked(text)).toEqual(['boilerplate: صحيفة الجبل', 'boilerplate: أهل البلد', `headline: ${HEAD}`])
  })

  test.each([
    [`${HEAD} | موقع البلدة`, [`repeat: ${HEAD}`, 'boilerplate: | موقع البلدة']],
    [`موقع البلدة: ${HEAD}`, ['boilerplate: موقع البلدة:', `repeat: ${HEAD}`]],
  ])('is not the page title %j', (pageTitle, wanted) => {
    expect(marked(`${pageTitle}\n${HEAD}\n${LEAD}`)).toEqual([...wanted, `headline: ${HEAD}`])
  })

  test('of page text is the copy above the running text', () => {
    const text = `  موقع البلدة - محليات - ${HEAD}      الرئيسية    العالم    رياضة     ${HEAD}     ${LEAD}`
    expect(marked(text)).toEqual([
      'boilerplate: موقع البلدة - محليات -',
      `repeat: ${HEAD}`,
      'boilerplate: الرئيسية    العالم    رياضة',
      `headline: ${HEAD}`,
    ])
  })
})

describe('what is not running text', () => {
  const table: readonly { claim: string; lines: readonly string[]; options?: Options; wanted: readonly string[] }[] = [
    {
      claim: 'a lead cut off under the title repeats it',
      lines: [`${LEAD.slice(0, 60)}...`, LEAD],
      wanted: [`repeat: ${LEAD.slice(0, 60)}...`],
    },
    { claim: 'a paragraph twice: the second repeats', lines: [LEAD, BODY, LEAD], wanted: [`repeat: ${LEAD}`] },
    {
      claim: 'a headline glued to the end repeats',
      lines: [LEAD, `${BODY}${HEAD}`],
      wanted: [`repeat: ${HEAD}`],
    },
    {
      claim: 'a line that ends in a date after a dash is a caption',
      lines: ['رئيس الوفد عقب اجتماعه مع أعضاء اللجنة في العاصمة - 29 كانون الأول 2018', LEAD],
      wanted: ['caption: رئيس الوفد عقب اجتماعه مع أعضاء اللجنة في العاصمة - 29 كانون الأول 2018'],
    },
    {
      claim: 'a line that ends in a credit is a caption',
      lines: [LEAD, 'أعضاء اللجنة في قاعة الاجتماع (رويترز)', BODY],
      wanted: ['caption: أعضاء اللجنة في قاعة الاجتماع (رويترز)'],
    },
    {
      claim: 'a date line holds a dateline',
      lines: ['جنيف 26 شوال 1436 ه الموافق 11 أغسطس 2015 م واس', LEAD],
      wanted: [
        'dateline: جنيف 26 شوال 1436 ه الموافق 11 أغسطس 2015 م واس',
        'boilerplate: جنيف 26 شوال 1436 ه الموافق 11 أغسطس 2015 م واس',
      ],
    },
    {
      claim: 'an update line is a dateline',
      lines: ['آخر تحديث:   الاثنين, 27 يوليو/ تموز, 2009, 06:31 GMT', LEAD],
      wanted: [
        'dateline: آخر تحديث:   الاثنين, 27 يوليو/ تموز, 2009, 06:31 GMT',
        'boilerplate: آخر تحديث:   الاثنين, 27 يوليو/ تموز, 2009, 06:31 GMT',
      ],
    },
    {
      claim: 'a line that names the outlet is a byline',
      lines: ['صحيفة الجبل - متابعات', LEAD],
      options: { outlet: 'الجبل' },
      wanted: ['byline: صحيفة الجبل - متابعات', 'boilerplate: صحيفة الجبل - متابعات'],
    },
    {
      claim: 'an agency in brackets opens a dateline',
      lines: [`بيروت، لبنان (CNN) -- ${LEAD}`],
      wanted: ['dateline: بيروت، لبنان (CNN) --'],
    },
    { claim: 'agency, dash, place is a dateline', lines: [`واس- الرياض: ${LEAD}`], wanted: ['dateline: واس- الرياض:'] },
    {
      claim: 'a deck that begins with a word that is also an outlet is not a byline',
      lines: ['الحياة تعود إلى المدينة', LEAD],
      wanted: [],
    },
    { claim: 'a speaker before a colon is not', lines: [`الوزير: ${LEAD}`], wanted: [] },
    { claim: 'an agency as a subject is not', lines: [`ذكرت رويترز أن ${LEAD}`], wanted: [] },
    {
      claim: 'a clock time and a rule are clutter',
      lines: [LEAD, '-------', '14:14 ت م'],
      wanted: ['boilerplate: -------', 'boilerplate: 14:14 ت م'],
    },
    {
      claim: 'two titles in a row amid the text are links',
      lines: [LEAD, 'هل تنجح محادثات العاصمة؟', 'لجنة جديدة لمتابعة ملف الحدود', BODY],
      wanted: ['boilerplate: هل تنجح محادثات العاصمة؟', 'boilerplate: لجنة جديدة لمتابعة ملف الحدود'],
    },
    {
      claim: 'one title amid the text is a subheading',
      lines: [LEAD, 'لجنة جديدة لمتابعة ملف الحدود', BODY],
      wanted: [],
    },
    {
      claim: 'titles in a row may open with a quotation mark',
      lines: [LEAD, '"بداية جديدة" في محادثات العاصمة', 'لجنة جديدة لمتابعة ملف الحدود', BODY],
      wanted: ['boilerplate: "بداية جديدة" في محادثات العاصمة', 'boilerplate: لجنة جديدة لمتابعة ملف الحدود'],
    },
    {
      claim: 'a title of something else amid paragraphs that go on is a link',
      lines: [LEAD, 'حكايات صيادين فقدوا قواربهم في العاصفة الأخيرة', BODY],
      wanted: ['boilerplate: حكايات صيادين فقدوا قواربهم في العاصفة الأخيرة'],
    },
    {
      claim: 'above a paragraph that opens anew it is a subheading',
      lines: [LEAD, 'حكايات صيادين فقدوا قواربهم في العاصفة الأخيرة', BODY.slice(1)],
      wanted: [],
    },
    {
      claim: 'and so it is when the text under it has its words',
      lines: [LEAD, 'رئيس الوفد: الطريق كانت آمنة والجميع بخير', BODY],
      wanted: [],
    },
    {
      claim: 'leads of other stories after the text are clutter',
      lines: [LEAD, BODY, ...OTHERS],
      wanted: OTHERS.map((line) => `boilerplate: ${line}`),
    },
    { claim: 'two are not yet', lines: [LEAD, BODY, ...OTHERS.slice(1)], wanted: [] },
    { claim: 'nor are they when the last goes on', lines: [LEAD, BODY, ...OTHERS, `و${OTHERS[0]}`], wanted: [] },
    {
      claim: 'nor are they under an article whose paragraphs all open anew',
      lines: [LEAD, BODY.slice(1), ...OTHERS],
      wanted: [],
    },
    {
      claim: 'nor when they tell of what the article told of',
      lines: [`${LEAD} ${OTHERS.join(' ')}`, BODY, ...OTHERS.map((line) => line.replace('،', ' أيضا،'))],
      wanted: [],
    },
    {
      claim: 'what follows a comment form is not the article',
      lines: [LEAD, BODY, 'اترك تعليقاً', `${LEAD} وأكثر`],
      wanted: ['boilerplate: اترك تعليقاً', `boilerplate: ${LEAD} وأكثر`],
    },
    {
      claim: 'a bar of clutter is clutter',
      lines: [LEAD, 'طباعة | أرسل لصديق | أضف تعليقا', BODY],
      wanted: ['boilerplate: طباعة | أرسل لصديق | أضف تعليقا'],
    },
    {
      claim: 'a share bar without marks is clutter',
      lines: [LEAD, 'شارك: فيسبوك تويتر واتساب', BODY],
      wanted: ['boilerplate: شارك: فيسبوك تويتر واتساب'],
    },
    {
      claim: 'a city with an outlet in quotation marks is a byline',
      lines: ['لندن: «المنارة»', LEAD],
      wanted: ['byline: لندن: «المنارة»', 'boilerplate: لندن: «المنارة»'],
    },
    {
      claim: 'what opens like a caption under the headline is one',
      lines: ['جانب من لقاء الوفدين', LEAD],
      wanted: ['caption: جانب من لقاء الوفدين'],
    },
    {
      claim: 'titles in a row after the text are links',
      lines: [LEAD, 'منتخب الشباب يتأهل', 'عاصفة رملية تعطل الطيران', 'معرض جديد للكتاب'],
      wanted: [
        'boilerplate: منتخب الشباب يتأهل',
        'boilerplate: عاصفة رملية تعطل الطيران',
        'boilerplate: معرض جديد للكتاب',
      ],
    },
    {
      claim: 'links under their heading are clutter up to the running text',
      lines: [LEAD, 'أخبار متعلقة', 'وفد ثان في الطريق', 'اللجنة تؤجل الجلسة', BODY],
      wanted: ['boilerplate: أخبار متعلقة', 'boilerplate: وفد ثان في الطريق', 'boilerplate: اللجنة تؤجل الجلسة'],
    },
  ]
  test.each(table)('$claim', ({ lines, options, wanted }) => {
    expect(marked([HEAD, '', ...lines].join('\n'), options).slice(1)).toEqual(wanted)
  })
})

describe('a text whose headline came apart from it', () => {
  const links = ['هل تنجح محادثات العاصمة؟', 'لجنة جديدة لمتابعة ملف الحدود']

  test('has links amid it', () => {
    const text = [LEAD, ...links, BODY].join('\n')
    expect(marked(text, { title: HEAD })).toEqual(links.map((line) => `boilerplate: ${line}`))
    expect(marked(text)).toEqual([])
  })

  test('has other stories after it', () => {
    expect(marked([LEAD, BODY, ...OTHERS].join('\n'))).toEqual(OTHERS.map((line) => `boilerplate: ${line}`))
  })
})

describe('any text', () => {
  const pieces = [
    HEAD,
    LEAD,
    BODY,
    'اترك رد',
    '    ',
    '\n',
    '\t\t\t',
    ':',
    '…',
    '- 29 أيار 2018',
    '(رويترز)',
    '\u200f',
    '\uFFFD',
    'CNN -- ',
    '"',
  ]
  const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 }).map((a) => a.join(''))

  test('is covered by blocks that overlap only where a line is a byline or dateline', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = read(text)
        const outer = blocks.filter((b) => b.kind !== 'byline' && !isInner(b, blocks))
        const tokens = tokenize(text)
        for (let i = 1; i < outer.length; i++) expect(outer[i]!.span[0]).toBeGreaterThanOrEqual(outer[i - 1]!.span[1])
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.folded.starts[tokens.starts[i]!]!
          expect(outer.some((b) => b.span[0] <= start && start < b.span[1])).toBe(true)
        }
        for (const b of blocks) expect(BLOCK_KINDS).toContain(b.kind)
      }),
    )
  })

  test('is read but for menus, forms and repeats', () => {
    const text = `${HEAD}\nجنيف 11 أغسطس 2015 واس\n${LEAD}\nاترك رد`
    const tokens = tokenize(text)
    const readable = readableTokens(tokens, read(text))
    expect([...readable].lastIndexOf(1)).toBe(tokens.count - 3)
    expect([...readable].filter((v) => v === 0)).toHaveLength(2)
  })
})

function isInner(block: Block, blocks: readonly Block[]): boolean {
  const inner: readonly BlockKind[] = ['byline', 'dateline']
  return inner.includes(block.kind) && blocks.some((b) => b !== block && b.span[0] === block.span[0])
}
