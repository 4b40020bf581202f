import type { Entity, EventStatus, EventType, Figure, Reading, Stance } from '@isnad/model'
import type { Span } from '@isnad/text'

/** A short description of a Reading, with words of the text in the place of spans. */
export interface Described {
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly id?: string
  readonly entities?: readonly {
    readonly id: string
    readonly type?: Entity['type']
    readonly ar: string
    readonly en?: string
    readonly known?: string
    /** Words that name it; its Arabic name when not given. */
    readonly at?: readonly string[]
    readonly form?: 'name' | 'role'
    readonly role?: string
  }[]
  readonly quotations?: readonly {
    readonly id: string
    readonly source?: string
    readonly cue: string
    readonly content: readonly string[]
    readonly stance?: Stance
  }[]
  readonly events?: readonly {
    readonly id: string
    readonly type?: EventType
    readonly mode?: readonly string[]
    readonly trigger: string
    readonly actors?: readonly string[]
    readonly place?: string
    readonly edtf?: string
    readonly status?: EventStatus
    readonly attributedTo?: string
    readonly figures?: readonly { readonly what: string; readonly value: number; readonly words: string }[]
  }[]
}

/** A whole Reading from a short description. Throws when words are not in the text. */
export function aReading(described: Described): Reading {
  const { text, published = null } = described
  const why = { rule: 'test.rule', from: [] }
  const at = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new RangeError(`"${words}" is not in the text`)
    return [start, start + words.length]
  }
  const entities = described.entities ?? []
  let mentions = 0
  return {
    version: '1',
    engine: '0.0.0-test',
    document: {
      id: described.id ?? 'article',
      url: null,
      outlet: described.outlet ?? null,
      title: described.title ?? null,
      published,
      language: 'ar',
      text,
      dct: { edtf: published, basis: published === null ? null : 'given', evidence: [] },
      dateline: { place: null, agency: null },
    },
    blocks: [{ kind: 'paragraph', span: [0, text.length], why }],
    entities: entities.map((e) => ({
      id: e.id,
      type: e.type ?? 'PER',
      name: { ar: e.ar, en: e.en ?? null, enBasis: e.en ? 'known' : null },
      surfaces: [...(e.at ?? [e.ar])],
      known: e.known ?? null,
      of: null,
      roles: e.role ? [{ text: e.role, span: at(e.role) }] : [],
      why,
    })),
    mentions: entities.flatMap((e) =>
      (e.at ?? [e.ar]).map((words) => ({
        id: `m${++mentions}`,
        entity: e.id,
        form: e.form ?? ('name' as const),
        span: at(words),
        why,
      })),
    ),
    times: [],
    quotations: (described.quotations ?? []).map((q) => ({
      id: q.id,
      sources: q.source ? [q.source] : [],
      sourceSpan: null,
      cue: at(q.cue),
      content: q.content.map(at),
      mode: 'indirect',
      stance: q.stance ?? 'neutral',
      via: [],
      addressees: [],
      setting: null,
      confidence: 1,
      why,
    })),
    events: (described.events ?? []).map((v) => ({
      id: v.id,
      type: v.type ?? 'CONSULT',
      mode: [...(v.mode ?? [])],
      trigger: at(v.trigger),
      also: [],
      actors: [...(v.actors ?? [])],
      recipients: [],
      place: v.place ?? null,
      time: null,
      edtf: v.edtf ?? null,
      status: v.status ?? 'actual',
      attributedTo: v.attributedTo ?? null,
      contexts: [],
      figures: (v.figures ?? []).map(
        (f): Figure => ({
          what: f.what,
          value: f.value,
          low: f.value,
          high: f.value,
          qualifier: 'exact',
          scope: null,
          partOf: null,
          by: null,
          span: at(f.words),
        }),
      ),
      why,
    })),
    diagnostics: [],
  }
}

/** Made-up words, each different and each one token: the `n`th of them, for texts of any length. */
export function madeUpWord(n: number): string {
  return `ق${[...String(n)].map((digit) => 'بدذرزسشصضط'[Number(digit)]).join('')}ق`
}
