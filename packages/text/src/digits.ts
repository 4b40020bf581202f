/**
 * The value of a folded run of digits with its separators ("10,000", "1.5", "1,234.5"), or null when the
 * separators fit no number (2018.12.29). Groups of three are thousands whichever separator marks them, so
 * 1.500 is one thousand five hundred; 0.500 and 1.50 are not.
 */
export function parseDigits(form: string): number | null {
  if (form.length > 18) return null // beyond what a double holds exactly
  const commas = form.split(',').length - 1
  const dots = form.split('.').length - 1
  if (commas === 0 && dots === 0) return Number(form)
  if (commas > 0 && dots > 0) {
    const decimal = form.lastIndexOf(',') > form.lastIndexOf('.') ? ',' : '.'
    const [whole, rest, more] = form.split(decimal)
    if (more !== undefined || !isGrouped(whole!, decimal === ',' ? '.' : ',')) return null
    return Number(`${whole!.replaceAll(/[.,]/g, '')}.${rest}`)
  }
  const separator = commas > 0 ? ',' : '.'
  if (isGrouped(form, separator)) return Number(form.replaceAll(separator, ''))
  return commas + dots === 1 ? Number(form.replace(separator, '.')) : null
}

function isGrouped(form: string, separator: string): boolean {
  const [first, ...groups] = form.split(separator)
  return /^[1-9]\d{0,2}$/.test(first!) && groups.every((group) => group.length === 3)
}
