import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { makeContract } from '../../modules/contracts/server/contracts/contract.factory.ts';
import { recordContractParty } from '../../modules/contracts/server/parties/record-contract-party.ts';
import { recordOne, makeCompany, personOf } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { hours, plainLine } from '../../modules/sla/server/agreements/agreement.delivered.ts';
import { readAgreement } from '../../modules/sla/server/agreements/read-agreement.ts';
import { listOwnAgreements } from '../../modules/sla/server/document/list-own-agreements.ts';
import { promise } from '../../modules/sla/server/follow/promise.factory.ts';
import { agreementsOf } from '../../modules/sla/server/selection/promised-agreements.ts';
import type { Caller } from '../../platform/database/caller.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { openDesk, refuses } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, manager, engineer, donghai, xiling } = desk;
const outsider = await as(manager, '07:00')((tx) => makeCompany(tx, { name: '南屏物业', site: '总部' }));

/** 东海 buys for its group: whatever is served under it arrives within 3 h, whatever 西岭 has agreed of its own. */
const { id: contractId } = await as(
  manager,
  '07:00',
)((tx) =>
  makeContract(tx, { customerId: donghai.id, name: '集团运维' }, ({ id: contract }) =>
    recordContractParty(tx, { contract, customerId: xiling.id, role: 'beneficiary' }),
  ),
);
const promised = await as(
  manager,
  '07:00',
)(async (tx) => {
  const ofGroup = [plainLine('arrival', hours(3)), plainLine('resolution', hours(7))];
  const agreement = await promise(tx, { level: 'sla', customerId: donghai.id, contractId, lines: ofGroup });
  for (const { id: customerId } of [xiling, outsider]) {
    await promise(tx, { level: 'sla', customerId, lines: [plainLine('arrival', hours(5))] });
  }
  return agreement;
});

const limited: Caller = { ...engineer, customers: [xiling.id] };
const ofXiling = personOf(xiling, 'end_user', xiling.callerId);
const callers: [who: string, caller: Caller, report: Parameters<typeof recordOne>[2]][] = [
  ['staff', engineer, {}],
  ['staff limited to the beneficiary', limited, {}],
  ['the beneficiary’s people', ofXiling, { channel: 'portal' }],
];

const arrivalOf = ({ clocks }: { clocks: readonly { kind: string; targetSeconds: number | null }[] }) =>
  clocks.find(({ kind }) => kind === 'arrival')?.targetSeconds;

for (const [who, caller, report] of callers) {
  test(`a beneficiary’s ticket goes by the contract before its own agreement, recorded by ${who}`, async () => {
    const ticket = await as(caller, '09:00')((tx) => recordOne(tx, xiling, report));
    assert.equal(arrivalOf(ticket), 3 * 3600);
  });
}

test('worked out anew all these clocks are those that are stored', async () => {
  const subjects = moduleRegisters.flatMap((module) => module.subjects ?? []);
  const runs = moduleRegisters.flatMap(({ verifications = [] }) => verifications);
  const found = await Promise.all(runs.map(({ run }) => huaxin.as(manager, (tx) => run(tx, { subjects }))));
  assert.deepEqual(found.flat(), []);
});

test('whoever is no party goes by its own agreement', async () => {
  assert.equal(arrivalOf(await as(engineer, '09:00')((tx) => recordOne(tx, outsider))), 5 * 3600);
});

test('who serves a beneficiary alone learns of the agreement what its clocks are worked out from, and no more', async () => {
  const known = await as(limited, '10:00')((tx) => agreementsOf(tx, xiling.id));
  const ofGroup = known.filter(({ contractId: under }) => under !== null);
  assert.deepEqual(
    ofGroup.map(({ id, customerId, versions }) => [id, customerId, versions[0]?.lines.map(({ kind }) => kind)]),
    [[promised, xiling.id, ['arrival', 'resolution']]],
  );
  assert.ok(!JSON.stringify(ofGroup).includes(donghai.id));
  await assert.rejects(
    as(limited, '10:00')((tx) => readAgreement(tx, { agreement: promised })),
    refuses('not_found'),
  );
  const ofBuyer = await as(limited, '10:00')((tx) => agreementsOf(tx, donghai.id));
  assert.ok(!ofBuyer.some(({ customerId }) => customerId !== null));
});

test('the beneficiary’s people see no agreement of the buyer', async () => {
  const { items } = await as(ofXiling, '10:00')(listOwnAgreements);
  assert.ok(!items.some(({ id }) => id === promised));
});

test('another provider is told nothing, whomever it asks of', async () => {
  const known = await desk.other.as(desk.stranger, (tx) => agreementsOf(tx, xiling.id));
  assert.ok(!known.some(({ id }) => id === promised));
});
