import { useEffect, useRef } from 'react'

/**
 * On a new page: to its top, with the focus on its content, as a browser does. "Back" is left to the browser,
 * which remembers where the reader was.
 */
export function usePageChange(path: string): void {
  const shown = useRef(path)
  const wentBack = useRef(false)
  useEffect(() => {
    const note = (): void => {
      wentBack.current = true
    }
    window.addEventListener('popstate', note)
    return () => window.removeEventListener('popstate', note)
  }, [])
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    if (!wentBack.current) {
      window.scrollTo(0, 0)
      document.getElementById('content')?.focus({ preventScroll: true })
    }
    wentBack.current = false
  }, [path])
}
