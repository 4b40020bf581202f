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
  added: [
    '{added} added, {known} already there, {skipped} skipped, {failed} failed',
    'أُضيف {added}، وكان موجوداً {known}، وتُرك {skipped}، وتعذّر {failed}',
  ],
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
    '--limit expects a whole number from 1 to 200; got “{value}”.',
    'يتوقع \u200e--limit عدداً صحيحاً من 1 إلى 200؛ وصل «{value}».',
  ],
  badPort: [
    '--port expects a number from 0 to 65535; got “{value}”.',
    'يتوقع \u200e--port عدداً من 0 إلى 65535؛ وصل «{value}».',
  ],
  standardInput: ['standard input', 'الإدخال القياسي'],
  toldBy: ['{documents} articles, {independent} independent', '{documents} مقالات، منها {independent} مستقلة'],
  copy: ['a copy', 'نسخة'],
  disputed: ['(the reports disagree)', '(التقارير مختلفة)'],
  thereIsMore: ['There is more; see it with --limit.', 'هناك المزيد؛ لعرضه: \u200e--limit.'],
  noPlans: ['Nothing is planned, promised or demanded in the register.', 'ليس في السجل خطة ولا وعد ولا مطلب.'],
  asOf: ['As of {day}', 'حتى {day}'],
  due: ['until {due}', 'إلى {due}'],
  outcome: ['possible outcome', 'ما قد يكون تحقق'],
  'plan-open': ['open', 'قائم'],
  'plan-due': ['due, nothing known', 'حان ولا خبر عنه'],
  'plan-kept': ['apparently kept', 'يبدو أنه تحقق'],
  'plan-called-off': ['apparently called off', 'يبدو أنه أُلغي'],
  'plan-unclear': ['no date', 'بلا موعد'],
  badLeast: [
    '--least expects a whole number from 1 on; got “{value}”.',
    'يتوقع \u200e--least عدداً صحيحاً من 1؛ وصل «{value}».',
  ],
  helpOccurrences: [
    'print what happened, with the reports and figures of every article',
    'اطبع ما جرى، مع تقارير كل المقالات وأرقامها',
  ],
  helpLeast: ['only what so many independent texts report', 'ما ترويه هذه العدة من النصوص المستقلة وحده'],
  helpLedger: ['print plans, promises and demands, and what came of them', 'اطبع الخطط والوعود والمطالب وما آلت إليه'],
  helpAsOf: ['the day as of which plans are open or due', 'اليوم الذي تُحسب الخطط قائمة أو حالّة فيه'],
  nobody: ['Nobody and nothing called “{name}” is in the register.', 'ليس في السجل من يسمى «{name}» ولا ما يسمى به.'],
  entityCounts: [
    '{documents} articles · {mentions} mentions · {quotations} quotations · {events} events',
    'المقالات {documents} · المواضع {mentions} · الأقوال {quotations} · الأحداث {events}',
  ],
  spellings: ['written', 'رسومه'],
  roles: ['roles', 'صفاته'],
  helpWho: ['find who or what is called so, under any spelling', 'ابحث عمن يسمى بهذا الاسم أو ما يسمى به، بأي رسم'],
  helpExport: [
    'print every record of a kind (quotations, events or figures), or the whole register as a bundle',
    'اطبع كل السجلات من نوع: quotations أو events أو figures، أو السجل كله حزمةً: bundle',
  ],
  helpExportFormat: [
    'a table for spreadsheets, or one JSON object a line',
    'جدول لبرامج الجداول، أو كائن JSON في كل سطر',
  ],
  'verdict-same': ['“{right}” is one with “{left}”', '«{right}» هو نفسه «{left}»'],
  'verdict-different': ['“{left}” and “{right}” are never the same', '«{left}» و«{right}» لا يكونان واحداً أبداً'],
  'verdict-apart': ['“{left}” stands alone again', '«{left}» قائم بذاته من جديد'],
  judgedBy: ['{by}, {at}', '{by}، {at}'],
  takenBack: ['taken back by {by}, {at}', 'تراجع عنه {by}، {at}'],
  noHistory: ['Nobody has judged anything here yet.', 'لم يحكم أحد هنا بشيء بعد.'],
  nothingToUndo: ['There is no judgement to take back.', 'لا حكم يُتراجع عنه.'],
  noJudgement: [
    'There is no judgement {id} that still stands; see isnad history.',
    'لا حكم قائماً برقم {id}؛ انظر isnad history.',
  ],
  severalEntities: ['Several are called “{name}”; say which by its id:', 'عدة يسمّون «{name}»؛ اذكر المعرّف:'],
  badBy: ['--by expects a name.', 'يتوقع \u200e--by اسماً.'],
  mergedWith: ['merged with', 'ضُمّ إليه'],
  helpBy: ['who decides; the user of this machine if not given', 'من يحكم؛ مستخدم هذا الجهاز إن لم يُذكر'],
  helpMerge: [
    'make two entities one, by id or name; all records follow',
    'اجعل كيانين واحداً، بالمعرّف أو الاسم؛ وتتبعه كل السجلات',
  ],
  helpSplit: [
    'take an entity out of those it was merged with; with another one: they are never the same',
    'أخرج كياناً مما ضُمّ إليه؛ ومع آخر: لا يكونان واحداً أبداً',
  ],
  helpUndo: ['take back a judgement, the last one if none is given', 'تراجع عن حكم، وعن الأخير إن لم يُذكر'],
  helpHistory: ['print who judged what and when', 'اطبع من حكم بماذا ومتى'],
  importing: ['Importing', 'استيراد'],
  imported: [
    '{added} articles added, {known} already there; {judgements} new judgements',
    'أُضيفت المقالات {added}، وكان موجوداً {known}؛ والأحكام الجديدة {judgements}',
  ],
  noFile: ['There is no such file: {detail}', 'لا ملف كهذا: {detail}'],
  notUtf8: ['The file is not UTF-8.', 'الملف ليس بترميز UTF-8.'],
  helpImport: ['restore bundles printed by isnad export bundle', 'استعد حزماً أخرجها isnad export bundle'],
  checked: [
    'Checked {documents} articles, {records} records, {passages} passages and {occurrences} occurrences.',
    'فُحصت المقالات {documents} والسجلات {records} والمقاطع {passages} والوقائع {occurrences}.',
  ],
  noFaults: ['Everything is as its texts say.', 'كل شيء كما تقول نصوصه.'],
  faults: ['Faults found: {faults}.', 'عدد الأعطال: {faults}.'],
  nothing: ['nothing', 'لا شيء'],
  'fault-database': ['the database is damaged: {found}', 'قاعدة البيانات معطوبة: {found}'],
  'fault-reading': [
    'the Reading does not fit its text or cannot be read: {found}',
    'القراءة لا توافق نصها أو لا يمكن فكها: {found}',
  ],
  'fault-key': [
    'the key is {found}, but that of the text is {expected}; the text was changed.',
    'المفتاح {found} ومفتاح النص {expected}؛ فالنص تغيّر.',
  ],
  'fault-words': ['kept is “{found}”, but the text says “{expected}”.', 'المحفوظ «{found}» وفي النص «{expected}».'],
  'fault-value': ['kept is {found}, but it should be {expected}.', 'المحفوظ {found} والصواب {expected}.'],
  'fault-missing': ['the row is missing.', 'السطر مفقود.'],
  'fault-orphan': ['nothing gives this row.', 'لا شيء يعطي هذا السطر.'],
  'fault-unreadable': ['it cannot be read: {found}', 'لا يمكن قراءته: {found}'],
  helpCheck: ['compare all that is kept with its texts; 1 when there is a fault', 'قارن كل محفوظ بنصه؛ 1 عند العطل'],
  addressInUse: [
    'The port asked for is in use; choose another with --port.',
    'المنفذ المطلوب مشغول؛ اختر غيره بـ \u200e--port.',
  ],
  notPermitted: ['Not permitted: {detail}', 'غير مسموح: {detail}'],
  'register-bad-cursor': ['The cursor does not belong to this list.', 'مؤشر الصفحة لا يخص هذه القائمة.'],
  'register-bad-query': ['The query cannot be read.', 'لا يمكن فهم البحث.'],
  'register-evidence': ['A record does not rest on the words of its text.', 'سجل لا يستند إلى كلمات نصه.'],
  'register-unstorable-text': ['The text holds characters that cannot be kept.', 'في النص محارف لا تُحفظ.'],
  'register-unknown-entity': ['The register has no such entity.', 'ليس في السجل كيان كهذا.'],
  'register-judgement': [
    'The judgement contradicts an earlier one, or changes nothing.',
    'الحكم يناقض حكماً سابقاً أو لا يغير شيئاً.',
  ],
  'register-bad-bundle': ['The bundle cannot be read.', 'لا يمكن قراءة الحزمة.'],
  'register-newer-register': ['The register was made by a newer Isnad.', 'السجل أنشأته نسخة أحدث من إسناد.'],
  'register-not-a-register': ['The file is not a register of Isnad.', 'الملف ليس سجلاً لإسناد.'],
  'register-busy': ['Another process held the register for too long.', 'عملية أخرى أمسكت بالسجل مدة طويلة.'],
  'register-unreachable': ['The register cannot be opened.', 'لا يمكن فتح السجل.'],
  helpProgram: [
    'Arabic news as a record of diplomacy and conflict in which every fact carries its chain of sources.',
    'أخبار العربية سجلاً للدبلوماسية والنزاع، كل معلومة فيه بإسنادها.',
  ],
  helpHint: ['(isnad --help tells how it is used)', '(\u200eisnad --help يبين طريقة الاستعمال)'],
  helpData: [
    'folder of the register (or ISNAD_DATA); ./isnad-data if not given',
    'مجلد السجل (أو ISNAD_DATA)، وإلا \u200e./isnad-data',
  ],
  helpJson: ['print JSON, one value a line', 'اطبع JSON، قيمة في كل سطر'],
  helpLang: ['language of messages; that of the system if not given', 'لغة الرسائل؛ لغة النظام إن لم تُذكر'],
  helpLimit: ['most results to print', 'أقصى عدد للنتائج'],
  helpPublished: ['publication date of inputs that do not give one', 'تاريخ نشر ما لا يذكر تاريخه'],
  helpFormat: [
    'a digest for people, or the Reading as JSON, one article a line',
    'خلاصة للقارئ، أو القراءة بصيغة JSON، مقال في كل سطر',
  ],
  helpPort: ['port to serve on', 'منفذ الخدمة'],
  helpHost: ['address to serve on; only this machine if not given', 'عنوان الخدمة؛ هذا الجهاز وحده إن لم يُذكر'],
  helpStart: ['add the sample articles and the inputs, then serve', 'أضف مقالات العينة وما ذُكر ثم شغّل الخدمة'],
  helpRead: ['print the record of articles, store nothing', 'اطبع سجل المقالات دون حفظ'],
  helpAdd: ['add articles to the register', 'أضف مقالات إلى السجل'],
  helpServe: ['serve the web page and the API', 'شغّل الصفحة وواجهة البرمجة'],
  helpSearch: ['search articles, quotations and events', 'ابحث في المقالات والأقوال والأحداث'],
  helpTimeline: ['print events in the order of their dates', 'اطبع الأحداث بترتيب تواريخها'],
  helpActor: ['only events of this party, under any spelling', 'أحداث هذا الطرف وحده، بأي رسم لاسمه'],
  helpFrom: ['only from this day, month or year on', 'من هذا اليوم أو الشهر أو السنة'],
  helpTo: ['only up to this day, month or year', 'إلى هذا اليوم أو الشهر أو السنة'],
  helpExplain: [
    'tell why a record is there: FILE:OFFSET, counted in characters from 0',
    'بيّن سبب السجل في موضع: ملف:موضع، والموضع عدد الأحرف من 0',
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
