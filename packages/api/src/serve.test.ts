import { request } from 'node:http'
import type { Register } from '@isnad/store'
import { expect, test } from 'vitest'
import { serve } from './serve.ts'

const register = { stats: async () => ({ documents: 0 }) } as unknown as Register
const read = () => {
  throw new Error('not called')
}

test('listens on this machine only, on a free port, and stops when closed', async () => {
  const server = await serve({ register, read })
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(`${server.url}/api/stats`)).json()).toEqual({ documents: 0 })
  await server.close()
  await expect(fetch(`${server.url}/api/stats`)).rejects.toThrow()
})

test('does not answer under a foreign host name', async () => {
  const server = await serve({ register, read })
  const status = await new Promise((resolve, reject) => {
    const options = { headers: { host: 'rebound.example' } }
    request(`${server.url}/api/stats`, options, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end()
  })
  expect(status).toBe(403)
  await server.close()
})

test('a taken port is told as the system tells it', async () => {
  const server = await serve({ register, read })
  const port = Number(new URL(server.url).port)
  await expect(serve({ register, read, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await server.close()
})
