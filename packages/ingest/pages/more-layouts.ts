// More layouts, written after the extraction and without looking at it: each has a habit that the first twelve lack.
import type { Article } from './articles.ts'
import { blocks, COMMENTS, flat, type Layout, levantine, numeric, TEASERS } from './layouts.ts'

const json = (value: object): string => `<script type='application/ld+json'>${JSON.stringify(value)}</script>`
const time = (a: Article): string => `${a.date}T18:20:00+02:00`

export const moreLayouts: readonly Layout[] = [
  {
    name: 'wrapped',
    outlet: 'الرواق نيوز',
    // names that speak of side bars, comments and shares stand on the wrappers of everything
    render: (
      a,
      turn,
    ) => `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>${a.title} - الرواق نيوز</title><meta name="author" content="${a.byline}"></head>
<body class="has-sidebar comments-open"><div id="wrapper" class="page-with-sidebar share-enabled"><div class="logo"><a href="/">الرواق نيوز</a></div>
<ul id="topnav">${Array.from({ length: 25 }, (_, i) => `<li><a href="/${i}">قسم الأخبار والتقارير رقم ${i}</a></li>`).join('')}</ul>
<div class="col-md-8 left-sidebar"><h1><a href="/this">${a.title}</a></h1><div class="meta">${a.byline} | ${turn % 2 ? levantine(a.date) : numeric(a.date)} | 3 دقائق قراءة</div>
<div class="single-post-social">${blocks(a.body)}</div>
<div class="fb-box"><a>أعجبني</a> <a>غرد</a></div>
<div class="about-author"><img><p>${a.byline}: صحفي يكتب في الشؤون السياسية منذ عشرين عاما وله عدة كتب في تاريخ المنطقة الحديث.</p></div></div>
<div class="col-md-4">${TEASERS.map(([t, l]) => `<div class="box"><a href="/t"><img></a><h4><a href="/t">${t}</a></h4><p>${l}</p></div>`).join('')}</div>
<div class="gdpr"><p>يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك، وباستمرارك في التصفح فإنك توافق على سياسة الخصوصية الخاصة بنا.</p></div></div></body></html>`,
  },
  {
    name: 'script-drawn',
    outlet: 'منصة الخبر',
    // no readable markup: the text is in the linked data alone
    render: (a) =>
      `<!doctype html><html><head><meta charset="utf-8"><title>${a.title}</title>${json([
        { '@context': 'http://schema.org', '@type': 'WebPage', name: 'x' },
        {
          '@type': ['Article', 'NewsArticle'],
          headline: a.title,
          datePublished: time(a),
          articleBody: [...(a.caption ? [a.caption] : []), ...flat(a.body)].join('\n\n'),
          publisher: [{ '@type': 'Organization', name: 'منصة الخبر' }],
        },
      ])}</head><body><div id="app"></div><script>window.__STATE__={}</script></body></html>`,
  },
  {
    name: 'preformatted',
    outlet: 'وكالة الميناء',
    render: (
      a,
      turn,
    ) => `<html dir=rtl><head><meta charset=utf-8><title>وكالة الميناء: ${a.title}</title></head><body><center><h3>${a.title}</h3></center><pre>
الميناء، ${levantine(a.date)} (وكالة الميناء)

${[...(a.caption ? [] : []), ...flat(a.body)].join('\n\n')}

${turn % 2 ? 'م ر/ س ك' : '(انتهى)'}
</pre><p><a href="/">العودة إلى الصفحة الرئيسية</a></p></body></html>`,
  },
  {
    name: 'forum-like',
    outlet: 'ملتقى الوادي',
    // comments in plain markup, longer than the article, told only by their box
    render: (
      a,
    ) => `<html><head><meta charset="utf-8"><title>${a.title} | ملتقى الوادي</title><meta property="og:type" content="article"><meta property="article:published_time" content="${time(a)}"><meta property="og:title" content="${a.title}"></head><body><table><tr><td><b>ملتقى الوادي</b></td></tr></table>
<div id="post"><h2>${a.title}</h2><div class="postcontent">${blocks(a.body, (t) => `<div>${t}</div>`)}</div></div>
<div id="comments_list">${[...COMMENTS, ...COMMENTS, ...COMMENTS, ...COMMENTS].map((c, i) => `<div class="row${i}"><b>زائر ${i}</b><div>${c} ${c}</div></div>`).join('')}</div></body></html>`,
  },
  {
    name: 'mobile',
    outlet: 'جوال نيوز',
    render: (
      a,
      turn,
    ) => `<!doctype html><html amp lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${a.title}</title><link rel="canonical" href="/news/${turn}"><meta property="og:url" content="https://jawal.example/news/${turn}"><meta property="og:site_name" content="جوال نيوز">${json({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: `${a.title.slice(0, 40)}...`, datePublished: time(a), image: ['a'] })}</head>
<body><amp-sidebar id="s"><ul><li>الرئيسية</li><li>سياسة</li></ul></amp-sidebar><header><button on="tap:s.toggle">☰</button><a>جوال نيوز</a></header><article><h1>${a.title}</h1><p class="kicker">سياسة</p><amp-img src="x"></amp-img>${a.caption ? `<div class="amp-caption caption">${a.caption}</div>` : ''}<amp-ad>إعلان</amp-ad>${blocks(a.body)}<amp-social-share></amp-social-share><p>إقرأ المزيد:</p><ul><li><a>${TEASERS[0][0]}</a></li><li><a>${TEASERS[2][0]}</a></li></ul></article><amp-embed></amp-embed><footer>© جوال نيوز 2021</footer></body></html>`,
  },
  {
    name: 'hashtags',
    outlet: 'شبكة المدار',
    // names in the text are links to their tag pages; teasers stand between paragraphs without a label
    render: (
      a,
      turn,
    ) => `<html lang=ar><head><meta charset=utf-8><title>${a.title}</title><meta property="og:site_name" content="شبكة المدار"></head><body><div class=top><a>الرئيسية</a></div><section><h1>${a.title}</h1><span class="published">تاريخ النشر: ${turn % 2 ? levantine(a.date) : numeric(a.date)} 10:15 KSA</span><div class="lead-media">${a.caption ? `<p class="image-caption">${a.caption}</p>` : ''}</div>
${blocks(a.body.slice(0, 1), (t) => `<p>${t.replace(/(وزيرا? \S+|مبعوث \S+|\S+ المتحدة)/g, '<a href="/tag">$1</a>')}</p>`)}<div><a href="/z">${TEASERS[3][0]}</a></div>${blocks(a.body.slice(1), (t) => `<p>${t}</p>`)}</section><div class=bottom>${TEASERS.map(([t]) => `<a href=y>${t}</a>`).join(' ')}</div></body></html>`,
  },
]
