import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { answerNeed, decideNeed, recordNeed, recordNeedOutcome } from '../../modules/needs/need.contract.ts';
import { heardNeeds, type HeardNeed } from '../story/needs.ts';
import type { Hired } from './hire.ts';
import { dayOf, nextDay, timeOn } from './hours.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

/** What was heard on visits, in follow-ups and reviews, some of it decided, answered and under way (SD-28). */
export async function hearNeeds(
  player: Player,
  customers: readonly MovedIn[],
  { owner, now }: { owner: Hired; now: Instant },
): Promise<void> {
  for (const heard of heardNeeds) {
    const customer = customers.find(({ is }) => is.shortName === heard.customer);
    if (customer) await hear(player, heard, { customer, owner, now });
  }
}

interface Hearing {
  customer: MovedIn;
  owner: Hired;
  now: Instant;
}

async function hear(player: Player, heard: HeardNeed, { customer, owner, now }: Hearing): Promise<void> {
  const { source, title, words, value, due, decided, answered, became } = heard;
  const at = timeOn(nextDay(dayOf(now), -heard.heard), 15 * 60);
  const [contact] = customer.contacts;
  let need = await player.do(
    recordNeed,
    { caller: owner.caller, at },
    {
      body: {
        customerId: customer.id,
        ownerId: owner.id,
        source,
        title,
        words,
        ...(contact && { contactId: contact.id }),
        ...(value && { valueLevel: value.level, ...(value.words && { valueWords: value.words }) }),
        ...(due !== undefined && { dueOn: nextDay(dayOf(now), due) }),
      },
    },
  );
  const moment = (days: number) => ({
    caller: owner.caller,
    at: addSeconds(at, days * 86_400),
    seen: need.revision,
  });
  const params = { need: need.id };
  if (decided) {
    const { after, decision, reason } = decided;
    need = await player.do(decideNeed, moment(after), { params, body: { decision, ...(reason && { reason }) } });
  }
  if (answered) {
    const { after, way, words: answer } = answered;
    need = await player.do(answerNeed, moment(after), { params, body: { way, answer } });
  }
  if (became && answered) {
    const body = { became: became.as, words: became.words };
    await player.do(recordNeedOutcome, moment(answered.after + 1), { params, body });
  }
}
