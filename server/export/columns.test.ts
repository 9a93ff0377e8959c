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
  '/announcement-postings': 'what stands at one customer; what was announced, and who read it, are files',
  '/mailboxes': 'settings, and how each is reached',
  '/incoming-mails': 'what came in is the file of the channel log',
  '/blocked-addresses': 'settings: whose mails are left alone',
  '/major-incidents': 'each is reviewed as a whole, on its page',
  '/self-help-visits': 'says what helped; no ticket came of it',
  '/agreements': 'each is taken away whole, as its document',
  '/what-ifs': 'says what was asked; the figures of each are in its page',
  '/what-ifs/{whatIf}/clocks': 'what would have been is no fact; what was is the file of clocks',
  '/assets/{asset}/history': 'what a machine said before; who changed what is the file of the log',
  '/assets/{asset}/timeline': 'the card of a machine is taken away as a PDF; what it tells stands in the records',
  '/renumberings': 'old and new number of each machine are a file of the renumbering itself',
  '/bulk-runs': 'what a run did to which tickets is a file of the run itself',
};

/** Where a screen says which columns its table has: in one file or, where they are many, in several. */
const screens: Record<string, string | readonly string[]> = {
  tickets: 'modules/service-desk/web/tickets/use-ticket-columns.tsx',
  customers: 'modules/customers/web/customers/customer-columns.tsx',
  contacts: 'modules/customers/web/contacts/contact-columns.tsx',
  sites: 'modules/customers/web/sites/site-columns.tsx',
  staff: 'modules/identity/web/staff/staff-columns.tsx',
  teams: 'modules/identity/web/teams/teams-screen.tsx',
  branches: 'modules/identity/web/branches/branches-screen.tsx',
  suppliers: 'modules/suppliers/web/suppliers/use-supplier-columns.tsx',
  approvals: 'modules/approvals/web/approvals/use-approval-columns.tsx',
  assets: ['modules/assets/web/assets/use-asset-columns.tsx', 'modules/assets/web/assets/use-record-columns.tsx'],
  'outdated-labels': 'modules/assets/web/labels/print/outdated-labels-screen.tsx',
  'commissioning-exceptions': 'modules/assets/web/commissioning/use-exception-columns.tsx',
  'renumbering-items': 'modules/assets/web/numbering/renumbering-screen.tsx',
  'asset-models': 'modules/assets/web/models/use-model-columns.tsx',
  'software-products': 'modules/software/web/products/use-product-columns.tsx',
  'software-titles': 'modules/software/web/titles/use-title-columns.tsx',
  'title-rules': 'modules/software/web/rules/use-rule-columns.tsx',
  installations: 'modules/software/web/installations/use-installation-columns.tsx',
  licences: 'modules/software/web/licences/use-licence-columns.tsx',
  'licence-uses': 'modules/software/web/licences/use-use-columns.tsx',
  'business-services': 'modules/relations/web/services/use-service-columns.tsx',
  relations: 'modules/relations/web/relations/use-relation-columns.tsx',
  'inventory-reports': 'modules/inventory/web/reports/use-report-columns.tsx',
  'inventory-scans': 'modules/inventory/web/scans/scans-screen.tsx',
  'silent-machines': 'modules/inventory/web/silence/silent-machines-screen.tsx',
  documents: 'modules/documents/web/documents/use-document-columns.tsx',
  protection: 'modules/protection/web/states/use-protection-columns.tsx',
  'virus-events': 'modules/protection/web/viruses/use-virus-columns.tsx',
  'protection-weeks': 'modules/protection/web/weeks/use-week-columns.tsx',
  backups: 'modules/protection/web/backups/use-backup-columns.tsx',
  'failure-rates': 'modules/reliability/web/failures/use-failure-columns.tsx',
  'machine-failures': 'modules/reliability/web/machines/use-machine-columns.tsx',
  'hardware-repairs': 'modules/reliability/web/repairs/hardware-repairs-screen.tsx',
  'hardware-changes': 'modules/reliability/web/changes/use-change-columns.tsx',
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
  surveys: 'modules/surveys/web/surveys/use-survey-columns.tsx',
  'survey-calls': 'modules/surveys/web/calls/calls-screen.tsx',
  'recovery-tasks': 'modules/surveys/web/recovery/recovery-screen.tsx',
  'channel-records': 'modules/channels/web/records/use-record-columns.tsx',
  calls: 'modules/channels/web/calls/use-call-columns.tsx',
  needs: 'modules/needs/web/needs/use-need-columns.tsx',
  announcements: 'modules/announcements/web/announcements/announcements-screen.tsx',
  'announcement-readers': 'modules/announcements/web/announcements/reader-table.tsx',
  audit: 'modules/audit/web/events/use-audit-columns.tsx',
};

/** What stands together in one column of the screen, and is better apart in a file. */
const apart: Record<string, readonly string[]> = {
  assets: ['maker'],
  clocks: ['run', 'breachedAt'],
  'channel-records': ['note', 'settledAt', 'settledBy'],
};

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
    const paths = screens[name];
    assert.ok(paths, `say in this test where the columns of ${name} stand`);
    const sources = await Promise.all([paths].flat().map((path) => readFile(join(root, path), 'utf8')));
    const shown = new Set([...sources.join('\n').matchAll(/\bkey: '(\w+)'(?![^}]*isActs)/g)].map(([, key]) => key));
    const known = new Set([...shown, ...(apart[name] ?? [])]);
    const given = new Set([...columns.map(({ key }) => key), ...(ownKeys[name] ?? [])]);
    assert.deepEqual(given, known);
  });
}
