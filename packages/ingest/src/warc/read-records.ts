import { gunzipSync } from 'node:zlib'
import { endOfHeaders, isVersion, parseHeaders, parseRecord, type WarcRecord } from './record.ts'

/** A stretch of an archive that is no record: where it begins, and why. */
export interface WarcDamage {
  readonly offset: number
  readonly detail: string
}

/** No record may be longer, packed or unpacked: a page with all its pictures is not. */
const LONGEST_RECORD = 64 * 1024 * 1024
const VERSION = Buffer.from('WARC/1.')
const GZIP = Buffer.from([0x1f, 0x8b, 0x08])

/**
 * The records of a WARC stream, plain or compressed record by record, one at a time. What is damaged is named and
 * passed over: reading goes on at the next record that begins soundly. Holds one record, never the file.
 */
export async function* readWarcRecords(stream: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord | WarcDamage> {
  const window = new Window(stream)
  await window.fill(2)
  const take = window.starts(GZIP.subarray(0, 2)) ? takePacked : takePlain
  while (await window.fill(1)) {
    const taken = await take(window)
    if (taken) yield taken
  }
}

/** A record compressed on its own. Its end is the next gzip mark at which it unpacks without a rest. */
async function takePacked(window: Window): Promise<WarcRecord | WarcDamage | null> {
  const offset = window.offset
  let detail = 'a record that does not unpack'
  let tries = 0
  for (let from = 1; ; ) {
    const next = await window.find(GZIP, from)
    const end = next ?? window.length
    if (end > LONGEST_RECORD) return skipTo(window, GZIP, 'a record of more than 64 MB')
    const unpacked = unpack(window.bytes.subarray(0, end))
    if (unpacked.bytes) {
      window.drop(end)
      return parseRecord(unpacked.bytes, offset) ?? { offset, detail: 'a record without sound headers' }
    }
    detail = unpacked.detail
    // the mark may stand by chance within the packed bytes: the record is longer, unless its bytes are wrong
    if (next === null || !unpacked.short || ++tries > 3) return skipTo(window, GZIP, detail)
    from = next + 1
  }
}

function unpack(bytes: Uint8Array): { bytes: Uint8Array | null; short: boolean; detail: string } {
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: LONGEST_RECORD }), short: false, detail: '' }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { bytes: null, short: code === 'Z_BUF_ERROR', detail: message }
  }
}

async function takePlain(window: Window): Promise<WarcRecord | WarcDamage | null> {
  while (window.starts(Buffer.from('\r')) || window.starts(Buffer.from('\n'))) {
    window.drop(1)
    if (!(await window.fill(1))) return null
  }
  const offset = window.offset
  await window.fill(VERSION.length)
  if (!isVersion(window.bytes)) return skipTo(window, VERSION, 'bytes that begin no record')
  let end = endOfHeaders(window.bytes)
  while (end === null && window.length < LONGEST_HEADERS && (await window.fill(window.length + 1))) {
    end = endOfHeaders(window.bytes)
  }
  if (end === null) return skipTo(window, VERSION, 'a record whose headers do not end')
  const length = Number(parseHeaders(window.bytes.subarray(0, end).toString()).get('content-length'))
  if (!Number.isSafeInteger(length) || length < 0 || length > LONGEST_RECORD) {
    return skipTo(window, VERSION, 'a record without a sound length')
  }
  if (!(await window.fill(end + length))) return skipTo(window, VERSION, 'a record that is cut off')
  const record = parseRecord(window.bytes.subarray(0, end + length), offset)
  window.drop(end + length)
  return record ?? { offset, detail: 'a record without sound headers' }
}
const LONGEST_HEADERS = 64 * 1024

/** Leaves out what stands before the next mark and says so. */
async function skipTo(window: Window, mark: Buffer, detail: string): Promise<WarcDamage> {
  const offset = window.offset
  let next = await window.find(mark, 1)
  while (next === null && window.more) {
    window.drop(Math.max(window.length - mark.length, 1))
    next = await window.find(mark, 0)
  }
  window.drop(next ?? window.length)
  return { offset, detail }
}

/** The part of a stream that is being looked at. A class because it is state: what was read, and where it stands. */
class Window {
  bytes: Buffer = Buffer.alloc(0)
  offset = 0
  more = true
  readonly #source: AsyncIterator<Uint8Array>

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#source = stream[Symbol.asyncIterator]()
  }

  get length(): number {
    return this.bytes.length
  }

  /** Reads until at least so many bytes are there; false when the stream ends before. */
  async fill(length: number): Promise<boolean> {
    const parts: Uint8Array[] = [this.bytes]
    let size = this.bytes.length
    while (size < length && this.more) {
      const { value, done } = await this.#source.next()
      if (done) this.more = false
      else {
        parts.push(value)
        size += value.length
      }
    }
    if (parts.length > 1) this.bytes = Buffer.concat(parts, size)
    return size >= length
  }

  /** Where a mark stands, looking from a place on and no further than the longest record; null when nowhere. */
  async find(mark: Buffer, from: number): Promise<number | null> {
    for (let at = from; ; ) {
      const found = this.bytes.indexOf(mark, at)
      if (found >= 0) return found
      at = Math.max(from, this.length - mark.length + 1)
      if (!this.more || this.length > LONGEST_RECORD) return null
      await this.fill(this.length + Math.max(this.length >> 1, 1))
    }
  }

  starts(mark: Uint8Array): boolean {
    return this.bytes.subarray(0, mark.length).equals(mark)
  }

  drop(length: number): void {
    this.bytes = this.bytes.subarray(length)
    this.offset += length
  }
}
