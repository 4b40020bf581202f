import type { ReportedEvent } from '@isnad/model'
import { foldText, type Word, wordFeature } from '@isnad/text'
import type { Article } from '../../article.ts'
import type { Layers } from '../../layers.ts'
import { defineStage } from '../../pipeline.ts'
import { withoutAccidents } from './accidents.ts'
import { clauseAround } from './arguments.ts'
import { attachFigures } from './attach-figures.ts'
import { type ParticipantContext, viewClause } from './clause-view.ts'
import { toEvent } from './event.ts'
import { findFigures } from './figures.ts'
import { findTriggers, type TriggerMention } from './find-triggers.ts'
import { mergeTellings } from './merge.ts'
import { nationalities } from './nationality.ts'
import { pronounIsObject } from './noun-participants.ts'
import { findParticipants } from './participants.ts'
import { impliedParties } from './parties.ts'
import { openScene, quotationAround, quotationAtCue, type Scene, withMentions } from './scene.ts'
import { judge } from './score.ts'
import { findPlaces, findTime } from './setting.ts'
import { readStatus, withTime } from './status.ts'
import { isDefinite, readMode, type Step, type Telling, tokenSpanOf } from './step.ts'

type Needed = Pick<Layers, 'blocks' | 'times' | 'numbers' | 'names' | 'quotations'>

/** Finds the steps that the article reports: triggers, arguments, one event a step, and whether a desk would log it. */
export const eventStage = defineStage({
  name: 'event',
  needs: ['blocks', 'times', 'numbers', 'names', 'quotations'],
  gives: 'events',
  run(article, layers): readonly ReportedEvent[] {
    const { scene, steps } = findSteps(article, layers)
    const logged = steps
      .map((step) => ({ step, judgement: judge(scene, step, steps) }))
      .filter(({ judgement }) => judgement.isLogged)
    const figures = attachFigures(
      scene,
      findFigures(scene),
      logged.map(({ step }) => step),
    )
    return logged.map(({ step, judgement }, i) => toEvent(scene, step, { judgement, figures: figures[i]!, index: i }))
  },
})

/** Every step that the words name, logged or not: what the scorer judges and is trained on. */
export function findSteps(
  article: Article,
  layers: Needed,
): { readonly scene: Scene; readonly steps: readonly Step[] } {
  const bare = openScene(article, layers)
  const states = nationalities(bare)
  const scene = withMentions(bare, impliedParties(bare, states))
  const { tokens } = scene
  const named = new Uint8Array(tokens.count)
  for (const { entity, form, from, to } of bare.mentions) {
    if (form === 'name' && entity.type !== 'INSTRUMENT' && entity.type !== 'SOURCE') named.fill(1, from, to + 1)
  }
  const readable = findTriggers(tokens).filter(({ token }) => named[token] === 0 && isRead(scene.blockKinds[token]!))
  const mentions = withoutAccidents(tokens, readable)
  const isTrigger = new Uint8Array(tokens.count)
  for (const { token } of mentions) isTrigger[token] = 1
  const lightVerbs = new Uint8Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) if (isLightVerb(tokens.words[i]!)) lightVerbs[i] = 1
  const context: ParticipantContext = { scene, states, lightVerbs }
  const stops = predicateStops(scene, mentions)
  return {
    scene,
    steps: mergeTellings(
      scene,
      mentions.map((m) => tell(context, m, stops, isTrigger)),
    ),
  }
}

const isRead = (kind: string): boolean => kind !== 'boilerplate' && kind !== 'repeat' && kind !== 'byline'

const LIGHT = new Set(
  'عقد عقدت عقدا عقدوا عقده عقدها يعقد تعقد سيعقد ستعقد سيعقدان يعقدان اجري اجرت اجراه اجراها يجري تجري سيجري ستجري اجروا شن شنت شنه شنها يشن تشن شنوا نفذ نفذت نفذه نفذها ينفذ تنفذ نفذوا قام قامت يقوم تقوم قاموا وجه وجهت ابرم ابرمت فرض فرضت تفرض يفرض كثف كثفت تكثف ارتكب ارتكبت اجريناها قاد يقود ارتكاب شرع شرعت بدا بدات باشر باشرت واصل واصلت ستواصل تمكن تمكنت تمكنوا نجح نجحت استطاع استطاعت حاول حاولت قرر قررت يعتزم تعتزم ينوي تنوي اصدر اصدرت صعد صعدت تنتظر ينتظر انتظر توقيع تمكين اطلقتها اطلقها شنتها تشنها يشنها تنفذها ينفذها نفذتها بداتها خاضتها يخوضها تخوضها يجريها تجريها اجرتها تقودها يقودها نظمها نظمتها تبني تبنت تبناه تبنته يتبني قيام بقيام اشرف اشرفت دبر دبرت'
    .split(' ')
    .map((w) => foldText(w)),
)
const isLightVerb = wordFeature((word: Word): boolean => word.cores.some((core) => LIGHT.has(core.text)))

/** Tokens at which another predicate begins: the cues of quotations, and finite triggers that و opens a clause with. */
function predicateStops(scene: Scene, mentions: readonly TriggerMention[]): Uint8Array {
  const stops = new Uint8Array(scene.tokens.count)
  for (const { cueToken } of scene.quotations) stops[cueToken] = 1
  for (const { token, isVerb, reading } of mentions) {
    if (isVerb && reading.core.conjunction !== '') stops[token] = 1
  }
  return stops
}

function tell(context: ParticipantContext, mention: TriggerMention, stops: Uint8Array, isTrigger: Uint8Array): Telling {
  const { scene } = context
  const { token, trigger } = mention
  const view = viewClause(scene, token, clauseAround(scene, token, stops), isTrigger)
  const span = tokenSpanOf(scene, mention)
  const who = findParticipants(context, mention, view)
  const mode = readMode(scene, mention)
  const time = findTime(scene, token, view, isTrigger)
  const saying = trigger.frame === 'say'
  return {
    mention,
    token,
    span,
    type: trigger.type,
    mode: mode === null && trigger.type === 'CONSULT' && who.actors.length > 2 ? 'multilateral' : mode,
    view,
    who,
    places: saying ? [] : findPlaces(scene, mention, view),
    time,
    status: withTime(scene, mention, readStatus(scene, mention), time),
    quotation: quotationAtCue(scene, token) ?? quotationAround(scene, span),
    block: scene.blockKinds[token]!,
    sentence: scene.tokens.sentences[token]!,
    definite: isDefinite(scene, mention) && !pronounIsObject(scene, mention, []),
  }
}
