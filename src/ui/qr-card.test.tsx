// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { expect, test } from 'vitest'
import { QrCard } from './qr-card.tsx'

const card = { name: 'QR code to add your account to the app', words: 'Making your code' }

test.each([30, 84, 106, 150, 200, 300, 400])('a card of %i letters knows its modules', (length) => {
  const { container } = render(<QrCard {...card} state="ready" content={'x'.repeat(length)} />)

  const drawn = container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]
  const outer = container.firstElementChild as HTMLElement
  expect(outer.style.getPropertyValue('--modules')).toBe(drawn)
})

test('it is named as a picture, never with what is in it, and can be read by whoever holds the ref', () => {
  const ref = createRef<SVGSVGElement>()

  render(<QrCard {...card} state="ready" content="JBSWY3DP" ref={ref} />)

  expect(ref.current).toBe(screen.getByRole('img', { name: card.name }))
  expect(document.body.innerHTML).not.toContain('JBSWY3DP')
})

test('an expired code is not on the page any more', () => {
  render(<QrCard {...card} state="expired" content="JBSWY3DP" />)

  expect(screen.queryByRole('img')).toBeNull()
})
