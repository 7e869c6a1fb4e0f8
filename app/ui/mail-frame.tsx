interface MailFrameProps {
  title: string
  /** HTML without styles of its own: the page's policy forbids them, in the frame as well. */
  html: string
}

/** A mail as the plainest mail program shows it: in a frame of its own, without scripts. */
export function MailFrame({ title, html }: MailFrameProps) {
  return (
    <iframe
      title={title}
      srcDoc={html}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      className="h-[28rem] w-full rounded-lg border border-base-300 bg-white"
    />
  )
}
