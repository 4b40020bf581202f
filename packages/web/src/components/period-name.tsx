import { formatMonth } from '../i18n/format.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'

/** The heading of a run of a list by date. */
export function PeriodName({ period }: { period: string | null }) {
  const t = useMessages()
  const locale = useLocale()
  if (period === null) return t('timeline.undated')
  return period === 'open' ? t('timeline.open') : formatMonth(locale, period)
}
