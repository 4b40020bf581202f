// Runs before the first paint, so that neither direction nor theme ever flips on screen. Must stay tiny and fail silently.
;(() => {
  try {
    const inUrl = /^\/(ar|en)(\/|$)/.exec(location.pathname)
    const language = inUrl ? inUrl[1] : localStorage.getItem('isnad.language')
    if (language === 'en') {
      document.documentElement.lang = 'en'
      document.documentElement.dir = 'ltr'
    }
    const theme = localStorage.getItem('isnad.theme')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {
    // Storage may be forbidden: the defaults (Arabic, the system's theme) stand.
  }
})()
