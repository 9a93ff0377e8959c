import assert from 'node:assert/strict';
import type pg from 'pg';
import type { Id } from '../kernel/id.ts';
import { makeCompany } from '../modules/service-desk/server/tickets/ticket.factory.ts';
import { inventoryOf } from '../modules/inventory/server/documents/read-inventory.ts';
import { readDocument } from '../modules/inventory/server/documents/read-document.ts';
import { applyReport } from '../modules/inventory/server/reports/apply-report.ts';
import { sqlBuilder } from '../platform/database/sql.ts';
import { systemCaller } from '../platform/database/caller.ts';
import type { Tx } from '../platform/database/tx.ts';
import { moduleRegisters } from '../server/modules.ts';
import { openGround } from '../test/harness/providers.ts';

export const programsEach = 1000;
/** Reports of one customer are matched one after another, those of several side by side. */
export const customers = 8;
const differing = 20;
/** As the job of inventory does it. */
const atOnce = 2;

export interface InventoryMeasured {
  /** Milliseconds for one report of every machine. */
  first: number;
  differing: number;
  same: number;
  /** Of the programs of one machine, as bare rows. */
  plain: number;
}

type Run = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** So many machines report three times: what nobody knows yet, twenty differences, none. */
export async function measureInventory(machines: number): Promise<InventoryMeasured> {
  const ground = await openGround(moduleRegisters);
  const huaxin = await ground.found('huaxin');
  const run: Run = (work) => huaxin.as(systemCaller('bench'), work);
  const reporting: Reporting[] = [];
  for (let at = 0; at < customers; at += 1) reporting.push(await run((tx) => makeReporting(tx, at)));
  const of = (machine: number) => reporting[machine % customers] ?? assert.fail('no customer reports');
  const report = (round: number) =>
    timed(() => sideBySide(machines, (machine) => takeIn(run, { ...of(machine), machine, round })));
  const reported = { first: await report(0), differing: await report(1), same: await report(1) };
  const measured = { ...reported, plain: await insertPlainly(ground.owner) };
  await ground.close();
  return measured;
}

/** The same rows as of one machine, without keys, checks and walls; the best of a few times. */
async function insertPlainly(owner: pg.Client): Promise<number> {
  await owner.query(
    'begin; create temp table bare (like installation); grant insert on bare to backup; set local role backup',
  );
  const copied = `insert into bare select * from installation limit ${programsEach}`;
  const took: number[] = [];
  for (let time = 0; time < 5; time += 1) took.push(await timed(() => owner.query(copied)));
  await owner.query('rollback');
  return Math.min(...took);
}

async function makeReporting(tx: Tx, at: number): Promise<Reporting> {
  const { id: customerId } = await makeCompany(tx, { name: `东海制造${at}有限公司`, site: '总部' });
  return { customerId, tokenId: await makeToken(tx, customerId) };
}

async function makeToken(tx: Tx, customerId: Id): Promise<Id> {
  const id = tx.newId();
  const own = { tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(
    sqlBuilder.insertInto('inventoryToken').values({ ...own, id, customerId, name: '总部', secretHash: id }),
  );
  return id;
}

interface Reporting {
  customerId: Id;
  tokenId: Id;
}

interface Report extends Reporting {
  machine: number;
  round: number;
}

/** The document read without a connection, then kept and applied in a transaction each, as the inbox and the job do. */
async function takeIn(run: Run, { customerId, tokenId, machine, round }: Report): Promise<void> {
  const bytes = Buffer.from(documentOf(machine, round));
  const { document } = await readDocument(bytes);
  const inventory = inventoryOf(document);
  const id = await run(async (tx) => {
    const reportId = tx.newId();
    const own = { tenantId: tx.tenantId, receivedAt: tx.now, state: 'received', content: reportId };
    const row = { ...own, id: reportId, customerId, tokenId, bytes: bytes.length };
    await tx.run(sqlBuilder.insertInto('inventoryReport').values(row));
    return reportId;
  });
  await run((tx) => applyReport(tx, id, inventory));
}

/** Machines have most programs in common, and some of their own. */
function documentOf(machine: number, round: number): string {
  const softwares = Array.from({ length: programsEach }, (_, at) => {
    const isOwn = at % 50 === 7;
    const isNewer = at < differing && round > 0;
    return {
      name: isOwn ? `客户程序 ${at} ${machine % 40}` : `Program ${String.fromCodePoint(0x4e00 + at)}`,
      publisher: `Publisher ${at % 60}`,
      version: isNewer ? '2.0.1' : '1.0.4',
    };
  });
  const content = {
    bios: { ssn: `SN-${machine}-BENCH`, smanufacturer: 'Dell Inc.', smodel: 'OptiPlex 7090' },
    hardware: { name: `pc-${machine}`, chassis_type: 'Desktop' },
    softwares,
  };
  return JSON.stringify({ action: 'inventory', deviceid: `pc-${machine}-2026`, content });
}

async function sideBySide(many: number, work: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < many; at = next++) await work(at);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
