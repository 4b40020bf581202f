import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { problem } from './problem.ts'

/** Headers of every response: nothing from elsewhere, no inline script, no frames, no guessing of types. */
export function strictHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: false, // served over plain HTTP on a loopback address
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  })
}

/** Refuses requests under any other host name: a page elsewhere that resolves its name to this machine. */
export function allowHosts(hosts: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const name = (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase()
    if (!hosts.includes(name)) return problem(c, 'foreign-host', `"${name}" is not served.`)
    return next()
  }
}
