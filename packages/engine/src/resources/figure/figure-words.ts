import { words } from '../trigger/trigger.ts'

/**
 * What figures count. Hand-made; CC0-1.0. `countedNouns`: a noun that says by itself what is counted (قتيل).
 * `predicates`: a word that says what befell the counted people (مقتل تسعة جنود). `people`: nouns for people, whose
 * figure takes its meaning from a predicate. Left out: ages, prices, distances and times, which count nothing done.
 */
export const countedNouns: Readonly<Record<string, readonly string[]>> = {
  killed: words('قتيل قتيلا قتلى قتيلين قتيلان شهيد شهيدا شهداء شهيدين جثة جثث جثتين'),
  injured: words('جريح جريحا جرحى جريحين جريحان مصاب مصابا مصابين مصابون إصابة'),
  detained: words('معتقل معتقلا معتقلين معتقلون موقوف موقوفا موقوفين'),
  displaced: words('نازح نازحا نازحين نازحون مهجر مهجرين مشرد مشردين'),
  missing: words('مفقود مفقودا مفقودين مفقودون'),
  trucks: words('شاحنة شاحنات شاحنتين شاحنتان'),
  tanks: words('دبابة دبابات دبابتين دبابتان'),
  'armoured-vehicles': words('مدرعة مدرعات مدرعتين عربة عربات آلية آليات'),
  vehicles: words('سيارة سيارات سيارتين سيارتان مركبة مركبات حافلة حافلات'),
  battalions: words('كتيبة كتائب كتيبتين'),
  aircraft: words('طائرة طائرات طائرتين مقاتلة مروحية'),
  tents: words('خيمة خيام خيمتين'),
  camps: words('مخيم مخيمات مخيما'),
  families: words('عائلة عائلات أسرة أسر'),
  troops: words('جنديا جندي جنود عسكري عسكريا عسكريين عنصرا عنصر'),
  fighters: words('مسلح مسلحا مسلحين مقاتل مقاتلا مقاتلين'),
  tonnes: words('طن طنا أطنان'),
  entities: words('كيان كيانا كيانات شركة شركات'),
  missiles: words('صاروخ صاروخا صواريخ قذيفة قذائف صاروخين'),
  raids: words('غارة غارات'),
  zones: words('منطقة مناطق'),
}

/** Counts that say nothing of their own about people, unless a predicate does. */
export const TROOPS_ARE_PEOPLE = new Set(['troops', 'fighters', 'families'])

export const predicates: Readonly<Record<string, readonly string[]>> = {
  killed: words(
    'مقتل بمقتل قتل قتلت قتلوا يقتل يقتلون قتلا بقتل مصرع بمصرع لقي لقوا لقيا استشهاد باستشهاد استشهد استشهدوا بحياة أرواح وفاة توفي سقوط سقط إعدام أعدم أعدمت اغتيال ذبح القتلى مصرعه مصرعهم حتفهم حتفه',
  ),
  injured: words('إصابة بإصابة أصيب أصيبت أصيبوا اصابة يصب جرح جرحوا بجروح بجراح'),
  detained: words('اعتقال باعتقال اعتقل اعتقلت اعتقلوا احتجاز احتجز احتجزت توقيف أوقفت أوقف إيقاف ضبط القبض واعتقال'),
  abducted: words('خطف خطفوا خطفت اختطاف اختطف اختطفوا اختطفت يخطفون'),
  displaced: words('نزوح نزح نزحوا تهجير هجر تشريد تشرد شرد فرار الفرار فر فروا نزحت'),
  released: words('الإفراج إفراج أفرج أفرجت سراح إخلاء'),
  missing: words('فقدان فقد اختفاء'),
}

export const people: readonly string[] = words(
  'مارة المارة شخص شخصا أشخاص مدني مدنيا مدنيين مدنيون المدنيين جندي جنديا جنود عسكري عسكريا عسكريين شرطي شرطيا شرطيين عنصر عنصرا عناصر مسلح مسلحا مسلحين مسلحون مقاتل مقاتلا مقاتلين مقاتلون متشدد متشددين متطرف متطرفين طفل طفلا أطفال امرأة نساء رجل رجال رجلا طالب طالبا طلاب طلبة عامل عاملا عمال لاجئ لاجئا لاجئين لاجئون مواطن مواطنا مواطنين مواطنون فلسطيني فلسطينيا فلسطينيين فلسطينيون سوري سوريا سوريين إسرائيلي إسرائيليين عراقي عراقيين صحفي صحفيا صحفيين صحافي صحافيين ضابط ضابطا ضباط متظاهر متظاهرا متظاهرين راكب راكبا ركاب سائح سائحا سياح مستوطن مستوطنا مستوطنين مهاجر مهاجرا مهاجرين خبير خبيرا خبراء نسمة آخر آخرين آخرون مقاول مقاولين متمرد متمردا متمردين إرهابي إرهابيا إرهابيين انتحاري انتحاريين مهاجم مهاجما مهاجمين المهاجمين فرد فردا أفراد سجين سجينا سجناء أسير أسيرا أسرى رهينة رهائن حارس حارسا حراس سائق ناشط ناشطا ناشطين متضامن متضامنا المتضامنين مشتبه مشتبها بحار بحارا طيار طيارا دبلوماسي دبلوماسيا دبلوماسيين شخصين جنديان جنديين شرطيان شرطيين مدنيان طفلان طفلين امرأتان امرأتين رجلان رجلين عنصران عنصرين مسلحان عسكريان شخصان ضابطان ضابطين',
)

/** Duals, which count two without a number word. */
export const duals: readonly string[] = words(
  'شخصين شخصان جنديان جنديين شرطيان شرطيين مدنيان طفلان طفلين امرأتان امرأتين رجلان رجلين عنصران عنصرين مسلحان عسكريان ضابطان ضابطين قتيلين قتيلان جريحين جريحان شهيدين شاحنتين شاحنتان سيارتين سيارتان دبابتين صاروخين كتيبتين انتحاريان انتحاريين عاملين طالبين صحفيين',
)
/** Of the duals those that are also plurals: they count two only where a number word could not stand. */
export const ambiguousDuals: readonly string[] = words('شرطيين مسلحين مدنيين انتحاريين صحفيين عاملين')

/** Singular people: one, right behind a predicate (مقتل جندي). */
export const singulars: readonly string[] = words(
  'شخص مدني جندي عسكري شرطي عنصر طفل امرأة رجل طالب عامل لاجئ مواطن فلسطيني صحفي صحافي ضابط متظاهر شاب فتى فتاة سيدة سائق مستوطن جنديا شخصا طفلا شابا مدنيا شرطيا رجلا',
)

/** Vague amounts of people: no value. */
export const vague: readonly string[] = words('عشرات مئات آلاف ملايين عدد عددا عدة بعض العشرات المئات الآلاف العديد')

/** Who the counted are, for `scope`. */
export const scopes: Readonly<Record<string, readonly string[]>> = {
  civilians: words('مدني مدنيا مدنيين مدنيون المدنيين مواطن مواطنا مواطنين'),
  soldiers: words('جندي جنديا جنود عسكري عسكريا عسكريين ضابط ضابطا ضباط جنديان جنديين'),
  police: words('شرطي شرطيا شرطيين شرطيان الشرطة'),
  children: words('طفل طفلا أطفال طفلان طفلين الأطفال'),
  women: words('امرأة نساء النساء'),
  fighters: words('مسلح مسلحا مسلحين مقاتل مقاتلا مقاتلين متشدد متشددين متمرد متمردين عنصر عنصرا عناصر إرهابيين'),
  refugees: words('لاجئ لاجئا لاجئين نازح نازحين'),
}
