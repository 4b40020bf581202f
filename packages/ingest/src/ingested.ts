import type { DocumentInput } from '@isnad/model'
import type { Problem } from './codes.ts'
import type { FetchOptions } from './fetch/fetch-bytes.ts'

/** How a document was obtained: kept with it, so that its evidence can be traced to the bytes. */
export interface Origin {
  readonly kind: 'text' | 'jsonl' | 'html' | 'feed' | 'warc'
  /** The file; null for standard input and for what was fetched. */
  readonly path: string | null
  /** Where it was fetched; else the address it gives itself. */
  readonly url: string | null
  /** Line of a line-based file entry of a feed or record of an archive, from 1. */
  readonly line: number | null
  /** SHA-256 of the bytes it was made from (the file's, or the line's), in hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  /** The encoding that the bytes were read in, by its WHATWG name. */
  readonly encoding: string
  /** The record's id in a web archive. */
  readonly recordId?: string | null
  /** When a web archive fetched it, as it says (ISO 8601). */
  readonly retrieved?: string | null
}

/** One article read, with reservations if any; or what kept one from being read. */
export type Ingested =
  | { readonly document: DocumentInput; readonly origin: Origin; readonly notes: readonly Problem[] }
  | { readonly problem: Problem }

export interface ReadOptions {
  /** Publication date (EDTF) for documents that bring none. */
  readonly published?: string
  /** Outlet for documents that bring none. */
  readonly outlet?: string
  /** What `-` reads. The process's standard input when left out. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** How addresses are fetched. */
  readonly fetch?: FetchOptions
  /** The most bytes the text of one article may have. {@link DEFAULT_LIMIT_BYTES} when left out. */
  readonly limitBytes?: number
}

/** 2 MiB: some 180,000 Arabic words. Longer text is not one article. */
export const DEFAULT_LIMIT_BYTES = 2 * 1024 * 1024

/** Pages, feeds and JSON carry more than their text: markup, pictures, escapes. They may be so many times as long. */
export const WRAPPING = 8
