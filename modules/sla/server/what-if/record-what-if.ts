import type { InputOf } from '../../../../kernel/contract.ts';
import { dayAt } from '../../../../kernel/period.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { calendarFor } from '../../../calendars/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { recordWhatIf as endpoint, WhatIfScenario, WhatIfView } from '../../what-if.contract.ts';
import { customersOf } from '../agreements/agreement-list.store.ts';
import { agreementById } from '../agreements/agreement.store.ts';
import { refuseUnsoundLines } from '../agreements/refuse-unsound-lines.ts';
import { showWhatIf } from './show-what-ifs.ts';
import { whatIfAsked } from './what-if.events.ts';
import { whatIfRefusals as refusals } from './what-if.refusals.ts';
import type { WhatIf } from './what-if.rules.ts';
import { insertWhatIf, whatIfById } from './what-if.store.ts';

export const whatIfKind = { name: 'sla.what-if', nouns: ['whatIf'] as const };

type Input = InputOf<typeof endpoint>;

/** Written down whole; a job works it out, and whoever asked may go and come back. */
export async function recordWhatIf(tx: Tx, input: Input): Promise<WhatIfView> {
  const { name, fromDay, untilDay } = input;
  const scenario = ofOwnCustomers(tx, input.scenario);
  if (untilDay < fromDay) throw new Refusal(refusals.backwards, {}, 'untilDay');
  const { timeZone } = found(await ownTenant(tx));
  if (fromDay > dayAt(tx.now, timeZone)) throw new Refusal(refusals.in_future, {}, 'fromDay');
  await refuseUnsound(tx, scenario);
  const whatIf: WhatIf = {
    id: tx.newId(),
    name,
    fromDay,
    untilDay,
    scenario,
    state: 'waiting',
    doneCount: 0,
    trouble: null,
    askedById: tx.caller.subjectId,
    askedAt: tx.now,
    endedAt: null,
    revision: 1,
  };
  await insertWhatIf(tx, whatIf);
  await enqueue(tx, { job: whatIfKind, ids: { whatIf: whatIf.id } });
  await announce(tx, whatIfAsked(whatIf));
  return showWhatIf(tx, found(await whatIfById(tx, whatIf.id)));
}

/** Who sees some customers alone asks about these, where they name none. */
function ofOwnCustomers({ caller: { customers } }: Tx, scenario: WhatIfScenario): WhatIfScenario {
  if (customers === 'all' || scenario.customerIds !== undefined) return scenario;
  return { ...scenario, customerIds: [...customers] };
}

async function refuseUnsound(tx: Tx, scenario: WhatIfScenario): Promise<void> {
  const { customerIds = [], agreementId, lines, targetPercent, calendarId, pauses, lastPriority } = scenario;
  const otherwise = [agreementId, lines, targetPercent, calendarId, pauses, lastPriority];
  if (otherwise.every((one) => one === undefined)) throw new Refusal(refusals.nothing_otherwise, {}, 'scenario');
  if (agreementId !== undefined && lines !== undefined)
    throw new Refusal(refusals.two_agreements, {}, 'scenario.lines');
  const customers = await customersOf(tx, customerIds);
  for (const id of customerIds) foundAt('scenario.customerIds', customers.get(id));
  if (agreementId !== undefined) foundAt('scenario.agreementId', await agreementById(tx, agreementId));
  if (calendarId !== undefined) foundAt('scenario.calendarId', await calendarFor(tx, calendarId));
  if (lines !== undefined) await refuseUnsoundLines(tx, lines, null);
}
