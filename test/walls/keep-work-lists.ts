import { recordSavedView, startWithSavedView } from '../../modules/saved-views/saved-view.contract.ts';
import { startBulkRun } from '../../modules/service-desk/bulk-run.contract.ts';
import type { Client } from '../cast/client.ts';

/** A view of somebody's own, with which their list begins. */
export async function keepView(client: Client): Promise<{ savedView: string }> {
  const { id } = await client.ask(recordSavedView, {
    body: { list: 'tickets', name: '等客户', query: { status: 'waiting' } },
  });
  await client.ask(startWithSavedView, { params: { savedView: id } });
  return { savedView: id };
}

/** A note on one ticket, by way of bulk work. */
export async function workInBulk(client: Client, ticket: string): Promise<{ bulkRun: string }> {
  const deed = { act: 'note', body: '批量备注' } as const;
  const { id } = await client.ask(startBulkRun, { body: { deed, ticketIds: [ticket] } });
  return { bulkRun: id };
}
