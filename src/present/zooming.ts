// Draws the page larger as the browser's own zoom would: the widths that the layout asks for grow with it.

const lengths = /([\d.]+)px/g
const written = new WeakMap<CSSMediaRule, string>()

export const zoomPage = (percent: number) => {
  document.documentElement.style.zoom = percent === 100 ? '' : String(percent / 100)
  for (const sheet of document.styleSheets) scaleRules(sheet.cssRules, percent / 100)
}

// The window keeps its width while everything in it grows: asked as it is, the layout would stay wide.
const scaleRules = (rules: CSSRuleList, factor: number) => {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) scaleMedia(rule, factor)
    if (rule instanceof CSSGroupingRule) scaleRules(rule.cssRules, factor)
  }
}

const scaleMedia = (rule: CSSMediaRule, factor: number) => {
  const text = written.get(rule) ?? rule.media.mediaText
  written.set(rule, text)
  const scaled = text.replace(lengths, (_, pixels: string) => `${Number(pixels) * factor}px`)
  if (rule.media.mediaText !== scaled) rule.media.mediaText = scaled
}
