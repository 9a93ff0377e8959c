import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../major-incident.contract.ts';
import { replyToFamily } from '../entries/write-entry.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { tellMajor } from './major-entry.store.ts';
import { hitsOf, saveHits } from './major-hit.store.ts';
import { disruptionsTold, majorBroadcast, majorStoodDown } from './major-incident.events.ts';
import type { MajorIncident } from './major-incident.rules.ts';
import { saveMajor } from './major-incident.store.ts';
import { majorToAct } from './major-to-act.ts';
import { showMajor } from './show-major-incident.ts';

type View = contract.MajorIncidentView;

export async function broadcastMajorUpdate(
  tx: Tx,
  input: InputOf<typeof contract.broadcastMajorUpdate>,
): Promise<View> {
  const major = await majorToAct(tx, input.majorIncident, 'broadcast');
  return showMajor(tx, await saveMajor(tx, await tellAll(tx, major, input.words)));
}

/** The tickets are solved by themselves; what the portal shows of it is over. */
export async function standDownMajorIncident(
  tx: Tx,
  input: InputOf<typeof contract.standDownMajorIncident>,
): Promise<View> {
  const major = await majorToAct(tx, input.majorIncident, 'stand_down');
  const told = input.words === undefined ? major : await tellAll(tx, major, input.words);
  const over = await saveMajor(tx, { ...told, state: 'stood_down', stoodDownAt: tx.now });
  await tellMajor(tx, major.id, { kind: 'stood_down' });
  await announce(tx, majorStoodDown(over), ...disruptionsTold(await saveHits(tx, major.id, { overAt: tx.now })));
  return showMajor(tx, over);
}

/** A public reply on the ticket of each who reported it; and for all people of the customers hit, in the portal. */
async function tellAll(tx: Tx, major: MajorIncident, words: string): Promise<MajorIncident> {
  let count = 0;
  for (const { ticketId } of await hitsOf(tx, major.id)) {
    const lead = await ticketForChange(tx, ticketId, 'all');
    if (lead) count += await replyToFamily(tx, lead, words);
  }
  const hits = await saveHits(tx, major.id, { told: words, toldAt: tx.now });
  await tellMajor(tx, major.id, { kind: 'broadcast', words, count });
  await announce(tx, majorBroadcast(major, { words, count }), ...disruptionsTold(hits));
  return { ...major, toldAt: tx.now };
}
