import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { type AppOptions, createApp } from './app.ts'

export interface ServeOptions extends AppOptions {
  /** 127.0.0.1 unless said otherwise: nobody else reaches it. */
  readonly host?: string | undefined
  /** 0 takes any free port. */
  readonly port?: number | undefined
}

export interface RunningServer {
  readonly url: string
  /** Stops taking requests, lets running ones end for a moment, and closes. The register stays open. */
  close(): Promise<void>
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const GRACE_MS = 2000

/** Serves the API and the web app. Rejects with the system's error (`EADDRINUSE`) when it cannot listen. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const host = options.host ?? '127.0.0.1'
  const isLocal = host === '::1' || LOOPBACK.includes(host)
  const hosts = options.hosts ?? (isLocal ? LOOPBACK : undefined)
  const server = createAdaptorServer({ fetch: createApp({ ...options, hosts }).fetch })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, host, resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        const http = server as import('node:http').Server
        const force = setTimeout(() => http.closeAllConnections(), GRACE_MS)
        http.close((error) => {
          clearTimeout(force)
          if (error) reject(error)
          else resolve()
        })
        http.closeIdleConnections()
      }),
  }
}
