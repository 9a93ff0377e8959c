import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor } from '../../../calendars/index.ts';
import { deliveredClockKinds } from '../../clock-kind.contract.ts';
import type { ObjectiveDefinition, SampledDefinition } from '../../objective.contract.ts';
import { seriesByIds } from '../samples/series.store.ts';
import { objectiveRefusals } from './objective.refusals.ts';
import { seriesOf } from './objective.rules.ts';
import { isContractOf, isOwnClockKind } from './reference.store.ts';

interface OfWhom {
  customerId: Id | null;
  contractId: Id | null;
}

/** What a definition names must be there, and may tell nobody anything of another customer. */
export async function refuseUnsoundDefinition(
  tx: Tx,
  definition: ObjectiveDefinition,
  { customerId, contractId }: OfWhom,
): Promise<void> {
  if (contractId !== null && (customerId === null || !(await isContractOf(tx, contractId, customerId)))) {
    throw new Refusal(objectiveRefusals.unknown_contract, {}, 'contractId');
  }
  if (definition.kind === 'samples') return refuseUnsoundSamples(tx, definition, customerId);
  const { clockKind } = definition;
  if (clockKind in deliveredClockKinds || (await isOwnClockKind(tx, clockKind))) return;
  throw new Refusal(objectiveRefusals.unknown_clock_kind, { kind: clockKind }, 'definition.clockKind');
}

async function refuseUnsoundSamples(tx: Tx, definition: SampledDefinition, customerId: Id | null): Promise<void> {
  const asked = seriesOf(definition);
  const known = await seriesByIds(tx, asked);
  if (known.length < asked.length) throw new Refusal(objectiveRefusals.unknown_series, {}, 'definition.conditions');
  // an objective of the provider is read by everybody who may read any
  const another = known.find((series) => series.customerId !== null && series.customerId !== customerId);
  if (another) {
    throw new Refusal(objectiveRefusals.series_of_another, { code: another.code }, 'definition.conditions');
  }
  if (!(await calendarFor(tx, definition.calendarId))) {
    throw new Refusal(objectiveRefusals.unknown_calendar, {}, 'definition.calendarId');
  }
}
