// What a fake camera shows: Chromium plays a file of JPEGs, one after the other and over again, wherever
// a page asks for a camera. The file is read when the camera opens, so it may be written after the launch.

import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

/** Launch arguments that put the film at `path` before every page that asks for a camera. */
export const cameraPlaying = (path: string) => [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  `--use-file-for-fake-video-capture=${path}`,
]

/** Writes what `page` shows now as a film for `cameraPlaying`. The path must end in `.mjpeg`. */
export async function filmPage(page: Page, path: string): Promise<void> {
  const picture = await page.screenshot({ type: 'jpeg', quality: 92, scale: 'css' })
  await writeFile(path, Buffer.concat([picture, picture]))
}
