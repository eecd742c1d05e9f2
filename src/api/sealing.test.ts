import { expect, test } from 'vitest'
import { type SealingKey, sealingFromKeys } from './sealing.ts'

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

const newKey = async (id: string): Promise<SealingKey> => ({
  id,
  key: await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]),
})

test('what was sealed opens again, names its key and shows nothing', async () => {
  const sealing = sealingFromKeys({ current: await newKey('k1'), older: [] }, random)

  const sealed = await sealing.seal('fac_1', 'GEZDGNBVGY3TQOJQ')

  expect(await sealing.unseal('fac_1', sealed)).toBe('GEZDGNBVGY3TQOJQ')
  expect(sealed).toMatch(/^k1\.[0-9a-f]{24}\.[0-9a-f]+$/)
  expect(sealed).not.toContain('GEZD')
})

test('the same text is never sealed the same way twice', async () => {
  const sealing = sealingFromKeys({ current: await newKey('k1'), older: [] }, random)

  const sealed = await Promise.all(Array.from({ length: 50 }, () => sealing.seal('fac_1', 'a')))

  expect(new Set(sealed).size).toBe(50)
})

test('what was sealed for one record opens for no other', async () => {
  const sealing = sealingFromKeys({ current: await newKey('k1'), older: [] }, random)

  const sealed = await sealing.seal('fac_1', 'secret')

  await expect(sealing.unseal('fac_2', sealed)).rejects.toThrow()
})

test('an older key still opens what it sealed, and the new one seals from now on', async () => {
  const [old, fresh] = [await newKey('k1'), await newKey('k2')]
  const before = sealingFromKeys({ current: old, older: [] }, random)
  const after = sealingFromKeys({ current: fresh, older: [old] }, random)
  const sealed = await before.seal('fac_1', 'secret')

  expect(await after.unseal('fac_1', sealed)).toBe('secret')
  expect(await after.seal('fac_1', 'secret')).toMatch(/^k2\./)
})

test('a key that is gone is named, so that it can be brought back', async () => {
  const before = sealingFromKeys({ current: await newKey('k1'), older: [] }, random)
  const after = sealingFromKeys({ current: await newKey('k2'), older: [] }, random)

  const opening = after.unseal('fac_1', await before.seal('fac_1', 'secret'))

  await expect(opening).rejects.toThrow('Sealed with key "k1", which is not in the key ring')
})

test('a changed name, nonce or byte opens nothing', async () => {
  const [first, second] = [await newKey('k1'), await newKey('k2')]
  const sealing = sealingFromKeys({ current: first, older: [second] }, random)
  const sealed = await sealing.seal('fac_1', 'secret')
  const [, iv = '', box = ''] = sealed.split('.')

  const forged = [
    `k2.${iv}.${box}`,
    `k1.${iv.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))}.${box}`,
    `k1.${iv}.${box.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))}`,
    `k1.${iv}.${box.slice(2)}`,
    `k1.${iv}`,
    `${iv}.${box}`,
    '',
  ]

  for (const text of forged) await expect(sealing.unseal('fac_1', text)).rejects.toThrow()
})
