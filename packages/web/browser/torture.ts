/**
 * An article that mixes what goes wrong in right-to-left pages: Latin words, both digit sets, brackets, quotation
 * marks of both kinds, currency, percent, diacritics, ligatures, an unclosed override, and markup that must stay text.
 * Bidirectional controls are escapes here, so that this file reads as it is stored.
 */
export const TORTURE = [
  'لافروف (Lavrov): "اتفاق S-400" بقيمة (€4.1bn) و٢٬٥٠٠ صاروخ <b>لا</b>',
  'قال وزير الخارجية الروسي سيرغي لافروف (Sergey Lavrov)، اليوم الخميس 29/12/2016: إن «قرار 2254 (UNSC) يُنفَّذ بنسبة 75%، لا 57%» وإنّ لِلّٰهِ الأمر.',
  '<img src=x onerror="window.hacked=true"> وأضاف لافروف أن \u202eevil\u202c و\u202eunclosed (نص) [1] {2} <script>window.hacked=true</script>',
  'وأكّد أنّ ﷲ ﻻ ﻼ مـ\u0640ـحـمد ولا إله، وأن A/RES/2254 (2015) – 18 كانون الأول (ديسمبر) 2015 – نافذ؛ سعر $1,234.56 / ١٬٢٣٤٫٥٦.',
].join('\n')

/** Names and fields an article may bring along. */
export const HOSTILE_OUTLET = '\u202egnp.exe <svg onload=alert(1)> "صحيفة"'
export const HOSTILE_URL = 'javascript:window.hacked=true'
