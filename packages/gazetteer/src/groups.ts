/**
 * Armed groups, and parties to a conflict that carry arms: one a line.
 *
 *   Wikidata | Arabic names | English | state where it is active
 *
 * `(…)` and `!` as in organisations.ts. Source: made by hand; ids only where certain.
 */
export const GROUPS = `
Q2429253|داعش/الدولة الإسلامية/تنظيم الدولة/الدولة الإسلامية في العراق والشام/الدولة الإسلامية في العراق وسوريا/الدولة الإسلامية في العراق|Islamic State|
Q34490|القاعدة/قاعدة الجهاد|al-Qaeda|
-|القاعدة في جزيرة العرب/القاعدة في شبه جزيرة العرب/قاعدة الجهاد في جزيرة العرب|al-Qaeda in the Arabian Peninsula|YE
-|القاعدة في بلاد المغرب الإسلامي/القاعدة في المغرب الإسلامي/القاعدة ببلاد المغرب الإسلامي|al-Qaeda in the Islamic Maghreb|
-|القاعدة في العراق/القاعدة في بلاد الرافدين|al-Qaeda in Iraq|IQ
-|جبهة النصرة/النصرة/جبهة فتح الشام/فتح الشام|al-Nusra Front|SY
-|هيئة تحرير الشام/تحرير الشام|Hay'at Tahrir al-Sham|SY
-|أحرار الشام|Ahrar al-Sham|SY
-|جيش الإسلام|Jaysh al-Islam|SY
-|فيلق الرحمن|Faylaq al-Rahman|SY
-|فيلق الشام|Sham Legion|SY
-|نور الدين الزنكي/الزنكي|Nour al-Din al-Zenki|SY
-|جيش الفتح|Army of Conquest|SY
-|جيش العزة|Jaysh al-Izza|SY
-|جيش النصر|Jaysh al-Nasr|SY
-|جيش المجاهدين|Army of Mujahideen|SY
-|جيش خالد بن الوليد|Khalid ibn al-Walid Army|SY
-|لواء التوحيد|Liwa al-Tawhid|SY
-|صقور الشام|Suqour al-Sham|SY
-|السلطان مراد/فرقة السلطان مراد/لواء السلطان مراد|Sultan Murad Division|SY
-|الجبهة الشامية|Levant Front|SY
-|الجبهة الجنوبية|Southern Front|SY
-|الجبهة الوطنية للتحرير|National Front for Liberation|SY
-|الحزب الإسلامي التركستاني|Turkistan Islamic Party|SY
-|جند الأقصى|Jund al-Aqsa|SY
-|حراس الدين|Hurras al-Din|SY
-|الجيش السوري الحر/الجيش الحر|Free Syrian Army|SY
-|الجيش الوطني السوري|Syrian National Army|SY
-|قوات سوريا الديمقراطية/قوات سوريا الديموقراطية/سوريا الديمقراطية/قسد|Syrian Democratic Forces|SY
-|وحدات حماية الشعب/وحدات حماية الشعب الكردية/وحدات الحماية الكردية/وحدات الشعب الكردية/الوحدات الكردية/وحدات حماية الشعب الكردي/(وحدات الحماية)|People's Protection Units|SY
-|وحدات حماية المرأة|Women's Protection Units|SY
-|الآسايش/الأسايش/قوات الأسايش|Asayish|SY
-|حزب العمال الكردستاني/العمال الكردستاني/بي كا كا|Kurdistan Workers' Party|TR
-|البيشمركة/قوات البيشمركة/البشمركة/قوات البشمركة/البيشمركه|Peshmerga|IQ
-|الحشد الشعبي/قوات الحشد الشعبي|Popular Mobilisation Forces|IQ
-|الحشد العشائري/الحشد الوطني|Tribal Mobilisation|IQ
-|عصائب أهل الحق|Asa'ib Ahl al-Haq|IQ
-|كتائب حزب الله/كتائب حزب الله العراقي|Kata'ib Hezbollah|IQ
-|منظمة بدر/فيلق بدر|Badr Organization|IQ
-|سرايا السلام|Peace Companies|IQ
-|جيش المهدي|Mahdi Army|IQ
-|النجباء|Harakat al-Nujaba|IQ
-|لواء أبو الفضل العباس|Abu al-Fadl al-Abbas Brigade|
-|لواء فاطميون/فاطميون|Liwa Fatemiyoun|
-|جيش رجال الطريقة النقشبندية|Naqshbandi Army|IQ
-|أنصار الإسلام|Ansar al-Islam|IQ
Q41053|حزب الله/حزب الله اللبناني|Hezbollah|LB
-|سرايا المقاومة|Resistance Brigades|LB
Q38799|حماس/حركة المقاومة الإسلامية/حركة المقاومة الإسلامية حماس|Hamas|PS
-|كتائب القسام/كتائب عز الدين القسام/كتائب الشهيد عز الدين القسام/القسام|al-Qassam Brigades|PS
-|الجهاد الإسلامي/الجهاد الاسلامي|Islamic Jihad|PS
-|سرايا القدس|al-Quds Brigades|PS
-|حركة فتح/!فتح|Fatah|PS
-|كتائب شهداء الأقصى|al-Aqsa Martyrs' Brigades|PS
-|الجبهة الشعبية لتحرير فلسطين|Popular Front for the Liberation of Palestine|PS
-|الجبهة الديمقراطية لتحرير فلسطين|Democratic Front for the Liberation of Palestine|PS
-|ألوية الناصر صلاح الدين|al-Nasser Salah al-Deen Brigades|PS
-|الحوثيون/الحوثيين/جماعة الحوثي/ميليشيا الحوثي/ميليشيات الحوثي/مليشيا الحوثي/مليشيات الحوثي/الميليشيات الحوثية/المليشيات الحوثية/الميليشيا الحوثية/المليشيا الحوثية/أنصار الله/الحوثيون|Houthis|YE
-|المقاومة الشعبية/قوات المقاومة الشعبية|Popular Resistance|YE
-|قوات صالح|Saleh's forces|YE
-|أنصار الشريعة|Ansar al-Sharia|
-|ألوية العمالقة/قوات العمالقة|Giants Brigades|YE
-|الحزام الأمني/قوات الحزام الأمني|Security Belt|YE
-|الحراك الجنوبي|Southern Movement|YE
-|فجر ليبيا/قوات فجر ليبيا|Libya Dawn|LY
-|البنيان المرصوص/قوات البنيان المرصوص|al-Bunyan al-Marsous|LY
-|مجلس شورى ثوار بنغازي|Benghazi Revolutionaries Shura Council|LY
-|مجلس شورى مجاهدي درنة|Derna Mujahideen Shura Council|LY
-|قوات الدعم السريع/الدعم السريع|Rapid Support Forces|SD
-|الجنجويد|Janjaweed|SD
-|الحركة الشعبية لتحرير السودان/الحركة الشعبية|Sudan People's Liberation Movement|SD
-|العدل والمساواة|Justice and Equality Movement|SD
-|حركة تحرير السودان|Sudan Liberation Movement|SD
-|الجبهة الثورية/الجبهة الثورية السودانية|Sudan Revolutionary Front|SD
-|حركة الشباب/الشباب الصومالية/الشباب المجاهدين|al-Shabaab|SO
-|بوكو حرام|Boko Haram|NG
-|أنصار بيت المقدس/ولاية سيناء|Ansar Bait al-Maqdis|EG
-|!حسم/حركة حسم|Hasm|EG
-|لواء الثورة|Liwa al-Thawra|EG
-|أجناد مصر|Ajnad Misr|EG
-|جبهة البوليساريو/البوليساريو|Polisario Front|EH
Q42418|طالبان|Taliban|AF
-|طالبان باكستان/طالبان الباكستانية|Pakistani Taliban|PK
-|شبكة حقاني|Haqqani network|AF
-|عسكر طيبة/لشكر طيبة|Lashkar-e-Taiba|PK
-|جيش محمد|Jaish-e-Mohammed|PK
-|جند الله|Jundallah|IR
-|جيش العدل|Jaish al-Adl|IR
-|مجاهدي خلق/مجاهدو خلق|People's Mojahedin|IR
-|أبو سياف|Abu Sayyaf|PH
-|الجماعة الإسلامية|al-Gama'a al-Islamiyya|EG
-|أنصار الدين|Ansar Dine|ML
-|المرابطون|al-Mourabitoun|ML
-|حركة التوحيد والجهاد في غرب أفريقيا|MUJAO|ML
-|الحركة الوطنية لتحرير أزواد|MNLA|ML
-|جيش الرب للمقاومة/جيش الرب|Lord's Resistance Army|UG
-|!فارك/القوات المسلحة الثورية الكولومبية|FARC|CO
-|!إيتا/منظمة إيتا|ETA|ES
-|نمور التاميل|Tamil Tigers|LK
-|الجيش الجمهوري الأيرلندي|IRA|GB
-|المعارضة السورية/الفصائل المعارضة/الفصائل السورية المعارضة/فصائل سورية معارضة/الفصائل السورية/فصائل المعارضة السورية/المعارضة السورية المسلحة/قوات المعارضة السورية/المعارضة السورية المعتدلة/المعارضة المسلحة/فصائل المعارضة/قوات المعارضة/مقاتلو المعارضة/مقاتلي المعارضة/مقاتلي المعارضة السورية/فصائل المعارضة المسلحة/المعارضة المسلحة السورية|Syrian opposition|SY
-|الميليشيات الشيعية/المليشيات الشيعية/ميليشيات شيعية/مليشيات شيعية/ميليشيات إيرانية/الميليشيات الإيرانية/المليشيات الإيرانية|Shia militias|
-|الفصائل الفلسطينية/فصائل المقاومة الفلسطينية|Palestinian factions|PS
`
