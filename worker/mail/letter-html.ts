import type { Written } from './written'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

// Mail programs know little of CSS: light is written into the elements, dark is laid over it.
const dark = `
  @media (prefers-color-scheme: dark) {
    body, .ground { background-color: #0f172a !important; }
    .sheet { background-color: #1e293b !important; border-color: #475569 !important; }
    .words { color: #f1f5f9 !important; }
    .quiet { color: #cbd5e1 !important; }
    .button { background-color: #bfdbfe !important; border-color: #bfdbfe !important; color: #0f172a !important; }
    .link { color: #bfdbfe !important; }
  }
  @media (max-width: 480px) {
    .ground { padding: 0 !important; }
    .sheet { padding: 24px 20px !important; border-radius: 0 !important; border-width: 0 !important; }
  }`

const font = "font-family: system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif"
const paragraph = (text: string, look = 'words', size = '16px/24px') =>
  `<p class="${look}" style="margin: 0 0 16px; font-size: ${size.split('/')[0]}; line-height: ${size.split('/')[1]}; color: ${look === 'quiet' ? '#475569' : '#0f172a'};">${escaped(text)}</p>`

/** A letter as HTML: one column, one button, nothing that is fetched from anywhere. */
export function letterHtml(written: Written): string {
  const { locale, subject, greeting, paragraphs, about, button, after, foot } = written
  const parts = [
    `<h1 class="words" style="margin: 0 0 24px; font-size: 22px; line-height: 30px; font-weight: 700; color: #0f172a;">${escaped(subject)}</h1>`,
    ...[greeting, ...paragraphs].map((text) => paragraph(text)),
    about && paragraph(about, 'quiet'),
    button &&
      `<p style="margin: 24px 0;"><a class="button" href="${escaped(button.href)}" style="display: inline-block; padding: 13px 22px; border: 1px solid #1d4ed8; border-radius: 8px; background-color: #1d4ed8; color: #ffffff; font-size: 16px; line-height: 22px; font-weight: 600; text-decoration: none;">${escaped(button.label)}</a></p>`,
    ...after.map((text) => paragraph(text)),
    button &&
      `<p class="quiet" style="margin: 0 0 16px; font-size: 14px; line-height: 20px; color: #475569; overflow-wrap: anywhere;"><a class="link" href="${escaped(button.href)}" style="color: #1d4ed8;">${escaped(button.href)}</a></p>`,
    paragraph(foot, 'quiet', '14px/20px'),
  ]
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${dark}
</style>
</head>
<body style="margin: 0; padding: 0; background-color: #f1f5f9; ${font};">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td class="ground" align="center" style="padding: 32px 16px; background-color: #f1f5f9;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width: 560px; text-align: left;">
<tr><td class="sheet" style="padding: 32px; border: 1px solid #cbd5e1; border-radius: 12px; background-color: #ffffff; ${font};">
${parts.filter(Boolean).join('\n')}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`
}
