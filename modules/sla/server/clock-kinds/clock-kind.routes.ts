import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../own-clock-kind.contract.ts';
import { changeClockKind } from './change-clock-kind.ts';
import { listClockKinds } from './list-clock-kinds.ts';
import { recordClockKind } from './record-clock-kind.ts';
import { reinstateClockKind } from './reinstate-clock-kind.ts';
import { retireClockKind } from './retire-clock-kind.ts';

export const clockKindRoutes: readonly Route[] = [
  route({ endpoint: contract.listClockKinds, access: 'agreement.read', run: listClockKinds }),
  route({ endpoint: contract.recordClockKind, access: 'agreement.record', run: recordClockKind }),
  route({ endpoint: contract.changeClockKind, access: 'agreement.change', run: changeClockKind, needsRevision: true }),
  route({ endpoint: contract.retireClockKind, access: 'agreement.retire', run: retireClockKind }),
  route({ endpoint: contract.reinstateClockKind, access: 'agreement.retire', run: reinstateClockKind }),
];
