// The first that fits: most browsers also call themselves what they are not.
const browsers: [string, RegExp][] = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\b(OPR|Opera)\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b((Headless)?Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
]
const systems: [string, RegExp][] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Mac', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
]

/**
 * What somebody would call the device in front of them, such as "Firefox, Windows"; null when it does
 * not say. Coarse on purpose: enough to know one's own again, too little to follow anybody by.
 */
export function deviceOf(userAgent: string): string | null {
  const first = (known: [string, RegExp][]) => known.find(([, sign]) => sign.test(userAgent))?.[0]
  return [first(browsers), first(systems)].filter(Boolean).join(', ') || null
}
