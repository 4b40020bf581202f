/**
 * Places that the news names often, apart from states and their capitals: one a line. The large gazetteer
 * (generated/places.ts) has the small ones of thirteen countries; this list has those that need no cue, and those
 * elsewhere.
 *
 *   Arabic names | English | country (ISO or empty)
 *
 * `!` in front of a name: also a common word or a person's name; needs a cue (مدينة، بلدة، محافظة، في …).
 * Source: made by hand.
 */
export const PLACES = `
حلب|Aleppo|SY
إدلب/ادلب|Idlib|SY
حمص|Homs|SY
حماة/حماه|Hama|SY
اللاذقية|Latakia|SY
طرطوس|Tartus|SY
الرقة|Raqqa|SY
دير الزور|Deir ez-Zor|SY
الحسكة|Hasakah|SY
القامشلي|Qamishli|SY
درعا|Daraa|SY
السويداء|Suwayda|SY
القنيطرة|Quneitra|SY
تدمر|Palmyra|SY
عفرين|Afrin|SY
منبج|Manbij|SY
الباب!|al-Bab|SY
جرابلس|Jarabulus|SY
عين العرب/كوباني|Kobani|SY
تل أبيض|Tell Abyad|SY
رأس العين|Ras al-Ayn|SY
تل رفعت|Tell Rifaat|SY
أعزاز/إعزاز/اعزاز|Azaz|SY
الغوطة الشرقية/الغوطة|Ghouta|SY
دوما|Douma|SY
حرستا|Harasta|SY
جوبر|Jobar|SY
داريا|Darayya|SY
عربين|Arbin|SY
سقبا|Saqba|SY
معضمية الشام|Muadamiyat al-Sham|SY
الزبداني|Zabadani|SY
مضايا|Madaya|SY
الفوعة|al-Fu'ah|SY
كفريا|Kafriya|SY
معرة النعمان|Maarat al-Numan|SY
خان شيخون|Khan Shaykhun|SY
سراقب|Saraqib|SY
جسر الشغور|Jisr al-Shughur|SY
أبو الظهور|Abu al-Duhur|SY
أريحا|Ariha|SY
حميميم|Hmeimim|SY
التنف|al-Tanf|SY
البوكمال/أبو كمال|Abu Kamal|SY
الميادين!|Mayadin|SY
القريتين|al-Qaryatayn|SY
القصير!|al-Qusayr|SY
يبرود|Yabrud|SY
القلمون|Qalamoun|SY
القلمون الغربي|Western Qalamoun|SY
الرستن|Rastan|SY
تلبيسة|Talbiseh|SY
نبل|Nubl|SY
الزهراء!|al-Zahraa|SY
مخيم اليرموك/اليرموك!|Yarmouk|SY
الشعيرات|Shayrat|SY
عين عيسى|Ain Issa|SY
الباغوز|Baghuz|SY
كسب!|Kessab|SY
دابق|Dabiq|SY
الطبقة!|Tabqa|SY
الشدادي|al-Shaddadi|SY
بانياس|Baniyas|SY
جبلة|Jableh|SY
مصياف|Masyaf|SY
السلمية!|Salamiyah|SY
بصرى الشام|Bosra|SY
نصيب!/معبر نصيب|Nasib|SY
الجولان/هضبة الجولان/الجولان المحتل/الجولان السوري المحتل/الجولان السوري/مرتفعات الجولان|Golan Heights|SY
ريف دمشق|Rif Dimashq|SY
ريف حلب|Aleppo countryside|SY
ريف إدلب|Idlib countryside|SY
الموصل|Mosul|IQ
البصرة|Basra|IQ
أربيل/اربيل|Erbil|IQ
كركوك|Kirkuk|IQ
السليمانية|Sulaymaniyah|IQ
دهوك|Dohuk|IQ
النجف|Najaf|IQ
كربلاء|Karbala|IQ
تكريت|Tikrit|IQ
سامراء|Samarra|IQ
بيجي|Baiji|IQ
الفلوجة|Fallujah|IQ
الرمادي|Ramadi|IQ
الأنبار|Anbar|IQ
نينوى|Nineveh|IQ
ديالى|Diyala|IQ
صلاح الدين!|Salah al-Din|IQ
تلعفر/تل عفر|Tal Afar|IQ
سنجار|Sinjar|IQ
الحويجة|Hawija|IQ
القائم!|al-Qaim|IQ
بعقوبة|Baqubah|IQ
الحلة|Hillah|IQ
الديوانية|Diwaniyah|IQ
الناصرية|Nasiriyah|IQ
العمارة!|Amarah|IQ
السماوة|Samawah|IQ
ميسان|Maysan|IQ
ذي قار|Dhi Qar|IQ
مدينة الصدر|Sadr City|IQ
المنطقة الخضراء|Green Zone|IQ
إقليم كردستان العراق/كردستان العراق/إقليم كردستان/كردستان|Kurdistan Region|IQ
أم قصر|Umm Qasr|IQ
الحبانية|Habbaniyah|IQ
هيت!|Hit|IQ
القيارة|Qayyarah|IQ
عدن|Aden|YE
تعز|Taiz|YE
الحديدة|Hodeidah|YE
مأرب|Marib|YE
الضالع|Dhale|YE
لحج|Lahij|YE
أبين|Abyan|YE
شبوة|Shabwah|YE
حضرموت|Hadramawt|YE
المكلا|Mukalla|YE
المهرة|Mahra|YE
صعدة|Saada|YE
عمران!|Amran|YE
حجة!|Hajjah|YE
إب!|Ibb|YE
ذمار|Dhamar|YE
الجوف|al-Jawf|YE
البيضاء!|al-Bayda|YE
المحويت|Mahwit|YE
ريمة!|Raymah|YE
سقطرى|Socotra|YE
المخا|Mokha|YE
باب المندب|Bab-el-Mandeb|
زنجبار|Zinjibar|YE
العند|al-Anad|YE
نهم!|Nihm|YE
صرواح|Sirwah|YE
حرض!|Haradh|YE
ميدي|Midi|YE
سيئون|Seiyun|YE
كرش!|Karish|YE
بنغازي|Benghazi|LY
مصراتة/مصراته|Misrata|LY
سرت|Sirte|LY
سبها|Sabha|LY
درنة|Derna|LY
طبرق|Tobruk|LY
البيضاء!|al-Bayda|LY
الزاوية!|Zawiya|LY
الزنتان|Zintan|LY
غريان|Gharyan|LY
ترهونة|Tarhuna|LY
صبراتة|Sabratha|LY
رأس لانوف|Ras Lanuf|LY
السدرة!|Sidra|LY
البريقة|Brega|LY
أجدابيا|Ajdabiya|LY
الجفرة|Jufra|LY
بني وليد|Bani Walid|LY
برقة!|Cyrenaica|LY
فزان|Fezzan|LY
الهلال النفطي|Oil Crescent|LY
معيتيقة|Mitiga|LY
الكفرة!|Kufra|LY
القدس/القدس الشرقية/القدس الغربية|Jerusalem|PS
غزة/قطاع غزة/(القطاع)|Gaza|PS
الضفة الغربية/الضفة الغربية المحتلة|West Bank|PS
الضفة!|West Bank|PS
رام الله|Ramallah|PS
نابلس|Nablus|PS
جنين!|Jenin|PS
الخليل!|Hebron|PS
بيت لحم|Bethlehem|PS
طولكرم|Tulkarm|PS
قلقيلية|Qalqilya|PS
رفح|Rafah|PS
معبر رفح|Rafah crossing|
معبر كرم أبو سالم/كرم أبو سالم/معبر كرم ابو سالم|Kerem Shalom|
معبر بيت حانون/معبر إيرز/إيرز|Erez|
خان يونس/خانيونس|Khan Yunis|PS
بيت حانون|Beit Hanoun|PS
بيت لاهيا|Beit Lahia|PS
جباليا|Jabalia|PS
دير البلح|Deir al-Balah|PS
المسجد الأقصى/الحرم القدسي/الحرم القدسي الشريف|al-Aqsa Mosque|PS
الخان الأحمر|Khan al-Ahmar|PS
حيفا|Haifa|IL
يافا|Jaffa|IL
عكا|Acre|IL
الناصرة|Nazareth|IL
عسقلان|Ashkelon|IL
أسدود/أشدود|Ashdod|IL
بئر السبع|Beersheba|IL
النقب|Negev|IL
إيلات/ايلات|Eilat|IL
الجليل|Galilee|IL
سديروت|Sderot|IL
حائط البراق|Western Wall|
صيدا|Sidon|LB
صور!|Tyre|LB
طرابلس|Tripoli|
زحلة|Zahle|LB
بعلبك|Baalbek|LB
الهرمل|Hermel|LB
عرسال|Arsal|LB
البقاع|Bekaa|LB
النبطية|Nabatieh|LB
الضاحية الجنوبية/ضاحية بيروت الجنوبية|Dahieh|LB
عين الحلوة/مخيم عين الحلوة|Ain al-Hilweh|LB
نهر البارد/مخيم نهر البارد|Nahr al-Bared|LB
جبل لبنان|Mount Lebanon|LB
رأس بعلبك|Ras Baalbek|LB
بعبدا|Baabda|LB
مزارع شبعا|Shebaa Farms|LB
إربد/اربد|Irbid|JO
الزرقاء!|Zarqa|JO
العقبة|Aqaba|JO
معان!|Ma'an|JO
الكرك|Karak|JO
المفرق!|Mafraq|JO
الرمثا|Ramtha|JO
مخيم الزعتري/الزعتري|Zaatari|JO
الركبان/مخيم الركبان|Rukban|
البحر الميت|Dead Sea|
مأدبا|Madaba|JO
البلقاء|Balqa|JO
مكة/مكة المكرمة|Mecca|SA
المدينة المنورة|Medina|SA
جدة|Jeddah|SA
الدمام|Dammam|SA
الظهران!|Dhahran|SA
الطائف|Taif|SA
أبها|Abha|SA
عسير!|Asir|SA
جازان/جيزان|Jizan|SA
نجران|Najran|SA
تبوك|Tabuk|SA
القصيم|Qassim|SA
حائل!|Hail|SA
الأحساء|al-Ahsa|SA
القطيف|Qatif|SA
العوامية|Awamiyah|SA
الباحة|al-Baha|SA
الجبيل|Jubail|SA
ينبع|Yanbu|SA
خميس مشيط|Khamis Mushait|SA
بقيق|Abqaiq|SA
نيوم|Neom|SA
بريدة|Buraydah|SA
المنطقة الشرقية|Eastern Province|SA
دبي|Dubai|AE
الشارقة|Sharjah|AE
عجمان|Ajman|AE
رأس الخيمة|Ras al-Khaimah|AE
الفجيرة|Fujairah|AE
أم القيوين|Umm al-Quwain|AE
العين!|Al Ain|AE
صلالة|Salalah|OM
ظفار|Dhofar|OM
صحار|Sohar|OM
الدقم|Duqm|OM
العديد!|Al Udeid|QA
الإسكندرية/الاسكندرية|Alexandria|EG
الجيزة|Giza|EG
السويس!|Suez|EG
قناة السويس|Suez Canal|EG
بورسعيد|Port Said|EG
الإسماعيلية|Ismailia|EG
سيناء|Sinai|EG
شمال سيناء|North Sinai|EG
جنوب سيناء|South Sinai|EG
العريش|Arish|EG
شرم الشيخ|Sharm el-Sheikh|EG
الغردقة|Hurghada|EG
الأقصر|Luxor|EG
أسوان|Aswan|EG
المنيا|Minya|EG
أسيوط|Asyut|EG
سوهاج|Sohag|EG
الفيوم|Fayoum|EG
بني سويف|Beni Suef|EG
طنطا|Tanta|EG
المنصورة|Mansoura|EG
دمياط|Damietta|EG
مطروح!/مرسى مطروح|Matrouh|EG
ميدان التحرير/ساحة التحرير|Tahrir Square|EG
رابعة العدوية|Rabaa al-Adawiya|EG
حلايب|Halayib|
الدقهلية|Dakahlia|EG
البحيرة!|Beheira|EG
القليوبية|Qalyubia|EG
حلوان|Helwan|EG
سد النهضة/سد النهضة الإثيوبي|Grand Ethiopian Renaissance Dam|ET
السد العالي|Aswan High Dam|EG
تيران|Tiran|
صنافير|Sanafir|
صفاقس|Sfax|TN
سوسة|Sousse|TN
القيروان|Kairouan|TN
بنزرت|Bizerte|TN
المنستير|Monastir|TN
المهدية|Mahdia|TN
القصرين|Kasserine|TN
قفصة|Gafsa|TN
سيدي بوزيد|Sidi Bouzid|TN
تطاوين|Tataouine|TN
مدنين|Medenine|TN
قابس|Gabès|TN
توزر|Tozeur|TN
قبلي!|Kebili|TN
نابل|Nabeul|TN
باجة|Béja|TN
جندوبة|Jendouba|TN
الكاف!|El Kef|TN
سليانة|Siliana|TN
زغوان|Zaghouan|TN
أريانة|Ariana|TN
بن عروس|Ben Arous|TN
منوبة|Manouba|TN
جربة|Djerba|TN
بن قردان/بنقردان|Ben Gardane|TN
الحمامات|Hammamet|TN
الشعانبي/جبل الشعانبي|Mount Chaambi|TN
باردو|Bardo|TN
قرطاج|Carthage|TN
القصبة!|Kasbah|TN
وهران|Oran|DZ
قسنطينة|Constantine|DZ
عنابة|Annaba|DZ
تمنراست|Tamanrasset|DZ
غرداية|Ghardaïa|DZ
تندوف|Tindouf|DZ
عين أميناس|In Amenas|DZ
تيزي وزو|Tizi Ouzou|DZ
بجاية|Béjaïa|DZ
سطيف|Sétif|DZ
الدار البيضاء|Casablanca|MA
مراكش|Marrakesh|MA
فاس!|Fez|MA
طنجة|Tangier|MA
أغادير|Agadir|MA
الصخيرات|Skhirat|MA
الحسيمة|Al Hoceima|MA
مكناس|Meknes|MA
وجدة|Oujda|MA
تطوان|Tétouan|MA
سبتة|Ceuta|ES
مليلية/مليلة|Melilla|ES
العيون!|Laayoune|EH
الكركرات|Guerguerat|EH
أم درمان/أمدرمان|Omdurman|SD
بورتسودان/بور سودان!|Port Sudan|SD
دارفور|Darfur|SD
جنوب كردفان|South Kordofan|SD
كردفان|Kordofan|SD
النيل الأزرق|Blue Nile|SD
أبيي|Abyei|SD
كسلا|Kassala|SD
عطبرة|Atbara|SD
كيسمايو|Kismayo|SO
بيدوا/بيدوة|Baidoa|SO
صوماليلاند/أرض الصومال|Somaliland|SO
بونتلاند/بلاد بنط|Puntland|SO
إسطنبول/اسطنبول/استنبول/إستانبول|Istanbul|TR
إزمير/ازمير|İzmir|TR
أضنة|Adana|TR
غازي عنتاب/غازي عينتاب|Gaziantep|TR
هاتاي/هطاي|Hatay|TR
كيليس/كلس|Kilis|TR
شانلي أورفا/شانلي اورفا/أورفا|Şanlıurfa|TR
ديار بكر/دياربكر|Diyarbakır|TR
أنطاليا/انطاليا|Antalya|TR
مرسين|Mersin|TR
إنجرليك/انجرليك|Incirlik|TR
ماردين|Mardin|TR
أنطاكيا|Antakya|TR
بورصة!|Bursa|TR
قونية|Konya|TR
طرابزون|Trabzon|TR
البوسفور|Bosphorus|TR
الدردنيل|Dardanelles|TR
جناق قلعة|Çanakkale|TR
الأناضول!|Anatolia|TR
قم!|Qom|IR
مشهد!|Mashhad|IR
أصفهان|Isfahan|IR
شيراز|Shiraz|IR
تبريز|Tabriz|IR
الأهواز/الأحواز|Ahvaz|IR
خوزستان|Khuzestan|IR
بوشهر|Bushehr|IR
نطنز|Natanz|IR
فوردو|Fordow|IR
آراك/أراك|Arak|IR
بندر عباس|Bandar Abbas|IR
سيستان وبلوشستان|Sistan and Baluchestan|IR
كرمانشاه|Kermanshah|IR
عبادان|Abadan|IR
طنب الكبرى|Greater Tunb|
أبو موسى!|Abu Musa|
سوتشي|Sochi|RU
سان بطرسبرغ/سانت بطرسبرغ/سان بطرسبورغ/بطرسبورغ/سان بطرسبورج|Saint Petersburg|RU
قازان/كازان|Kazan|RU
الشيشان|Chechnya|RU
غروزني/جروزني|Grozny|RU
داغستان|Dagestan|RU
إنغوشيا|Ingushetia|RU
القوقاز/شمال القوقاز|Caucasus|
سيبيريا|Siberia|RU
كيميروفو|Kemerovo|RU
فلاديفوستوك|Vladivostok|RU
القرم|Crimea|
سيفاستوبول|Sevastopol|
دونيتسك|Donetsk|UA
لوغانسك/لوهانسك|Luhansk|UA
دونباس|Donbas|UA
خاركيف|Kharkiv|UA
أوديسا|Odesa|UA
أوسيتيا الجنوبية|South Ossetia|
أبخازيا|Abkhazia|
ناغورني قره باغ/ناغورنو قره باغ/قره باغ/قرة باغ|Nagorno-Karabakh|
قندهار|Kandahar|AF
هلمند|Helmand|AF
هرات|Herat|AF
قندوز|Kunduz|AF
جلال آباد/جلال أباد|Jalalabad|AF
مزار شريف|Mazar-i-Sharif|AF
ننغرهار/ننجرهار|Nangarhar|AF
غزنة/غزني|Ghazni|AF
باكتيكا/بكتيكا|Paktika|AF
قندز|Kunduz|AF
باغرام|Bagram|AF
كونار|Kunar|AF
كراتشي|Karachi|PK
لاهور|Lahore|PK
بيشاور|Peshawar|PK
كويتا/كويته|Quetta|PK
راولبندي|Rawalpindi|PK
بلوشستان|Balochistan|PK
وزيرستان/شمال وزيرستان/جنوب وزيرستان|Waziristan|PK
وادي سوات|Swat Valley|PK
كشمير|Kashmir|
أبوت آباد|Abbottabad|PK
كورام|Kurram|PK
مومباي/بومباي|Mumbai|IN
دلهي|Delhi|IN
آسام/أسام|Assam|IN
كلكتا|Kolkata|IN
شنغهاي|Shanghai|CN
شينجيانغ|Xinjiang|CN
التبت|Tibet|CN
تيان آن مين|Tiananmen|CN
هيروشيما|Hiroshima|JP
فوكوشيما|Fukushima|JP
أوكيناوا|Okinawa|JP
بانمونجوم|Panmunjom|
بالي!|Bali|ID
سومطرة|Sumatra|ID
جاوة|Java|ID
مينداناو|Mindanao|PH
ماراوي|Marawi|PH
راخين/أراكان|Rakhine|MM
سيدني|Sydney|AU
ملبورن|Melbourne|AU
كرايستشيرش|Christchurch|NZ
جنيف|Geneva|CH
لوزان|Lausanne|CH
زيوريخ|Zurich|CH
دافوس|Davos|CH
مونترو|Montreux|CH
بازل!|Basel|CH
ميونيخ/ميونخ|Munich|DE
هامبورغ/هامبورج|Hamburg|DE
فرانكفورت|Frankfurt|DE
كولونيا|Cologne|DE
دوسلدورف|Düsseldorf|DE
بون!|Bonn|DE
لايبزيغ|Leipzig|DE
شتوتغارت|Stuttgart|DE
بافاريا|Bavaria|DE
نيس!|Nice|FR
ليون!|Lyon|FR
مرسيليا|Marseille|FR
ستراسبورغ/ستراسبورج|Strasbourg|FR
كاليه|Calais|FR
تولوز|Toulouse|FR
بوردو|Bordeaux|FR
كورسيكا|Corsica|FR
ليل!|Lille|FR
مانشستر|Manchester|GB
ليفربول|Liverpool|GB
برمنغهام|Birmingham|GB
سالزبري/سالزبوري|Salisbury|GB
اسكتلندا/أسكتلندا/إسكتلندا/سكوتلندا|Scotland|GB
أيرلندا الشمالية/إيرلندا الشمالية|Northern Ireland|GB
ويلز|Wales|GB
إنجلترا/انجلترا/إنكلترا|England|GB
جبل طارق|Gibraltar|
برشلونة|Barcelona|ES
كاتالونيا/كتالونيا|Catalonia|ES
الباسك|Basque Country|ES
الأندلس|Andalusia|ES
فالنسيا|Valencia|ES
ميلانو|Milan|IT
نابولي|Naples|IT
صقلية|Sicily|IT
لامبيدوزا/لامبيدوسا|Lampedusa|IT
البندقية|Venice|IT
تورينو|Turin|IT
لاهاي|The Hague|NL
روتردام|Rotterdam|NL
أنتويرب|Antwerp|BE
ليسبوس|Lesbos|GR
سالونيك|Thessaloniki|GR
إيدوميني|Idomeni|GR
كريت!|Crete|GR
سريبرينيتسا|Srebrenica|BA
نيويورك|New York|US
لوس أنجلوس/لوس أنجليس/لوس انجلوس|Los Angeles|US
شيكاغو|Chicago|US
بوسطن|Boston|US
سان فرانسيسكو|San Francisco|US
هيوستن|Houston|US
ديترويت|Detroit|US
ميامي|Miami|US
لاس فيغاس/لاس فيجاس|Las Vegas|US
أورلاندو/اورلاندو|Orlando|US
سان برناردينو|San Bernardino|US
فيرغسون|Ferguson|US
تكساس|Texas|US
كاليفورنيا|California|US
فلوريدا|Florida|US
فرجينيا/فيرجينيا|Virginia|US
أوهايو|Ohio|US
ألاسكا|Alaska|US
هاواي|Hawaii|US
ألاباما|Alabama|US
بنسلفانيا|Pennsylvania|US
ميشيغان|Michigan|US
نيوجيرسي|New Jersey|US
ميريلاند|Maryland|US
جورجيا الأمريكية|Georgia (US)|US
كارولاينا الجنوبية/كارولينا الجنوبية|South Carolina|US
كارولاينا الشمالية/كارولينا الشمالية|North Carolina|US
نيفادا|Nevada|US
أريزونا|Arizona|US
كولورادو|Colorado|US
لويزيانا|Louisiana|US
مينيسوتا|Minnesota|US
ويسكونسن|Wisconsin|US
وول ستريت|Wall Street|US
كامب ديفيد|Camp David|US
غوانتانامو/جوانتانامو|Guantánamo|
تورونتو|Toronto|CA
مونتريال|Montreal|CA
كيبيك|Quebec|CA
ريو دي جانيرو|Rio de Janeiro|BR
ساو باولو|São Paulo|BR
كيب تاون|Cape Town|ZA
جوهانسبرغ/جوهانسبرج|Johannesburg|ZA
لاغوس/لاجوس|Lagos|NG
بورنو|Borno|NG
مايدوغوري|Maiduguri|NG
كانو!|Kano|NG
تمبكتو|Timbuktu|ML
كيدال|Kidal|ML
غاو!|Gao|ML
أزواد|Azawad|ML
مومباسا|Mombasa|KE
أبيدجان/أبيدجان|Abidjan|CI
سمرقند|Samarkand|UZ
الشرق الأوسط|Middle East|
الشرق الأدنى|Near East|
أوروبا/اوروبا|Europe|
أوروبا الشرقية|Eastern Europe|
أفريقيا/إفريقيا/افريقيا|Africa|
شمال أفريقيا/شمال إفريقيا/شمال افريقيا|North Africa|
غرب أفريقيا|West Africa|
القرن الأفريقي/القرن الإفريقي|Horn of Africa|
القارة الأفريقية/القارة الإفريقية/القارة السمراء|Africa|
آسيا/اسيا|Asia|
آسيا الوسطى|Central Asia|
جنوب شرق آسيا|Southeast Asia|
أمريكا اللاتينية/أميركا اللاتينية|Latin America|
أمريكا الجنوبية/أميركا الجنوبية|South America|
أمريكا الشمالية/أميركا الشمالية|North America|
أمريكا الوسطى|Central America|
الكاريبي|Caribbean|
الخليج/الخليج العربي/منطقة الخليج|Gulf|
الخليج الفارسي|Persian Gulf|
خليج عمان/بحر عمان|Gulf of Oman|
خليج عدن|Gulf of Aden|
خليج العقبة|Gulf of Aqaba|
شبه الجزيرة العربية/الجزيرة العربية|Arabian Peninsula|
شبه الجزيرة الكورية|Korean Peninsula|
بلاد الشام|Levant|
المغرب العربي|Maghreb|
البلقان|Balkans|
البحر المتوسط/البحر الأبيض المتوسط/المتوسط!|Mediterranean Sea|
شرق المتوسط|Eastern Mediterranean|
البحر الأحمر|Red Sea|
البحر الأسود|Black Sea|
بحر العرب|Arabian Sea|
بحر قزوين|Caspian Sea|
بحر الصين الجنوبي|South China Sea|
بحر إيجه|Aegean Sea|
المحيط الهندي|Indian Ocean|
المحيط الأطلسي/المحيط الأطلنطي|Atlantic Ocean|
المحيط الهادئ/المحيط الهادي|Pacific Ocean|
مضيق هرمز/هرمز|Strait of Hormuz|
الفرات|Euphrates|
دجلة|Tigris|
النيل|Nile|
العاصي!|Orontes|
الليطاني|Litani|
شط العرب|Shatt al-Arab|
الساحل الأفريقي/الساحل والصحراء/منطقة الساحل|Sahel|
الغرب!|the West|
البيت الحرام/الحرم المكي/المسجد الحرام/بيت الله الحرام|Great Mosque of Mecca|SA
الأستانة!|Astana|KZ
الاتحاد السوفيتي/الاتحاد السوفييتي/الاتحاد السوفياتي|Soviet Union|
يوغوسلافيا|Yugoslavia|
الأراضي المحتلة/الأراضي الفلسطينية المحتلة|Occupied Territories|PS
المنطقة الآمنة|Safe zone|SY
المنطقة منزوعة السلاح/المنطقة المنزوعة السلاح|Demilitarised zone|SY
مناطق خفض التصعيد/منطقة خفض التصعيد/مناطق خفض التوتر/منطقة خفض التوتر|De-escalation zones|SY
الحرم الإبراهيمي/(الحرم)/الحرم الإبراهيمي الشريف/المسجد الإبراهيمي|Ibrahimi Mosque|PS
باب العامود/باب العمود|Damascus Gate|PS
قبة الصخرة|Dome of the Rock|PS
كنيسة القيامة|Church of the Holy Sepulchre|PS
كنيسة المهد|Church of the Nativity|PS
جبل المكبر|Jabal al-Mukaber|PS
شعفاط/مخيم شعفاط|Shuafat|PS
العيسوية|al-Issawiya|PS
سلوان|Silwan|PS
الشيخ جراح|Sheikh Jarrah|PS
بيت جالا|Beit Jala|PS
بيت ساحور|Beit Sahour|PS
بيت أمر|Beit Ummar|PS
أبو ديس|Abu Dis|PS
العيزرية|al-Eizariya|PS
قلنديا/حاجز قلنديا/مخيم قلنديا|Qalandia|PS
حوارة|Huwara|PS
سلفيت|Salfit|PS
طوباس|Tubas|PS
البيرة!|al-Bireh|PS
النبي صالح|Nabi Salih|PS
بلعين|Bil'in|PS
نعلين|Ni'lin|PS
كفر قدوم|Kafr Qaddum|PS
يطا!|Yatta|PS
الأغوار/الأغوار الشمالية/غور الأردن|Jordan Valley|PS
معاليه أدوميم|Ma'ale Adumim|PS
أرئيل/أريئيل|Ariel|PS
كريات أربع|Kiryat Arba|PS
غوش عتصيون|Gush Etzion|PS
عوفر!/سجن عوفر|Ofer Prison|PS
الشجاعية|Shuja'iyya|PS
النصيرات/مخيم النصيرات|Nuseirat|PS
البريج/مخيم البريج|Bureij|PS
المغازي/مخيم المغازي|Maghazi|PS
غلاف غزة|Gaza envelope|IL
نتانيا|Netanya|IL
هرتسليا|Herzliya|IL
أم الفحم|Umm al-Fahm|IL
اللد|Lod|IL
ديمونا/مفاعل ديمونا|Dimona|IL
طبريا|Tiberias|IL
صفد|Safed|IL
جبل الشيخ|Mount Hermon|SY
مجدل شمس|Majdal Shams|SY
ساحة المرجة|Marjeh Square|SY
ساحة الأمويين|Umayyad Square|SY
ساحة العباسيين|Abbasid Square|SY
المزة!|Mezzeh|SY
كفرسوسة/كفر سوسة|Kafr Sousa|SY
القابون!|Qaboun|SY
برزة!|Barzeh|SY
الميدان!|al-Midan|SY
جرمانا|Jaramana|SY
السيدة زينب|Sayyidah Zaynab|SY
صيدنايا/سجن صيدنايا|Saidnaya|SY
قاسيون/جبل قاسيون|Mount Qasioun|SY
قدسيا|Qudsaya|SY
وادي بردى|Wadi Barada|SY
بيت سوى|Beit Sawa|SY
زملكا|Zamalka|SY
كفربطنا/كفر بطنا|Kafr Batna|SY
حمورية|Hamouriyah|SY
عين ترما|Ein Tarma|SY
مسرابا|Misraba|SY
النشابية|al-Nashabiyah|SY
المرج!|al-Marj|SY
عدرا|Adra|SY
الضمير!|al-Dumayr|SY
الحجر الأسود|al-Hajar al-Aswad|SY
ببيلا|Babbila|SY
يلدا!|Yalda|SY
الكسوة!|al-Kiswah|SY
سعسع|Sa'sa|SY
بيت جن|Beit Jinn|SY
خان الشيح|Khan al-Shih|SY
سهل الزبداني|Zabadani plain|SY
سهل الغاب|al-Ghab Plain|SY
جبل التركمان|Jabal Turkman|SY
جبل الأكراد|Jabal al-Akrad|SY
جبل الزاوية|Jabal al-Zawiya|SY
سلمى!|Salma|SY
قلعة الحصن|Krak des Chevaliers|SY
الوعر|al-Waer|SY
باب عمرو/بابا عمرو|Baba Amr|SY
الحولة|Houla|SY
مهين|Mahin|SY
السخنة!|al-Sukhnah|SY
تي فور/مطار التيفور/التيفور|T4|SY
محردة|Muhradah|SY
اللطامنة|al-Lataminah|SY
كفرزيتا/كفر زيتا|Kafr Zita|SY
مورك!|Morek|SY
قلعة المضيق|Qalaat al-Madiq|SY
كرناز|Karnaz|SY
طيبة الإمام|Taybat al-Imam|SY
صوران!|Suran|SY
الهبيط|al-Habit|SY
كفرنبل/كفر نبل|Kafr Nabl|SY
بنش|Binnish|SY
سرمين!|Sarmin|SY
تفتناز|Taftanaz|SY
سرمدا|Sarmada|SY
حارم!|Harem|SY
سلقين|Salqin|SY
معرة مصرين|Maarrat Misrin|SY
أطمة|Atma|SY
باب الهوى/معبر باب الهوى|Bab al-Hawa|SY
باب السلامة/معبر باب السلامة|Bab al-Salama|SY
الأتارب|al-Atarib|SY
دارة عزة|Darat Izza|SY
عندان|Anadan|SY
حريتان|Huraytan|SY
حيان!|Hayyan|SY
خان طومان|Khan Tuman|SY
العيس!|al-Eis|SY
الحاضر!|al-Hader|SY
السفيرة!|al-Safira|SY
كويرس/مطار كويرس|Kuweires|SY
الشيخ مقصود|Sheikh Maqsoud|SY
الكاستيلو/طريق الكاستيلو|Castello Road|SY
مارع|Mare'|SY
الراعي!|al-Rai|SY
قباسين|Qabasin|SY
جنديرس|Jindires|SY
راجو|Rajo|SY
سد تشرين|Tishrin Dam|SY
سد الفرات/سد الطبقة|Tabqa Dam|SY
معدان!|Maadan|SY
العشارة|al-Asharah|SY
هجين!|Hajin|SY
السوسة|al-Susah|SY
حقل العمر|al-Omar field|SY
حقل كونيكو|Conoco field|SY
الصور!|as-Suwar|SY
رميلان|Rmelan|SY
المالكية|al-Malikiyah|SY
عامودا|Amuda|SY
تل تمر|Tell Tamer|SY
تل حميس|Tell Hamis|SY
تل براك|Tell Brak|SY
اليعربية|al-Yaarubiyah|SY
بصر الحرير|Busra al-Harir|SY
الحراك!|al-Hirak|SY
نوى!|Nawa|SY
جاسم!|Jasim|SY
إنخل|Inkhil|SY
الصنمين|as-Sanamayn|SY
داعل!|Da'el|SY
طفس|Tafas|SY
حوض اليرموك|Yarmouk Basin|SY
اللجاة|Lajat|SY
شهبا|Shahba|SY
صلخد|Salkhad|SY
الحارة!|al-Harra|SY
غباغب|Ghabaghib|SY
البادية السورية/البادية|Syrian Desert|SY
برج دمشق|Burj Dimashq|SY
الجامع الأموي/المسجد الأموي|Umayyad Mosque|SY
جبال حمرين/سلسلة جبال حمرين|Hamrin Mountains|IQ
جبل حمرين|Hamrin Mountains|IQ
الزاب!|al-Zab|IQ
الشرقاط|al-Shirqat|IQ
طوزخورماتو/طوز خورماتو/الطوز|Tuz Khurmatu|IQ
آمرلي|Amirli|IQ
داقوق|Daquq|IQ
الدور!|al-Dour|IQ
بلد!|Balad|IQ
الضلوعية|Dhuluiya|IQ
الدجيل|Dujail|IQ
قاعدة سبايكر/سبايكر|Camp Speicher|IQ
التاجي|Taji|IQ
أبو غريب|Abu Ghraib|IQ
المحمودية|Mahmudiyah|IQ
اليوسفية|Yusufiyah|IQ
اللطيفية|Latifiya|IQ
المدائن!|al-Mada'in|IQ
الأعظمية|Adhamiyah|IQ
الكاظمية|Kadhimiya|IQ
الكرادة|Karrada|IQ
جرف الصخر/جرف النصر|Jurf al-Sakhar|IQ
عين الأسد/قاعدة عين الأسد|Ayn al-Asad|IQ
الرطبة!|Rutba|IQ
عانة!/عنة!|Anah|IQ
راوة!|Rawa|IQ
حديثة!|Haditha|IQ
البغدادي!|al-Baghdadi|IQ
كبيسة|Kubaysa|IQ
الخالدية|Khalidiya|IQ
الكرمة!|Karma|IQ
طريبيل/معبر طريبيل|Trebil|IQ
عرعر/منفذ عرعر|Arar|IQ
المقدادية|Muqdadiyah|IQ
جلولاء|Jalawla|IQ
خانقين|Khanaqin|IQ
السعدية!|Saadia|IQ
مندلي|Mandali|IQ
بهرز|Buhriz|IQ
العظيم!|al-Udhaim|IQ
سهل نينوى|Nineveh Plains|IQ
الحمدانية|Hamdaniya|IQ
قره قوش/قرقوش|Qaraqosh|IQ
برطلة|Bartella|IQ
بعشيقة|Bashiqa|IQ
مخمور|Makhmur|IQ
ربيعة!|Rabia|IQ
زمار!|Zummar|IQ
البعاج|al-Ba'aj|IQ
حمام العليل|Hammam al-Alil|IQ
الحضر!|Hatra|IQ
جامع النوري|Great Mosque of al-Nuri|IQ
سد الموصل|Mosul Dam|IQ
زاخو|Zakho|IQ
فيشخابور/فيش خابور|Faysh Khabur|IQ
حلبجة|Halabja|IQ
كلار|Kalar|IQ
قنديل!/جبال قنديل|Qandil Mountains|IQ
رانية!|Ranya|IQ
التون كوبري/آلتون كوبري|Altun Kupri|IQ
الفاو|Faw|IQ
الزبير!|az-Zubayr|IQ
سفوان!|Safwan|IQ
الشلامجة|Shalamcheh|IQ
بابل|Babylon|IQ
المثنى!|Muthanna|IQ
واسط!|Wasit|IQ
الكوت!|Kut|IQ
القادسية!|al-Qadisiyyah|IQ
الكوفة!|Kufa|IQ
كريتر|Crater|YE
المعلا!|Mualla|YE
خور مكسر|Khormaksar|YE
الشيخ عثمان|Sheikh Othman|YE
قصر معاشيق/قصر المعاشيق|Maashiq Palace|YE
جبل هيلان|Mount Haylan|YE
المتون|al-Maton|YE
الغيل!|al-Ghayl|YE
كتاف!|Kitaf|YE
البقع/منفذ البقع|al-Buqa|YE
باقم|Baqim|YE
رازح!|Razih|YE
مران!|Marran|YE
دماج|Dammaj|YE
حوث!|Huth|YE
خمر!|Khamir|YE
أرحب|Arhab|YE
همدان!|Hamdan|YE
بني حشيش|Bani Hushaysh|YE
سنحان|Sanhan|YE
بيحان|Bayhan|YE
عسيلان|Usaylan|YE
عتق!|Ataq|YE
بلحاف|Balhaf|YE
نصاب!|Nisab|YE
رداع|Rada'a|YE
قيفة!|Qifa|YE
مكيراس|Mukayras|YE
يافع|Yafa|YE
الحوطة|al-Houta|YE
طور الباحة|Tur al-Baha|YE
لودر|Lawdar|YE
جعار!|Ja'ar|YE
شقرة|Shuqrah|YE
المحفد|al-Mahfad|YE
دمت!|Damt|YE
قعطبة|Qa'tabah|YE
موزع!|Mawza|YE
الوازعية|al-Wazi'iyah|YE
ذباب!|Dhubab|YE
الخوخة|al-Khawkhah|YE
حيس!|Hays|YE
التحيتا|at-Tuhayta|YE
الدريهمي|ad-Durayhimi|YE
بيت الفقيه|Bayt al-Faqih|YE
زبيد|Zabid|YE
الصليف|as-Salif|YE
رأس عيسى|Ras Isa|YE
اللحية|al-Luhayyah|YE
عبس!|Abs|YE
كشر!|Kushar|YE
جبل حبشي|Jabal Habashi|YE
صبر!/جبل صبر|Jabal Sabir|YE
مقبنة|Maqbanah|YE
الشريجة|ash-Shurayjah|YE
سيحوت|Sayhut|YE
الغيضة|al-Ghaydah|YE
شحن!|Shahn|YE
نشطون|Nishtun|YE
تريم|Tarim|YE
شبام|Shibam|YE
الساحل الغربي|West Coast|YE
ساحة التغيير|Change Square|YE
جبل النار|Jabal al-Nar|YE
صافر!|Safer|YE
الوديعة/منفذ الوديعة|al-Wadiah|YE
جزيرة ميون/ميون|Perim|YE
كمران!|Kamaran|YE
عين زارة|Ain Zara|LY
قصر بن غشير|Qasr bin Ghashir|LY
وادي الربيع|Wadi al-Rabie|LY
العزيزية|al-Aziziya|LY
تاجوراء|Tajura|LY
صرمان!|Surman|LY
زوارة|Zuwarah|LY
رأس جدير/معبر رأس جدير|Ras Ajdir|LY
زليتن|Zliten|LY
الخمس!|al-Khums|LY
مسلاتة|Msallata|LY
تاورغاء|Tawergha|LY
هون!|Hun|LY
سوكنة|Sokna|LY
ودان!|Waddan|LY
أوباري|Ubari|LY
غات|Ghat|LY
مرزق|Murzuq|LY
تراغن|Traghan|LY
براك الشاطئ|Brak al-Shati|LY
تمنهنت|Tamanhint|LY
حقل الشرارة|Sharara field|LY
حقل الفيل|El Feel field|LY
الزويتينة|Zueitina|LY
الحريقة/ميناء الحريقة|Hariga|LY
شحات|Shahhat|LY
الرجمة|al-Rajma|LY
بنينا/مطار بنينا|Benina|LY
قنفودة|Ganfouda|LY
الصابري|Sabri|LY
ككلة|Kikla|LY
ورشفانة|Warshefana|LY
نالوت|Nalut|LY
يفرن|Yafran|LY
جبل نفوسة|Nafusa Mountains|LY
الوطية/قاعدة الوطية|al-Watiya|LY
بوسليم/أبو سليم|Abu Salim|LY
هراوة!|Harawa|LY
النوفلية|Nofaliya|LY
بن جواد|Bin Jawad|LY
جربة حومة السوق/حومة السوق|Houmt Souk|TN
جرجيس|Zarzis|TN
ميدون|Midoun|TN
أجيم/اجيم|Ajim|TN
ذهيبة!|Dehiba|TN
رمادة!|Remada|TN
دوز!|Douz|TN
المتلوي|Metlaoui|TN
الرديف!|Redeyef|TN
المظيلة|Mdhilla|TN
أم العرائس|Moularès|TN
سبيطلة|Sbeitla|TN
تالة!|Thala|TN
فوسانة|Foussana|TN
فريانة|Fériana|TN
حيدرة!|Haïdra|TN
جبل سمامة|Mount Semmama|TN
جبل مغيلة|Mount Mghila|TN
جبل السلوم|Mount Salloum|TN
المكناسي|Meknassy|TN
منزل بوزيان|Menzel Bouzaiane|TN
الرقاب!|Regueb|TN
طبرقة|Tabarka|TN
عين دراهم|Aïn Draham|TN
غار الدماء|Ghardimaou|TN
منزل بورقيبة|Menzel Bourguiba|TN
ماطر!|Mateur|TN
قليبية|Kelibia|TN
قرمبالية|Grombalia|TN
مساكن!|M'saken|TN
القنطاوي|El Kantaoui|TN
قرقنة|Kerkennah|TN
الصخيرة|Skhira|TN
الحامة!|El Hamma|TN
مارث|Mareth|TN
حلق الوادي|La Goulette|TN
المرسى!|La Marsa|TN
سيدي بوسعيد|Sidi Bou Said|TN
رادس!|Radès|TN
المرناقية/سجن المرناقية|Mornaguia|TN
حي التضامن|Ettadhamen|TN
الكامور|El Kamour|TN
شارع الحبيب بورقيبة/شارع بورقيبة|Avenue Habib Bourguiba|TN
قصر باردو|Bardo Palace|TN
قصر قرطاج|Carthage Palace|TN
البليدة|Blida|DZ
باتنة|Batna|DZ
تبسة|Tébessa|DZ
بسكرة|Biskra|DZ
الوادي!|El Oued|DZ
ورقلة|Ouargla|DZ
حاسي مسعود|Hassi Messaoud|DZ
عين صالح|In Salah|DZ
بشار!|Béchar|DZ
تلمسان|Tlemcen|DZ
مستغانم|Mostaganem|DZ
الشلف|Chlef|DZ
بومرداس|Boumerdès|DZ
البويرة|Bouira|DZ
تيبازة|Tipaza|DZ
جيجل|Jijel|DZ
سكيكدة|Skikda|DZ
قالمة|Guelma|DZ
خنشلة|Khenchela|DZ
المسيلة|M'sila|DZ
الجلفة|Djelfa|DZ
الأغواط|Laghouat|DZ
أدرار|Adrar|DZ
إليزي|Illizi|DZ
تيقنتورين|Tiguentourine|DZ
منطقة القبائل|Kabylie|DZ
برج باجي مختار|Bordj Badji Mokhtar|DZ
سلا!|Salé|MA
الجديدة!|El Jadida|MA
آسفي|Safi|MA
ورزازات|Ouarzazate|MA
الراشيدية|Errachidia|MA
جرادة!|Jerada|MA
الناظور|Nador|MA
إمزورن|Imzouren|MA
الداخلة!|Dakhla|EH
السمارة|Smara|EH
الريف!|Rif|MA
نواذيبو|Nouadhibou|MR
الشيخ زويد|Sheikh Zuweid|EG
رفح المصرية|Rafah (Egypt)|EG
بئر العبد|Bir al-Abed|EG
الحسنة|al-Hasana|EG
دهب|Dahab|EG
طابا!|Taba|EG
سانت كاترين|Saint Catherine|EG
الواحات!/طريق الواحات|al-Wahat|EG
واحة سيوة/سيوة|Siwa|EG
السلوم!|Sallum|EG
كفر الشيخ|Kafr el-Sheikh|EG
الغربية!|Gharbia|EG
الشرقية!|Sharqia|EG
المنوفية|Monufia|EG
المحلة الكبرى/المحلة!|El Mahalla El Kubra|EG
قنا!|Qena|EG
الوادي الجديد|New Valley|EG
ميدان رابعة/ميدان رابعة العدوية|Rabaa Square|EG
ميدان النهضة|al-Nahda Square|EG
سجن طرة/طرة!|Tora Prison|EG
العاصمة الإدارية الجديدة/العاصمة الإدارية|New Administrative Capital|EG
مدينة نصر|Nasr City|EG
التجمع الخامس|Fifth Settlement|EG
القصر العيني|Qasr al-Aini|EG
الكاتدرائية المرقسية|Saint Mark's Cathedral|EG
قصر الاتحادية|Ittihadiya Palace|EG
مسجد الروضة|al-Rawda mosque|EG
دارفور الغربية|West Darfur|SD
الفاشر|El Fasher|SD
الجنينة!|Geneina|SD
نيالا|Nyala|SD
زالنجي|Zalingei|SD
جبل مرة|Jebel Marra|SD
الأبيض!|El Obeid|SD
كادوقلي|Kadugli|SD
الدمازين|Ad-Damazin|SD
القضارف|Gedaref|SD
ود مدني|Wad Madani|SD
سنار|Sennar|SD
دنقلا|Dongola|SD
مروي!|Merowe|SD
سواكن|Suakin|SD
الخرطوم بحري/بحري!|Khartoum North|SD
هجليج|Heglig|SD
مثلث حلايب/شلاتين|Halaib Triangle|SD
ملكال|Malakal|SS
بانتيو|Bentiu|SS
واو!|Wau|SS
هرجيسا|Hargeisa|SO
بوصاصو|Bosaso|SO
بربرة!|Berbera|SO
غالكعيو|Galkayo|SO
بلدوين|Beledweyne|SO
جوهر!|Jowhar|SO
غروي|Garowe|SO
جسر الملك فهد|King Fahd Causeway|SA
المسجد النبوي|Prophet's Mosque|SA
منى!|Mina|SA
عرفات!/جبل عرفات/صعيد عرفات|Mount Arafat|SA
مزدلفة|Muzdalifah|SA
شرورة|Sharurah|SA
ظهران الجنوب|Dhahran al-Janub|SA
الطوال/منفذ الطوال|al-Tuwal|SA
الخوبة|al-Khubah|SA
الخرج|Al-Kharj|SA
الدوادمي|Ad Dawadimi|SA
عنيزة|Unaizah|SA
حفر الباطن|Hafar al-Batin|SA
سكاكا!|Sakaka|SA
خريص/حقل خريص|Khurais|SA
رأس تنورة|Ras Tanura|SA
منفذ سلوى|Salwa crossing|SA
الدرعية|Diriyah|SA
القدية|Qiddiya|SA
العلا!|AlUla|SA
مدينة الملك عبد الله الاقتصادية|King Abdullah Economic City|SA
السنابس|Sanabis|BH
الدراز|Diraz|BH
المحرق|Muharraq|BH
سترة!|Sitra|BH
دوار اللؤلؤة|Pearl Roundabout|BH
الأحمدي!|Ahmadi|KW
الجهراء|Jahra|KW
حولي|Hawally|KW
مسجد الإمام الصادق|Imam al-Sadiq mosque|KW
الريان!|Al Rayyan|QA
الوكرة|Al Wakrah|QA
الخور!|Al Khor|QA
لوسيل|Lusail|QA
راس لفان/رأس لفان|Ras Laffan|QA
قاعدة العديد/العديد الجوية|Al Udeid Air Base|QA
مسندم|Musandam|OM
البريمي|Al Buraimi|OM
نزوى|Nizwa|OM
صير بونعير|Sir Bu Nair|AE
برج خليفة|Burj Khalifa|AE
جبل علي|Jebel Ali|AE
جبل محسن/جبل محسن بطرابلس|Jabal Mohsen|LB
باب التبانة|Bab al-Tabbaneh|LB
عكار|Akkar|LB
الشوف|Chouf|LB
جونيه/جونية|Jounieh|LB
جبيل!|Byblos|LB
البترون|Batroun|LB
زغرتا|Zgharta|LB
بشري!|Bsharri|LB
المتن!|Metn|LB
كسروان|Keserwan|LB
عاليه!|Aley|LB
بنت جبيل|Bint Jbeil|LB
مرجعيون|Marjayoun|LB
الناقورة|Naqoura|LB
الخط الأزرق|Blue Line|LB
قبرشمون|Qabr Shmoun|LB
ساحة الشهداء|Martyrs' Square|
ساحة رياض الصلح|Riad al-Solh Square|LB
قصر بعبدا|Baabda Palace|LB
المصنع!|Masnaa|LB
شتورا|Chtaura|LB
جرود عرسال|Arsal outskirts|LB
جرود القاع|Qaa outskirts|LB
صبرا وشاتيلا|Sabra and Shatila|LB
برج البراجنة|Bourj el-Barajneh|LB
الحازمية|Hazmieh|LB
الرابية!|Rabieh|LB
معراب|Maarab|LB
المختارة!|Moukhtara|LB
السراي الحكومي|Grand Serail|LB
السلط|Salt|JO
جرش|Jerash|JO
عجلون|Ajloun|JO
الطفيلة|Tafilah|JO
معبر جابر|Jaber crossing|JO
الباقورة|Baqoura|JO
الغمر!|Ghamr|JO
الأزرق!/مخيم الأزرق|Azraq|JO
جسر الملك حسين/معبر الكرامة|King Hussein Bridge|JO
وادي عربة|Wadi Araba|JO
وادي رم|Wadi Rum|JO
سيلوبي/سيلبوبي|Silopi|TR
جزرة!/جيزرة|Cizre|TR
نصيبين|Nusaybin|TR
شرناق/شيرناق|Şırnak|TR
هكاري|Hakkâri|TR
وان!|Van|TR
بينغول|Bingöl|TR
تونجلي|Tunceli|TR
باتمان!|Batman|TR
سيرت!|Siirt|TR
أضي يمان/أديامان|Adıyaman|TR
قهرمان مرعش/كهرمان مرعش|Kahramanmaraş|TR
قيصري/قيصرية|Kayseri|TR
سيواس|Sivas|TR
الريحانية|Reyhanlı|TR
سوروتش/سروج|Suruç|TR
أقجة قلعة/أقجاقلعة|Akçakale|TR
جيلان بينار|Ceylanpınar|TR
قارقاميش|Karkamış|TR
أونجو بينار|Öncüpınar|TR
ساحة تقسيم/ميدان تقسيم/تقسيم!|Taksim Square|TR
مطار أتاتورك|Atatürk Airport|TR
آيا صوفيا|Hagia Sophia|TR
إمرالي|İmralı|TR
سامسون|Samsun|TR
بودروم|Bodrum|TR
كرمان!|Kerman|IR
سيستان|Sistan|IR
زاهدان|Zahedan|IR
أرومية|Urmia|IR
قزوين!|Qazvin|IR
يزد!|Yazd|IR
كرج|Karaj|IR
دزفول|Dezful|IR
جابهار/تشابهار|Chabahar|IR
بارس الجنوبي|South Pars|IR
جزيرة خرج|Kharg Island|IR
قشم|Qeshm|IR
طنب الصغرى|Lesser Tunb|IR
سجن إيفين/إيفين|Evin Prison|IR
جاسك|Jask|IR
قلات|Qalat|
زابل|Zabul|AF
بلخ|Balkh|AF
بغلان|Baghlan|AF
تخار|Takhar|AF
فارياب|Faryab|AF
فراه!|Farah|AF
أوروزغان/أورزجان|Uruzgan|AF
خوست|Khost|AF
لوغار|Logar|AF
وردك!|Wardak|AF
بدخشان|Badakhshan|AF
جوزجان|Jowzjan|AF
سربل|Sar-e Pol|AF
لشكر كاه/لشكركاه|Lashkar Gah|AF
تورا بورا|Tora Bora|AF
خيبر بختونخوا/خيبر باختونخوا|Khyber Pakhtunkhwa|PK
البنجاب/بنجاب|Punjab|PK
السند!|Sindh|PK
كوهات|Kohat|PK
تشامان|Chaman|PK
سوات!|Swat|PK
سيالكوت|Sialkot|PK
ملتان|Multan|PK
جوادر/غوادر|Gwadar|PK
خط السيطرة|Line of Control|
سريناغار|Srinagar|IN
جامو|Jammu|IN
كشمير الهندية/جامو وكشمير|Jammu and Kashmir|IN
أوتار براديش|Uttar Pradesh|IN
غوجارات|Gujarat|IN
كيرالا|Kerala|IN
مهاراشترا|Maharashtra|IN
مدراس/تشيناي|Chennai|IN
بنغالور/بنغالورو|Bangalore|IN
كوكس بازار|Cox's Bazar|BD
أورومتشي|Ürümqi|CN
ووهان|Wuhan|CN
قوانغتشو/غوانزو|Guangzhou|CN
شنجن/شينزين|Shenzhen|CN
يونان!|Yunnan|CN
آتشيه|Aceh|ID
سولاويزي/سولاويسي|Sulawesi|ID
لومبوك|Lombok|ID
بابوا الغربية|West Papua|ID
مضيق ملقا|Strait of Malacca|
بونغي ري|Punggye-ri|KP
يونغبيون|Yongbyon|KP
أوساكا|Osaka|JP
كيوتو|Kyoto|JP
هوكايدو|Hokkaido|JP
سنتوسا|Sentosa|SG
باتاني|Pattani|TH
ماريوبول|Mariupol|UA
مضيق كيرتش/كيرتش|Kerch|
بحر آزوف/بحر أزوف|Sea of Azov|
روستوف/روستوف على الدون|Rostov-on-Don|RU
فولغوغراد|Volgograd|RU
يكاترينبورغ/يكاترينبرغ|Yekaterinburg|RU
نوفوسيبيرسك|Novosibirsk|RU
تتارستان|Tatarstan|RU
كالينينغراد|Kaliningrad|RU
بيسلان|Beslan|RU
ترانسنيستريا|Transnistria|MD
بوتسدام|Potsdam|DE
هانوفر|Hanover|DE
دريسدن|Dresden|DE
كيمنتس|Chemnitz|DE
بريمن|Bremen|DE
سكسونيا/ساكسونيا|Saxony|DE
مولنبيك|Molenbeek|BE
باتاكلان/مسرح باتاكلان|Bataclan|FR
بياريتس|Biarritz|FR
الشانزليزيه/الشانزيليزيه|Champs-Élysées|FR
نوتردام/كاتدرائية نوتردام|Notre-Dame|FR
ليدز|Leeds|GB
غلاسكو|Glasgow|GB
إدنبرة/أدنبرة|Edinburgh|GB
أكسفورد|Oxford|GB
كامبريدج/كامبردج|Cambridge|GB
كاليابيرا|Calabria|IT
سردينيا|Sardinia|IT
جنوة|Genoa|IT
فلورنسا|Florence|IT
بولونيا!|Bologna|IT
إشبيلية|Seville|ES
غرناطة|Granada|ES
قرطبة|Córdoba|ES
بيلباو|Bilbao|ES
جزر الكناري|Canary Islands|ES
بيريوس|Piraeus|GR
ساموس|Samos|GR
خيوس|Chios|GR
لارنكا/لارناكا|Larnaca|CY
غوتنبرغ|Gothenburg|SE
مالمو|Malmö|SE
أوتويا|Utøya|NO
فيلادلفيا|Philadelphia|US
بيتسبرغ|Pittsburgh|US
أتلانتا|Atlanta|US
دالاس|Dallas|US
فينيكس|Phoenix|US
سياتل|Seattle|US
سان دييغو|San Diego|US
إل باسو|El Paso|US
تشارلستون|Charleston|US
تشارلوتسفيل|Charlottesville|US
نيو أورليانز|New Orleans|US
سان أنطونيو|San Antonio|US
باركلاند|Parkland|US
ساندي هوك|Sandy Hook|US
مانهاتن|Manhattan|US
بروكلين|Brooklyn|US
مار-أ-لاغو/مارالاغو|Mar-a-Lago|US
ماساتشوستس|Massachusetts|US
إنديانا|Indiana|US
أيوا|Iowa|US
تينيسي|Tennessee|US
كنتاكي|Kentucky|US
أوكلاهوما|Oklahoma|US
أوريغون|Oregon|US
يوتا|Utah|US
نيو مكسيكو|New Mexico|US
نيوهامشير/نيو هامبشير|New Hampshire|US
مين!|Maine|US
كونيتيكت|Connecticut|US
جزيرة غوام/غوام|Guam|US
فانكوفر|Vancouver|CA
ألبرتا|Alberta|CA
تيخوانا|Tijuana|MX
جزر فوكلاند/جزر الفوكلاند|Falkland Islands|
الأمازون!|Amazon|BR
لاليبيلا|Lalibela|ET
تيغراي/تيجراي|Tigray|ET
أوغادين|Ogaden|ET
أوروميا|Oromia|ET
بادمي|Badme|ER
عصب!|Assab|ER
مصوع!|Massawa|ER
غاريسا|Garissa|KE
نيفاشا|Naivasha|KE
شيبوك|Chibok|NG
كادونا|Kaduna|NG
بحيرة تشاد|Lake Chad|
يوبي!|Yobe|NG
أداماوا|Adamawa|NG
ديفا!|Diffa|NE
أغاديز|Agadez|NE
موبتي|Mopti|ML
ليبتاكو|Liptako|
غوما!|Goma|CD
كيفو|Kivu|CD
كاتانغا|Katanga|CD
ديربان/دوربان|Durban|ZA
بلاد الرافدين|Mesopotamia|IQ
وادي النيل|Nile Valley|
الصحراء الكبرى|Sahara|
البحر الكاريبي|Caribbean Sea|
بحر الشمال|North Sea|
بحر البلطيق|Baltic Sea|
المحيط المتجمد الشمالي|Arctic Ocean|
القطب الشمالي|Arctic|
بحر الصين الشرقي|East China Sea|
بحر مرمرة|Sea of Marmara|
قناة بنما|Panama Canal|
القوقاز الجنوبي|South Caucasus|
الهلال الخصيب|Fertile Crescent|
نهر الأردن|Jordan River|
نهر السند|Indus|
الدانوب|Danube|
`
