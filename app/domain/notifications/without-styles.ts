/** A mail's HTML without styles of its own; the mails are ours, so what is left needs no cleaning. */
export function withoutStyles(html: string): string {
  return html.replace(/<style[^>]*>[\s\S]*?<\/style>/gi, '').replace(/\sstyle="[^"]*"/gi, '')
}
