import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CommandContext } from '../../../../platform/module/command.ts';
import { agreementsCalled, followAll } from '../../../sla/index.ts';
import { notedMilestonesOf } from '../milestones/noted-milestone.store.ts';
import { statusHistories } from '../tickets/ticket-status.store.ts';
import { countImported, importedAfter, saveImportTiming } from './import-timing.store.ts';
import { deliveredProfiles } from './profiles.delivered.ts';
import { ticketImportRefusals as refusals } from './ticket-import.refusals.ts';
import { timedImport } from './timed-import.rules.ts';

/** Each batch is a transaction: whoever stops in between starts again, and nothing is timed twice. */
const ticketsABatch = 500;
const beforeAll: Id = '00000000-0000-0000-0000-000000000000';

export interface ImportTimed {
  profile: string;
  agreement: { id: Id; name: string };
  tickets: number;
  clocks: number;
  seconds: number;
}

/** Gives imported history the clocks that an agreement asks for, as pure facts: nobody is told, and no step is taken. */
export async function timeImport(
  { run, progress }: Pick<CommandContext, 'run' | 'progress'>,
  { profile, agreement: called }: { profile: string; agreement: string },
): Promise<ImportTimed> {
  const begun = performance.now();
  const { agreement, tickets } = await run((tx) => takeAgreement(tx, profile, called));
  let [after, done, clocks] = [beforeAll, 0, 0];
  for (;;) {
    const batch = await run((tx) => timeBatch(tx, { profile, agreementId: agreement.id, after }));
    if (batch.last === null) break;
    after = batch.last;
    done += batch.tickets;
    clocks += batch.clocks;
    progress(done, tickets);
  }
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  return { profile, agreement, tickets: done, clocks, seconds };
}

async function takeAgreement(tx: Tx, profile: string, called: string) {
  const profiles = deliveredProfiles.map(({ code }) => code);
  if (!profiles.includes(profile)) throw new Refusal(refusals.unknown_profile, { profile, profiles }, 'profile');
  const [agreement, another] = await agreementsCalled(tx, called);
  if (!agreement) throw new Refusal(refusals.unknown_agreement, { name: called }, 'agreement');
  if (another) throw new Refusal(refusals.ambiguous_agreement, { name: called }, 'agreement');
  await saveImportTiming(tx, profile, agreement.id);
  const { id, name } = agreement;
  return { agreement: { id, name }, tickets: await countImported(tx, profile) };
}

interface Batch {
  profile: string;
  agreementId: Id;
  after: Id;
}

async function timeBatch(tx: Tx, { profile, agreementId, after }: Batch) {
  const tickets = await importedAfter(tx, { profile, after, most: ticketsABatch });
  const ids = tickets.map(({ id }) => id);
  // an imported ticket that was opened again has what our own people noted since
  const [histories, milestones] = await Promise.all([statusHistories(tx, ids), notedMilestonesOf(tx, ids)]);
  const subjects = tickets.map(({ id, customerId, ...times }) => ({
    subject: { kind: 'ticket', id },
    customerId,
    facts: timedImport(times, { history: histories.get(id) ?? [], milestones: milestones.get(id) ?? [] }, agreementId),
  }));
  const followed = await followAll(tx, subjects);
  const clocks = [...followed.values()].reduce((sum, one) => sum + one.clocks.length, 0);
  return { last: tickets.at(-1)?.id ?? null, tickets: tickets.length, clocks };
}
