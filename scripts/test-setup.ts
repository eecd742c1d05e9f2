// Each DOM test starts with an empty page, and waits for what comes as long as a busy machine needs.

import { afterEach } from 'vitest'

if (typeof document !== 'undefined') {
  const { cleanup, configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: 30_000 })
  afterEach(cleanup)
}
