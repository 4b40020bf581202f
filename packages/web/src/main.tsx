import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { applyTheme } from './settings.ts'
import './styles/index.css'

const FONTS_TIMEOUT_MS = 1500

/** The first paint waits a moment for the two text fonts, so that no line moves when they arrive. */
async function loadFonts(): Promise<void> {
  const fonts = ['400 1rem "Noto Naskh Arabic"', '400 1rem "IBM Plex Sans Arabic"', '600 1rem "IBM Plex Sans Arabic"']
  const loaded = Promise.all(fonts.map((font) => document.fonts.load(font, 'إسناد')))
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, FONTS_TIMEOUT_MS))]).catch(() => {})
}

applyTheme()
await loadFonts()
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
