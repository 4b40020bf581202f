import { useId } from 'react'
import { useMessages } from '../i18n/locale.tsx'
import type { MessageKey } from '../i18n/messages.ts'
import { choose, type Settings, useSettings } from '../settings.ts'

/** How the page looks and counts. A popover of the browser itself: Escape and a click elsewhere close it. */
export function SettingsMenu() {
  const t = useMessages()
  const id = useId()
  return (
    <div className="settings">
      <button type="button" className="quiet" popoverTarget={id}>
        {t('settings.open')}
      </button>
      <div id={id} popover="auto" className="settings-panel">
        <Choice
          name="theme"
          label="settings.theme"
          options={[
            ['system', t('settings.theme.system')],
            ['light', t('settings.theme.light')],
            ['dark', t('settings.theme.dark')],
          ]}
        />
        <Choice
          name="digits"
          label="settings.digits"
          options={[
            ['latn', '123'],
            ['arab', '١٢٣'],
          ]}
        />
        <Choice
          name="hijri"
          label="settings.hijri"
          options={[
            ['off', t('settings.hijri.off')],
            ['on', t('settings.hijri.on')],
          ]}
        />
      </div>
    </div>
  )
}

interface ChoiceProps<K extends keyof Settings> {
  readonly name: K
  readonly label: MessageKey
  readonly options: readonly (readonly [value: Settings[K], label: string])[]
}

function Choice<K extends keyof Settings>({ name, label, options }: ChoiceProps<K>) {
  const t = useMessages()
  const settings = useSettings()
  return (
    <fieldset>
      <legend>{t(label)}</legend>
      {options.map(([value, words]) => (
        <label key={value}>
          <input type="radio" name={name} checked={settings[name] === value} onChange={() => choose(name, value)} />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
