/**
 * Named agreements, resolutions, plans and processes: one a line.
 *
 *   Wikidata | Arabic names | English
 *
 * Resolutions of the Security Council (قرار مجلس الأمن رقم 2254، القرار 2254) are read by rule. Source: made by hand.
 */
export const INSTRUMENTS = `
-|مسار أستانا/مسار أستانة/صيغة أستانا/صيغة أستانة/عملية أستانا/عملية أستانة/محادثات أستانا/محادثات أستانة/مباحثات أستانا/مباحثات أستانة/مفاوضات أستانا/مفاوضات أستانة/صيغة محادثات أستانة/صيغة محادثات أستانا/اجتماع أستانة/اجتماعات أستانة/مؤتمر أستانة|Astana process
-|مسار جنيف/عملية جنيف/عملية جنيف للسلام/محادثات جنيف/مفاوضات جنيف/مباحثات جنيف/مؤتمر جنيف/جنيف 2/جنيف2/جنيف 3/جنيف 4/بيان جنيف/جنيف 1|Geneva process
-|مؤتمر سوتشي/مؤتمر الحوار الوطني السوري/مؤتمر الحوار السوري/مؤتمر سوتشي للحوار الوطني السوري|Sochi congress
-|اتفاق سوتشي/اتفاقية سوتشي/تفاهمات سوتشي/تفاهم سوتشي/مذكرة سوتشي|Sochi memorandum
-|اتفاق خفض التصعيد/اتفاقية خفض التصعيد/اتفاق مناطق خفض التصعيد|De-escalation agreement
-|الاتفاق النووي/الاتفاق النووي الإيراني/الاتفاق النووي مع إيران/خطة العمل الشاملة المشتركة/خطة العمل المشتركة الشاملة/اتفاق إيران النووي|Iran nuclear deal
-|معاهدة حظر الانتشار النووي/معاهدة منع الانتشار النووي/معاهدة عدم انتشار الأسلحة النووية|Non-Proliferation Treaty
-|معاهدة القوى النووية المتوسطة المدى/معاهدة الصواريخ النووية متوسطة المدى|INF Treaty
-|اتفاق باريس للمناخ/اتفاق باريس/اتفاقية باريس للمناخ/اتفاقية باريس|Paris Agreement
-|اتفاق مينسك/اتفاقات مينسك/اتفاقيات مينسك/صيغة مينسك|Minsk agreements
-|صيغة النورماندي/رباعية النورماندي|Normandy format
-|اتفاق الرياض|Riyadh Agreement
-|اتفاق ستوكهولم/اتفاق السويد/اتفاق الحديدة|Stockholm Agreement
-|المبادرة الخليجية/المبادرة الخليجية وآليتها التنفيذية|GCC initiative for Yemen
-|مخرجات الحوار الوطني/مؤتمر الحوار الوطني/الحوار الوطني اليمني|National Dialogue Conference
-|اتفاق السلم والشراكة|Peace and National Partnership Agreement
-|اتفاق الصخيرات/الاتفاق السياسي الليبي/اتفاق الصخيرات السياسي|Libyan Political Agreement
-|مؤتمر برلين/مسار برلين|Berlin conference
-|اتفاق الطائف/وثيقة الوفاق الوطني|Taif Agreement
-|اتفاق الدوحة|Doha Agreement
-|اتفاق أوسلو/اتفاقية أوسلو/اتفاقات أوسلو/اتفاقيات أوسلو|Oslo Accords
-|اتفاقية كامب ديفيد/اتفاقيات كامب ديفيد/معاهدة كامب ديفيد|Camp David Accords
-|اتفاقية وادي عربة/معاهدة وادي عربة|Israel–Jordan peace treaty
-|المبادرة العربية للسلام/مبادرة السلام العربية|Arab Peace Initiative
-|صفقة القرن|Deal of the century
-|خارطة الطريق/خريطة الطريق|Road map
-|اتفاق مكة|Mecca Agreement
-|اتفاق المصالحة/اتفاق المصالحة الفلسطينية/اتفاق القاهرة|Palestinian reconciliation agreement
-|اتفاقية سايكس بيكو/سايكس بيكو/اتفاق سايكس بيكو|Sykes–Picot Agreement
-|وعد بلفور|Balfour Declaration
-|معاهدة لوزان|Treaty of Lausanne
-|اتفاق أضنة/اتفاقية أضنة|Adana Agreement
-|اتفاق نيفاشا/اتفاقية نيفاشا/اتفاقية السلام الشامل|Comprehensive Peace Agreement
-|إعلان المبادئ/اتفاقية المبادئ/اتفاق إعلان المبادئ|Declaration of Principles
-|الوثيقة الدستورية|Constitutional Declaration
-|اتفاقيات جنيف/اتفاقية جنيف|Geneva Conventions
-|ميثاق الأمم المتحدة|UN Charter
-|المادة الخامسة|Article 5
-|قانون قيصر|Caesar Act
-|قانون جاستا/جاستا|JASTA
-|بريكست/البريكست|Brexit
-|رؤية 2030/رؤية المملكة 2030|Saudi Vision 2030
-|درع الفرات/عملية درع الفرات|Operation Euphrates Shield
-|غصن الزيتون/عملية غصن الزيتون|Operation Olive Branch
-|نبع السلام/عملية نبع السلام|Operation Peace Spring
-|عاصفة الحزم/عملية عاصفة الحزم|Operation Decisive Storm
-|إعادة الأمل/عملية إعادة الأمل|Operation Restoring Hope
-|الجرف الصامد/عملية الجرف الصامد|Operation Protective Edge
-|الرصاص المصبوب/عملية الرصاص المصبوب|Operation Cast Lead
-|معاهدة شنغن/اتفاقية شنغن|Schengen Agreement
-|معاهدة لشبونة|Lisbon Treaty
-|التعديلات الدستورية/تعديلات دستورية/الإصلاح الدستوري|Constitutional amendments
`
