import { expect, test } from 'vitest'
import { linksTable } from './links-table.ts'

test('each link stands beside its address, and no cell is computed or torn apart', () => {
  const table = linksTable([
    { email: 'ana@usher.test', link: 'https://usher.test/invitation/#a' },
    { email: '=1+1@usher.test', link: 'https://usher.test/invitation/#b' },
    { email: '"a,b"@usher.test', link: 'https://usher.test/invitation/#c' },
  ])

  expect(table.split('\n')).toEqual([
    'email,link',
    'ana@usher.test,https://usher.test/invitation/#a',
    "'=1+1@usher.test,https://usher.test/invitation/#b",
    '"""a,b""@usher.test",https://usher.test/invitation/#c',
  ])
})
