/**
 * What can be wrong with an input: code → severity and the sentence in both languages. Each says what was expected,
 * what was found and what to do. `{holes}` are filled from the problem's values.
 */
interface Code {
  /** failed: nothing was read from here. skipped: readable, but no Arabic article. note: read, with this reservation. */
  readonly severity: 'failed' | 'skipped' | 'note'
  readonly en: string
  readonly ar: string
}

const code = (severity: Code['severity'], en: string, ar: string): Code => ({ severity, en, ar })

export const problemCodes = {
  'not-found': code(
    'failed',
    'There is no file or folder of this name. Check the spelling and the folder you are in.',
    'لا ملف ولا مجلد بهذا الاسم. تحقق من الاسم ومن المجلد الحالي.',
  ),
  unreadable: code(
    'failed',
    'It could not be opened ({detail}). Check that you may read it.',
    'تعذّر فتحه ({detail}). تحقق من إذن القراءة.',
  ),
  'empty-folder': code(
    'failed',
    'The folder holds no file that can be read (.txt, .jsonl, .ndjson, .html, .htm, .rss, .atom, .warc, .warc.gz).',
    'ليس في المجلد ملف يُقرأ (\u200E.txt أو \u200E.jsonl أو \u200E.ndjson أو \u200E.html أو \u200E.htm أو \u200E.rss أو \u200E.atom أو \u200E.warc أو \u200E.warc.gz).',
  ),
  empty: code('failed', 'There is no text in it.', 'لا نص فيه.'),
  binary: code(
    'failed',
    'Text was expected, but this is {found}. Save its text as .txt in UTF-8, or the page as .html.',
    'كان المتوقع نصاً، وهذا {found}. احفظ نصه ملف \u200E.txt بترميز UTF-8، أو احفظ الصفحة \u200E.html.',
  ),
  'too-long': code(
    'failed',
    'One article may have at most {limit}; this has {found}. If it holds several articles, give them as .jsonl, one a line.',
    'لا يزيد المقال الواحد على {limit}؛ وفي هذا {found}. إن كان فيه عدة مقالات فضعها في ملف \u200E.jsonl، مقالاً في كل سطر.',
  ),
  undecodable: code(
    'failed',
    'Its bytes are no text in UTF-8, UTF-16, windows-1256 or ISO-8859-6 (first fault at byte {byte}). Save it again as UTF-8.',
    'ليست بايتاته نصاً بترميز UTF-8 أو UTF-16 أو windows-1256 أو ISO-8859-6 (أول خلل عند البايت {byte}). أعد حفظه بترميز UTF-8.',
  ),
  'damaged-bytes': code(
    'note',
    '{count} damaged bytes stand in the text as \uFFFD (the first at byte {byte}); the rest is whole.',
    'في النص {count} من البايتات التالفة، تظهر \uFFFD (أولها عند البايت {byte})؛ وما سواها سليم.',
  ),
  'no-arabic': code(
    'skipped',
    'An Arabic article was expected; {found} of its letters are Arabic.',
    'كان المتوقع مقالاً بالعربية؛ ونسبة الحروف العربية فيه {found}.',
  ),
  mojibake: code(
    'failed',
    'This is Arabic that was once decoded in the wrong encoding (it begins “{found}”). Take it again from where it came.',
    'هذا نص عربي قُرئ مرة بترميز خاطئ (أوله «{found}»). خذه من مصدره مرة أخرى.',
  ),
  'bad-json': code(
    'failed',
    'This line is not JSON ({detail}). Each line must be one object such as {"id": "1", "text": "…"}. The other lines were read.',
    'هذا السطر ليس JSON \u200F({detail}). يجب أن يكون كل سطر كائناً مثل \u200E{"id": "1", "text": "…"}\u200E. قُرئت السطور الأخرى.',
  ),
  'bad-record': code(
    'failed',
    'This line does not describe an article: {detail}. Expected text, and optionally id, title, url, outlet, published.',
    'لا يصف هذا السطر مقالاً: {detail}. المتوقع text، ولك أن تزيد id و title و url و outlet و published.',
  ),
  'bad-published': code(
    'note',
    'published should be a date such as 2018-12-29 or 2018-12; “{found}” was left out and the date is unknown.',
    'يُنتظر في published تاريخ مثل 2018-12-29 أو 2018-12؛ تُرك «{found}» وبقي التاريخ مجهولاً.',
  ),
  'summary-only': code(
    'note',
    'The feed gives only a summary of this article; what was read is the summary.',
    'لا يعطي المصدر إلا ملخص هذا المقال؛ المقروء هو الملخص.',
  ),
  'not-a-feed': code(
    'failed',
    'A feed (RSS, Atom, JSON Feed) was expected; this is none. For a page, name the file .html.',
    'كان المتوقع مصدر أخبار (RSS أو Atom أو JSON Feed)، وليس هذا منها. إن كانت صفحة فسمِّ الملف \u200E.html.',
  ),
  'damaged-record': code(
    'failed',
    'Here stands {detail} (byte {offset}); it was passed over and the records after it were read.',
    'هنا سجل تالف (البايت {offset}: {detail})؛ تُرك وقُرئ ما بعده.',
  ),
  'not-fetched': code(
    'failed',
    'The page was not fetched: {detail}. Open the address in a browser, or save the page and give the file.',
    'لم تُجلب الصفحة: {detail}. افتح العنوان في المتصفح، أو احفظ الصفحة وأعطنا الملف.',
  ),
  'no-article': code(
    'skipped',
    'No article was found in this page: no stretch of running text.',
    'لم يُعثر في هذه الصفحة على مقال: ليس فيها نص متصل.',
  ),
} satisfies Record<string, Code>

export type ProblemCode = keyof typeof problemCodes

/** Something wrong with an input. `path` is null for standard input; `line` counts from 1, in line-based files. */
export interface Problem {
  readonly code: ProblemCode
  readonly severity: Code['severity']
  readonly path: string | null
  readonly line: number | null
  readonly sentence: { readonly en: string; readonly ar: string }
}

export interface Where {
  readonly path: string | null
  readonly line?: number
}

/** A problem with its sentences filled in. A value may differ by language. */
export function makeProblem(
  name: ProblemCode,
  { path, line }: Where,
  values: Readonly<Record<string, string | { readonly en: string; readonly ar: string }>> = {},
): Problem {
  const { severity, en, ar } = problemCodes[name]
  const fill = (sentence: string, language: 'en' | 'ar'): string =>
    sentence.replace(/\{([a-z]+)\}/g, (hole, key: string) => {
      const value = values[key]
      return value === undefined ? hole : typeof value === 'string' ? value : value[language]
    })
  return { code: name, severity, path, line: line ?? null, sentence: { en: fill(en, 'en'), ar: fill(ar, 'ar') } }
}

/** Bytes for people: 8.4 MB. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
