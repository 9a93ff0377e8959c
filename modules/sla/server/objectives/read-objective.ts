import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ObjectiveView } from '../../objective.contract.ts';
import { seriesByIds } from '../samples/series.store.ts';
import { seriesOf } from './objective.rules.ts';
import { objectiveById, versionsOf } from './objective.store.ts';
import { objectiveView } from './objective.view.ts';
import { calendarNames } from './reference.store.ts';

export async function readObjective(tx: Tx, input: { objective: string }): Promise<ObjectiveView> {
  const objective = found(await objectiveById(tx, input.objective));
  const versions = await versionsOf(tx, [objective.id]);
  const definitions = versions.map(({ definition }) => definition);
  const calendarIds = definitions.flatMap((one) => (one.kind === 'samples' ? [one.calendarId] : []));
  const [series, calendars] = await sideBySide(
    seriesByIds(tx, [...new Set(definitions.flatMap(seriesOf))]),
    calendarNames(tx, [...new Set(calendarIds)]),
  );
  return objectiveView(objective, { caller: tx.caller, versions, series, calendars });
}
