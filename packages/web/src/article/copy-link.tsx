import { useEffect, useState } from 'react'
import { useMessages } from '../i18n/locale.tsx'

/** Copies the address of what is open, or of the passage that is selected in the text. */
export function CopyLink() {
  const t = useMessages()
  const [passage, setPassage] = useState<string | null>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    const look = (): void => {
      setPassage(selectedPassage())
      setCopied(false)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  const copy = async (): Promise<void> => {
    const url = new URL(location.href)
    if (passage !== null) {
      url.searchParams.delete('record')
      url.searchParams.set('at', passage)
    }
    await navigator.clipboard.writeText(url.href)
    setCopied(true)
  }
  const words = copied ? 'link.copied' : passage === null ? 'link.copy' : 'link.copyPassage'
  return (
    <button type="button" className="quiet copy-link" onClick={() => void copy()}>
      <span role="status">{t(words)}</span>
    </button>
  )
}

/** The selection as `start-end` in the text of the article; null when nothing of it is selected. */
function selectedPassage(): string | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null || start >= end ? null : `${start}-${end}`
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const segment = element?.closest<HTMLElement>('.article-text [data-start]')
  return segment ? Number(segment.dataset.start) + (node instanceof Text ? offset : 0) : null
}
