/** What the command line says, in both languages. `{name}` is filled by {@link say}. */
const messages = {
  who: ['Who said what', 'من قال ماذا'],
  happened: ['What happened', 'ما جرى'],
  planned: ['Planned, demanded, denied', 'ما خُطط له أو طُلب أو نُفي'],
  figures: ['Figures', 'الأرقام'],
  times: ['Times', 'الأزمنة'],
  nothingFound: ['Nothing was found in this article.', 'لم يُعثر على شيء في هذا المقال.'],
  noSpeaker: ['nobody named', 'لم يُسمَّ القائل'],
  noDate: ['no date', 'بلا تاريخ'],
  unknownDate: ['date unknown', 'التاريخ مجهول'],
  via: ['via', 'عبر'],
  saidBy: ['according to', 'بحسب'],
  inPlace: ['in', 'في'],
  partOf: ['of these', 'منهم'],
  uncounted: ['not counted', 'بلا عدد'],
  added: ['{added} added, {known} already there, {failed} failed', 'أُضيف {added}، وكان موجوداً {known}، وتعذّر {failed}'],
  read: ['{read} read, {failed} failed', 'قُرئ {read}، وتعذّر {failed}'],
  adding: ['Adding articles', 'إضافة المقالات'],
  reading: ['Reading', 'قراءة'],
  articleAdded: ['added    {id}', 'أُضيف    {id}'],
  articleKnown: ['known    {id}', 'موجود    {id}'],
  serving: ['Isnad is at {url}', 'إسناد على العنوان {url}'],
  stopHint: ['Ctrl-C stops it.', 'للإيقاف: Ctrl-C.'],
  stopped: ['Stopped.', 'توقّف.'],
  portTaken: ['Port {port} is in use; trying {next}.', 'المنفذ {port} مشغول؛ نجرّب {next}.'],
  registerAt: ['Register: {where}', 'السجل: {where}'],
  noHits: ['Nothing matches “{query}”.', 'لا شيء يطابق «{query}».'],
  noEvents: ['No events yet. Add articles with: isnad add FILE…', 'لا أحداث بعد. أضف مقالات: isnad add ملف…'],
  noEventsFor: ['No events of “{actor}”.', 'لا أحداث للطرف «{actor}».'],
  more: ['{count} more; see them with --limit {limit}', 'بقي {count}؛ لعرضها: \u200e--limit {limit}'],
  noInput: [
    'Name at least one file or folder, or - for standard input.',
    'اذكر ملفاً أو مجلداً واحداً على الأقل، أو - للإدخال القياسي.',
  ],
  badPublished: [
    '--published expects a date such as 2018-12-29, 2018-12 or 2018; got “{value}”.',
    'يتوقع \u200e--published تاريخاً مثل 2018-12-29 أو 2018-12 أو 2018؛ وصل «{value}».',
  ],
  badExplain: [
    'explain expects FILE:OFFSET, the offset counted in characters from 0, such as article.txt:120; got “{value}”.',
    'يتوقع explain الصيغة ملف:موضع، والموضع عدد الأحرف من 0، مثل article.txt:120؛ وصل «{value}».',
  ],
  offsetOutside: [
    'Offset {offset} lies outside “{id}”, which has {length} characters (0 to {last}).',
    'الموضع {offset} خارج «{id}» وطوله {length} حرفاً (من 0 إلى {last}).',
  ],
  explainNothing: ['No record covers this place: {words}', 'لا سجل في هذا الموضع: {words}'],
  severalArticles: [
    '“{path}” holds several articles; explain reads a file with one. Found {count}.',
    'في «{path}» عدة مقالات، و explain يقرأ ملفاً فيه مقال واحد. وُجد {count}.',
  ],
  badLimit: [
    '--limit expects a whole number from 1 to 1000; got “{value}”.',
    'يتوقع \u200e--limit عدداً صحيحاً من 1 إلى 1000؛ وصل «{value}».',
  ],
  badPort: [
    '--port expects a number from 0 to 65535; got “{value}”.',
    'يتوقع \u200e--port عدداً من 0 إلى 65535؛ وصل «{value}».',
  ],
  unexpected: ['Something went wrong that should not: {detail}', 'حدث خطأ لم يكن متوقعاً: {detail}'],
} satisfies Record<string, readonly [en: string, ar: string]>

export type Language = 'ar' | 'en'
export type MessageKey = keyof typeof messages
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string

/** The words of a message in a language, with its values filled in. */
export function sayIn(language: Language): Say {
  return (key, values = {}) =>
    messages[key][language === 'en' ? 0 : 1].replace(/\{([a-z]+)\}/g, (hole, name: string) =>
      String(values[name] ?? hole),
    )
}

/** `--lang`, then ISNAD_LANG, then the locale: Arabic where it says so, English otherwise. */
export function chooseLanguage(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const said = option ?? env['ISNAD_LANG'] ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? ''
  return said.toLowerCase().startsWith('ar') ? 'ar' : 'en'
}
