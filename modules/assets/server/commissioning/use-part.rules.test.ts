import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UsePart } from '../../commissioning.contract.ts';
import {
  deliveredSetting,
  isPastDue,
  isPutIntoUse,
  missingForUse,
  statusAtEntry,
  type MachineForUse,
} from './use-part.rules.ts';

const at = '2026-11-20T09:00:00.000Z';
const whole: MachineForUse = {
  kind: 'laptop',
  model: 'ThinkPad T14',
  serialNumber: 'PF3KXL9A',
  macAddresses: ['3C:97:0E:00:00:01'],
  osLicence: '00330-80000-00000-AA123',
  label: { printedAt: at, stuckAt: at },
};

const cases: readonly [lacks: Partial<MachineForUse>, missing: UsePart[]][] = [
  [{}, []],
  [{ model: null }, ['model']],
  [{ serialNumber: null }, ['serialNumber']],
  [{ serialNumber: 'TO BE FILLED BY O.E.M.' }, ['serialNumber']],
  [{ serialNumber: '00000000' }, ['serialNumber']],
  [{ macAddresses: [] }, ['macAddresses']],
  [{ macAddresses: [], osLicence: null, kind: 'monitor' }, []],
  [{ osLicence: null }, ['osLicence']],
  [{ osLicence: null, kind: 'printer' }, []],
  [{ label: null }, ['labelPrinted', 'labelStuck']],
  [{ label: { printedAt: at, stuckAt: null } }, ['labelStuck']],
  // its PIN was told on a screen, and somebody wrote it on tape
  [{ label: { printedAt: null, stuckAt: at } }, ['labelPrinted']],
];

test('what a machine lacks before use follows from its record, its kind and its label', () => {
  for (const [lacks, missing] of cases) {
    assert.deepEqual(missingForUse({ ...whole, ...lacks }, deliveredSetting), missing, JSON.stringify(lacks));
  }
});

test('a customer says which kinds have no network card and which a licence label', () => {
  const setting = { withoutMac: ['printer'], withLicence: ['printer'] };
  const printer = { ...whole, kind: 'printer', macAddresses: [], osLicence: null };
  assert.deepEqual(missingForUse(printer, setting), ['osLicence']);
});

test('only what was in stock, planned, ordered or lent is put into use; what comes back was in use before', () => {
  const before = ['planned', 'on_order', 'in_stock', 'on_loan', 'in_use', 'in_repair', 'lost'] as const;
  assert.deepEqual(
    before.filter((status) => isPutIntoUse(status, 'in_use')),
    ['planned', 'on_order', 'in_stock', 'on_loan'],
  );
  assert.equal(isPutIntoUse('in_stock', 'on_loan'), false);
});

test('where nothing is used before it has all, a machine begins in stock, and nobody may say otherwise', () => {
  const entry = (status: 'in_use' | 'in_repair' | undefined, isSaid: boolean, mode: 'warn' | 'enforce') =>
    statusAtEntry({ status, isSaid, mode });
  assert.deepEqual(
    [entry(undefined, true, 'warn'), entry('in_use', true, 'warn'), entry('in_use', false, 'warn')],
    ['in_use', 'in_use', 'in_use'],
  );
  assert.deepEqual(
    [entry(undefined, true, 'enforce'), entry('in_use', true, 'enforce'), entry('in_use', false, 'enforce')],
    ['in_stock', 'refused', 'in_stock'],
  );
  assert.equal(entry('in_repair', true, 'enforce'), 'in_repair');
});

test('an exception holds through its last day', () => {
  assert.deepEqual([isPastDue('2026-11-20', '2026-11-20'), isPastDue('2026-11-20', '2026-11-21')], [false, true]);
});
