import { type LookupAddress, lookup } from 'node:dns'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isPublicAddress } from './address.ts'

export interface FetchOptions {
  /** Hosts that may be reached although they are not on the public internet, by their exact names. */
  readonly allowHosts?: readonly string[]
  /** For the whole of it, redirects included. 20 s when left out. */
  readonly timeoutMs?: number
  /** The most bytes of the body, unpacked. 16 MiB when left out. */
  readonly limitBytes?: number
  readonly userAgent?: string
  /** Headers of the last answer, for asking only whether something changed. */
  readonly etag?: string
  readonly lastModified?: string
}

export interface Fetched {
  readonly status: number
  /** Where the redirects led. */
  readonly url: string
  readonly mediaType: string
  readonly charset: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly body: Uint8Array
}

/** Why nothing was fetched. refused: the address or scheme is not allowed; failed: the network or the server. */
export interface FetchFault {
  readonly fault: 'refused' | 'failed' | 'too-long' | 'timeout'
  readonly url: string
  readonly detail: string
}

const MOST_REDIRECTS = 5
const TIMEOUT_MS = 20_000
const LIMIT_BYTES = 16 * 1024 * 1024
const USER_AGENT = 'Isnad/0.1 (news reader for research)'

/**
 * Fetches a URL over HTTP or HTTPS. Never reaches an address that is not public, unless its host is allowed by name:
 * the address is checked where the connection is made, so that a name which changes its answer gains nothing, and at
 * each of at most five redirects. Time and the unpacked size are limited. Never throws; a fault says why.
 */
export async function fetchBytes(url: string, options: FetchOptions = {}): Promise<Fetched | FetchFault> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS)
  let at = url
  try {
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const target = parseTarget(at)
      if (!target) return { fault: 'refused', url: at, detail: 'not an http or https address' }
      const response = await ask(target, options, signal)
      const location = response.headers.location
      if (location && [301, 302, 303, 307, 308].includes(response.statusCode ?? 0)) {
        response.destroy()
        at = new URL(location, target).href
        continue
      }
      return { ...describe(response, target), body: await readBody(response, options.limitBytes ?? LIMIT_BYTES) }
    }
    return { fault: 'refused', url: at, detail: `more than ${MOST_REDIRECTS} redirects` }
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault, url: at, detail: error.message }
    if (signal.aborted) return { fault: 'timeout', url: at, detail: 'no whole answer in time' }
    return { fault: 'failed', url: at, detail: (error as NodeJS.ErrnoException).code ?? (error as Error).message }
  }
}

class Refusal extends Error {
  readonly fault: FetchFault['fault']
  constructor(fault: FetchFault['fault'], detail: string) {
    super(detail)
    this.fault = fault
  }
}

function parseTarget(url: string): URL | null {
  if (!URL.canParse(url)) return null
  const target = new URL(url)
  const web = target.protocol === 'http:' || target.protocol === 'https:'
  return web && target.username === '' && target.password === '' ? target : null
}

function ask(target: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const host = target.hostname.replace(/^\[|\]$/g, '')
  const allowed = options.allowHosts?.includes(host) ?? false
  if (!allowed && isIP(host) !== 0 && !isPublicAddress(host)) throw new Refusal('refused', `${host} is not public`)
  const request = target.protocol === 'https:' ? httpsRequest : httpRequest
  const headers: Record<string, string> = {
    'user-agent': options.userAgent ?? USER_AGENT,
    accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    ...(options.etag ? { 'if-none-match': options.etag } : {}),
    ...(options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
  }
  return new Promise((resolve, reject) => {
    const asked = request(target, { headers, signal, agent: false, lookup: allowed ? lookup : lookupPublic })
    asked.on('response', resolve).on('error', reject).end()
  })
}

/** Resolves a name and refuses it when any of its addresses is not public. The connection uses these very addresses. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, '', 0)
    const addresses = found as unknown as LookupAddress[]
    const hidden = addresses.find(({ address }) => !isPublicAddress(address))
    if (hidden) return callback(new Refusal('refused', `${hostname} is ${hidden.address}, which is not public`), '', 0)
    if (options.all) callback(null, addresses)
    else callback(null, addresses[0]!.address, addresses[0]!.family)
  })
}

function describe(response: IncomingMessage, target: URL): Omit<Fetched, 'body'> {
  const type = response.headers['content-type'] ?? ''
  return {
    status: response.statusCode ?? 0,
    url: target.href,
    mediaType: type.split(';')[0]!.trim().toLowerCase(),
    charset: /charset\s*=\s*["']?([A-Za-z0-9_-]+)/i.exec(type)?.[1]?.toLowerCase() ?? null,
    etag: response.headers.etag ?? null,
    lastModified: response.headers['last-modified'] ?? null,
  }
}

async function readBody(response: IncomingMessage, limitBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of unpack(response)) {
    size += (part as Buffer).length
    if (size > limitBytes) {
      response.destroy()
      throw new Refusal('too-long', `more than ${limitBytes} bytes`)
    }
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts, size)
}

function unpack(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.toLowerCase()
  const unpacker =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : null
  return unpacker === null ? response : pipeline(response, unpacker, () => {})
}
