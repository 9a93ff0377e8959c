import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { listDeliveredDashboards as endpoint } from '../../dashboard.contract.ts';
import { deliveredDashboards } from './dashboard.delivered.ts';
import { deliveredView } from './dashboard.view.ts';

export async function listDeliveredDashboards(): Promise<AnswerOf<typeof endpoint>> {
  return { items: deliveredDashboards.map(deliveredView) };
}
