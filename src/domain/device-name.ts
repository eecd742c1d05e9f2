// What a browser is called in a sentence: its family and what it runs on, never its own words.

/** The first that fits: each of these also calls itself by the names after it. */
const browsers: [string, RegExp][] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Opera', /\b(?:OPR|OPT)\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Headless)?Chrome\/|\bCriOS\//],
  ['Safari', /\bSafari\//],
]

const systems: [string, RegExp][] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Mac', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
]

/** "Android, Chrome"; empty where nothing of it is known. */
export const deviceName = (userAgent: string): string =>
  [systems, browsers]
    .map((names) => names.find(([, pattern]) => pattern.test(userAgent))?.[0])
    .filter(Boolean)
    .join(', ')
