import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Ingested, ReadOptions } from './ingested.ts'
import { readInputs } from './read-inputs.ts'
import { measureInputs } from './walk.ts'

const TEXT = 'وصل الوفد إلى العاصمة يوم الأحد.\nوقال رئيسه إن الطريق كانت آمنة.'
const folder = mkdtempSync(join(tmpdir(), 'isnad-ingest-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function collect(paths: readonly string[], options?: ReadOptions): Promise<Ingested[]> {
  const items: Ingested[] = []
  for await (const item of readInputs(paths, options)) items.push(item)
  return items
}

/** Each result in a word: the id of a document, the code and line of a problem. */
async function outline(paths: readonly string[], options?: ReadOptions): Promise<string[]> {
  return (await collect(paths, options)).map((item) =>
    'problem' in item ? `${item.problem.code}${item.problem.line ? `:${item.problem.line}` : ''}` : item.document.id,
  )
}

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part
}

describe('a text file', () => {
  test('is one document, its text untouched, its id the name', async () => {
    const odd = `\u202b${TEXT}\u202c\r\n`
    const [item] = await collect([file('one.txt', odd)], { published: '2018-12', outlet: 'الجبل' })
    expect(item).toMatchObject({
      document: { id: 'one', text: odd, title: null, url: null, outlet: 'الجبل', published: '2018-12' },
      origin: { kind: 'text', line: null, encoding: 'utf-8', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      notes: [],
    })
  })

  const bad: readonly { name: string; content: string | Uint8Array; code: string }[] = [
    { name: 'empty.txt', content: '', code: 'empty' },
    { name: 'blank.txt', content: ' \n\u200f\n', code: 'empty' },
    { name: 'english.txt', content: 'The delegation arrived on Sunday.', code: 'no-arabic' },
    { name: 'picture.txt', content: '\u0089PNG\u0000\u0001\u0002', code: 'binary' },
    { name: 'zip.txt', content: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0), code: 'binary' },
    { name: 'mojibake.txt', content: 'Ø§Ù„ÙˆÙØ¯ Ø§Ù„Ù… Ø§Ù„Ù‚ Ø§Ù„Ùƒ', code: 'mojibake' },
  ]
  test.each(bad)('$name is refused as $code', async ({ name, content, code }) => {
    expect(await outline([file(name, content)])).toEqual([code])
  })

  test('over the limit is refused with both sizes', async () => {
    const [item] = await collect([file('long.txt', TEXT.repeat(100))], { limitBytes: 2000 })
    expect(item && 'problem' in item && item.problem.sentence.en).toMatch(/at most 0\.0 MB; this has 0\.0 MB/)
    expect(item && 'problem' in item && item.problem.code).toBe('too-long')
  })

  test('that is not there is named', async () => {
    expect(await outline([join(folder, 'none.txt')])).toEqual(['not-found'])
  })
})

describe('JSON Lines', () => {
  test('give one document a line; broken lines are named and the rest goes on', async () => {
    const lines = [
      JSON.stringify({
        id: 'a',
        text: TEXT,
        title: 'عنوان',
        published: '2018-12-29T10:00:00+03:00',
        url: 'https://x.example/1',
      }),
      '{"id": "b", "text": ',
      '',
      JSON.stringify({ id: 'c' }),
      JSON.stringify({ id: 7, text: TEXT, published: 'أمس' }),
      JSON.stringify({ text: TEXT }),
      JSON.stringify({ id: 'd', text: 'English only' }),
    ]
    const path = file('many.jsonl', lines.join('\n'))
    expect(await outline([path])).toEqual(['a', 'bad-json:2', 'bad-record:4', '7', 'many:6', 'no-arabic:7'])
    const [first, , , fourth] = await collect([path])
    expect(first).toMatchObject({
      document: { published: '2018-12-29' },
      origin: { line: 1, url: 'https://x.example/1' },
    })
    expect(fourth).toMatchObject({ document: { published: null }, notes: [{ code: 'bad-published', line: 5 }] })
  })

  test('lines over the limit are passed over', async () => {
    const path = file(
      'wide.jsonl',
      `{"id":"x","text":"${'ا'.repeat(5000)}"}\n${JSON.stringify({ id: 'y', text: TEXT })}\n`,
    )
    expect(await outline([path], { limitBytes: 1000 })).toEqual(['too-long:1', 'y'])
  })

  test('in UTF-16 with CRLF are read', async () => {
    const text = `\uFEFF${JSON.stringify({ id: 'w', text: TEXT })}\r\n`
    expect(await outline([file('wide16.jsonl', Buffer.from(text, 'utf16le'))])).toEqual(['w'])
  })

  test('without a line are empty', async () => {
    expect(await outline([file('none.jsonl', '\n\n')])).toEqual(['empty'])
  })
})

describe('a folder', () => {
  test('gives all that can be read below it, in the order of names', async () => {
    file('tree/b.txt', TEXT)
    file('tree/a/z.txt', TEXT)
    file('tree/.hidden.txt', TEXT)
    file('tree/notes.pdf', 'x')
    file('tree/c.jsonl', JSON.stringify({ id: 'c1', text: TEXT }))
    expect(await outline([join(folder, 'tree')])).toEqual(['z', 'b', 'c1'])
    expect(await measureInputs([join(folder, 'tree')])).toMatchObject({ files: 3 })
  })

  test('with nothing to read says so', async () => {
    file('bare/readme.md', 'x')
    expect(await outline([join(folder, 'bare')])).toEqual(['empty-folder'])
  })
})

describe('standard input', () => {
  test('is text, with the hash of the text for its id', async () => {
    const [item] = await collect(['-'], { stdin: chunks(TEXT.slice(0, 20), TEXT.slice(20)) })
    expect(item).toMatchObject({
      document: { text: TEXT, id: expect.stringMatching(/^[0-9a-f]{16}$/) },
      origin: { path: null },
    })
  })

  test('may be JSON Lines cut anywhere', async () => {
    const bytes = new TextEncoder().encode(
      `${JSON.stringify({ id: 'p', text: TEXT })}\n${JSON.stringify({ id: 'q', text: TEXT })}`,
    )
    expect(
      await outline(['-'], { stdin: chunks(bytes.subarray(0, 31), bytes.subarray(31, 90), bytes.subarray(90)) }),
    ).toEqual(['p', 'q'])
  })

  test('may be a page', async () => {
    const page = `<!doctype html><title>وصول الوفد</title><article><h1>وصول الوفد</h1><p>${TEXT.replace('\n', '</p><p>')} وانتهى.</p></article>`
    const [item] = await collect(['-'], { stdin: chunks(page) })
    expect(item).toMatchObject({ document: { title: 'وصول الوفد' }, origin: { kind: 'html' } })
  })
})
