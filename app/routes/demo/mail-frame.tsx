import { withoutStyles } from '#app/domain/notifications/without-styles'
import { Card } from '#app/ui/card'

/**
 * A mail as the plainest mail program shows it: in a frame of its own, without scripts. The page's policy
 * forbids inline styles, in the frame as well, so they are left out.
 */
export function MailFrame({ title, html }: { title: string; html: string }) {
  return (
    <Card title={title}>
      <iframe
        title={title}
        srcDoc={withoutStyles(html)}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        className="h-[32rem] w-full rounded-lg border border-base-300 bg-white"
      />
    </Card>
  )
}
