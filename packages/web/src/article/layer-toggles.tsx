import { LAYERS, type LayerName } from '../highlights/segments.ts'
import { formatNumber } from '../i18n/format.ts'
import { useLocale, useMessages } from '../i18n/locale.tsx'

interface LayerTogglesProps {
  readonly layers: ReadonlySet<LayerName>
  readonly counts: Readonly<Record<LayerName, number>>
  readonly onChange: (layers: ReadonlySet<LayerName>) => void
}

/** The legend of the text, and the switch of each layer. */
export function LayerToggles({ layers, counts, onChange }: LayerTogglesProps) {
  const t = useMessages()
  const locale = useLocale()
  const toggle = (layer: LayerName): void => onChange(new Set(LAYERS.filter((l) => layers.has(l) !== (l === layer))))
  return (
    <fieldset className="layers">
      <legend className="sr-only">{t('layer.legend')}</legend>
      {LAYERS.map((layer) => (
        <label key={layer} className={`layer-toggle ${layer}`}>
          <input type="checkbox" checked={layers.has(layer)} onChange={() => toggle(layer)} />
          <span className="swatch">{t(`layer.${layer}`)}</span>
          <small>{formatNumber(locale, counts[layer])}</small>
        </label>
      ))}
    </fieldset>
  )
}
