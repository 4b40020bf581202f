import { describe, expect, test } from 'vitest'
import { readArticle } from '../../read.ts'

function read(text: string, published: string | null = null) {
  return readArticle({ id: 't', text, title: null, url: null, outlet: null, published })
}

/** The named mentions of a text, as `TYPE surface`. */
function namesOf(text: string): string[] {
  const { entities, mentions } = read(text)
  const types = new Map(entities.map((e) => [e.id, e.type]))
  return mentions.filter((m) => m.form === 'name').map((m) => `${types.get(m.entity)} ${text.slice(...m.span)}`)
}

/** The entity of the mention that stands at a surface. */
function entityAt(text: string, surface: string, form: 'name' | 'role' = 'name', published: string | null = null) {
  const { entities, mentions } = read(text, published)
  const at = text.indexOf(surface)
  const mention = mentions.find((m) => m.form === form && m.span[0] === at && m.span[1] === at + surface.length)
  return entities.find((e) => e.id === mention?.entity) ?? null
}

describe('names are found without what is attached to them', () => {
  test.each([
    ['وصل لافروف إلى أنقرة.', ['PER لافروف', 'GPE أنقرة']],
    ['قال إن روسيا وتركيا متفقتان.', ['GPE روسيا', 'GPE تركيا']],
    ['اجتمع بموسكو مع وفد من إيران.', ['GPE موسكو', 'GPE إيران']],
    ['انضم المتحدث للأمم المتحدة أمس.', ['ORG لأمم المتحدة']],
    ['قصف مدينة حلب وبلدة سراقب.', ['LOC حلب', 'LOC سراقب']],
    ['انسحب تنظيم داعش من الرقة.', ['GROUP داعش', 'LOC الرقة']],
    ['نقلت وكالة أنباء الأناضول الخبر.', ['ORG الأناضول']],
    ['عبروا معبر رفح إلى قطاع غزة.', ['LOC معبر رفح', 'LOC قطاع غزة']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })
})

test('two people side by side, a subject and an object, are two names', () => {
  expect(namesOf('وشكر إردوغان بوتين على موقفه.')).toEqual(['PER إردوغان', 'PER بوتين'])
})

describe('the longest name wins', () => {
  test.each([
    ['وفق قرار مجلس الأمن الدولي رقم 2254 الصادر', ['INSTRUMENT قرار مجلس الأمن الدولي رقم 2254']],
    ['اجتماع مجموعة دعم سوريا الدولية', ['ORG مجموعة دعم سوريا الدولية']],
    ['قالت وزارة الدفاع الروسية', ['ORG وزارة الدفاع الروسية']],
    ['قالت الخارجية الروسية', ['ORG الخارجية الروسية']],
    ['أعلن حزب العمال الكردستاني', ['GROUP حزب العمال الكردستاني']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })
})

describe('what is no name is not found', () => {
  test.each([
    'فتح الباب ودخل السوق مع الزوار.',
    'نزحت عائلة سورية إلى الحدود.',
    'مشى على الطريق القديم.',
    'ارتفعت أسعار الذهب والنفط أمس.',
    'قال وزير الخارجية إن المحادثات مستمرة.',
  ])('%s', (text) => {
    expect(namesOf(text)).toEqual([])
  })

  test('a town that is also a common word needs a cue', () => {
    expect(namesOf('دخلت القوات مدينة الباب أمس.')).toContain('LOC الباب')
  })
})

describe('what is written like a name and is none', () => {
  test.each([
    ['اعتقلت الشرطة 20 مواطنا سوريا أمس.', 'سوريا'],
    ['وقال إن بلدا سورياً لن يقبل.', 'سورياً'],
    ['زار غزة وبحث دعم القطاع الخاص.', 'القطاع'],
  ])('%s', (text, word) => {
    expect(namesOf(text).some((name) => name.endsWith(word))).toBe(false)
  })

  test('the particle فإن begins no name', () => {
    expect(namesOf('وبحسب البيان فإن صالح غادر اليمن.')).not.toContain('PER فإن صالح')
  })
})

describe('a bare noun stands for the body that it heads', () => {
  test('المركز, once it is named', () => {
    const text = 'أعلن مركز الملك سلمان للإغاثة والأعمال الإنسانية توزيع سلال. وقال المركز إن التوزيع مستمر.'
    expect(entityAt(text, 'المركز')?.name.en).toBe('King Salman Humanitarian Aid and Relief Centre')
    expect(namesOf('وقال المركز إن التوزيع مستمر.')).toEqual([])
  })
})

test('a surface has the article that a particle swallowed, and no tanwin', () => {
  const { entities } = read('وصل وفد للأمم المتحدة إلى دمشق.')
  expect(entities.find((e) => e.name.en === 'United Nations')?.surfaces).toEqual(['الأمم المتحدة'])
})

describe('a person is one entity under every name', () => {
  test('full name, surname and spelling', () => {
    const text = 'قال وزير الخارجية التركي مولود جاويش أوغلو. وأضاف تشاووش أوغلو أن أوغلو غاب.'
    const { entities } = read(text)
    const people = entities.filter((e) => e.type === 'PER')
    expect(people.map((e) => e.name.en)).toEqual(['Mevlüt Çavuşoğlu'])
    expect(people[0]!.surfaces).toEqual(['مولود جاويش أوغلو', 'تشاووش أوغلو', 'أوغلو'])
    expect(people[0]!.roles.map((r) => r.text)).toEqual(['وزير الخارجية التركي'])
  })

  test('somebody unknown, by surname later', () => {
    const text = 'قال المتحدث حمدي شعث إن القافلة وصلت. وأوضح شعث أنها صغيرة.'
    expect(entityAt(text, 'حمدي شعث')?.surfaces).toEqual(['حمدي شعث', 'شعث'])
    expect(entityAt(text, 'حمدي شعث')?.name).toMatchObject({ en: 'Hamdi Shaath', enBasis: 'romanised' })
  })

  test('two of one surname stay two', () => {
    const text = 'التقى بشار الأسد شقيقه ماهر الأسد.'
    expect(entityAt(text, 'بشار الأسد')?.id).not.toBe(entityAt(text, 'ماهر الأسد')?.id)
  })

  test('two names joined by و are two', () => {
    expect(namesOf('اتفق ترامب ومحمد بن زايد على ذلك.')).toEqual(['PER ترامب', 'PER محمد بن زايد'])
  })
})

describe('a capital is its government when it acts, a place when somebody is there', () => {
  test('both in one article are two entities', () => {
    const text = 'أعلنت روسيا موقفها. موسكو ترفض ذلك. والتقى الوزيران في موسكو.'
    expect(entityAt(text, 'موسكو')?.name.en).toBe('Russia')
    const { entities } = read(text)
    expect(entities.map((e) => e.name.en)).toEqual(['Russia', 'Moscow'])
  })
})

test('the name of a region in quotation marks is the newspaper', () => {
  expect(namesOf('وقال المسؤول لـ«الشرق الأوسط» إن الوفد عاد.')).toContain('ORG الشرق الأوسط')
  expect(namesOf('ودعا إلى السلام في الشرق الأوسط أمس.')).toContain('LOC الشرق الأوسط')
})

describe('a role is told as that of one person', () => {
  const rolesOf = (text: string, name: string): string[] => entityAt(text, name)?.roles.map((r) => r.text) ?? []

  test.each([
    ['اجتمع وزيرا الخارجية الروسي سيرغي لافروف والتركي مولود جاويش أوغلو.', 'سيرغي لافروف', 'وزير الخارجية الروسي'],
    [
      'اجتمع وزيرا الخارجية الروسي سيرغي لافروف والتركي مولود جاويش أوغلو.',
      'مولود جاويش أوغلو',
      'وزير الخارجية التركي',
    ],
    ['بحث الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان ذلك.', 'فلاديمير بوتين', 'الرئيس الروسي'],
    ['بحث الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان ذلك.', 'رجب طيب أردوغان', 'الرئيس التركي'],
    [
      'التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي مولود جاويش أوغلو.',
      'مولود جاويش أوغلو',
      'وزير الخارجية التركي',
    ],
  ])('%s: %s', (text, name, role) => {
    expect(rolesOf(text, name)).toEqual([role])
  })
})

test('a capital alone that acts has the name of its state', () => {
  expect(entityAt('واشنطن تندد بالهجوم.', 'واشنطن')?.name.en).toBe('United States')
  expect(entityAt('وصل الوفد إلى واشنطن.', 'واشنطن')?.name.en).toBe('Washington')
})

describe('a role that stands alone is resolved in the article', () => {
  const text =
    'التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي مولود جاويش أوغلو. وقال الوزير الروسي إنه مرتاح. ورد وزير الخارجية التركي عليه.'

  test.each([
    ['الوزير الروسي', 'Sergey Lavrov'],
    ['وزير الخارجية التركي', 'Mevlüt Çavuşoğlu'],
  ])('%s is %s', (role, person) => {
    expect(entityAt(text, role, 'role')?.name.en).toBe(person)
  })

  test('and not when nobody of that state holds it', () => {
    const other = 'التقى وزير الخارجية الروسي سيرغي لافروف أمس. وغاب الوزير المصري عنه.'
    expect(entityAt(other, 'الوزير المصري', 'role')?.type).not.toBe('PER')
  })

  test('an office that the article does not name is known by its date', () => {
    const spoken = 'تحدث أحمد داود أوغلو أمس. وقال رئيس الوزراء التركي إنه مرتاح.'
    expect(entityAt(spoken, 'رئيس الوزراء التركي', 'role', '2015-03-01')?.name.en).toBe('Ahmet Davutoğlu')
    expect(entityAt(spoken, 'رئيس الوزراء التركي', 'role', '2018-03-01')?.type).not.toBe('PER')
  })
})

test('every entity that an entity is of is in the Reading', () => {
  const { entities } = read(
    'قال وزير الخارجية الروسي سيرغي لافروف إن روسيا مرتاحة. وقصفت القوات التركية عفرين في سوريا.',
  )
  const ids = new Set(entities.map((e) => e.id))
  for (const e of entities) if (e.of) expect(ids.has(e.of)).toBe(true)
  const russia = entities.find((e) => e.name.en === 'Russia')!
  expect(entities.find((e) => e.name.en === 'Sergey Lavrov')!.of).toBe(russia.id)
})
