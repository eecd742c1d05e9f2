import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { clientAddress, isFromHere } from './client-address.ts'

const asked = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage
const through = (told: string, remote = '10.0.0.1') => asked(remote, { 'x-forwarded-for': told })

test.each([
  ['nobody is trusted', through('1.1.1.1'), 0, '10.0.0.1'],
  ['one proxy', through('1.1.1.1'), 1, '1.1.1.1'],
  ['one proxy, and a sender who makes one up', through('6.6.6.6, 1.1.1.1'), 1, '1.1.1.1'],
  ['two proxies', through('6.6.6.6, 1.1.1.1, 10.0.0.2'), 2, '1.1.1.1'],
  ['a proxy that says nothing', asked('10.0.0.1'), 1, '10.0.0.1'],
  ['an IPv6 address', through('2001:db8::1'), 1, '2001:db8::1'],
  ['something that is no address', through('<script>'), 1, ''],
] as const)('who asks, with %s', (_, request, proxies, address) => {
  expect(clientAddress(request, proxies)).toBe(address)
})

test.each([
  ['this machine', asked('127.0.0.1'), 0, true],
  ['this machine over IPv6', asked('::1'), 0, true],
  ['this machine, mapped', asked('::ffff:127.0.0.1'), 0, true],
  ['another', asked('10.0.0.7'), 0, false],
  [
    'another, through a proxy here that nobody told us of',
    through('1.1.1.1', '127.0.0.1'),
    0,
    false,
  ],
  ['another, through a proxy here', through('1.1.1.1', '127.0.0.1'), 1, false],
  ['another that claims to be this', through('127.0.0.1, 1.1.1.1', '127.0.0.1'), 1, false],
  ['this machine, through its proxy', through('127.0.0.1', '10.0.0.1'), 1, true],
] as const)('%s is told apart', (_, request, proxies, isHere) => {
  expect(isFromHere(request, proxies)).toBe(isHere)
})
