import type { NamedKind } from '../../../../platform/module/named-kind.ts';
import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../failed-work.contract.ts';
import { listFailedWork } from './list-failed-work.ts';
import { abandonFailedWork, retryFailedWork } from './settle-failed-work.ts';

const access = 'failed_work.settle';

export function failedWorkRoutes(kinds: readonly NamedKind[]): readonly Route[] {
  return [
    route({ endpoint: contract.listFailedWork, access, run: (tx) => listFailedWork(tx, kinds) }),
    route({ endpoint: contract.retryFailedWork, access, run: retryFailedWork }),
    route({ endpoint: contract.abandonFailedWork, access, run: abandonFailedWork }),
  ];
}
