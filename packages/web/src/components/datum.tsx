import type { EntitySummary, Party } from '@isnad/api'
import { Link } from 'wouter'
import { showOverrides } from '../highlights/overrides.ts'
import { formatEdtf, formatNumber } from '../i18n/format.ts'
import { useLocale } from '../i18n/locale.tsx'

/** Words of an article or of the register: isolated, so that they neither turn nor are turned by what is around. */
export function Words({ children }: { children: string }) {
  return (
    <bdi lang="ar" className="words">
      {showOverrides(children)}
    </bdi>
  )
}

interface Named {
  readonly ar: string
  readonly en: string | null
}

/** A name in the page's language; the Arabic one when there is no other. */
export function Name({ name }: { name: Named }) {
  const { language } = useLocale()
  const english = language === 'en' ? name.en : null
  return <bdi lang={english === null ? 'ar' : 'en'}>{showOverrides(english ?? name.ar)}</bdi>
}

/** Somebody in a record, leading to the page of the entity when the register has one. */
export function PartyName({ party }: { party: Party | EntitySummary }) {
  const id = 'entity' in party ? party.entity : party.id
  if (id === null) return <Name name={party.name} />
  return (
    <Link href={`/entity/${encodeURIComponent(id)}`}>
      <Name name={party.name} />
    </Link>
  )
}

/** A date with its precision and doubt in words; the code itself when it has none. */
export function EdtfDate({ edtf }: { edtf: string }) {
  const locale = useLocale()
  const words = formatEdtf(locale, edtf)
  const day = /^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined
  if (words === null) return <code dir="ltr">{edtf}</code>
  return (
    <time dateTime={day} title={edtf}>
      <bdi>{words}</bdi>
    </time>
  )
}

export function Count({ n }: { n: number }) {
  return <bdi>{formatNumber(useLocale(), n)}</bdi>
}

/** The name of an outlet, as its article gave it. */
export function Outlet({ outlet }: { outlet: string }) {
  return <bdi>{showOverrides(outlet)}</bdi>
}
