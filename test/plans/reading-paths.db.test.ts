import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { personOf } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { plannedAnew, sql, statement } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { fridayAfternoon } from '../harness/providers.ts';
import { readsOf, type Reads } from '../harness/reads.ts';
import { openDesk, type TestDesk } from '../harness/service-desk.ts';
import { agreementPaths } from './agreement-paths.ts';
import { assetPaths } from './asset-paths.ts';
import { attainmentPaths } from './attainment-paths.ts';
import { boardPaths } from './board-paths.ts';
import { calendarPaths } from './calendar-paths.ts';
import { channelPaths } from './channel-paths.ts';
import { contractPaths } from './contract-paths.ts';
import { escalationPaths } from './escalation-paths.ts';
import { filePaths } from './file-paths.ts';
import { importPaths } from './import-paths.ts';
import type { FilledProvider, ReadingPath } from './path.ts';
import { organisationPaths } from './organisation-paths.ts';
import { peoplePaths } from './people-paths.ts';
import { rightPaths } from './right-paths.ts';
import { ticketPaths } from './ticket-paths.ts';
import { fill, nth } from './volume.ts';
import { timePaths } from './time-paths.ts';
import { announcementPaths } from './announcement-paths.ts';
import { reliabilityPaths } from './reliability-paths.ts';
import { selfHelpPaths } from './self-help-paths.ts';
import { needPaths } from './need-paths.ts';
import { approvalPaths } from './approval-paths.ts';
import { documentPaths } from './document-paths.ts';
import { inventoryPaths } from './inventory-paths.ts';
import { protectionPaths } from './protection-paths.ts';
import { relationPaths } from './relation-paths.ts';
import { softwarePaths } from './software-paths.ts';
import { supplierPaths } from './supplier-paths.ts';
import { surveyPaths } from './survey-paths.ts';
import { workListPaths } from './work-list-paths.ts';
import { majorPaths } from './major-paths.ts';
import { mailPaths } from './mail-paths.ts';
import { noticePaths } from './notice-paths.ts';
import { logPaths, workPaths } from './work-paths.ts';

const root = join(import.meta.dirname, '..', '..');
const lists = [
  'agreement-list',
  'announcement',
  'approval-list',
  'asset-change',
  'asset-list',
  'attachment',
  'backup',
  'blocked-address',
  'bulk-item',
  'bulk-run',
  'business-service-list',
  'call-list',
  'certificate',
  'channel-record-list',
  'clock-list',
  'contact-list',
  'contract-list',
  'covered-device',
  'customer-list',
  'department-list',
  'document-list',
  'event-list',
  'hardware-repair',
  'import',
  'import-row-list',
  'incoming-mail',
  'installation',
  'labelled-machine',
  'leave',
  'licence-list',
  'licence-use',
  'machine-failure',
  'mailbox',
  'major-incident',
  'model',
  'need-list',
  'notification',
  'outgoing-mail',
  'posting',
  'product-list',
  'protection-list',
  'quota-entry',
  'reading',
  'recovery-task',
  'relation-list',
  'renumbering',
  'renumbering-item',
  'report-list',
  'right',
  'rule',
  'scan',
  'self-help',
  'silent-machine',
  'site-list',
  'staff-page',
  'supplier-list',
  'survey-call',
  'survey-list',
  'system-account',
  'ticket-list',
  'time-entry',
  'title-list',
  'use-exception',
  'virus-event',
  'week',
  'what-if',
  'what-if-clock',
];

const desk = await openDesk();
after(() => desk.ground.close());
const { ground, huaxin, other } = desk;
await fill(ground.owner, { tenant: huaxin.id, at: fridayAfternoon, tickets: 20_000, contacts: 4000, customers: 30 });
await fill(ground.owner, { tenant: other.id, at: fridayAfternoon, tickets: 2000, contacts: 1000, customers: 10 });
const filled = await whoAsks(desk);

/**
 * Every list, search and claim, by the product's own functions and roles: which indexes serve it, and that it reads no
 * more than it shows. Rows are counted, not milliseconds, so it holds on any machine.
 */
describe('with twenty thousand tickets, reads', () => {
  for (const path of allPaths(filled)) {
    const { says, who, prepare, work, by, most } = path;
    it(says, async () => {
      if (prepare) await huaxin.as(who, prepare);
      const reads = await readsOf(huaxin, who, work);
      const used = [...reads.byIndex.keys()];
      for (const index of by)
        assert.ok(
          used.some((name) => index.test(name)),
          `not by ${index.source}: ${told(reads)}`,
        );
      assert.ok(reads.rows <= most, `${reads.rows} rows, not ${most}: ${told(reads)}`);
    });
  }

  it('all lists that there are: a new one is entered here with its paths', () => {
    const stores = globSync('{modules,platform,server}/**/*.store.ts', { cwd: root });
    const paged = stores.filter((path) => readFileSync(join(root, path), 'utf8').includes('keysetPage('));
    assert.deepEqual(paged.map((path) => basename(path, '.store.ts')).toSorted(), lists);
  });

  it('sees it when a table is read whole', async () => {
    const work = (tx: Tx) =>
      tx.rows(plannedAnew(statement(sql`select from ticket where title = 'x' and tenant_id = ${tx.tenantId}`)));
    const { whole, rows } = await readsOf(huaxin, filled.staff, work);
    assert.equal(whole.get('ticket'), 22_000);
    assert.equal(rows, 22_000);
  });
});

function allPaths(provider: FilledProvider): ReadingPath[] {
  return [
    ...ticketPaths(provider),
    ...assetPaths(provider),
    ...peoplePaths(provider),
    ...contractPaths(provider),
    ...rightPaths(provider),
    ...organisationPaths(provider),
    ...calendarPaths(provider),
    ...noticePaths(provider),
    ...mailPaths(provider),
    ...majorPaths(provider),
    ...channelPaths(provider),
    ...agreementPaths(provider),
    ...escalationPaths(provider),
    ...boardPaths(provider),
    ...attainmentPaths(provider),
    ...workPaths(provider),
    ...logPaths(provider),
    ...filePaths(provider),
    ...importPaths(provider),
    ...workListPaths(provider),
    ...timePaths(provider),
    ...surveyPaths(provider),
    ...needPaths(provider),
    ...relationPaths(provider),
    ...supplierPaths(provider),
    ...softwarePaths(provider),
    ...approvalPaths(provider),
    ...documentPaths(provider),
    ...inventoryPaths(provider),
    ...reliabilityPaths(provider),
    ...protectionPaths(provider),
    ...selfHelpPaths(provider),
    ...announcementPaths(provider),
  ];
}

function told({ byIndex, whole }: Reads): string {
  const list = (read: Reads['whole']) => [...read].map(([name, rows]) => `${name} ${rows}`).join(', ');
  return `by index: ${list(byIndex)}; whole: ${list(whole)}`;
}

async function whoAsks({ engineer, huaxin: { id: tenant } }: TestDesk): Promise<FilledProvider> {
  const ours = (kind: string, n: number) => nth(tenant, kind, n);
  const [callerId, colleagueId] = [ours('contact', 1), ours('contact', 2)];
  const company = { id: ours('customer', 1), siteId: ours('site', 1), callerId, colleagueId };
  return {
    staff: engineer,
    ofOne: { ...engineer, customers: [ours('customer', 5)] },
    ofTwo: { ...engineer, customers: [company.id, ours('customer', 5)] },
    user: personOf(company, 'end_user', callerId),
    manager: personOf(company, 'customer_manager', colleagueId),
    system: systemCaller('test'),
    nth: ours,
    ...(await someIds(tenant)),
  };
}

async function someIds(tenant: string) {
  await ground.owner.query('set role backup');
  const { rows } = await ground.owner.query<{ leaf: string; branch: string; role: string }>(
    `select (select id from category c where tenant_id = $1 and parent_id is not null order by path limit 1) as leaf,
       (select id from category where tenant_id = $1 and parent_id is null order by path limit 1) as branch,
       (select id from role where tenant_id = $1 and code = 'dispatcher') as role`,
    [tenant],
  );
  await ground.owner.query('reset role');
  const [ids] = rows;
  assert.ok(ids);
  return ids;
}
