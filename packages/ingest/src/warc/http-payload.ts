import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { endOfHeaders, parseHeaders } from './record.ts'

/** What a server answered: the status, the media type and charset, and the body as it was before transport. */
export interface HttpPayload {
  readonly status: number
  readonly mediaType: string
  readonly charset: string | null
  readonly body: Uint8Array
}

const LONGEST_BODY = 32 * 1024 * 1024

/** Reads an HTTP response as a WARC record keeps it. Null when it is none, or its body does not unpack. */
export function parseHttpPayload(block: Uint8Array): HttpPayload | null {
  const end = endOfHeaders(block)
  if (end === null) return null
  const head = new TextDecoder('latin1').decode(block.subarray(0, end))
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(head)
  if (!status) return null
  const headers = parseHeaders(head)
  const chunked = /chunked/i.test(headers.get('transfer-encoding') ?? '')
  const raw = block.subarray(end)
  const body = unpack((chunked && joinChunks(raw)) || raw, headers.get('content-encoding') ?? '')
  if (body === null) return null
  const type = headers.get('content-type') ?? ''
  const charset = /charset\s*=\s*["']?([A-Za-z0-9_-]+)/i.exec(type)?.[1]?.toLowerCase() ?? null
  return { status: Number(status[1]), mediaType: type.split(';')[0]!.trim().toLowerCase(), charset, body }
}

/** Null when the bytes are not chunked after all: archivers often keep the header and not the chunks. */
function joinChunks(bytes: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf(0x0a, at)
    if (lineEnd < 0 || lineEnd - at > 100) return null
    const size = /^([0-9a-fA-F]+)\s*(?:;.*)?\r?$/.exec(new TextDecoder('latin1').decode(bytes.subarray(at, lineEnd)))
    if (!size) return null
    const length = Number.parseInt(size[1]!, 16)
    if (length === 0) return Buffer.concat(parts)
    parts.push(bytes.subarray(lineEnd + 1, lineEnd + 1 + length))
    at = lineEnd + 1 + length
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++
  }
  return Buffer.concat(parts)
}

function unpack(bytes: Uint8Array, encoding: string): Uint8Array | null {
  const options = { maxOutputLength: LONGEST_BODY }
  try {
    if (/gzip/i.test(encoding)) return isGzip(bytes) ? gunzipSync(bytes, options) : bytes
    if (/br/i.test(encoding)) return brotliDecompressSync(bytes, options)
    if (/deflate/i.test(encoding))
      return (bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
    return bytes
  } catch {
    return null
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}
