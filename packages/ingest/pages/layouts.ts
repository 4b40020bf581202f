// Twelve page layouts in the manner of Arabic news sites, with our own markup and words, and the clutter that goes
// with each. None copies a page.
import type { Article, Block } from './articles.ts'

export interface Layout {
  readonly name: string
  readonly outlet: string
  /** A page around an article. `turn` varies what pages of one site vary in. */
  render(article: Article, turn: number): string
  /** Encoding of the bytes, when it is not UTF-8. */
  readonly encoding?: 'windows-1256'
}

const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ')
const LEVANT = 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split('|')
const parts = (date: string): [string, number, number] => [
  date.slice(0, 4),
  Number(date.slice(5, 7)),
  Number(date.slice(8)),
]
const egyptian = (date: string): string => `${parts(date)[2]} ${MONTHS[parts(date)[1] - 1]} ${parts(date)[0]}`
export const levantine = (date: string): string => `${parts(date)[2]} ${LEVANT[parts(date)[1] - 1]} ${parts(date)[0]}`
export const numeric = (date: string): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
const easternDigits = (text: string): string => text.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d)))

export const blocks = (body: readonly Block[], paragraph = (text: string): string => `<p>${text}</p>`): string =>
  body
    .map((block) => {
      if ('p' in block) return paragraph(block.p)
      if ('h2' in block) return `<h2>${block.h2}</h2>`
      if ('quote' in block) return `<blockquote><p>${block.quote}</p></blockquote>`
      return `<ul>${block.list.map((item) => `<li>${item}</li>`).join('')}</ul>`
    })
    .join('\n')

export const flat = (body: readonly Block[]): string[] =>
  body.flatMap((block) =>
    'p' in block ? [block.p] : 'h2' in block ? [block.h2] : 'quote' in block ? [block.quote] : [...block.list],
  )

/** Puts something after the n-th block of the body. */
const after = (body: readonly Block[], n: number, extra: string, paragraph?: (text: string) => string): string =>
  `${blocks(body.slice(0, n), paragraph)}\n${extra}\n${blocks(body.slice(n), paragraph)}`

export const TEASERS = [
  [
    'أسعار الوقود ترتفع للمرة الثانية هذا العام',
    'قررت اللجنة المختصة رفع أسعار الوقود بنسبة خمسة في المئة اعتبارا من مساء اليوم، في خطوة قالت إنها تتماشى مع الأسعار العالمية.',
  ],
  [
    'منتخب الشباب يتأهل إلى نصف النهائي',
    'تأهل منتخب الشباب إلى الدور نصف النهائي بعد فوزه بهدفين مقابل هدف في مباراة مثيرة امتدت إلى الأشواط الإضافية.',
  ],
  [
    'عاصفة رملية تعطل حركة الطيران',
    'علقت سلطات الطيران المدني الرحلات في ثلاثة مطارات بعد أن حجبت عاصفة رملية قوية الرؤية، ودعت المسافرين إلى مراجعة شركاتهم.',
  ],
  [
    'افتتاح معرض الكتاب في دورته الثلاثين',
    'انطلقت فعاليات معرض الكتاب بمشاركة أربعمئة دار نشر من عشرين بلدا، ويستمر المعرض حتى نهاية الأسبوع المقبل.',
  ],
] as const

const teaserLinks = TEASERS.map(([title]) => `<li><a href="/x">${title}</a></li>`).join('')
const teaserCards = TEASERS.map(
  ([title, lead]) => `<div class="c1"><a href="/x"><h3>${title}</h3></a><p>${lead}</p></div>`,
).join('\n')

export const COMMENTS = [
  'أتمنى أن يلتزم الجميع بما اتفقوا عليه هذه المرة، فقد سمعنا مثل هذا الكلام كثيرا ولم نر شيئا على الأرض حتى اليوم.',
  'خبر جيد ولكن أين التفاصيل؟ الناس في القرى القريبة ينتظرون معرفة المواعيد والأوراق المطلوبة قبل أن يتحركوا.',
]

const json = (article: Article, outlet: string, extra: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: `${article.date}T09:30:00+03:00`,
    author: { '@type': 'Person', name: article.byline },
    publisher: { '@type': 'Organization', name: outlet },
    ...extra,
  })}</script>`

const figure = (caption: string | null): string =>
  caption === null ? '' : `<figure><img src="/i.jpg" alt="صورة"><figcaption>${caption}</figcaption></figure>`

export const layouts: readonly Layout[] = [
  {
    name: 'broadcaster',
    outlet: 'إذاعة المدى العربية',
    render: (
      a,
      turn,
    ) => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${a.title} - إذاعة المدى العربية</title>
${turn % 2 ? json(a, 'إذاعة المدى العربية') : `<meta property="article:published_time" content="${a.date}T12:00:00.000Z"><meta property="og:site_name" content="إذاعة المدى العربية">`}
<meta property="og:title" content="${a.title}"><link rel="canonical" href="https://mada.example/${turn}"></head><body>
<header role="banner"><a href="/">إذاعة المدى العربية</a><nav><ul><li><a>الرئيسية</a></li><li><a>الشرق الأوسط</a></li><li><a>فيديو</a></li></ul></nav></header>
<main role="main"><div class="bbc-1"><h1 id="content" tabindex="-1">${a.title}</h1></div>
<div class="bbc-2">${figure(a.caption)}</div><div class="bbc-3"><time datetime="${a.date}">${egyptian(a.date)}</time></div>
${a.body
  .map((block) => `<div dir="rtl" class="bbc-19">${blocks([block], (t) => `<p class="bbc-p">${t}</p>`)}</div>`)
  .join('\n')
  .replace(
    '</div>',
    `</div><section aria-label="قصص مقترحة" role="region"><h2>مواضيع قد تهمك</h2><ul>${teaserLinks}</ul><p>نهاية</p></section>`,
  )}
<section role="region"><h2>الأكثر قراءة</h2><ol>${teaserLinks}</ol></section></main>
<footer role="contentinfo"><p>إذاعة المدى ليست مسؤولة عن محتوى المواقع الخارجية. جميع الحقوق محفوظة.</p></footer></body></html>`,
  },
  {
    name: 'satellite',
    outlet: 'قناة الضفة',
    render: (
      a,
      turn,
    ) => `<!DOCTYPE html><html lang="ar"><head><title>${a.title} | أخبار سياسة | قناة الضفة</title><meta name="publishedDate" content="${a.date}T08:00:00"><meta property="og:site_name" content="قناة الضفة"><meta property="og:title" content="${a.title}">
${turn % 3 ? json(a, 'قناة الضفة') : ''}</head><body><div id="root"><div class="header-menu"><a>أخبار</a> <a>مقالات</a> <a>برامج</a></div>
<div class="breaking-ticker"><span>عاجل</span> وصول الوفد إلى مقر المحادثات بعد تأخير دام ساعتين بسبب الطقس في المطار</div>
<main id="main-content-area"><header class="article-header"><div class="topics"><a>أخبار</a>|<a>سياسة</a></div><h1>${a.title}</h1></header>
${figure(a.caption)}
<div class="article-info-block"><div class="article-dates"><div class="date-simple"><span aria-hidden="true">${a.date.split('-').reverse().join('/')}</span></div></div><div class="article-b-l">حفظ المقالات لقراءتها لاحقا وإنشاء قائمة القراءة الخاصة بك</div></div>
<div class="wysiwyg wysiwyg--all-content">${after(a.body, 2, `<div class="more-on"><h2>اقرأ أيضا</h2><p>list of 2 items</p><ul class="article__featured-content">${teaserLinks}</ul><p>end of list</p></div>`)}
<div class="article-source">المصدر : قناة الضفة + وكالات</div></div></main>
<div class="trending-articles"><h2>الأكثر قراءة</h2>${teaserCards}</div></div></body></html>`,
  },
  {
    name: 'channel',
    outlet: 'أفق نيوز',
    render: (
      a,
      turn,
    ) => `<!DOCTYPE html><html><head><meta charset=utf-8><title>${a.title} | أفق نيوز</title><meta name="twitter:title" content="${a.title}">
<meta itemprop="datePublished" content="${a.date}T11:11:11Z"></head><body class="rtl">
<div class="top-strip"><ul><li><a>مباشر</a></li><li><a>رياضة</a></li></ul></div>
<div class="row"><div class="col-8"><div class="headline-wrap"><h1 class="sna_content_heading">${a.title}</h1><h2 class="sub">${flat(a.body)[0]!.split(' ').slice(0, 12).join(' ')}...</h2></div>
<div class="meta"><span>${levantine(a.date)} - 10:11 بتوقيت أبوظبي</span><span>${a.byline} - أبوظبي</span></div>
<div class="socials-bar"><a>فيسبوك</a><a>تويتر</a><a>نسخ الرابط</a></div>
<div class="img-holder"><img src=x><div class="img-caption">${a.caption ?? ''}</div></div>
<div id="firstBodyDiv" class="article-body">${after(a.body, 1, '<div class="video-player" data-id="987123">شغل الفيديو 1:34 التشغيل الآلي</div>')}</div>
<div class="tags-holder"><a>سياسة</a><a>محادثات</a><a>أزمات</a></div></div>
<div class="col-4"><div class="side"><h3>الأكثر قراءة</h3>${turn % 2 ? teaserCards : `<ul>${teaserLinks}</ul>`}</div></div></div>
<div class="footer-wrap">© أفق نيوز، جميع الحقوق محفوظة</div></body></html>`,
  },
  {
    name: 'old-portal',
    outlet: 'بوابة السهل',
    encoding: 'windows-1256',
    render: (
      a,
      turn,
    ) => `<HTML dir=rtl><HEAD><TITLE>بوابة السهل : ${a.title}</TITLE><META http-equiv=Content-Type content="text/html; charset=windows-1256"></HEAD>
<BODY bgcolor=#ffffff><form name="aspnetForm" method="post" action="Default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTA4NzU">
<TABLE width=900 align=center><TR><TD colspan=3><img src=logo.gif alt="بوابة السهل"></TD></TR>
<TR><TD width=150 valign=top><font size=2><a href=1>الرئيسية</a><br><a href=2>محليات</a><br><a href=3>اقتصاد</a><br><a href=4>رياضة</a><br></font></TD>
<TD valign=top><TABLE><TR><TD><font size=5 color=navy><b>${a.title}</b></font></TD></TR><TR><TD><font size=1>${turn % 2 ? numeric(a.date) : egyptian(a.date)}</font></TD></TR>
${a.caption ? `<TR><TD><img src=p.jpg><br><span class="caption">${a.caption}</span></TD></TR>` : ''}
<TR><TD align=justify><font face="Simplified Arabic" size=4>${flat(a.body).join('<br><br>\n')}</font></TD></TR>
<TR><TD><a href=p>طباعة</a> | <a href=s>أرسل لصديق</a> | <a href=c>أضف تعليقا</a></TD></TR></TABLE></TD>
<TD width=180 valign=top><font size=2><b>آخر الأخبار</b><br>${TEASERS.map(([t]) => `<a href=n>${t}</a><br>`).join('')}</font></TD></TR>
<TR><TD colspan=3 align=center><font size=1>جميع الحقوق محفوظة لبوابة السهل - تصميم وتطوير شركة البرمجيات</font></TD></TR></TABLE></form></BODY></HTML>`,
  },
  {
    name: 'blogger',
    outlet: 'مدونة أخبار الحدود',
    render: (
      a,
      turn,
    ) => `<!DOCTYPE html><html dir='rtl' xmlns='http://www.w3.org/1999/xhtml'><head><title>${a.title} ~ مدونة أخبار الحدود</title><meta content='${a.title}' property='og:title'/><meta content='مدونة أخبار الحدود' property='og:site_name'/></head>
<body><div id='outer-wrapper'><div id='header-wrapper'><h1 class='title'><a href='/'>مدونة أخبار الحدود</a></h1><p class='description'><span>مدونة تهتم بأخبار القرى الحدودية وأهلها وتنقل ما يصلها من المراسلين</span></p></div>
<div id='main-wrapper'><h2 class='date-header'><span>${easternDigits(egyptian(a.date))}</span></h2><div class='post hentry'><h3 class='post-title entry-title'>${a.title}</h3>
<div class='post-body entry-content' id='post-body-1'><div dir="rtl" style="text-align: right;" trbidi="on">${
      turn % 2
        ? flat(a.body)
            .map((t) => `<span style="font-size: large;">${t}</span><br /><br />`)
            .join('')
        : flat(a.body)
            .map((t) => `<div style="text-align: justify;">${t}</div><div><br /></div>`)
            .join('')
    }</div></div>
<div class='post-footer'><span class='post-author vcard'>مرسلة بواسطة ${a.byline}</span> <span class='post-labels'>التسميات: <a>سياسة</a>, <a>حدود</a></span></div></div>
<div class='comments' id='comments'><h4>2 تعليقات:</h4>${COMMENTS.map((c) => `<dl><dt>غير معرف يقول...</dt><dd class='comment-body'><p>${c}</p></dd></dl>`).join('')}<p class='comment-footer'><a>إرسال تعليق</a></p></div></div>
<div id='sidebar-wrapper'><div class='widget BlogArchive'><h2>أرشيف المدونة</h2><ul><li><a>2019</a> (12)</li><li><a>2018</a> (40)</li></ul></div></div></div></body></html>`,
  },
  {
    name: 'wordpress',
    outlet: 'صحيفة الجسر',
    render: (a, turn) =>
      `<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="UTF-8" /><title>${a.title} &#8211; صحيفة الجسر</title><meta property="og:title" content="${a.title}" /><meta property="og:site_name" content="صحيفة الجسر" />${turn % 2 ? `<meta property="article:published_time" content="${a.date}T07:05:00+00:00" />` : ''}</head>
<body class="rtl post-template-default single single-post"><div id="page" class="site"><header class="site-header"><div class="site-branding"><p class="site-title">صحيفة الجسر</p></div><nav class="main-navigation"><ul class="menu"><li><a>الرئيسية</a></li><li><a>أخبار</a></li></ul></nav></header>
<div id="content"><main><article class="post type-post status-publish"><header class="entry-header"><h1 class="entry-title">${a.title}</h1><div class="entry-meta"><span class="posted-on"><a><time class="entry-date published" datetime="${a.date}T07:05:00+00:00">${egyptian(a.date)}</time></a></span><span class="byline"> بواسطة <a>${a.byline}</a></span></div></header>
<div class="entry-content">${a.caption ? `<div class="wp-caption alignnone"><img src="w.jpg"/><p class="wp-caption-text">${a.caption}</p></div>` : ''}
${after(a.body, 2, `<p><strong>اقرأ أيضاً: <a href="/r">${TEASERS[1][0]}</a></strong></p>`)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">شارك هذا الموضوع:</h3><ul><li><a><span>انقر للمشاركة على تويتر (فتح في نافذة جديدة)</span></a></li><li><a><span>انقر للمشاركة على فيسبوك (فتح في نافذة جديدة)</span></a></li></ul></div>
<div id='jp-relatedposts' class='jp-relatedposts'><h3>مرتبط</h3>${TEASERS.map(([t, l]) => `<p><a>${t}</a> ${l}</p>`).join('')}</div></div>
<footer class="entry-footer"><span class="tags-links">الوسوم: <a>محادثات</a>، <a>هدنة</a></span></footer></article>
<nav class="post-navigation"><h2 class="screen-reader-text">تصفّح المقالات</h2><div class="nav-previous"><a>المقال السابق: ${TEASERS[0][0]}</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">رأيان على &ldquo;${a.title}&rdquo;</h2><ol class="comment-list">${COMMENTS.map((c) => `<li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">زائر</b> يقول:</footer><div class="comment-content"><p>${c}</p><p>${c}</p></div></article></li>`).join('')}</ol>
<div id="respond" class="comment-respond"><h3 id="reply-title">اترك تعليقاً <small><a>إلغاء الرد</a></small></h3><form><p class="comment-notes">لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *</p></form></div></div></main></div></div></body></html>`.replaceAll(
        '\u0640',
        '',
      ),
  },
  {
    name: 'drupal',
    outlet: 'مرصد الشمال',
    render: (
      a,
      turn,
    ) => `<!DOCTYPE html><html lang="ar" dir="rtl" prefix="og: http://ogp.me/ns#"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="dcterms.title" content="x" /><title>${a.title} | مرصد الشمال</title><link rel="canonical" href="https://marsad.example/node/${turn}" /></head>
<body class="html not-front node-type-article"><div id="page-wrapper"><div id="header"><div class="region region-header"><div id="block-search-form" class="block"><form><input value="بحث"></form></div></div></div>
<div id="main-wrapper"><div id="content" class="column"><h1 class="title" id="page-title">${a.title}</h1><div class="region region-content"><div class="node node-article clearfix"><div class="submitted">نشره ${a.byline} يوم ${turn % 2 ? levantine(a.date) : numeric(a.date)} - 13:45</div>
<div class="content"><div class="field field-name-field-image"><img src="d.jpg">${a.caption ? `<blockquote class="image-field-caption"><p>${a.caption}</p></blockquote>` : ''}</div><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">${blocks(a.body)}</div></div></div>
<div class="field field-name-field-tags"><div class="field-label">الوسوم:&nbsp;</div><div class="field-items"><div class="field-item even"><a>شمال</a></div></div></div></div>
<ul class="links inline"><li><a>قرئت 1532 مرة</a></li><li><a>تعليق جديد</a></li></ul></div></div></div>
<div id="sidebar-second" class="column sidebar"><div class="view view-latest"><div class="view-content">${TEASERS.map(([t, l]) => `<div class="views-row"><div class="views-field-title"><a>${t}</a></div><div class="views-field-body"><p>${l}</p></div></div>`).join('')}</div></div></div></div></div></body></html>`,
  },
  {
    name: 'agency',
    outlet: 'وكالة أنباء الساحل',
    render: (
      a,
      turn,
    ) => `<html><head><meta charset="utf-8"><title>${a.title} وكالة أنباء الساحل</title><meta property="og:title" content="سياسي / ${a.title}"/><meta property="og:site_name" content="وكالة أنباء الساحل"/></head>
<body><div class="container"><div class="nav-top"><a>العربية</a> | <a>English</a></div><div class="viewNews"><div class="h1NewsTitle"><h1>${a.title}</h1></div>
<div class="divNewsDate">${levantine(a.date)} ${turn % 2 ? '14:14' : ''}</div>${a.caption ? `<div class="photo"><img><span class="photo-caption">${a.caption}</span></div>` : ''}
<div class="divNewsDetailsText">${flat(a.body).join('<br />\n ')}<br /> // انتهى //<br />14:14 ت م <br />0099</div><div class="shortlink">رابط مختصر <input value="https://s.example/1"></div></div>
<div class="lastNews"><div class="t">آخر الأخبار</div>${TEASERS.map(([t]) => `<div><a>${t}</a></div>`).join('')}</div></div></body></html>`,
  },
  {
    name: 'european',
    outlet: 'راديو المتوسط',
    render: (
      a,
      turn,
    ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${a.title}</title>${json(a, 'راديو المتوسط', { '@type': ['NewsArticle'], articleBody: 'x' })}<meta property="og:site_name" content="راديو المتوسط"></head>
<body><div class="o-site"><header class="o-header"><nav class="o-nav">${teaserLinks}</nav></header><main class="l-main"><article class="t-content t-content--article"><div class="t-content__tag"><a>الشرق الأوسط</a></div><h1 class="t-content__title a-page-title">${a.title}</h1>
<div class="t-content__dates"><span class="m-pub-dates"><span class="m-pub-dates__date">نشرت في: <time datetime="${a.date}T16:00:00+00:00">${numeric(a.date)} - 16:00</time></span></span></div>
${a.caption ? `<figure class="m-item-image"><picture></picture><figcaption class="m-figure__caption">${a.caption} <span class="credit">© راديو المتوسط</span></figcaption></figure>` : ''}
<div class="t-content__authors-tts">نص: <a>${a.byline}</a> <span>4 دقائق</span></div>
<p class="t-content__chapo">${flat(a.body)[0]}</p><div class="t-content__body u-clearfix">${after(a.body.slice(1), 1, `<div class="m-em-quote"></div><p><strong>للمزيد – <a>${TEASERS[0][0]}</a></strong></p><div class="o-self-promo o-self-promo--newsletter"><p class="o-self-promo__title">النشرة الإخبارية</p><p>تلقوا أهم الأخبار الدولية في صندوق بريدكم كل صباح وكل مساء من دون مقابل.</p><a>أنا أشترك</a></div>`)}</div></article>
<div class="m-comments-block"><p>المحتوى الذي تحاولون الوصول إليه لم يعد موجودا أو غير متوفر.</p></div></main><aside class="l-aside">${turn % 2 ? teaserCards : ''}</aside></div></body></html>`,
  },
  {
    name: 'newspaper',
    outlet: 'جريدة المنارة',
    render: (a, turn) =>
      `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8" /><meta name="description" content="${flat(a.body)[0]!.slice(0, 90)}" /><meta property="og:title" content="${a.title}" /><title>${a.title}</title><meta property="og:site_name" content="جريدة المنارة" />${turn % 2 ? json(a, 'جريدة المنارة') : ''}</head>
<body><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><section class="main-content-wrapper"><div class="node__content"><div class="article-title-block"><h1 class="article-title">${a.title}</h1></div>
<ul class="article-highlights"></ul><div class="entry-media"><img><div class="media-caption">${a.caption ?? ''}</div></div>
<ul class="entry-author-meta"><li>لندن: «المنارة»</li><li>لندن: «المنارة»</li></ul><div class="entry-time"><span>نُشر: 10:02-${egyptian(a.date)} م</span><span>20 شَعبان 1440 هـ</span></div>
<div class="article-body">${after(
        a.body,
        2,
        `<div class="inline-related-wrapper"><div class="related-title">موضوعات ذات صلة</div>${TEASERS.slice(0, 2)
          .map(([t, l]) => `<div class="related-item"><a><h4>${t}</h4></a><p>${l}</p></div>`)
          .join('')}</div>`,
      )}</div>
<div class="article-tags"><span>مواضيع</span><a>أخبار</a><a>هدنة</a></div></div></section>
<section class="news-same-section"><h2>مقالات ذات صلة</h2>${teaserCards}${teaserCards}</section></div></div></body></html>`.replaceAll(
        '\u0640',
        '',
      ),
  },
  {
    name: 'hashed',
    outlet: 'نبأ',
    render: (
      a,
      _turn,
    ) => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${a.title} • نبأ</title><meta property="og:title" content="${a.title} • نبأ"><meta property="og:site_name" content="نبأ"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"نبأ"},{"@type":"ReportageNewsArticle","headline":"${a.title}","datePublished":"${a.date}","publisher":{"name":"نبأ"}}]}</script></head>
<body><div id="__next"><div class="css-1a2b"><div class="css-9z"><a class="css-8">نبأ</a><div class="css-7"><a>سياسة</a><a>اقتصاد</a><a>ثقافة</a></div></div>
<div class="css-3f"><div class="css-4g"><h1 class="css-h1">${a.title}</h1><div class="css-5h"><span>${a.byline}</span><span>${easternDigits(egyptian(a.date))}</span><button>مشاركة</button></div>${figure(a.caption)}
<div class="css-6j">${blocks(a.body, (t) => `<div class="css-p"><span>${t.replace('اليوم', '<b>اليوم</b>').replace('الأمم المتحدة', '<a href="/t">الأمم المتحدة</a>')}</span></div>`)}</div></div>
<div class="css-2k">${TEASERS.map(([t, l]) => `<div class="css-2m"><a><div>${t}</div><div>${l}</div></a></div>`).join('')}</div></div></div></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"text":"نص طويل في بيانات الصفحة لا يراه القارئ ولا يجوز أن يظهر في المقال مهما طال"}}</script></body></html>`,
  },
  {
    name: 'print',
    outlet: 'شبكة الفجر',
    render: (
      a,
      turn,
    ) => `<html><head><meta charset="utf-8"><title>شبكة الفجر - نسخة للطباعة - ${a.title}</title><style>body{font:16px serif}</style></head><body onload="window.print()"><div align="center"><b>شبكة الفجر الإخبارية</b></div><hr>
<h2>${a.title}</h2><p><small>${turn % 2 ? `الكاتب: ${a.byline} - ` : ''}تاريخ النشر: ${a.date.replaceAll('-', '/')}</small></p>
${flat(a.body)
  .map((t) => `<p>${t}`)
  .join('\n')}
<hr><p><small>رابط المقال: https://fajr.example/p/${turn}</small><p><a href="javascript:window.close()">إغلاق النافذة</a></body></html>`,
  },
]
