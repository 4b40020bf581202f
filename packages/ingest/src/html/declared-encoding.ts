const PRESCAN_BYTES = 4096

/** The encoding that a page declares about itself near its beginning (`<meta charset>`, XML declaration), or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES))
  const said =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_-]+)/i.exec(head) ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([A-Za-z0-9_-]+)/i.exec(head)
  return said ? said[1]!.toLowerCase() : null
}
