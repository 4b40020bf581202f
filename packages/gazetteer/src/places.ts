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
الجولان|Golan Heights|SY
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
القدس/القدس الشرقية/القدس المحتلة/القدس الغربية|Jerusalem|PS
غزة/قطاع غزة|Gaza|PS
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
أسدود|Ashdod|IL
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
ميدان التحرير|Tahrir Square|EG
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
مليلية|Melilla|ES
العيون!|Laayoune|EH
الكركرات|Guerguerat|EH
أم درمان/أمدرمان|Omdurman|SD
بورتسودان/بور سودان|Port Sudan|SD
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
كويتا|Quetta|PK
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
خليج عمان|Gulf of Oman|
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
الساحل الأفريقي|Sahel|
الغرب!|the West|
البيت الحرام|Great Mosque of Mecca|SA
الأستانة!|Astana|KZ
الاتحاد السوفيتي/الاتحاد السوفييتي/الاتحاد السوفياتي|Soviet Union|
يوغوسلافيا|Yugoslavia|
الأراضي المحتلة/الأراضي الفلسطينية المحتلة|Occupied Territories|PS
المنطقة الآمنة|Safe zone|SY
المنطقة منزوعة السلاح/المنطقة المنزوعة السلاح|Demilitarised zone|SY
مناطق خفض التصعيد/منطقة خفض التصعيد/مناطق خفض التوتر/منطقة خفض التوتر|De-escalation zones|SY
`
