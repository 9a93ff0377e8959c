import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import { guestSubject } from '../../../identity/index.ts';
import type { LabelVisitView } from '../../label-visit.contract.ts';
import { openTicketsAbout } from './label-visit.store.ts';

export async function readLabelVisit(tx: Tx): Promise<LabelVisitView> {
  const { subjectId } = guestSubject(tx, 'asset');
  const [machine, tickets] = await Promise.all([
    assetById(tx, subjectId, assetScopeOf(tx.caller)),
    openTicketsAbout(tx, subjectId),
  ]);
  const { number, name, kind, model } = found(machine);
  return { machine: { id: subjectId, number, name, kind, model }, tickets };
}
