import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import { readPhone } from '../../../../kernel/phone.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { openCallFrom, recordInChannel } from '../../../channels/index.ts';
import { recorderOf } from '../tickets/ticket.policy.ts';

interface CameBy {
  channel: string;
  customerId: Id;
  callerId?: Id | undefined;
  title: string;
  reportedAt?: Instant | undefined;
  channelAddress?: string | undefined;
}

/** How the channels are logged that have no other source than whoever writes the ticket down. */
const byHand = { walk_in: 'walk_in', fax: 'fax', phone: 'call' } as const;

/** How long ago a phone system may have told of the call that is written down now. */
const callWaitsAtMostHours = 12;

/**
 * Somebody at the counter, a fax, and a call whose number is noted where no phone system tells of it, are in the channel
 * log from the moment in which their ticket is written down (SD-24); answers with the entry to link. Null: what came in
 * is in the log already, or has none.
 */
export async function enterInLog(tx: Tx, came: CameBy): Promise<Id | null> {
  const agentId = recorderOf(tx.caller);
  const kind = kindOf(came);
  if (agentId === null || kind === undefined) return null;
  const { customerId, title, channelAddress, reportedAt: cameAt = tx.now } = came;
  const address = channelAddress === undefined ? null : keptNumber(channelAddress);
  const told = kind === 'call' && address !== null && (await callTold(tx, { customerId, number: address }));
  if (told) return told;
  return recordInChannel(tx, {
    kind,
    cameAt,
    customerId,
    contactId: came.callerId ?? null,
    agentId,
    address,
    label: title,
  });
}

function kindOf({ channel, channelAddress }: CameBy) {
  if (channel === 'phone' && channelAddress === undefined) return undefined;
  return Object.entries(byHand).find(([by]) => by === channel)?.[1];
}

function keptNumber(written: string): string {
  const reading = readPhone(written);
  return 'text' in reading ? reading.text : written;
}

/** A phone system told of it after all, and the entry waits. */
function callTold(tx: Tx, { customerId, number }: { customerId: Id; number: string }): Promise<Id | null> {
  return openCallFrom(tx, { customerId, number, since: addSeconds(tx.now, -callWaitsAtMostHours * 60 * 60) });
}
