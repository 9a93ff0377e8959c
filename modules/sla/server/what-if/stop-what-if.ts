import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { stopWhatIf as endpoint, WhatIfView } from '../../what-if.contract.ts';
import { showWhatIf } from './show-what-ifs.ts';
import { whatIfStopped } from './what-if.events.ts';
import { whatIfRefusals as refusals } from './what-if.refusals.ts';
import { endWhatIf, whatIfById, whatIfForChange } from './what-if.store.ts';

/** What is worked out stays; the job hears of it with its next batch. */
export async function stopWhatIf(tx: Tx, input: InputOf<typeof endpoint>): Promise<WhatIfView> {
  const whatIf = found(await whatIfForChange(tx, input.whatIf));
  if (!(await endWhatIf(tx, whatIf.id, { state: 'stopped', trouble: null }))) throw new Refusal(refusals.ended);
  await announce(tx, whatIfStopped(whatIf));
  return showWhatIf(tx, found(await whatIfById(tx, whatIf.id)));
}
