// Who sits at the browser that sends a request. Looked up once for each, whoever asks.

import type { Ports } from '#api/ports.ts'
import { deviceName } from '#domain/device-name.ts'
import type { LivePorts } from './live-ports.ts'
import { tokenIn } from './session-cookie.ts'
import { callerOf, readSession, type Seated } from './sessions.ts'

type Needed = Pick<LivePorts, 'storage' | 'now' | 'origin'>

const known = new WeakMap<Request, Promise<Seated | null>>()

export const seatedAt = (ports: Needed, request: Request): Promise<Seated | null> => {
  const asked = known.get(request)
  if (asked) return asked
  const token = tokenIn(ports, request)
  const answer = token ? readSession(ports, token) : Promise.resolve(null)
  known.set(request, answer)
  return answer
}

export const identifyBySession =
  (ports: Needed): Ports['identify'] =>
  async (request) => {
    const seated = await seatedAt(ports, request)
    if (!seated) return null
    // What a request to the phone names as asking: this very browser, whatever is on file.
    return { ...callerOf(seated), device: deviceName(request.headers.get('User-Agent') ?? '') }
  }
