// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Rich } from './rich.tsx'

test('bold words and the labels of another program stand out, the rest stays text', () => {
  const { container } = render(<Rich text="Open **Duo Mobile**. Tap [[+ Add]] <b>now</b>." />)

  expect(container.innerHTML).toBe(
    'Open <b>Duo Mobile</b>. Tap <kbd translate="no" dir="auto">+ Add</kbd> &lt;b&gt;now&lt;/b&gt;.',
  )
})
