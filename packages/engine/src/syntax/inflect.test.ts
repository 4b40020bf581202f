import { foldText, internWord } from '@isnad/text'
import { expect, test } from 'vitest'
import { inflectVerb, type VerbParts } from './inflect.ts'
import { buildVerbLexicon } from './verb-lexicon.ts'

const say: VerbParts = { perfect: 'قال', imperfect: 'يقول', participle: 'قائل', nouns: ['قول/أقوال'] }
const stress: VerbParts = { perfect: 'أكد', imperfect: 'يؤكد', participle: 'مؤكد', nouns: ['تأكيد'] }
const call: VerbParts = { perfect: 'دعا', imperfect: 'يدعو', participle: 'داعي', nouns: ['دعوة'] }
const deny: VerbParts = { perfect: 'نفى', imperfect: 'ينفي', participle: 'نافي', nouns: ['نفي'] }
const admit: VerbParts = { perfect: 'أقرّ', imperfect: 'يقر', participle: 'مقر', nouns: ['إقرار'] }
const point: VerbParts = { perfect: 'أشار', imperfect: 'يشير', participle: 'مشير', nouns: ['إشارة'] }
const demand: VerbParts = { perfect: 'طالب', imperfect: 'يطالب', participle: 'مطالب', nouns: ['مطالبة'] }
const describe: VerbParts = { perfect: 'وصف', imperfect: 'يصف', participle: 'واصف', nouns: ['وصف'] }
const see: VerbParts = { perfect: 'رأى', imperfect: 'يرى', participle: 'رائي', nouns: ['رأي/آراء'] }
const claim: VerbParts = { perfect: 'ادعى', imperfect: 'يدعي', participle: 'مدعي', nouns: ['ادعاء'] }

const lexicon = buildVerbLexicon(
  [say, stress, call, deny, admit, point, demand, describe, see, claim].map((parts) => [parts, parts.perfect] as const),
)
const read = (word: string) => lexicon(internWord(foldText(word), 'arabic'))
const compact = ({ value, features: f, pronoun, core }: ReturnType<typeof read>[number]): string =>
  [
    value,
    f.kind === 'finite' ? f.tense : f.kind,
    `${f.person ?? ''}${f.gender ?? ''}${f.number ?? ''}`,
    f.voice === 'active' ? '' : f.voice,
    pronoun && `+${pronoun}`,
    core.particle && `${core.particle}+`,
  ]
    .filter(Boolean)
    .join(' ')

test.each<[word: string, expected: string]>([
  ['قالوا', 'قال perfect 3mp'],
  ['قلنا', 'قال perfect 1p'],
  ['قيل', 'قال perfect 3ms passive'],
  ['ويقولون', 'قال imperfect 3mp'],
  ['يقال', 'قال imperfect 3ms passive'],
  ['سيقول', 'قال imperfect 3ms س+'],
  ['يقل', 'قال imperfect 3ms'],
  ['قائلاً', 'قال participle ms'],
  ['قائلة', 'قال participle fs'],
  ['بالقول', 'قال verbal-noun ms ب+'],
  ['قوله', 'قال verbal-noun ms +ه'],
  ['أقوالهم', 'قال verbal-noun fp +هم'],
  ['وأكّدت', 'أكد perfect 3fs either'],
  ['أكدنا', 'أكد perfect 1p either'],
  ['يؤكدان', 'أكد imperfect 3md either'],
  ['تؤكد', 'أكد imperfect 3fs either'],
  ['أكدته', 'أكد perfect 3fs either +ه'],
  ['مؤكدين', 'أكد participle mp'],
  ['بتأكيدها', 'أكد verbal-noun ms +ها ب+'],
  ['للتأكيد', 'أكد verbal-noun ms ل+'],
  ['دعت', 'دعا perfect 3fs'],
  ['دعوا', 'دعا perfect 3mp'],
  ['دعاه', 'دعا perfect 3ms +ه'],
  ['يدعون', 'دعا imperfect 3mp'],
  ['داعيا', 'دعا participle ms'],
  ['داعية', 'دعا participle fs'],
  ['دعوته', 'دعا verbal-noun fs +ه'],
  ['نفت', 'نفى perfect 3fs either'],
  ['نفاه', 'نفى perfect 3ms either +ه'],
  ['تنفيه', 'نفى imperfect 3fs either +ه'],
  ['نافيا', 'نفى participle ms'],
  ['أقررت', 'أقرّ perfect 1s either'],
  ['أشاروا', 'أشار perfect 3mp'],
  ['أشير', 'أشار perfect 3ms passive'],
  ['يشار', 'أشار imperfect 3ms passive'],
  ['طولب', 'طالب perfect 3ms passive'],
  ['يوصف', 'وصف imperfect 3ms passive'],
  ['وصفتها', 'وصف perfect 3fs either +ها'],
  ['يراه', 'رأى imperfect 3ms either +ه'],
  ['ادعائه', 'ادعى verbal-noun ms +ه'],
])('%s is read as %s', (word, expected) => {
  expect(read(word).map(compact)).toContain(expected)
})

test.each(['بقال', 'سقال', 'كيقول', 'مؤك', 'قالت\u0627\u0646'])('%s is no form of any of the verbs', (word) => {
  expect(read(word)).toEqual([])
})

test('a form is never empty and the perfect of the lemma comes first', () => {
  for (const parts of [say, stress, call, deny, admit, point, demand, describe, see, claim]) {
    const forms = inflectVerb(parts)
    expect(forms[0]?.free).toBe(foldText(parts.perfect))
    for (const form of forms) expect((form.free ?? form.joined)!.length).toBeGreaterThan(1)
  }
})
