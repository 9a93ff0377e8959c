import { deliverBatch, type Deliverer } from '../../platform/log/deliver.ts';
import { react } from '../../platform/module/react.ts';
import { sealEvents, tenantsToSeal } from '../../platform/log/seal.store.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';
import type { Parts } from '../parts.ts';
import { deliverNewCodeLists } from './deliver-new-code-lists.ts';
import { fireDueSteps } from './fire-due-steps.ts';
import { followMailboxes } from './follow-mailboxes.ts';
import { foundOldCities } from './found-old-cities.ts';
import { foundOldQuestionnaires } from './found-old-questionnaires.ts';
import { foundOldDesks } from './found-old-desks.ts';
import { foundOldEscalation } from './found-old-escalation.ts';
import { offerNewPermissions } from './offer-new-permissions.ts';
import { placeOldDepartments } from './place-old-departments.ts';
import { repeat } from './repeat.ts';
import { serveInTurn } from './serve-in-turn.ts';

const origin = { channel: 'worker' as const, address: null };

/** Deliveries, due steps, seals and mailboxes of all providers; answers with how to stop them. */
export function startWorker(parts: Parts): () => Promise<void> {
  const trouble = (what: string) => (err: unknown) => parts.log.error({ err }, `${what} failed`);
  const offered = offerNewPermissions(parts).catch(trouble('offering new permissions'));
  const placed = placeOldDepartments(parts).catch(trouble('placing old departments'));
  const delivered = deliverNewCodeLists(parts).catch(trouble('delivering new code lists'));
  const founded = foundOldDesks(parts).catch(trouble('founding old desks'));
  const escalated = foundOldEscalation(parts).catch(trouble('founding old escalation'));
  const served = foundOldCities(parts).catch(trouble('founding old cities'));
  const asking = foundOldQuestionnaires(parts).catch(trouble('founding old questionnaires'));
  const loops = [
    repeat((signal) => deliverDue(parts, signal), 300, trouble('delivering')),
    repeat((signal) => fireDueSteps(parts, signal), 500, trouble('firing steps')),
    repeat(() => sealAll(parts), 1000, trouble('sealing')),
    followMailboxes(parts),
  ];
  return async () => {
    await Promise.all([offered, placed, delivered, founded, escalated, served, asking, ...loops.map((stop) => stop())]);
  };
}

/** Delivers until nothing is due, or it is told to end. */
export async function deliverDue(parts: Parts, signal: AbortSignal | null = null): Promise<void> {
  const deliverer: Deliverer = {
    react: async (tx, consumer, events) => {
      const reaction = parts.composition.reactionNamed(consumer);
      if (reaction) await react(tx, reaction, events);
    },
    onFailure: (err, delivery) => parts.log.error({ err, delivery }, 'a reaction failed'),
  };
  await serveInTurn((lastServed) => deliverBatch(parts.unitOfWork, { now: parts.clock.now(), lastServed }, deliverer), {
    signal,
    isCalm: parts.calm.isCalm,
  });
}

/** Seals what is written, provider by provider. */
export async function sealAll(parts: Parts): Promise<void> {
  const scope = { caller: systemCaller('sealer'), origin, now: parts.clock.now() };
  const waiting = await parts.unitOfWork.run({ ...scope, tenantId: noTenant }, tenantsToSeal);
  for (const tenantId of waiting) await parts.unitOfWork.run({ ...scope, tenantId }, sealEvents);
}
