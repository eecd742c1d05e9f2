import { expect, test } from 'vitest'
import { roles } from '#domain/role.ts'
import { livePolicy } from './live-policy.ts'

test('the live world offers what can be proved there, and nothing else', () => {
  const { provider, devices } = livePolicy({ role: null })

  expect(provider).toBe('authenticator')
  expect(devices).not.toContain('landline')
  expect(devices).toEqual(expect.arrayContaining(['mobile', 'securityKey', 'thisDevice']))
})

test.each(roles)('%s signs in with what cannot be read out on the telephone', (role) => {
  const { devices, requirements } = livePolicy({ role })

  expect(devices).toEqual(['thisDevice', 'securityKey'])
  expect(requirements.rehearse).toBe(true)
})
