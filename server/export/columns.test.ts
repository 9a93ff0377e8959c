import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type * as z from 'zod/mini';
import { moduleRegisters } from '../modules.ts';

const root = join(import.meta.dirname, '../..');
const tables = moduleRegisters.flatMap(({ exports = [] }) => exports);

/** Lists in pages that nobody takes away as a file, and why. */
const kept: Record<string, string> = {
  '/imports': 'says which files came in; what they brought is in the records',
  '/imports/{import}/rows': 'its faults are a file of the import itself',
  '/attachments': 'what is attached is taken away itself',
  '/notifications': 'what somebody was told; what happened is in the records',
  '/outgoing-mail': 'what became of each mail; what it told is in the records',
  '/agreements': 'each is taken away whole, as its document',
  '/what-ifs': 'says what was asked; the figures of each are in its page',
  '/what-ifs/{whatIf}/clocks': 'what would have been is no fact; what was is the file of clocks',
  '/bulk-runs': 'what a run did to which tickets is a file of the run itself',
};

/** Where a screen says which columns its table has. */
const screens: Record<string, string> = {
  tickets: 'modules/service-desk/web/tickets/use-ticket-columns.tsx',
  customers: 'modules/customers/web/customers/customer-columns.tsx',
  contacts: 'modules/customers/web/contacts/contact-columns.tsx',
  sites: 'modules/customers/web/sites/site-columns.tsx',
  staff: 'modules/identity/web/staff/staff-columns.tsx',
  teams: 'modules/identity/web/teams/teams-screen.tsx',
  branches: 'modules/identity/web/branches/branches-screen.tsx',
  assets: 'modules/assets/web/assets/use-asset-columns.tsx',
  leave: 'modules/identity/web/leave/leave-columns.tsx',
  certificates: 'modules/identity/web/certificates/certificate-columns.tsx',
  departments: 'modules/customers/web/departments/departments-screen.tsx',
  'system-accounts': 'modules/customers/web/system-accounts/system-account-columns.tsx',
  bulk_items: 'modules/service-desk/web/bulk/bulk-run-screen.tsx',
  'time-entries': 'modules/service-desk/web/time/time-columns.tsx',
  categories: 'modules/catalogue/web/categories/use-category-columns.tsx',
  contracts: 'modules/contracts/web/contracts/use-contract-columns.tsx',
  covered_devices: 'modules/contracts/web/devices/use-device-columns.tsx',
  quota_entries: 'modules/contracts/web/quotas/use-entry-columns.tsx',
  'contract-rights': 'modules/contracts/web/rights/rights-screen.tsx',
  clocks: 'modules/sla/web/breaches/use-clock-columns.tsx',
  objectives: 'modules/sla/web/objectives/objectives-screen.tsx',
  'sample-series': 'modules/sla/web/objectives/series-screen.tsx',
  'city-coverage': 'modules/sla/web/cities/cities-screen.tsx',
  audit: 'modules/audit/web/events/use-audit-columns.tsx',
};

/** What stands together in one column of the screen, and is better apart in a file. */
const apart: Record<string, readonly string[]> = { assets: ['maker'], clocks: ['run', 'breachedAt'] };

/** What a table works out for itself, as it is asked. */
const ownKeys: Record<string, readonly string[]> = { categories: ['priority'] };

test('every list in pages is exported, or has its reason not to be', () => {
  const exported = new Set(tables.map(({ list }) => list));
  const lists = moduleRegisters.flatMap(({ routes = [] }) => routes.map(({ endpoint }) => endpoint));
  const inPages = lists.filter(({ method, answer }) => {
    const { items, next } = (answer as z.ZodMiniObject | undefined)?.shape ?? {};
    return method === 'GET' && items !== undefined && next !== undefined;
  });
  const forgotten = inPages.filter((list) => !exported.has(list) && !(list.path in kept)).map(({ path }) => path);
  assert.deepEqual(forgotten, []);
});

test('an export is named once, and none of its columns twice', () => {
  const names = tables.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)]);
  for (const { columns } of tables) {
    const keys = columns.map(({ key }) => key);
    assert.deepEqual(keys, [...new Set(keys)]);
  }
});

for (const { name, columns } of tables) {
  test(`the file of ${name} has the columns of its screen, and no others`, async () => {
    const path = screens[name];
    assert.ok(path, `say in this test where the columns of ${name} stand`);
    const source = await readFile(join(root, path), 'utf8');
    const shown = new Set([...source.matchAll(/\bkey: '(\w+)'(?![^}]*isActs)/g)].map(([, key]) => key));
    const known = new Set([...shown, ...(apart[name] ?? [])]);
    const given = new Set([...columns.map(({ key }) => key), ...(ownKeys[name] ?? [])]);
    assert.deepEqual(given, known);
  });
}
