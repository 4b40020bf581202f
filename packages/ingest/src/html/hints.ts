/**
 * What: words in class names and ids by which pages name their parts. Source: hand-made from the templates of Arabic
 * news sites (WordPress, Drupal, Blogger, house systems). Licence: CC0-1.0. Left out: names of one site only.
 */
const pattern = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.trim().split(/\s+/).join('|')})(?:$|[\\s_-])`, 'i')

/** Parts that are never the article: an element so named is left out with everything in it. */
export const clutterNames = pattern(`
  comment comments commentlist respond disqus related recommended recommend popular trending mostread most-read sidebar widget widgets
  share sharing shares social socials addtoany addthis sharedaddy jp-relatedposts newsletter subscribe subscription breadcrumb breadcrumbs
  menu navbar navigation nav footer masthead topbar ticker breaking advert ads ad adsbygoogle advertisement banner sponsored promo
  taboola outbrain cookie cookies popup modal login tags tag-list post-tags tagcloud pagination pager next-post prev-post post-navigation
  author-box authorbox author-bio about-author gdpr consent privacy-notice more-news read-more readmore also-read seealso see-also print-tools tools toolbar rating copyright skip-link
  player video-player playlist carousel slider gallery-nav app-download notification-bar latest latest-news teaser teasers cards
  read-also inline-related most-viewed toc keywords screen-reader-text sr-only visually-hidden`)

/** Parts that readers wrote: they may be longer than the article. */
export const commentNames = pattern('comment comments commentlist disqus respond replies reader-comments fb-comments')

/** Parts that hold the article. Bare "article" and "story" are left out: "article-tags" and "story-share" begin so too. */
export const articleNames = pattern(`
  article-body articlebody article-content article__body article-text post-content entry-content post-body story-body storytext news-body
  news-content newscontent news-text content-body body-content main-content single-content post-text text-body field-name-body
  details-content article-details news-details td-post-content the-content wysiwyg`)

/** Parts that name the author. */
export const bylineNames = pattern(
  'author byline by-line writer article-author post-author entry-author author-name reporter',
)

/** Parts that hold the date. */
export const dateNames = pattern(
  'date time timestamp published pubdate publish-date post-date entry-date article-date news-date posted-on article-time created publish-time date-time',
)

/** Parts that hold the words under a picture. */
export const captionNames = pattern(
  'caption wp-caption-text image-caption photo-caption img-caption figcaption media-caption caption-text',
)
