import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { callerOf, makeMember } from '../../modules/identity/server/accounts/account.factory.ts';
import { personOf } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { sql, statement } from '../../platform/database/sql.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { openDesk, refuses } from '../harness/service-desk.ts';
import { listPostings } from '../../modules/announcements/server/postings/list-postings.ts';
import { postDueAnnouncements } from '../../modules/announcements/server/postings/post-announcement.ts';
import { postingsOf } from '../../modules/announcements/server/postings/posting.store.ts';
import { readPosting } from '../../modules/announcements/server/postings/read-posting.ts';
import { changeAnnouncement } from '../../modules/announcements/server/announcements/change-announcement.ts';
import { listAnnouncements } from '../../modules/announcements/server/announcements/list-announcements.ts';
import { readAnnouncement } from '../../modules/announcements/server/announcements/read-announcement.ts';
import { mergeCustomer } from '../../modules/customers/server/mergers/merge-customer.ts';
import { recordCustomer } from '../../modules/customers/server/customers/record-customer.ts';
import { recordSite } from '../../modules/customers/server/sites/record-site.ts';
import { recordAnnouncement } from '../../modules/announcements/server/announcements/record-announcement.ts';
import { withdrawAnnouncement } from '../../modules/announcements/server/announcements/withdraw-announcement.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, stranger, donghai, xiling } = desk;
const system = systemCaller('test');
const said = { kind: 'planned', title: '周末停机维护', body: '邮件系统不可用', goesByMail: false } as const;

const personIn = (company: typeof donghai) => personOf(company, 'end_user', company.callerId);

/** What somebody of the company sees at this hour. */
function seenBy(company: typeof donghai, clock: string) {
  return as(personIn(company), clock)((tx) => listPostings(tx, {}));
}

test('what is announced to one customer is seen by its people, and by nobody else', async () => {
  const audience = { customerIds: [donghai.id] };
  const { id } = await as(manager, '09:00')((tx) => recordAnnouncement(tx, { ...said, audience }));
  assert.deepEqual(
    (await seenBy(donghai, '09:01')).items.map(({ title }) => title),
    [said.title],
  );
  assert.deepEqual((await seenBy(xiling, '09:01')).items, []);
  const { items } = await seenBy(donghai, '09:01');
  const posting = items[0]?.id ?? '';
  await assert.rejects(
    as(personIn(xiling), '09:02')((tx) => readPosting(tx, { posting })),
    refuses('not_found'),
  );

  await as(personIn(donghai), '09:03')((tx) => readPosting(tx, { posting }));
  await as(personIn(donghai), '09:04')((tx) => readPosting(tx, { posting }));
  const read = await as(manager, '09:05')((tx) => readAnnouncement(tx, { announcement: id }));
  assert.deepEqual([read.customerCount, read.readerCount], [1, 1]);
  await as(manager, '09:06', read.revision)((tx) => withdrawAnnouncement(tx, { announcement: id }));
  assert.deepEqual((await seenBy(donghai, '09:07')).items, []);
});

test('what is shown from a later moment on is told when it comes, and only once', async () => {
  const showsFrom = '2026-11-20T02:00:00.000Z';
  const later = { ...said, title: '十点开始', audience: {}, showsFrom };
  const { id } = await as(manager, '09:00')((tx) => recordAnnouncement(tx, later));
  assert.ok(!(await seenBy(xiling, '09:59')).items.some(({ title }) => title === later.title));
  assert.ok((await seenBy(xiling, '10:00')).items.some(({ title }) => title === later.title));
  const [posting = ''] = await desk.huaxin.as(system, async (tx) =>
    (await postingsOf(tx, id)).filter(({ customerId }) => customerId === xiling.id).map((one) => one.id),
  );
  const read = (clock: string) => as(personIn(xiling), clock)((tx) => readPosting(tx, { posting }));
  await assert.rejects(read('09:59'), refuses('not_found'), 'nobody reads it before');
  await read('10:00');

  await as(system, '10:01')(postDueAnnouncements);
  const posted = await as(manager, '10:02')((tx) => readAnnouncement(tx, { announcement: id }));
  assert.equal(posted.postedAt, '2026-11-20T02:01:00.000Z');
  await as(system, '10:03')(postDueAnnouncements);
  const again = await as(manager, '10:04')((tx) => readAnnouncement(tx, { announcement: id }));
  assert.equal(again.postedAt, posted.postedAt);
});

test('who is taken out of the audience sees it no more, and all others what it says now', async () => {
  const audience = { customerIds: [donghai.id, xiling.id] };
  const { id, revision } = await as(
    manager,
    '11:00',
  )((tx) => recordAnnouncement(tx, { ...said, title: '先是两家', audience }));
  const change = { announcement: id, title: '只剩一家', audience: { customerIds: [xiling.id] } };
  await as(manager, '11:05', revision)((tx) => changeAnnouncement(tx, change));
  assert.ok(!(await seenBy(donghai, '11:06')).items.some(({ title }) => /两家|一家/.test(title)));
  assert.ok((await seenBy(xiling, '11:06')).items.some(({ title }) => title === '只剩一家'));
});

test('an end before its beginning, an unknown customer and a service of nobody are refused at their fields', async () => {
  const refused = (wish: object) =>
    as(manager, '12:00')((tx) => recordAnnouncement(tx, { ...said, audience: {}, ...wish }));
  const past = '2026-11-20T01:00:00.000Z';
  await assert.rejects(refused({ showsUntil: past }), refuses('announcement.end_before_beginning', 'showsUntil'));
  await assert.rejects(refused({ happensUntil: past }), refuses('announcement.end_before_beginning', 'happensUntil'));
  const nobody = '00000000-0000-7000-8000-000000000000';
  await assert.rejects(
    refused({ audience: { customerIds: [nobody] } }),
    refuses('unknown_reference', 'audience.customerIds'),
  );
});

test('another provider and staff who see some customers only never see the announcement itself', async () => {
  assert.deepEqual((await desk.other.as(stranger, (tx) => listAnnouncements(tx, {}))).items, []);
  const resident = await desk.huaxin.as(system, async (tx) => {
    const member = { name: '刘洋', email: 'liuyang@huaxin.example.cn', roleCodes: ['service_manager'] };
    return callerOf(tx, (await makeMember(tx, member)).accountId);
  });
  const limited = { ...resident, customers: [xiling.id] };
  await assert.rejects(
    as(limited, '12:01')((tx) => listAnnouncements(tx, {})),
    refuses('announcement.for_all_customers'),
  );
  const { items } = await as(limited, '12:02')((tx) => listPostings(tx, { customerId: xiling.id }));
  assert.ok(items.some(({ title }) => title === '只剩一家'));
  assert.deepEqual((await as(limited, '12:03')((tx) => listPostings(tx, { customerId: donghai.id }))).items, []);
});

/** The customers whose people were told of it, and the sites whose people were not, the first first. */
function toldOf(announcement: string) {
  return desk.huaxin.as(system, (tx) =>
    tx.rows(
      statement(sql<{ customerId: string; butOfSites: string[] | null }>`
        select customer_id, payload->'butOfSites' as but_of_sites from event
        where tenant_id = ${tx.tenantId} and kind = 'announcement.posted' and payload->>'announcementId' = ${announcement}
        order by occurred_at, id`),
    ),
  );
}

test('whom it is newly for is told, and nobody twice', async () => {
  const audience = { customerIds: [donghai.id] };
  const wish = { ...said, title: '先一家后两家', audience };
  const { id, revision } = await as(manager, '13:00')((tx) => recordAnnouncement(tx, wish));
  const wider = { announcement: id, audience: { customerIds: [donghai.id, xiling.id] } };
  await as(manager, '13:05', revision)((tx) => changeAnnouncement(tx, wider));
  await as(manager, '13:06', revision + 1)((tx) => changeAnnouncement(tx, { announcement: id, title: '两家' }));
  assert.deepEqual(
    (await toldOf(id)).map(({ customerId }) => customerId),
    [donghai.id, xiling.id],
  );
});

test('who belongs to a site that is added is told, and the people of the sites before are not again', async () => {
  const [first, second] = await as(
    manager,
    '13:10',
  )(async (tx) => [
    await recordSite(tx, { customerId: donghai.id, name: '北院区' }),
    await recordSite(tx, { customerId: donghai.id, name: '南院区' }),
  ]);
  const wish = { ...said, title: '先北后南', audience: { siteIds: [first.id] } };
  const { id, revision } = await as(manager, '13:11')((tx) => recordAnnouncement(tx, wish));
  const wider = { announcement: id, audience: { siteIds: [first.id, second.id] } };
  await as(manager, '13:12', revision)((tx) => changeAnnouncement(tx, wider));
  const all = { announcement: id, audience: { customerIds: [donghai.id] } };
  await as(manager, '13:13', revision + 1)((tx) => changeAnnouncement(tx, all));
  await as(manager, '13:14', revision + 2)((tx) => changeAnnouncement(tx, { announcement: id, title: '都有' }));
  assert.deepEqual(
    (await toldOf(id)).map(({ butOfSites }) => butOfSites?.toSorted()),
    [undefined, [first.id], [first.id, second.id].toSorted()],
  );
});

test('what was announced to a customer that was merged stays with the other, also when it is changed', async () => {
  const [kept, double] = await as(
    manager,
    '14:00',
  )(async (tx) => [await recordCustomer(tx, { name: '松江医院' }), await recordCustomer(tx, { name: '松江区医院' })]);
  const shownTo = async (customerId: string, clock: string) => {
    const { items } = await as(manager, clock)((tx) => listPostings(tx, { customerId }));
    return items.map(({ title }) => title).filter((title) => /松江/.test(title));
  };
  const both = { ...said, title: '松江都有', audience: { customerIds: [kept.id, double.id] } };
  const { id, revision } = await as(manager, '14:01')((tx) => recordAnnouncement(tx, both));
  const narrowed = { announcement: id, audience: { customerIds: [double.id] } };
  const after = await as(manager, '14:02', revision)((tx) => changeAnnouncement(tx, narrowed));
  const merger = { customer: kept.id, doubleId: double.id, revision: 1, doubleRevision: 1, taken: [] };
  const holders = {
    ofCustomers: moduleRegisters.flatMap(({ customerHolders = [] }) => customerHolders),
    ofContacts: moduleRegisters.flatMap(({ contactHolders = [] }) => contactHolders),
  };
  await as(manager, '14:03')((tx) => mergeCustomer(tx, merger, holders));
  assert.deepEqual(await shownTo(kept.id, '14:04'), ['松江都有']);
  const renamed = { announcement: id, title: '松江一家' };
  await as(manager, '14:05', after.revision)((tx) => changeAnnouncement(tx, renamed));
  assert.deepEqual(await shownTo(kept.id, '14:06'), ['松江一家']);
});
