import assert from 'node:assert/strict';
import { openWorld, type World } from '../../../../test/cast/world.ts';
import * as reports from '../../inventory-report.contract.ts';
import { makeInventoryToken } from '../../inventory-token.contract.ts';
import { documentOf, type Machine } from './report.factory.ts';

export interface ReportsGround {
  world: World;
  /** Posts it as an agent of this name, works it off, and answers with what became of it. */
  report(machine: Machine, agent: string): Promise<reports.InventoryReportView>;
  /** Posts a body as it is; works off what comes of it, and answers with the newest report. */
  post(payload: string | Buffer, headers?: Record<string, string>): Promise<reports.InventoryReportView>;
  read(id: string): Promise<reports.InventoryReportView>;
  token: string;
}

/** A house in which the machines of 东海 report. */
export async function openReports(): Promise<ReportsGround> {
  const world = await openWorld();
  const { token } = await world.as('manager').ask(makeInventoryToken, {
    params: { customer: world.ids.customer.donghai },
    body: { name: '总部' },
  });
  const read = (id: string) =>
    world.as('engineer').ask(reports.readInventoryReport, { params: { inventoryReport: id } });
  const post: ReportsGround['post'] = async (payload, headers = {}) => {
    const answered = await world.app.inject({ method: 'POST', url: `/inventory/${token}`, payload, headers });
    assert.equal(answered.statusCode, 200);
    await world.work();
    const { items } = await world.as('engineer').ask(reports.listInventoryReports, { query: { limit: 1 } });
    return read(items[0]?.id ?? '');
  };
  return {
    world,
    token,
    read,
    post,
    report: (machine, agent) => post(documentOf({ deviceid: agent, ...machine }), { 'glpi-agent-id': agent }),
  };
}
