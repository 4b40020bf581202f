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
  const segments = [...document.querySelectorAll<HTMLElement>('.article-text [data-start]')]
  const touched = segments.filter((segment) => range.intersectsNode(segment))
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return null
  const start =
    startOf(first) + (first.contains(range.startContainer) ? textOffset(range.startContainer, range.startOffset) : 0)
  const end =
    startOf(last) +
    (last.contains(range.endContainer)
      ? textOffset(range.endContainer, range.endOffset)
      : (last.textContent?.length ?? 0))
  return start < end ? `${start}-${end}` : null
}

const startOf = (segment: HTMLElement): number => Number(segment.dataset.start)

/** A segment holds one text node, so an offset among its children is before it or after it. */
function textOffset(node: Node, offset: number): number {
  return node instanceof Text ? offset : offset === 0 ? 0 : (node.textContent?.length ?? 0)
}
