/** The fields of the filter, as they stand in the address. */
export const FILTER_FIELDS = ['actor', 'type', 'status', 'from', 'to'] as const
export type FilterField = (typeof FILTER_FIELDS)[number]

/** Digits of either kind, as a person types them: `٢٠١٨-١٢` is a month too. */
export const DATE_PATTERN = '[0-9٠-٩]{4}(-[0-9٠-٩]{2}(-[0-9٠-٩]{2})?)?'

/** Arabic-Indic and Persian digits as the API reads them. */
export function toAsciiDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
}

/**
 * The address after the form was sent. `actor` may be the register's id for somebody, with the name shown for it in
 * `who`: it stays that id as long as the name is left as it was.
 */
export function applyFilter(
  params: URLSearchParams,
  form: Readonly<Partial<Record<FilterField, string>>>,
): URLSearchParams {
  const to = new URLSearchParams(params)
  for (const field of FILTER_FIELDS) {
    const value = (form[field] ?? '').trim()
    if (field === 'actor' && value !== '' && value === params.get('who')) continue
    if (field === 'actor') to.delete('who')
    if (value === '') to.delete(field)
    else to.set(field, field === 'from' || field === 'to' ? toAsciiDigits(value) : value)
  }
  return to
}

/** The address without the filter. */
export function clearFilter(params: URLSearchParams): URLSearchParams {
  const to = new URLSearchParams(params)
  for (const field of [...FILTER_FIELDS, 'who']) to.delete(field)
  return to
}
