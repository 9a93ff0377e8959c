import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { refuseSite as endpoint } from '../../site.contract.ts';
import { insertRefusal } from './site-refusal.store.ts';
import { siteRefused } from './site.events.ts';
import { siteRefusals } from './site.refusals.ts';
import { siteById } from './site.store.ts';

/** In one's own name only (ORG-03). Refuses where no hazard is recorded: then the hazard is to be recorded first. */
export async function refuseSite(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const site = found(await siteById(tx, input.site));
  const { kind, subjectId, name } = tx.caller;
  if (kind !== 'staff' || subjectId === null) throw new Refusal(siteRefusals.staff_only);
  if (site.hazards === null) throw new Refusal(siteRefusals.no_hazards);

  const refusal = { id: tx.newId(), customerId: site.customerId, siteId: site.id, staffId: subjectId };
  await insertRefusal(tx, { ...refusal, reason: input.reason });
  await announce(tx, siteRefused(site, { staffId: subjectId, reason: input.reason }));
  return { id: refusal.id, staff: { id: subjectId, name }, reason: input.reason, refusedAt: tx.now };
}
