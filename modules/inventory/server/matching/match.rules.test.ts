import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { signKinds, type Doubt, type SignKind } from '../../inventory-report.contract.ts';
import { confidenceIn, match, type Bearer, type Signs } from './match.rules.ts';

const report: Signs = {
  customerId: 'donghai',
  agent: 'agent',
  device: 'pc-2026',
  uuid: 'UUID',
  serialNumber: 'SN',
  macAddresses: ['M1', 'M2'],
  hostName: 'pc',
  ipAddress: null,
  isScan: false,
};
const machine = (kinds: readonly SignKind[], other: Partial<Bearer> = {}): Bearer => ({
  assetId: 'one',
  customerId: 'donghai',
  isRetired: false,
  serialNumber: null,
  macAddresses: [],
  signs: kinds.map((kind) => ({ kind, value: kind })),
  wasUndone: false,
  ...other,
});
const two = { assetId: 'two' };

const certain: readonly (readonly [string, readonly Bearer[]])[] = [
  ['its serial number alone', [machine(['serial'])]],
  ['its agent alone', [machine(['agent'])]],
  ['a card and the name', [machine(['mac', 'host'])]],
  ['its serial number, though others have its name', [machine(['serial']), machine(['host'], two)]],
  ['board and card, on a copied disk', [machine(['serial', 'mac']), machine(['agent', 'device'], two)]],
  ['agent and card, though a twin has the board', [machine(['agent', 'mac']), machine(['uuid'], two)]],
  ['its agent and board, with a new card', [machine(['agent', 'uuid'], { macAddresses: ['OLD'] })]],
];

for (const [says, bearers] of certain) {
  test(`a machine is known by ${says}`, () => {
    const verdict = match(report, bearers);
    assert.deepEqual([verdict.outcome, 'assetId' in verdict && verdict.assetId], ['certain', 'one']);
  });
}

const doubtful: readonly (readonly [Doubt, readonly Bearer[]])[] = [
  ['two_machines', [machine(['serial']), machine(['uuid'], two)]],
  ['two_machines', [machine(['serial']), machine(['mac'], two)]],
  ['two_machines', [machine(['mac', 'host']), machine(['mac', 'host'], two)]],
  ['other_customer', [machine(['serial'], { customerId: 'xiling' })]],
  ['other_customer', [machine(['mac'], { customerId: 'xiling' })]],
  ['retired', [machine(['agent'], { isRetired: true })]],
  ['serial_differs', [machine(['agent', 'mac'], { serialNumber: 'OTHER' })]],
  ['twin', [machine(['uuid'], { macAddresses: ['M9'] })]],
  ['twin', [machine(['agent'], { macAddresses: ['M9'] })]],
  ['weak', [machine(['mac'])]],
  ['weak', [machine(['host'])]],
  ['undone_before', [machine(['serial', 'agent'], { wasUndone: true })]],
];

for (const [why, bearers] of doubtful) {
  test(`a person is asked: ${why}, ${bearers.map(({ signs }) => signs.map(({ kind }) => kind).join('+')).join(' / ')}`, () => {
    const verdict = match(report, bearers);
    assert.deepEqual([verdict.outcome, 'why' in verdict && verdict.why], ['doubtful', why]);
  });
}

test('a card alone is enough for a scan; an address alone is not, and may have been given on', () => {
  const scan = { ...report, isScan: true };
  assert.equal(match(scan, [machine(['mac'])]).outcome, 'certain');
  assert.equal(match(scan, [machine(['mac']), machine(['ip'], two)]).outcome, 'certain');
  assert.equal(match(scan, [machine(['ip'])]).outcome, 'doubtful');
  assert.equal(match(scan, [machine(['ip'], { macAddresses: ['M9'] })]).outcome, 'new');
});

test('what nobody bears is new, unless there is nothing to know it by', () => {
  assert.deepEqual(match(report, []), { outcome: 'new' });
  // a name that was another machine's, which has another serial number
  assert.deepEqual(match(report, [machine(['host'], { serialNumber: 'OTHER' })]), { outcome: 'new' });
  const bare = { ...report, uuid: null, serialNumber: null, macAddresses: [] };
  assert.deepEqual(match(bare, []), { outcome: 'doubtful', why: 'no_signs', confidence: 0 });
});

test('no report ever goes by itself to a machine of another customer, out of use, taken back, or of another serial', () => {
  const anyBearer = fc.record({
    assetId: fc.constantFrom('one', 'two', 'three'),
    customerId: fc.constantFrom('donghai', 'xiling'),
    isRetired: fc.boolean(),
    serialNumber: fc.constantFrom(null, 'SN', 'OTHER'),
    macAddresses: fc.subarray(['M1', 'M9']),
    signs: fc
      .uniqueArray(fc.constantFrom(...signKinds), { minLength: 1 })
      .map((kinds) => kinds.map((kind) => ({ kind, value: kind }))),
    wasUndone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(anyBearer, { selector: ({ assetId }) => assetId, maxLength: 3 }), (bearers) => {
      const verdict = match(report, bearers);
      if (verdict.outcome !== 'certain') return;
      const meant = bearers.find(({ assetId }) => assetId === verdict.assetId);
      assert.ok(meant && !meant.isRetired && !meant.wasUndone && meant.customerId === 'donghai');
      assert.notEqual(meant.serialNumber, 'OTHER');
      assert.ok(verdict.confidence >= 35 && verdict.confidence <= 100);
      assert.equal(verdict.confidence, confidenceIn(meant));
    }),
  );
});
