import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuotaLeft } from '../../cover.contract.ts';
import { judgeCover, type CoverSubject, type ServingContract } from './cover.rules.ts';

const yearly: ServingContract = {
  day: '2026-11-20',
  id: 'yearly',
  number: 'CON-2026-0001',
  name: '年度外包',
  kind: 'yearly_support',
  status: 'active',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  coversOnlyListed: false,
  exclusions: [],
  limits: null,
  listsAsset: false,
  quotas: [],
  monthTickets: 0,
  monthMinutes: 0,
};
const call: CoverSubject = {
  assetId: null,
  assetKind: null,
  kind: 'incident',
  categoryIds: ['printing', 'hardware'],
  isBilledSeparately: false,
};
const quota = (unit: QuotaLeft['unit'], left: number): QuotaLeft => {
  return { id: unit, name: unit, unit, period: 'month', left, of: 10 };
};

type Told = [what: string, subject: Partial<CoverSubject>, contracts: Partial<ServingContract>[], expected: string];

const told: Told[] = [
  ['no contract at all', {}, [], 'per_job no_contract –'],
  ['a contract in force', {}, [{}], 'covered customer_covered yearly'],
  ['the first and the last day', {}, [{ day: '2026-12-31' }], 'covered customer_covered yearly'],
  ['the day after', {}, [{ day: '2027-01-01' }], 'per_job over –'],
  ['ended, but the day lay in it', {}, [{ day: '2026-05-01', status: 'ended' }], 'covered customer_covered yearly'],
  ['given up before it began', {}, [{ status: 'terminated', endsOn: null }], 'per_job over –'],
  ['signed, its first day to come', {}, [{ status: 'signed', startsOn: '2026-12-01' }], 'per_job not_begun –'],
  [
    'signed, its first day is today',
    {},
    [{ status: 'signed', startsOn: '2026-11-20' }],
    'covered customer_covered yearly',
  ],
  ['suspended', {}, [{ status: 'suspended' }], 'per_job suspended –'],
  ['a device that is not listed', { assetId: 'm' }, [{ coversOnlyListed: true }], 'excluded device_not_listed yearly'],
  [
    'a device that is listed',
    { assetId: 'm' },
    [{ coversOnlyListed: true, listsAsset: true }],
    'covered device_listed yearly',
  ],
  ['no device named', {}, [{ coversOnlyListed: true }], 'covered customer_covered yearly'],
  [
    'a category above is excluded',
    {},
    [{ exclusions: [{ text: '不含硬件', settles: 'excluded', categoryIds: ['hardware'] }] }],
    'excluded exclusion yearly',
  ],
  [
    'another category is excluded',
    {},
    [{ exclusions: [{ text: '不含网络', settles: 'excluded', categoryIds: ['network'] }] }],
    'covered customer_covered yearly',
  ],
  [
    'servers are billed separately',
    { assetId: 'm', assetKind: 'server' },
    [{ exclusions: [{ text: '服务器单独计费', settles: 'separately_billed', assetKinds: ['server'] }] }],
    'separately_billed exclusion yearly',
  ],
  [
    'an exclusion of requests says nothing of incidents',
    {},
    [{ exclusions: [{ text: '不含需求', settles: 'excluded', ticketKinds: ['request'], categoryIds: ['hardware'] }] }],
    'covered customer_covered yearly',
  ],
  [
    'an exclusion in words alone excludes nothing by itself',
    {},
    [{ exclusions: [{ text: '不含耗材', settles: 'excluded' }] }],
    'covered customer_covered yearly',
  ],
  ['the catalogue bills the category', { isBilledSeparately: true }, [{}], 'separately_billed category_billed yearly'],
  ['on call', {}, [{ kind: 'on_call' }], 'per_job on_call yearly'],
  [
    'the tickets of the month are used up',
    {},
    [{ quotas: [quota('ticket', 0)] }],
    'quota_used_up quota_used_up yearly',
  ],
  [
    'visits are used up, but the phone answers',
    {},
    [{ quotas: [quota('visit', 0)] }],
    'covered customer_covered yearly',
  ],
  [
    'prepaid hours are used up',
    {},
    [{ kind: 'prepaid', quotas: [quota('minute', -15)] }],
    'quota_used_up quota_used_up yearly',
  ],
  [
    'of two quotas of prepaid time one has something left',
    {},
    [{ kind: 'prepaid', quotas: [quota('minute', 0), quota('visit', 2)] }],
    'covered customer_covered yearly',
  ],
  [
    'a contract that names the device goes before one that covers the customer',
    { assetId: 'm' },
    [{}, { id: 'listed', coversOnlyListed: true, listsAsset: true }],
    'covered device_listed listed',
  ],
  [
    'one that covers goes before one that excludes',
    { assetId: 'm' },
    [{ id: 'annex', coversOnlyListed: true }, {}],
    'covered customer_covered yearly',
  ],
  [
    'one in force goes before one that is over',
    {},
    [{ id: 'old', endsOn: '2026-10-31' }, {}],
    'covered customer_covered yearly',
  ],
  [
    'on call goes before one that is over',
    {},
    [{ endsOn: '2026-10-31' }, { id: 'job', kind: 'on_call' }],
    'per_job on_call job',
  ],
];

for (const [what, subject, contracts, expected] of told) {
  test(`cover: ${what}`, () => {
    const cover = judgeCover(
      { ...call, ...subject },
      contracts.map((contract) => ({ ...yearly, ...contract })),
    );
    assert.equal(`${cover.coverage} ${cover.reason.code} ${cover.contract?.id ?? '–'}`, expected);
    assert.equal(cover.others.length, Math.max(0, contracts.length - 1));
  });
}

test('one ticket more than the month has, and hours that are used, are beyond the limit', () => {
  const beyond = (own: Partial<ServingContract>) => judgeCover(call, [{ ...yearly, ...own }]).isBeyondLimit;
  const limits = { ticketsPerMonth: 40, hoursPerMonth: 10 };
  assert.equal(beyond({ limits, monthTickets: 39, monthMinutes: 599 }), false);
  assert.equal(beyond({ limits, monthTickets: 40 }), true);
  assert.equal(beyond({ limits, monthMinutes: 600 }), true);
  assert.equal(beyond({ limits: { ticketsPerMonth: null, hoursPerMonth: null }, monthTickets: 4000 }), false);
});
