import { messagePaths } from '#app/domain/notifications/message-paths'
import { deals } from '../content/stories/deals'
import { interests } from '../content/stories/interests'
import { questions } from '../content/stories/questions'
import { numbersOfDeals } from '../deals'
import { interestId } from '../interests'
import { listingOfKey } from '../listing-keys'
import { type Message, message, nameOf, writersOf } from './message'

export function aboutInterests(): Message[] {
  return interests.flatMap((seed) => {
    const { ref, titles, owner } = listingOfKey(seed.about)
    const about = { listing: ref.kind, ...titles }
    const href = messagePaths.interest(interestId(seed.key))
    const received = message(
      'interestReceived',
      { ...about, organisation: nameOf(seed.from) },
      { href, to: writersOf(owner), ago: seed.ago, key: `interest:${seed.key}` },
    )
    const { answer } = seed
    if (!answer || answer.status === 'withdrawn') return [received]
    const payload = { ...about, organisation: nameOf(owner), reason: answer.reason ?? '' }
    const rest = { href, to: writersOf(seed.from), ago: answer.ago, key: `answer:${seed.key}` }
    const kind = answer.status === 'accepted' ? 'interestAccepted' : 'interestDeclined'
    return [received, message(kind, payload, rest)]
  })
}

export function aboutQuestions(): Message[] {
  return questions.flatMap((seed) => {
    const { ref, titles, owner, slug } = listingOfKey(seed.about)
    const about = { listing: ref.kind, ...titles }
    const received = message(
      'questionReceived',
      { ...about, name: seed.name },
      {
        href: messagePaths.questions,
        to: writersOf(owner),
        ago: seed.ago,
        key: `question:${seed.key}`,
      },
    )
    if (!seed.answer || !seed.asker) return [received]
    const answered = message(
      'questionAnswered',
      { ...about, reason: seed.answer.text },
      {
        href: messagePaths.publicListing(ref.kind, slug),
        to: [seed.asker],
        ago: seed.answer.ago,
        key: `question-answer:${seed.key}`,
      },
    )
    return [received, answered]
  })
}

/** The last step of each deal, told to the side that did not take it. */
export function aboutDeals(now: Date): Message[] {
  const numbers = numbersOfDeals(now)
  return deals.flatMap((seed) => {
    const interest = interests.find((candidate) => candidate.key === seed.interest)
    const number = numbers.get(seed.interest)
    const last = seed.steps.at(-1)
    if (!interest || !number) return []
    const { ref, titles, owner } = listingOfKey(interest.about)
    const provider = ref.kind === 'technology' ? owner : interest.from
    const seeker = ref.kind === 'technology' ? interest.from : owner
    const told = (by: string) => writersOf(by === 'provider' ? seeker : provider)
    const href = messagePaths.deal(number)
    const moved = last && {
      ...{ href, to: told(last.by ?? 'provider'), ago: last.ago },
      key: `deal:${seed.interest}:${last.to}`,
    }
    const asked = seed.waiting && {
      ...{ href, to: told(seed.waiting.by), ago: seed.waiting.ago },
      key: `deal-word:${seed.interest}`,
    }
    return [
      ...(moved ? [message('dealStageChanged', { number, ...titles, stage: last.to }, moved)] : []),
      ...(asked && seed.waiting
        ? [message('dealToConfirm', { number, ...titles, stage: seed.waiting.to }, asked)]
        : []),
    ]
  })
}
