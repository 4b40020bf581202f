const SAMPLE = 20_000
const FEWEST = 0.25

/** The share of Arabic among the letters at the beginning of a text: 0 to 1, 0 when there are no letters. */
export function arabicShare(text: string): number {
  let arabic = 0
  let letters = 0
  for (const char of text.slice(0, SAMPLE)) {
    if (!/\p{L}/u.test(char)) continue
    letters++
    if (/\p{Script=Arabic}/u.test(char)) arabic++
  }
  return letters === 0 ? 0 : arabic / letters
}

/** True when enough of the letters are Arabic for an article with Latin names in it. */
export function isArabicText(text: string): boolean {
  return arabicShare(text) >= FEWEST
}

// alif-lam in UTF-8 read as windows-1252 or as windows-1256
const MOJIBAKE = ['\u00d8\u00a7\u00d9\u201e', '\u00d8\u00a7\u00d9\u0084', '\u0637\u00a7\u0638\u201e']

/** True when the text is Arabic in UTF-8 that was read in a one-byte encoding. */
export function isMojibake(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  return MOJIBAKE.some((mark) => sample.split(mark).length > 3)
}
