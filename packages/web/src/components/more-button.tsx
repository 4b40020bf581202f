import { useMessages } from '../i18n/locale.tsx'
import type { MessageKey } from '../i18n/messages.ts'

export function MoreButton(props: { more: (() => void) | null; busy: boolean; label: MessageKey }) {
  const t = useMessages()
  if (!props.more) return null
  return (
    <button type="button" className="more" onClick={props.more} aria-disabled={props.busy}>
      {t(props.busy ? 'state.loading' : props.label)}
    </button>
  )
}
