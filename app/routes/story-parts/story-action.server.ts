import { agreeToStory, withdrawConsent, writeStory } from '#app/domain/success-stories/index.server'
import type { StoryFormInput } from '#app/domain/success-stories/success-story-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import type { HandlerArgs } from '#app/routes/handle.server'

/**
 * Does what a form of a story's page asks for, on the pages of parties and of staff alike.
 * @param to path of the page, to which the reader returns
 */
export async function storyAction(
  { ctx, params, href, input }: HandlerArgs & { input: StoryFormInput },
  to: (number: string) => string,
): Promise<Response> {
  const number = params.number ?? ''
  const back = (notice: string) => redirectWithNotice(href(to(number)), notice)
  switch (input.intent) {
    case 'write':
      await writeStory(ctx, number, input)
      return back('storyWritten')
    case 'agree': {
      const outcome = await agreeToStory(ctx, number, input.version)
      return back(outcome === 'public' ? 'storyPublished' : 'storyAgreed')
    }
    case 'withdraw':
      await withdrawConsent(ctx, number)
      return back('storyWithdrawn')
  }
}
