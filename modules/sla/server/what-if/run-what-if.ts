import type { Id } from '../../../../kernel/id.ts';
import { periodOf, type Period } from '../../../../kernel/period.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import type { SubjectSource } from '../../../../platform/module/register.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { compareSubjects, meantSubjects, type Compared } from './compare-subjects.ts';
import { otherGround } from './other-ground.ts';
import { otherTerms, type OtherTerms } from './other-terms.rules.ts';
import { insertCompared } from './what-if-clock.store.ts';
import { whatIfEnded } from './what-if.events.ts';
import { isGoingOn, type WhatIf } from './what-if.rules.ts';
import { endWhatIf, markProgress, whatIfById } from './what-if.store.ts';

type Steps = Pick<JobSteps, 'run'>;

export interface WhatIfWork {
  whatIf: WhatIf;
  period: Period;
  terms: OtherTerms;
}

/**
 * Streams the facts of the period once, and keeps what comes of each batch in a transaction of its own, so that progress
 * is seen, and stopping is heard. A try that was broken off begins anew, and adds what is missing.
 */
export async function runWhatIf(steps: Steps, above: ModulesAbove, of: { id: Id; signal: AbortSignal }): Promise<void> {
  const work = await steps.run((tx) => begin(tx, of.id));
  if (!work) return;
  const isWhole = await steps.run((reading) =>
    workThrough({ steps, reading, signal: of.signal }, work, above.sources()),
  );
  if (isWhole) await steps.run((tx) => finish(tx, work.whatIf.id));
}

/** Null: it is over, or was stopped before it began. */
async function begin(tx: Tx, id: Id): Promise<WhatIfWork | null> {
  const whatIf = await whatIfById(tx, id);
  if (!whatIf || !isGoingOn(whatIf.state)) return null;
  const { timeZone } = found(await ownTenant(tx));
  const { scenario, fromDay, untilDay } = whatIf;
  const terms = otherTerms(scenario, await otherGround(tx, scenario));
  return { whatIf, period: periodOf({ from: fromDay, to: untilDay }, timeZone), terms };
}

interface Reading {
  steps: Steps;
  reading: Tx;
  signal: AbortSignal;
}

/** False: it was stopped meanwhile. */
async function workThrough(
  { steps, reading, signal }: Reading,
  work: WhatIfWork,
  sources: readonly SubjectSource[],
): Promise<boolean> {
  let done = 0;
  for (const source of sources) {
    for await (const batch of source.batches(reading)) {
      signal.throwIfAborted();
      const meant = meantSubjects(batch, work);
      if (meant.length === 0) continue;
      done += meant.length;
      const compared = await compareSubjects(reading, source.kind, { subjects: meant, work });
      if (!(await steps.run((tx) => keep(tx, work.whatIf.id, { compared, done })))) return false;
    }
  }
  return true;
}

async function keep(tx: Tx, id: Id, { compared, done }: { compared: readonly Compared[]; done: number }) {
  if (!(await markProgress(tx, id, done))) return false;
  await insertCompared(tx, id, compared);
  return true;
}

async function finish(tx: Tx, id: Id): Promise<void> {
  if (!(await endWhatIf(tx, id, { state: 'done', trouble: null }))) return;
  await announce(tx, whatIfEnded(found(await whatIfById(tx, id))));
}

/** What is worked out stays; it says why no more came. */
export async function giveUpWhatIf(steps: Steps, id: Id): Promise<void> {
  await steps.run(async (tx) => {
    if (await endWhatIf(tx, id, { state: 'failed', trouble: 'broken' })) {
      await announce(tx, whatIfEnded(found(await whatIfById(tx, id))));
    }
  });
}
