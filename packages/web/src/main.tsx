import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { applyTheme } from './settings.ts'
import './styles/index.css'

const FONTS_TIMEOUT_MS = 1500

/** The first paint waits a moment for the fonts, in both scripts, so that no line moves when they arrive. */
async function loadFonts(): Promise<void> {
  const fonts = [400, 700].map((weight) => `${weight} 1rem "Noto Naskh Arabic"`)
  fonts.push(...[400, 600].map((weight) => `${weight} 1rem "IBM Plex Sans Arabic"`))
  const loaded = Promise.all(fonts.map((font) => document.fonts.load(font, 'إسناد Isnad')))
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, FONTS_TIMEOUT_MS))]).catch(() => {})
}

applyTheme()
await loadFonts()
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
