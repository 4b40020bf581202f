/**
 * States and state-like territories: one a line.
 *
 *   ISO | Wikidata | Arabic names | English | nationality adjective | other demonyms | capital | capital in English
 *
 * Names are separated by `/`, the first is the display name. The adjective is the masculine singular without the
 * article; feminine, dual and plural follow by rule. Source: made by hand, names checked against CLDR territories;
 * Wikidata ids only where certain (`-` otherwise). Left out: overseas territories without news of their own.
 */
export const STATES = `
AE|Q878|الإمارات/الإمارات العربية المتحدة|United Arab Emirates|إماراتي||أبوظبي/أبو ظبي|Abu Dhabi
BH|Q398|البحرين|Bahrain|بحريني/بحراني||المنامة|Manama
DZ|Q262|الجزائر|Algeria|جزائري||الجزائر العاصمة|Algiers
EG|Q79|مصر/جمهورية مصر العربية/جمهورية مصر|Egypt|مصري||القاهرة|Cairo
IQ|Q796|العراق|Iraq|عراقي||بغداد|Baghdad
IR|Q794|إيران/الجمهورية الإسلامية الإيرانية/الجمهورية الإسلامية|Iran|إيراني||طهران|Tehran
IL|Q801|إسرائيل|Israel|إسرائيلي||تل أبيب|Tel Aviv
JO|Q810|الأردن/المملكة الأردنية الهاشمية/المملكة الأردنية|Jordan|أردني||عمان/عمّان|Amman
KW|Q817|الكويت|Kuwait|كويتي|||Kuwait City
LB|Q822|لبنان|Lebanon|لبناني||بيروت|Beirut
LY|Q1016|ليبيا|Libya|ليبي||طرابلس/طرابلس الغرب|Tripoli
MA|Q1028|المغرب/المملكة المغربية|Morocco|مغربي|مغاربة|الرباط|Rabat
MR|Q1025|موريتانيا|Mauritania|موريتاني||نواكشوط|Nouakchott
OM|Q842|سلطنة عمان/سلطنة عُمان|Oman|عماني/عُماني||مسقط|Muscat
PS|Q219060|فلسطين/دولة فلسطين/الأراضي الفلسطينية|Palestine|فلسطيني|||
QA|Q846|قطر|Qatar|قطري||الدوحة|Doha
SA|Q851|السعودية/المملكة العربية السعودية/العربية السعودية/المملكة السعودية|Saudi Arabia|سعودي||الرياض|Riyadh
SD|Q1049|السودان|Sudan|سوداني||الخرطوم|Khartoum
SO|Q1045|الصومال|Somalia|صومالي||مقديشو/مقديشيو|Mogadishu
SY|Q858|سوريا/سورية/الجمهورية العربية السورية|Syria|سوري||دمشق|Damascus
TN|Q948|تونس/الجمهورية التونسية|Tunisia|تونسي||تونس العاصمة|Tunis
YE|Q805|اليمن/الجمهورية اليمنية|Yemen|يمني||صنعاء/صنعا|Sanaa
DJ|Q977|جيبوتي|Djibouti|جيبوتي|||
KM|Q970|جزر القمر|Comoros|قمري||موروني|Moroni
SS|Q958|جنوب السودان|South Sudan|جنوب سوداني||جوبا|Juba
EH|Q6250|الصحراء الغربية|Western Sahara|صحراوي|||
TR|Q43|تركيا|Turkey|تركي|أتراك|أنقرة|Ankara
US|Q30|الولايات المتحدة/الولايات المتحدة الأمريكية/الولايات المتحدة الأميركية/أمريكا/أميركا/الولايات المتحده الامريكيه|United States|أمريكي/أميركي|أمريكان/أميركان|واشنطن|Washington
RU|Q159|روسيا/روسيا الاتحادية/الاتحاد الروسي|Russia|روسي|روس|موسكو|Moscow
CN|Q148|الصين/جمهورية الصين الشعبية|China|صيني||بكين/بيكين/بيجين|Beijing
GB|Q145|بريطانيا/المملكة المتحدة/بريطانيا العظمى|United Kingdom|بريطاني||لندن|London
FR|Q142|فرنسا|France|فرنسي||باريس|Paris
DE|Q183|ألمانيا|Germany|ألماني|ألمان|برلين|Berlin
IT|Q38|إيطاليا|Italy|إيطالي||روما|Rome
ES|Q29|إسبانيا/اسبانيا|Spain|إسباني|إسبان|مدريد|Madrid
PT|Q45|البرتغال|Portugal|برتغالي||لشبونة|Lisbon
NL|Q55|هولندا|Netherlands|هولندي||أمستردام/لاهاي|Amsterdam
BE|Q31|بلجيكا|Belgium|بلجيكي||بروكسل|Brussels
LU|Q32|لوكسمبورغ/لوكسمبورج|Luxembourg|لوكسمبورغي|||
AT|Q40|النمسا|Austria|نمساوي||فيينا|Vienna
CH|Q39|سويسرا|Switzerland|سويسري||برن/بيرن|Bern
SE|Q34|السويد|Sweden|سويدي||ستوكهولم/استوكهولم|Stockholm
NO|Q20|النرويج|Norway|نرويجي||أوسلو|Oslo
DK|Q35|الدنمارك/الدانمارك/الدانمرك/الدنمرك|Denmark|دنماركي/دانماركي||كوبنهاغن/كوبنهاجن|Copenhagen
FI|Q33|فنلندا|Finland|فنلندي||هلسنكي|Helsinki
IS|Q189|آيسلندا/أيسلندا|Iceland|آيسلندي||ريكيافيك|Reykjavik
IE|Q27|أيرلندا/إيرلندا|Ireland|أيرلندي/إيرلندي||دبلن|Dublin
GR|Q41|اليونان|Greece|يوناني||أثينا|Athens
CY|Q229|قبرص|Cyprus|قبرصي|قبارصة|نيقوسيا|Nicosia
MT|Q233|مالطا|Malta|مالطي||فاليتا|Valletta
PL|Q36|بولندا|Poland|بولندي||وارسو|Warsaw
CZ|Q213|التشيك/جمهورية التشيك|Czechia|تشيكي||براغ|Prague
SK|Q214|سلوفاكيا|Slovakia|سلوفاكي||براتيسلافا|Bratislava
HU|Q28|المجر/هنغاريا|Hungary|مجري/هنغاري||بودابست|Budapest
RO|Q218|رومانيا|Romania|روماني||بوخارست|Bucharest
BG|Q219|بلغاريا|Bulgaria|بلغاري|بلغار|صوفيا|Sofia
RS|Q403|صربيا|Serbia|صربي|صرب|بلغراد|Belgrade
HR|Q224|كرواتيا|Croatia|كرواتي|كروات|زغرب|Zagreb
SI|Q215|سلوفينيا|Slovenia|سلوفيني||ليوبليانا|Ljubljana
BA|Q225|البوسنة/البوسنة والهرسك|Bosnia and Herzegovina|بوسني||سراييفو|Sarajevo
ME|Q236|الجبل الأسود|Montenegro|||بودغوريتسا|Podgorica
MK|Q221|مقدونيا/مقدونيا الشمالية|North Macedonia|مقدوني||سكوبيه/سكوبيي|Skopje
AL|Q222|ألبانيا|Albania|ألباني||تيرانا|Tirana
XK|Q1246|كوسوفو|Kosovo|كوسوفي||بريشتينا|Pristina
UA|Q212|أوكرانيا|Ukraine|أوكراني||كييف|Kyiv
BY|Q184|بيلاروس/بيلاروسيا/روسيا البيضاء|Belarus|بيلاروسي||مينسك|Minsk
MD|Q217|مولدوفا/مولدافيا|Moldova|مولدوفي|||
LT|Q37|ليتوانيا|Lithuania|ليتواني||فيلنيوس|Vilnius
LV|Q211|لاتفيا|Latvia|لاتفي||ريغا|Riga
EE|Q191|إستونيا|Estonia|إستوني||تالين|Tallinn
GE|Q230|جورجيا|Georgia|جورجي||تبليسي/تفليس|Tbilisi
AM|Q399|أرمينيا|Armenia|أرميني|أرمن|يريفان|Yerevan
AZ|Q227|أذربيجان|Azerbaijan|أذربيجاني/أذري||باكو|Baku
KZ|Q232|كازاخستان/كازخستان/قازاخستان|Kazakhstan|كازاخستاني/كازاخي||أستانا/أستانة/الأستانة/نور سلطان|Astana
UZ|Q265|أوزبكستان|Uzbekistan|أوزبكي/أوزبكستاني||طشقند|Tashkent
TM|Q874|تركمانستان|Turkmenistan|تركماني||عشق آباد/عشق أباد|Ashgabat
KG|Q813|قرغيزستان/قيرغيزستان|Kyrgyzstan|قرغيزي/قيرغيزي||بيشكك|Bishkek
TJ|Q863|طاجيكستان|Tajikistan|طاجيكي||دوشنبه|Dushanbe
AF|Q889|أفغانستان|Afghanistan|أفغاني|أفغان|كابل/كابول|Kabul
PK|Q843|باكستان|Pakistan|باكستاني||إسلام آباد/إسلام أباد/اسلام اباد|Islamabad
IN|Q668|الهند|India|هندي|هنود|نيودلهي/نيو دلهي|New Delhi
BD|Q902|بنغلاديش/بنجلاديش/بنغلادش|Bangladesh|بنغالي/بنغلاديشي||دكا/داكا|Dhaka
LK|Q854|سريلانكا|Sri Lanka|سريلانكي||كولومبو|Colombo
NP|Q837|نيبال/النيبال|Nepal|نيبالي||كاتماندو/كاتمندو|Kathmandu
BT|Q917|بوتان|Bhutan|بوتاني|||
MV|Q826|المالديف/جزر المالديف|Maldives|مالديفي|||
MM|Q836|ميانمار/بورما|Myanmar|ميانماري/بورمي||نايبيداو|Naypyidaw
TH|Q869|تايلاند/تايلند|Thailand|تايلاندي/تايلندي||بانكوك|Bangkok
VN|Q881|فيتنام|Vietnam|فيتنامي||هانوي|Hanoi
KH|Q424|كمبوديا|Cambodia|كمبودي||بنوم بنه|Phnom Penh
LA|Q819|لاوس|Laos|لاوسي||فيينتيان|Vientiane
MY|Q833|ماليزيا|Malaysia|ماليزي||كوالالمبور/كوالا لمبور|Kuala Lumpur
SG|Q334|سنغافورة|Singapore|سنغافوري|||
ID|Q252|إندونيسيا/اندونيسيا|Indonesia|إندونيسي||جاكرتا/جاكارتا|Jakarta
PH|Q928|الفلبين/الفيليبين|Philippines|فلبيني/فيليبيني||مانيلا|Manila
BN|Q921|بروناي|Brunei|بروناوي|||
TL|Q574|تيمور الشرقية|East Timor|||ديلي|Dili
JP|Q17|اليابان|Japan|ياباني||طوكيو|Tokyo
KR|Q884|كوريا الجنوبية|South Korea|كوري جنوبي||سول/!سيول/سيؤول|Seoul
KP|Q423|كوريا الشمالية|North Korea|كوري شمالي||بيونغ يانغ/بيونغيانغ/بيونج يانج|Pyongyang
MN|Q711|منغوليا|Mongolia|منغولي|مغول|أولان باتور|Ulaanbaatar
TW|Q865|تايوان|Taiwan|تايواني||تايبيه/تايبه|Taipei
HK|Q8646|هونغ كونغ/هونج كونج|Hong Kong||||
AU|Q408|أستراليا|Australia|أسترالي||كانبيرا/كانبرا|Canberra
NZ|Q664|نيوزيلندا/نيوزيلاندا/نيوزلندا|New Zealand|نيوزيلندي||ويلينغتون/ولنغتون|Wellington
PG|Q691|بابوا غينيا الجديدة|Papua New Guinea||||
FJ|Q712|فيجي|Fiji|فيجي|||
CA|Q16|كندا|Canada|كندي||أوتاوا|Ottawa
MX|Q96|المكسيك|Mexico|مكسيكي||مكسيكو/مكسيكو سيتي|Mexico City
BR|Q155|البرازيل|Brazil|برازيلي||برازيليا|Brasília
AR|Q414|الأرجنتين|Argentina|أرجنتيني||بوينس آيرس/بوينس أيرس|Buenos Aires
CL|Q298|تشيلي|Chile|تشيلي||سانتياغو|Santiago
CO|Q739|كولومبيا|Colombia|كولومبي||بوغوتا|Bogotá
VE|Q717|فنزويلا|Venezuela|فنزويلي||كراكاس/كاراكاس|Caracas
PE|Q419|بيرو/البيرو|Peru|بيروفي||ليما|Lima
EC|Q736|الإكوادور|Ecuador|إكوادوري||كيتو|Quito
BO|Q750|بوليفيا|Bolivia|بوليفي||لاباز|La Paz
PY|Q733|باراغواي|Paraguay|||أسونسيون|Asunción
UY|Q77|أوروغواي/الأوروغواي/أورغواي|Uruguay|أوروغوياني||مونتفيديو|Montevideo
CU|Q241|كوبا|Cuba|كوبي||هافانا|Havana
HT|Q790|هايتي|Haiti|هايتي||بورت أو برنس|Port-au-Prince
DO|Q786|الدومينيكان/جمهورية الدومينيكان|Dominican Republic|دومينيكي|||
JM|Q766|جامايكا|Jamaica|جامايكي||كينغستون|Kingston
PA|Q804|بنما|Panama|بنمي|||
CR|Q800|كوستاريكا|Costa Rica|كوستاريكي|||
NI|Q811|نيكاراغوا|Nicaragua|نيكاراغوي||ماناغوا|Managua
HN|Q783|هندوراس|Honduras|هندوراسي|||
GT|Q774|غواتيمالا|Guatemala|غواتيمالي|||
SV|Q792|السلفادور|El Salvador|سلفادوري|||
TT|Q754|ترينيداد وتوباغو|Trinidad and Tobago||||
BS|Q778|جزر البهاما/الباهاماس|Bahamas||||
ET|Q115|إثيوبيا/أثيوبيا/اثيوبيا|Ethiopia|إثيوبي/أثيوبي||أديس أبابا/اديس ابابا|Addis Ababa
ER|Q986|إريتريا/أريتريا|Eritrea|إريتري/أريتري||أسمرة|Asmara
KE|Q114|كينيا|Kenya|كيني||نيروبي|Nairobi
UG|Q1036|أوغندا/اوغندا|Uganda|أوغندي||كمبالا|Kampala
TZ|Q924|تنزانيا|Tanzania|تنزاني||دودوما|Dodoma
RW|Q1037|رواندا|Rwanda|رواندي||كيغالي|Kigali
BI|Q967|بوروندي|Burundi|||بوجمبورا|Bujumbura
CD|Q974|الكونغو الديمقراطية/جمهورية الكونغو الديمقراطية|DR Congo|كونغولي||كينشاسا|Kinshasa
CG|Q971|الكونغو/الكونغو برازافيل|Republic of the Congo|||برازافيل|Brazzaville
CF|Q929|أفريقيا الوسطى/جمهورية أفريقيا الوسطى/إفريقيا الوسطى|Central African Republic|||بانغي|Bangui
TD|Q657|تشاد|Chad|تشادي||نجامينا/انجمينا|N'Djamena
NE|Q1032|النيجر|Niger|||نيامي|Niamey
NG|Q1033|نيجيريا|Nigeria|نيجيري||أبوجا/ابوجا|Abuja
ML|Q912|!مالي|Mali|||باماكو|Bamako
BF|Q965|بوركينا فاسو|Burkina Faso|||واغادوغو|Ouagadougou
SN|Q1041|السنغال|Senegal|سنغالي||داكار|Dakar
GM|Q1005|غامبيا|Gambia|غامبي||بانجول|Banjul
GN|Q1006|غينيا|Guinea|غيني||كوناكري|Conakry
GW|Q1007|غينيا بيساو|Guinea-Bissau|||بيساو|Bissau
GQ|Q983|غينيا الاستوائية|Equatorial Guinea|||مالابو|Malabo
SL|Q1044|سيراليون|Sierra Leone|سيراليوني||فريتاون|Freetown
LR|Q1014|ليبيريا|Liberia|ليبيري||مونروفيا|Monrovia
CI|Q1008|ساحل العاج/كوت ديفوار|Côte d'Ivoire|عاجي/إيفواري||ياموسوكرو|Yamoussoukro
GH|Q117|غانا|Ghana|غاني||أكرا|Accra
TG|Q945|توغو|Togo|توغولي||!لومي|Lomé
BJ|Q962|بنين|Benin|بنيني||بورتو نوفو|Porto-Novo
CM|Q1009|الكاميرون|Cameroon|كاميروني||ياوندي|Yaoundé
GA|Q1000|الغابون/الجابون|Gabon|غابوني||ليبرفيل|Libreville
AO|Q916|أنغولا|Angola|أنغولي||لواندا|Luanda
ZM|Q953|زامبيا|Zambia|زامبي||لوساكا|Lusaka
ZW|Q954|زيمبابوي|Zimbabwe|زيمبابوي||هراري|Harare
MZ|Q1029|موزمبيق|Mozambique|موزمبيقي||مابوتو|Maputo
MW|Q1020|ملاوي/مالاوي|Malawi|||ليلونغوي|Lilongwe
MG|Q1019|مدغشقر|Madagascar|||أنتاناناريفو|Antananarivo
MU|Q1027|موريشيوس|Mauritius||||
SC|Q1042|سيشل/سيشيل|Seychelles||||
NA|Q1030|ناميبيا|Namibia|ناميبي||ويندهوك|Windhoek
BW|Q963|بوتسوانا|Botswana||||
ZA|Q258|جنوب أفريقيا/جنوب إفريقيا/جنوب افريقيا|South Africa|جنوب أفريقي/جنوب إفريقي||بريتوريا|Pretoria
LS|Q1013|ليسوتو|Lesotho||||
VA|Q237|الفاتيكان|Vatican City|فاتيكاني|||
MC|Q235|موناكو|Monaco||||
AD|Q228|أندورا|Andorra||||
`
