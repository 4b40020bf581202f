/**
 * Organisations that are known by a name of their own: one a line.
 *
 *   Wikidata | type | Arabic names | English | of (state code or empty) | kind
 *
 * Ministries, armies, parliaments and governments of states are not listed: they are read by rule. A name in
 * parentheses (…) is a short form that counts only when the article has a longer name of it. `!` in front of a name:
 * also a common word, needs a cue (صحيفة، قناة، وكالة، حزب …). Source: made by hand; ids only where certain.
 */
export const ORGANISATIONS = `
Q1065|ORG|الأمم المتحدة/منظمة الأمم المتحدة/هيئة الأمم المتحدة/(المنظمة الدولية)/(المنظمة الأممية)|United Nations||international
Q37470|ORG|مجلس الأمن الدولي/مجلس الأمن/مجلس الأمن التابع للأمم المتحدة|UN Security Council||international
Q47423|ORG|الجمعية العامة للأمم المتحدة/الجمعية العامة|UN General Assembly||international
Q132551|ORG|المفوضية السامية للأمم المتحدة لشؤون اللاجئين/المفوضية السامية لشؤون اللاجئين/مفوضية الأمم المتحدة لشؤون اللاجئين/مفوضية شؤون اللاجئين/مفوضية اللاجئين/المفوضية العليا لشؤون اللاجئين/مفوضية الأمم المتحدة العليا للاجئين/(المفوضية)|UNHCR||international
-|ORG|مكتب تنسيق الشؤون الإنسانية/مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية/أوتشا|OCHA||international
Q740308|ORG|يونيسف/اليونيسف/اليونيسيف/يونيسيف/منظمة الأمم المتحدة للطفولة|UNICEF||international
Q7809|ORG|اليونسكو/يونسكو|UNESCO||international
Q7817|ORG|منظمة الصحة العالمية/الصحة العالمية|World Health Organization||international
Q204344|ORG|برنامج الأغذية العالمي/برنامج الغذاء العالمي|World Food Programme||international
-|ORG|الأونروا/أونروا/وكالة غوث وتشغيل اللاجئين الفلسطينيين|UNRWA||international
-|ORG|منظمة الأغذية والزراعة/الفاو|FAO||international
-|ORG|مجلس حقوق الإنسان/مجلس حقوق الإنسان التابع للأمم المتحدة|UN Human Rights Council||international
-|ORG|المفوضية السامية لحقوق الإنسان/المفوضية السامية للأمم المتحدة لحقوق الإنسان/مفوضية حقوق الإنسان/مفوضية الأمم المتحدة لحقوق الإنسان|OHCHR||international
-|ORG|المنظمة الدولية للهجرة/منظمة الهجرة الدولية|International Organization for Migration||international
-|ORG|برنامج الأمم المتحدة الإنمائي|UNDP||international
-|ORG|صندوق الأمم المتحدة للسكان|UNFPA||international
-|ORG|بعثة الأمم المتحدة للدعم في ليبيا|UNSMIL||international
-|ORG|يونيفيل/اليونيفيل/قوات اليونيفيل|UNIFIL||international
Q41984|ORG|الوكالة الدولية للطاقة الذرية/وكالة الطاقة الذرية/وكالة الطاقة الذرية الدولية|IAEA||international
-|ORG|منظمة حظر الأسلحة الكيميائية/منظمة حظر الأسلحة الكيماوية/منظمة حظر انتشار الأسلحة الكيميائية|OPCW||international
Q47488|ORG|المحكمة الجنائية الدولية/الجنائية الدولية|International Criminal Court||international
Q7801|ORG|محكمة العدل الدولية/العدل الدولية|International Court of Justice||international
-|ORG|المحكمة الخاصة بلبنان/المحكمة الدولية الخاصة بلبنان|Special Tribunal for Lebanon||international
Q7184|ORG|حلف شمال الأطلسي/حلف الشمال الأطلسي/الناتو/ناتو/حلف الأطلسي/الحلف الأطلسي/(الأطلسي)/(الحلف)|NATO||alliance
Q458|ORG|الاتحاد الأوروبي/الاتحاد الاوربي/الإتحاد الأوروبي/(الاتحاد)|European Union||international
Q8880|ORG|المفوضية الأوروبية|European Commission||international
Q8889|ORG|البرلمان الأوروبي|European Parliament||international
-|ORG|المجلس الأوروبي/مجلس الاتحاد الأوروبي|European Council||international
Q8908|ORG|مجلس أوروبا|Council of Europe||international
Q7172|ORG|جامعة الدول العربية/الجامعة العربية/(الجامعة)|Arab League||international
Q217172|ORG|مجلس التعاون الخليجي/مجلس التعاون لدول الخليج العربية/مجلس التعاون لدول الخليج/مجلس التعاون/(المجلس)|Gulf Cooperation Council||international
Q7159|ORG|الاتحاد الأفريقي/الاتحاد الإفريقي|African Union||international
Q47543|ORG|منظمة التعاون الإسلامي/التعاون الإسلامي/منظمة المؤتمر الإسلامي|Organisation of Islamic Cooperation||international
Q7795|ORG|أوبك/منظمة الدول المصدرة للنفط/منظمة البلدان المصدرة للبترول|OPEC||international
Q7804|ORG|صندوق النقد الدولي/صندوق النقد|International Monetary Fund||international
Q7164|ORG|البنك الدولي|World Bank||international
Q7825|ORG|منظمة التجارة العالمية|World Trade Organization||international
-|ORG|الإنتربول/الانتربول/إنتربول|Interpol||international
Q81299|ORG|منظمة الأمن والتعاون في أوروبا|OSCE||international
Q7768|ORG|رابطة دول جنوب شرق آسيا/آسيان|ASEAN||international
Q485207|ORG|منظمة شنغهاي للتعاون/منظمة شنغهاي|Shanghai Cooperation Organisation||international
-|ORG|منظمة التعاون الاقتصادي للبحر الأسود/منظمة التعاون الاقتصادي لبلدان البحر الأسود/منظمة التعاون الاقتصادي لدول البحر الأسود/KEİ|BSEC||international
Q19771|ORG|مجموعة العشرين/قمة العشرين/قمة مجموعة العشرين|G20||international
Q1764511|ORG|مجموعة السبع/مجموعة السبع الكبرى/مجموعة الدول السبع|G7||international
-|ORG|مجموعة الثماني/مجموعة الدول الثماني|G8||international
-|ORG|بريكس|BRICS||international
-|ORG|مجموعة 5+1/مجموعة خمسة زائد واحد|P5+1||international
-|ORG|اللجنة الرباعية/اللجنة الرباعية الدولية/الرباعية الدولية|Middle East Quartet||international
-|ORG|اتحاد المغرب العربي|Arab Maghreb Union||international
-|ORG|الهيئة الحكومية للتنمية/إيقاد/إيغاد/منظمة إيقاد|IGAD||international
-|ORG|مجموعة دعم سوريا الدولية/المجموعة الدولية لدعم سوريا/مجموعة الدعم الدولية لسوريا|International Syria Support Group||international
-|ORG|اللجنة الدستورية/اللجنة الدستورية السورية/لجنة صياغة الدستور/لجنة الدستور|Syrian Constitutional Committee||international
-|ORG|اللجنة الدولية للصليب الأحمر/الصليب الأحمر/الصليب الأحمر الدولي/اللجنة الدولية|International Committee of the Red Cross||ngo
-|ORG|الهلال الأحمر السوري/الهلال الأحمر العربي السوري|Syrian Arab Red Crescent|SY|ngo
-|ORG|الهلال الأحمر|Red Crescent||ngo
-|ORG|الهلال الأحمر الفلسطيني/جمعية الهلال الأحمر الفلسطيني|Palestine Red Crescent|PS|ngo
-|ORG|الهلال الأحمر الليبي|Libyan Red Crescent|LY|ngo
-|ORG|أطباء بلا حدود|Médecins Sans Frontières||ngo
Q187052|ORG|هيومن رايتس ووتش/هيومان رايتس ووتش/هيومن رايتس واتش|Human Rights Watch||ngo
Q42970|ORG|منظمة العفو الدولية/العفو الدولية/أمنستي|Amnesty International||ngo
-|ORG|مراسلون بلا حدود|Reporters Without Borders||ngo
-|ORG|لجنة حماية الصحفيين|Committee to Protect Journalists||ngo
-|ORG|أوكسفام|Oxfam||ngo
-|ORG|المرصد السوري لحقوق الإنسان/المرصد السوري/المرصد|Syrian Observatory for Human Rights||ngo
-|ORG|الشبكة السورية لحقوق الإنسان|Syrian Network for Human Rights||ngo
-|ORG|الدفاع المدني السوري/الخوذ البيضاء/القبعات البيضاء/أصحاب الخوذ البيضاء|White Helmets|SY|ngo
-|ORG|مجموعة الأزمات الدولية|International Crisis Group||ngo
-|ORG|معهد واشنطن|Washington Institute|US|ngo
-|ORG|غرينبيس/غرين بيس|Greenpeace||ngo
-|ORG|الشفافية الدولية/منظمة الشفافية الدولية|Transparency International||ngo
-|ORG|رويترز/رويتر|Reuters||agency
Q40464|ORG|فرانس برس/فرنس برس/فرانس بريس/أ ف ب/ا ف ب/أ.ف.ب/وكالة الصحافة الفرنسية/AFP|Agence France-Presse|FR|agency
Q40469|ORG|أسوشيتد برس/أسوشييتد برس/اسوشيتد برس/الأسوشيتد برس/أسوشيتيد برس/أسوشيتدبرس/AP|Associated Press|US|agency
-|ORG|الأناضول/الاناضول|Anadolu Agency|TR|agency
-|ORG|تاس/ايتار تاس/إيتار تاس/إيتار-تاس|TASS|RU|agency
-|ORG|إنترفاكس/انترفاكس|Interfax|RU|agency
-|ORG|سبوتنيك|Sputnik|RU|agency
-|ORG|نوفوستي/ريا نوفوستي/ريا-نوفوستي|RIA Novosti|RU|agency
-|ORG|روسيا اليوم|RT|RU|media
-|ORG|شينخوا|Xinhua|CN|agency
-|ORG|سانا|SANA|SY|agency-cue
-|ORG|واس|Saudi Press Agency|SA|agency
-|ORG|وام|Emirates News Agency|AE|agency-cue
-|ORG|قنا|Qatar News Agency|QA|agency-cue
-|ORG|كونا|Kuwait News Agency|KW|agency-cue
-|ORG|بترا|Petra|JO|agency-cue
-|ORG|بنا|Bahrain News Agency|BH|agency-cue
-|ORG|إرنا/ارنا|IRNA|IR|agency
-|ORG|إيسنا|ISNA|IR|agency
-|ORG|فارس|Fars News Agency|IR|agency-cue
-|ORG|تسنيم|Tasnim News Agency|IR|agency
-|ORG|مهر|Mehr News Agency|IR|agency-cue
-|ORG|وفا|WAFA|PS|agency-cue
-|ORG|معا|Ma'an|PS|agency-cue
-|ORG|سبأ|Saba|YE|agency-cue
-|ORG|سونا|SUNA|SD|agency-cue
-|ORG|أنباء الشرق الأوسط|Middle East News Agency|EG|agency
-|ORG|أعماق|Amaq||agency-cue
-|ORG|كيودو|Kyodo|JP|agency
-|ORG|يونهاب|Yonhap|KR|agency
-|ORG|أنسا|ANSA|IT|agency-cue
-|ORG|وكالة الأنباء الألمانية/د ب أ/د.ب.أ|dpa|DE|agency
Q9531|ORG|بي بي سي/بي.بي.سي/البي بي سي/هيئة الإذاعة البريطانية/BBC|BBC|GB|media
Q48340|ORG|سي إن إن/سي ان ان/CNN|CNN|US|media
-|ORG|فوكس نيوز/Fox News|Fox News|US|media
-|ORG|إن بي سي/ان بي سي|NBC|US|media
-|ORG|سي بي إس|CBS|US|media
-|ORG|إيه بي سي|ABC|US|media
-|ORG|بلومبرغ/بلومبيرغ/بلومبرج|Bloomberg|US|media
-|ORG|نيويورك تايمز/النيويورك تايمز/New York Times|The New York Times|US|media
-|ORG|واشنطن بوست/الواشنطن بوست|The Washington Post|US|media
-|ORG|وول ستريت جورنال|The Wall Street Journal|US|media
-|ORG|الغارديان/الجارديان/غارديان|The Guardian|GB|media
-|ORG|فايننشال تايمز/فاينانشال تايمز/فاينانشيال تايمز|Financial Times|GB|media
-|ORG|ديلي تلغراف/ديلي تليغراف/الديلي تلغراف/ديلي تلجراف|The Daily Telegraph|GB|media
-|ORG|ديلي ميل|Daily Mail|GB|media
-|ORG|الإندبندنت/إندبندنت/الاندبندنت|The Independent|GB|media
-|ORG|سكاي نيوز/سكاي نيوز عربية|Sky News|GB|media
-|ORG|لوموند|Le Monde|FR|media
-|ORG|لوفيغارو/لو فيغارو/لوفيجارو|Le Figaro|FR|media
-|ORG|ليبراسيون|Libération|FR|media
-|ORG|فرانس 24/فرانس24|France 24|FR|media
-|ORG|دير شبيغل/دير شبيجل|Der Spiegel|DE|media
-|ORG|بيلد|Bild|DE|media-cue
-|ORG|دويتشه فيله|Deutsche Welle|DE|media
-|ORG|إل باييس|El País|ES|media
-|ORG|هآرتس/هاآرتس|Haaretz|IL|media
-|ORG|يديعوت أحرونوت|Yedioth Ahronoth|IL|media
-|ORG|معاريف|Maariv|IL|media
-|ORG|حرييت|Hürriyet|TR|media
-|ORG|يني شفق|Yeni Şafak|TR|media
-|ORG|تي آر تي/TRT|TRT|TR|media
-|ORG|كوميرسانت|Kommersant|RU|media
-|ORG|إزفستيا|Izvestia|RU|media
-|ORG|الجزيرة|Al Jazeera|QA|media-cue
-|ORG|العربية|Al Arabiya|SA|media-cue
-|ORG|الحدث|Al Hadath|SA|media-cue
-|ORG|الميادين|Al Mayadeen|LB|media-cue
-|ORG|المنار|Al-Manar|LB|media-cue
-|ORG|الحرة|Alhurra|US|media-cue
-|ORG|العالم|Al-Alam|IR|media-cue
-|ORG|النهار|An-Nahar|LB|media-cue
-|ORG|السفير|As-Safir|LB|media-cue
-|ORG|الأخبار|Al-Akhbar|LB|media-cue
-|ORG|الحياة|Al-Hayat|SA|media-cue
-|ORG|الشرق الأوسط|Asharq Al-Awsat|SA|media-cue
-|ORG|عكاظ|Okaz|SA|media-cue
-|ORG|سبق|Sabq|SA|media-cue
-|ORG|الرياض|Al Riyadh|SA|media-cue
-|ORG|الوطن|Al-Watan||media-cue
-|ORG|الأهرام|Al-Ahram|EG|media-cue
-|ORG|اليوم السابع|Youm7|EG|media
-|ORG|المصري اليوم|Al-Masry Al-Youm|EG|media
-|ORG|القدس العربي|Al-Quds Al-Arabi|GB|media
-|ORG|العربي الجديد|The New Arab|GB|media
-|ORG|عنب بلدي|Enab Baladi|SY|media
-|ORG|الجوهرة أف أم/جوهرة أف أم/الجوهرة اف ام|Jawhara FM|TN|media
-|ORG|موزاييك أف أم/موزاييك|Mosaïque FM|TN|media
-|ORG|شمس أف أم|Shems FM|TN|media
-|ORG|يمن برس|Yemen Press|YE|media
-|ORG|تويتر|Twitter||company
-|ORG|فيسبوك/فيس بوك/الفيسبوك/فايسبوك|Facebook||company
-|ORG|يوتيوب|YouTube||company
-|ORG|غوغل/جوجل|Google||company
-|ORG|إنستغرام/انستغرام/انستجرام|Instagram||company
-|ORG|واتساب/واتس آب/واتس اب|WhatsApp||company
-|ORG|مايكروسوفت|Microsoft||company
-|ORG|آبل/أبل|Apple||company
-|ORG|سامسونغ/سامسونج|Samsung||company
-|ORG|هواوي|Huawei|CN|company
-|ORG|أمازون|Amazon||company
-|ORG|أوبر/أوبر تكنولوجيز|Uber||company
-|ORG|تيسلا|Tesla||company
-|ORG|بوينغ/بوينج|Boeing|US|company
-|ORG|إيرباص/ايرباص/إيرباس|Airbus||company
-|ORG|لوكهيد مارتن|Lockheed Martin|US|company
-|ORG|أرامكو/أرامكو السعودية|Saudi Aramco|SA|company
-|ORG|سابك|SABIC|SA|company
-|ORG|غازبروم/جازبروم|Gazprom|RU|company
-|ORG|روس نفط/روسنفت|Rosneft|RU|company
-|ORG|روساتوم/روس آتوم|Rosatom|RU|company
-|ORG|توتال|Total|FR|company
-|ORG|إكسون موبيل|ExxonMobil|US|company
-|ORG|إيني|Eni|IT|company
-|ORG|رويال داتش شل|Royal Dutch Shell||company
-|ORG|سيمنز|Siemens|DE|company
-|ORG|فولكس فاغن/فولكسفاغن/فولكس فاجن|Volkswagen|DE|company
-|ORG|تويوتا|Toyota|JP|company
-|ORG|نوكيا|Nokia||company
-|ORG|أوريدو|Ooredoo|QA|company
-|ORG|طيران الإمارات|Emirates|AE|company
-|ORG|الخطوط الجوية القطرية|Qatar Airways|QA|company
-|ORG|الاتحاد للطيران|Etihad|AE|company
-|ORG|مصر للطيران|EgyptAir|EG|company
-|ORG|الخطوط الجوية التركية/الخطوط التركية|Turkish Airlines|TR|company
-|ORG|غولدمان ساكس|Goldman Sachs|US|company
-|ORG|فيفا/الفيفا/الاتحاد الدولي لكرة القدم|FIFA||international
-|ORG|الاتحاد الآسيوي لكرة القدم|AFC||international
-|ORG|الاتحاد الأفريقي لكرة القدم/الاتحاد الإفريقي لكرة القدم/الكاف|CAF||international
-|ORG|اللجنة الأولمبية الدولية|International Olympic Committee||international
-|ORG|موديز|Moody's||company
-|ORG|ستاندرد آند بورز|Standard & Poor's||company
-|ORG|ناسا|NASA|US|body
-|ORG|البنتاغون/البنتاجون/بنتاغون|Pentagon|US|ministry
Q11268|ORG|الكونغرس/الكونجرس/الكونغرس الأمريكي/الكونغرس الأميركي/الكونجرس الأمريكي|US Congress|US|parliament
Q66096|ORG|مجلس الشيوخ/مجلس الشيوخ الأمريكي/مجلس الشيوخ الأميركي/الشيوخ الأميركي|US Senate|US|parliament
Q11701|ORG|مجلس النواب الأمريكي/مجلس النواب الأميركي|US House of Representatives|US|parliament
Q37230|ORG|وكالة المخابرات المركزية/وكالة الاستخبارات المركزية/سي آي إيه/سي آي أيه/السي آي إيه/وكالة الاستخبارات المركزية الأمريكية/وكالة المخابرات المركزية الأمريكية|CIA|US|body
Q8333|ORG|مكتب التحقيقات الفيدرالي/مكتب التحقيقات الاتحادي/إف بي آي/مكتب التحقيقات الفدرالي|FBI|US|body
-|ORG|وكالة الأمن القومي/وكالة الأمن القومي الأمريكية|NSA|US|body
-|ORG|القيادة المركزية الأمريكية/القيادة المركزية الأميركية|US Central Command|US|forces
-|ORG|البيت الأبيض|White House|US|presidency
-|ORG|الكرملين/كرملين|Kremlin|RU|presidency
-|ORG|الإليزيه|Élysée|FR|presidency
-|ORG|الدوما/مجلس الدوما|State Duma|RU|parliament
-|ORG|مجلس الاتحاد الروسي|Federation Council|RU|parliament
-|ORG|الكنيست/الكنيست الإسرائيلي|Knesset|IL|parliament
Q11010|ORG|مجلس العموم/مجلس العموم البريطاني|House of Commons|GB|parliament
-|ORG|مجلس اللوردات|House of Lords|GB|parliament
-|ORG|البوندستاغ/البوندستاج|Bundestag|DE|parliament
-|ORG|الموساد|Mossad|IL|body
-|ORG|الشاباك/الشين بيت|Shin Bet|IL|body
-|ORG|الحرس الثوري الإيراني/الحرس الثوري/حرس الثورة الإيراني|Islamic Revolutionary Guard Corps|IR|forces
-|ORG|فيلق القدس|Quds Force|IR|forces
-|ORG|مجلس صيانة الدستور|Guardian Council|IR|body
-|ORG|مجلس الشورى الإيراني/مجلس الشورى الإسلامي|Islamic Consultative Assembly|IR|parliament
-|ORG|مجلس الشورى السعودي|Shura Council of Saudi Arabia|SA|parliament
-|ORG|مجلس الأمة الكويتي|National Assembly of Kuwait|KW|parliament
-|ORG|الهيئة العليا للمفاوضات/الهيئة العليا للمفاوضات السورية/هيئة التفاوض السورية/هيئة التفاوض العليا|High Negotiations Committee|SY|opposition
-|ORG|الائتلاف الوطني السوري/الائتلاف السوري/الائتلاف الوطني لقوى الثورة والمعارضة السورية/الائتلاف الوطني لقوى الثورة والمعارضة/ائتلاف المعارضة السورية/الائتلاف السوري المعارض/(الائتلاف)|Syrian National Coalition|SY|opposition
-|ORG|المجلس الوطني السوري|Syrian National Council|SY|opposition
-|ORG|هيئة التنسيق الوطنية/هيئة التنسيق|National Coordination Committee|SY|opposition
-|ORG|الاتحاد الديمقراطي|PYD|SY|party
-|ORG|المجلس الوطني الكردي|Kurdish National Council|SY|party
-|ORG|مجلس سوريا الديمقراطية|Syrian Democratic Council|SY|party
-|ORG|حكومة الإنقاذ|Salvation Government|SY|body-weak
-|ORG|الحكومة المقالة|Hamas government in Gaza|PS|government
-|ORG|القوى العظمى/الدول الكبرى|Great powers||international
-|ORG|الحكومة السورية المؤقتة|Syrian Interim Government|SY|government
-|ORG|هيئة الأركان/هيئة أركان|General Staff||body-weak
-|ORG|حزب البعث/حزب البعث العربي الاشتراكي|Ba'ath Party|SY|party
-|ORG|العدالة والتنمية|Justice and Development Party||party
-|ORG|الشعب الجمهوري|Republican People's Party|TR|party
-|ORG|الحركة القومية|Nationalist Movement Party|TR|party
-|ORG|الشعوب الديمقراطي|Peoples' Democratic Party|TR|party
-|ORG|حزب الخير/الحزب الجيد|İYİ Party|TR|party
-|ORG|المجلس الأعلى للقضاة والمدعين|Council of Judges and Prosecutors|TR|body
-|ORG|منظمة غولن/جماعة غولن/تنظيم غولن/حركة غولن|Gülen movement|TR|party
-|ORG|الإخوان المسلمين/الإخوان المسلمون/الإخوان|Muslim Brotherhood||party
-|ORG|الحرية والعدالة|Freedom and Justice Party|EG|party
-|ORG|حزب النور|Al-Nour Party|EG|party
-|ORG|الوفد|Wafd Party|EG|party-cue
-|ORG|الأزهر/الأزهر الشريف|Al-Azhar|EG|religious
-|ORG|دار الإفتاء المصرية/دار الإفتاء|Dar al-Ifta|EG|religious
-|ORG|المجلس الأعلى للقوات المسلحة/(المجلس العسكري)|Supreme Council of the Armed Forces|EG|body
-|ORG|المجلس العسكري الانتقالي/المجلس العسكري السوداني|Transitional Military Council|SD|government
-|ORG|المجلس السيادي/مجلس السيادة/مجلس السيادة الانتقالي|Sovereignty Council of Sudan|SD|government
-|ORG|قوى الحرية والتغيير/قوى إعلان الحرية والتغيير|Forces of Freedom and Change|SD|party
-|ORG|تجمع المهنيين السودانيين/تجمع المهنيين|Sudanese Professionals Association|SD|party
-|ORG|حزب الأمة القومي|National Umma Party|SD|party
-|ORG|حزب المؤتمر الوطني|National Congress Party||party
-|ORG|المؤتمر الشعبي العام|General People's Congress|YE|party
-|ORG|التجمع اليمني للإصلاح/حزب الإصلاح|Al-Islah|YE|party
-|ORG|المجلس الانتقالي الجنوبي/(المجلس الانتقالي)|Southern Transitional Council|YE|party
-|ORG|المجلس السياسي الأعلى|Supreme Political Council|YE|government
-|ORG|اللقاء المشترك|Joint Meeting Parties|YE|party
-|ORG|النهضة|Ennahda|TN|party-cue
-|ORG|نداء تونس|Nidaa Tounes|TN|party
-|ORG|تحيا تونس|Tahya Tounes|TN|party
-|ORG|الجبهة الشعبية|Popular Front|TN|party
-|ORG|الاتحاد العام التونسي للشغل/اتحاد الشغل|UGTT|TN|union
-|ORG|مجلس نواب الشعب|Assembly of the Representatives of the People|TN|parliament
-|ORG|الهيئة العليا المستقلة للانتخابات|ISIE|TN|body
-|ORG|الاتحاد من أجل المتوسط|Union for the Mediterranean||international
-|ORG|جبهة التحرير الوطني|National Liberation Front|DZ|party
-|ORG|التجمع الوطني الديمقراطي|National Rally for Democracy|DZ|party
-|ORG|حكومة الوفاق الوطني/حكومة الوفاق/حكومة الوفاق الوطني الليبية/حكومة الوفاق الليبية|Government of National Accord|LY|government
-|ORG|المجلس الرئاسي/المجلس الرئاسي الليبي/المجلس الرئاسي لحكومة الوفاق الوطني|Presidential Council|LY|government
-|ORG|المؤتمر الوطني العام/المؤتمر الوطني الليبي|General National Congress|LY|parliament
-|ORG|مجلس النواب الليبي/برلمان طبرق|Libyan House of Representatives|LY|parliament
-|ORG|المجلس الوطني الانتقالي|National Transitional Council|LY|government
-|ORG|المجلس الأعلى للدولة|High Council of State|LY|parliament
-|ORG|المؤسسة الوطنية للنفط|National Oil Corporation|LY|company
-|ORG|الجيش الوطني الليبي|Libyan National Army|LY|forces
-|ORG|السلطة الفلسطينية/السلطة الوطنية الفلسطينية|Palestinian Authority|PS|government
-|ORG|منظمة التحرير الفلسطينية/منظمة التحرير|PLO|PS|party
-|ORG|المجلس الوطني الفلسطيني|Palestinian National Council|PS|parliament
-|ORG|المجلس التشريعي الفلسطيني/المجلس التشريعي|Palestinian Legislative Council|PS|parliament
-|ORG|الليكود|Likud|IL|party
-|ORG|القائمة العربية المشتركة|Joint List|IL|party
-|ORG|البيت اليهودي|The Jewish Home|IL|party
-|ORG|المعسكر الصهيوني|Zionist Union|IL|party
-|ORG|تيار المستقبل|Future Movement|LB|party
-|ORG|التيار الوطني الحر|Free Patriotic Movement|LB|party
-|ORG|القوات اللبنانية|Lebanese Forces|LB|party
-|ORG|حزب الكتائب|Kataeb Party|LB|party
-|ORG|الحزب التقدمي الاشتراكي|Progressive Socialist Party|LB|party
-|ORG|تكتل التغيير والإصلاح|Change and Reform Bloc|LB|party
-|ORG|تيار المردة|Marada Movement|LB|party
-|ORG|حزب الدعوة/حزب الدعوة الإسلامية|Islamic Dawa Party|IQ|party
-|ORG|التيار الصدري|Sadrist Movement|IQ|party
-|ORG|ائتلاف دولة القانون/دولة القانون|State of Law Coalition|IQ|party
-|ORG|القائمة العراقية|Iraqiya|IQ|party
-|ORG|تحالف سائرون|Saairun|IQ|party
-|ORG|المجلس الأعلى الإسلامي العراقي/المجلس الأعلى الإسلامي|Islamic Supreme Council of Iraq|IQ|party
-|ORG|الحزب الديمقراطي الكردستاني/الديمقراطي الكردستاني|Kurdistan Democratic Party|IQ|party
-|ORG|الاتحاد الوطني الكردستاني|Patriotic Union of Kurdistan|IQ|party
-|ORG|حكومة إقليم كردستان/حكومة كردستان|Kurdistan Regional Government|IQ|government
-|ORG|المفوضية العليا المستقلة للانتخابات|Independent High Electoral Commission|IQ|body
-|ORG|حزب العمال البريطاني|Labour Party|GB|party
-|ORG|حزب المحافظين|Conservative Party|GB|party
-|ORG|الحزب الجمهوري|Republican Party|US|party
-|ORG|الحزب الديمقراطي|Democratic Party|US|party
-|ORG|الجبهة الوطنية|National Front|FR|party-weak
-|ORG|روسيا الموحدة|United Russia|RU|party
-|ORG|الحزب الشيوعي الصيني|Communist Party of China|CN|party
-|ORG|البنك المركزي الأوروبي|European Central Bank||international
-|ORG|مجلس الاحتياطي الاتحادي/الاحتياطي الفيدرالي/الاحتياطي الاتحادي|Federal Reserve|US|body
-|ORG|التحالف الدولي/التحالف الدولي ضد داعش/قوات التحالف الدولي|Global Coalition||alliance
-|ORG|التحالف العربي/قوات التحالف العربي/تحالف دعم الشرعية|Arab Coalition in Yemen||alliance
-|ORG|التحالف/قوات التحالف|Coalition||alliance-weak
-|ORG|النظام السوري|Syrian regime|SY|regime
-|ORG|درع الجزيرة/قوات درع الجزيرة|Peninsula Shield Force||alliance
-|ORG|قوات حفظ السلام|Peacekeepers||forces-weak
`
