import { coreSpan, foldText, tokenSpan } from '@isnad/text'
import { type NounPhrase, nounPhraseAt } from '../../syntax/noun-phrase.ts'
import type { Page, TokenMention } from './page.ts'
import { BODIES, isDescribed, isSpeakingHead } from './speaker-heads.ts'
import { type Additions, bare, headForm, type Speaker, speaker, words } from './speaker-record.ts'

export function described(
  page: Page,
  phrase: NounPhrase,
  inside: readonly TokenMention[],
  earlier: readonly Speaker[],
  additions: Additions,
): Speaker | null {
  const head = headForm(page, phrase)
  if (page.tokens.words[phrase.from]!.kind !== 'arabic' || head.length < 3) return null
  const again = describedAgain(page, phrase, head, earlier, additions) ?? sourceAgain(page, phrase, head, earlier)
  if (again) return again
  const lam = /(وفقا|طبقا)$/.test(page.tokens.words[phrase.from - 1]?.form ?? '') && head.startsWith('ل') ? 1 : 0
  const span = coreSpan(page.tokens, phrase.from, lam, descriptionEnd(page, phrase, head.slice(lam)))
  const name = page.text.slice(...span)
  const key = foldText(name)
  const known = additions.described.get(key)
  if (known !== undefined) return speaker([known], span, 'role', 0.85, `the same described source: «${name}»`)
  const id = `described-${additions.entities.length + 1}`
  const of = inside.find((m) => m.entity.type !== 'PER' && m.entity.type !== 'SOURCE')
  additions.described.set(key, id)
  additions.entities.push({
    id,
    type: 'SOURCE',
    name: { ar: name, en: null, enBasis: null },
    surfaces: [name],
    known: null,
    of: of?.entity.id ?? null,
    roles: [],
    why: { rule: 'quotation.described-source', from: [], notes: [`described as the speaker: ${name}`] },
  })
  return speaker([id], span, 'role', isDescribed(head) ? 0.85 : 0.6, `described, not named: «${name}»`)
}

/** A bare المصدر, with no source described before, is the speaker before. */
function sourceAgain(page: Page, phrase: NounPhrase, head: string, earlier: readonly Speaker[]): Speaker | null {
  const last = earlier.at(-1)
  if (head !== 'المصدر' || phrase.to > phrase.from || !last || last.ids.length === 0) return null
  const span = tokenSpan(page.tokens, phrase.from, phrase.to)
  return { ...last, span, form: 'role', gender: null, certainty: 0.75, notes: ['المصدر: the speaker before'] }
}

/** المصدر، المسؤول الكردي: the source described before with the same noun. */
function describedAgain(
  page: Page,
  phrase: NounPhrase,
  head: string,
  earlier: readonly Speaker[],
  additions: Additions,
): Speaker | null {
  if (!head.startsWith('ال')) return null
  const span = tokenSpan(page.tokens, phrase.from, phrase.to)
  const same = (text: string): boolean => foldText(text).split(' ')[0] === bare(head)
  const spoke = earlier.findLast(({ ids }) => ids.length === 1 && same(nameOf(page, additions, ids[0]!)))
  const added = spoke ? null : additions.entities.findLast((e) => same(e.name.ar))
  const known = page.mentions.findLast(
    (m) => m.from < phrase.from && m.entity.type === 'SOURCE' && same(m.entity.name.ar),
  )
  const id = spoke?.ids[0] ?? added?.id ?? known?.entity.id
  return id === undefined ? null : speaker([id], span, 'role', 0.85, `the ${bare(head)} described before`)
}

/** The name of a source, described by the names layer or by this stage; empty for everything else. */
function nameOf(page: Page, additions: Additions, id: string): string {
  const entity = page.entities.get(id) ?? additions.entities.find((e) => e.id === id)
  return entity?.type === 'SOURCE' ? entity.name.ar : ''
}

const SETTINGS = words(
  'تصريح تصريحات بيان حديث حديثه مؤتمر مقابلة كلمة اتصال حوار لقاء تغريدة رسالة خطاب مداخلة تقرير جلسة وقت ختام بيانه بيانها معلومات رد تعليق إشارة جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها',
)

/**
 * The last token of a description. Of a described source it takes in what tells it from others (مسؤول في الإدارة
 * المحلية، سكان من البلدة); of an unknown name it leaves out the title behind it (إبراهيم مناع، المدير).
 */
function descriptionEnd(page: Page, { from, to }: NounPhrase, head: string): number {
  const { words: tokenWords } = page.tokens
  if (!isSpeakingHead(head)) {
    for (let i = from + 1; i <= to; i++) {
      const word = tokenWords[i]!
      const cut = word.kind === 'punctuation' || (isSpeakingHead(word.form) && !head.startsWith('ال'))
      if (cut) return i - 1
    }
    return to
  }
  let end = to
  if (tokenWords[end + 1]?.form === 'المستوي') end++
  for (let steps = 0; steps < 2; steps++) {
    const next = tokenWords[end + 1]
    if (!next || page.tokens.sentences[end + 1] !== page.tokens.sentences[from]) break
    const behind = tokenWords[end + 2]
    const attached =
      next.cores.some((c) => c.particle === 'ب' && (REGIONS.has(c.text) || BODIES.has(bare(c.text)))) ||
      next.form === 'لجمهوريه'
    const free =
      /^(في|من)$/.test(next.form) && behind !== undefined && !SETTINGS.has(behind.form) && page.timeEnd[end + 2]! < 0
    if (!attached && !free) break
    const phrase = nounPhraseAt(page.tokens, page, end + 2, page.tokens.count)
    end = phrase ? phrase.to : attached ? end + 1 : end
    if (!phrase) break
  }
  return end
}

const REGIONS = words('مقاطعة محافظة مدينة بلدة منطقة قرية ولاية إقليم قضاء')
