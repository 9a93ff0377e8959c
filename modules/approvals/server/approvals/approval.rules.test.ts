import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decisions } from '../../approval.contract.ts';
import { seatFor, stateAfter, type Answerer, type Seat } from './approval.rules.ts';

const permission = 'asset.approve';
const seat = (position: number, rest: Partial<Seat> = {}): Seat => ({
  approvalId: 'a',
  position,
  side: 'staff',
  permission,
  decision: null,
  note: null,
  staffId: null,
  contactId: null,
  decidedAt: null,
  ...rest,
});
const wang: Answerer = { side: 'staff', id: 'wang', permissions: new Set([permission]) };
const waiting = { state: 'asked', askedByStaffId: 'li', askedByContactId: null } as const;
const before = (seats: Seat[], rest: { allowsOwn?: boolean; askedByStaffId?: string } = {}) => ({
  approval: { ...waiting, ...(rest.askedByStaffId && { askedByStaffId: rest.askedByStaffId }) },
  seats,
  allowsOwn: rest.allowsOwn ?? false,
});
const approvedBy = (staffId: string) => ({ decision: 'approved', staffId }) as const;

const cases: [sentence: string, given: Parameters<typeof seatFor>, expected: ReturnType<typeof seatFor>][] = [
  ['the first seat that nobody has', [wang, before([seat(0, approvedBy('lu')), seat(1)])], { position: 1 }],
  ['one seat a person', [wang, before([seat(0, approvedBy('wang')), seat(1)])], { hindrance: 'answered' }],
  ['no seat that somebody has', [wang, before([seat(0, approvedBy('lu'))])], { hindrance: 'answered' }],
  ['none without its permission', [{ ...wang, permissions: new Set() }, before([seat(0)])], { hindrance: 'not_asked' }],
  ['none of the other side', [{ ...wang, side: 'customer' }, before([seat(0)])], { hindrance: 'not_asked' }],
  ['none of their own request', [wang, before([seat(0)], { askedByStaffId: 'wang' })], { hindrance: 'own' }],
  [
    'one of their own request where the provider says so',
    [wang, before([seat(0)], { askedByStaffId: 'wang', allowsOwn: true })],
    { position: 0 },
  ],
  [
    'none once it has ended',
    [wang, { ...before([seat(0)]), approval: { ...waiting, state: 'withdrawn' } }],
    { hindrance: 'ended' },
  ],
];
for (const [sentence, given, expected] of cases) {
  test(`gives somebody ${sentence}`, () => assert.deepEqual(seatFor(...given), expected));
}

test('is approved when all have approved, refused when one has, and waits as long as neither is so', () => {
  const said = fc.array(fc.constantFrom(...decisions, null), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(said, (all) => {
      const state = stateAfter(all.map((decision) => ({ decision })));
      assert.equal(state === 'refused', all.includes('refused'));
      assert.equal(
        state === 'approved',
        all.every((one) => one === 'approved'),
      );
    }),
  );
});
