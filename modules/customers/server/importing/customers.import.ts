import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import type { ImportColumn, ImportGiven, ImportNoun } from '../../../../platform/module/import-noun.ts';
import { customImport } from '../../../custom-fields/index.ts';
import { customerFields } from '../../customer.contract.ts';
import { customerChanged, customerRecorded, customerStatusChanged } from '../customers/customer.events.ts';
import { indexCustomers } from '../customers/index-customer.ts';
import { namesOfPath } from '../departments/department.rules.ts';
import { siteChanged, siteRecorded, siteRetired } from '../sites/site.events.ts';
import { indexSites } from '../sites/index-site.ts';
import { readCells } from './cell-readers.rules.ts';
import { customersSought, insertCustomers, updateCustomers, type CustomerState } from './customer-file.store.ts';
import { fileActs, type FileNoun } from './file-noun.ts';
import { heldCustomers, heldSites } from './held-places.ts';
import { headsOfCustomers, headsOfDepartments, headsOfSites } from './import-heads.delivered.ts';
import { customerReaders, resolveCustomers } from './resolve-customers.ts';
import { planDepartments } from './resolve-departments.ts';
import { resolveSites } from './resolve-sites.ts';
import { undoDepartments } from './undo-departments.ts';
import { writeDepartments } from './write-departments.ts';
import { insertSites, sitesSought, updateSites, type SiteState } from './site-file.store.ts';

type Holders = () => readonly CustomerHolder[];

const customers = (holders: Holders): FileNoun<CustomerState> => ({
  table: 'customer',
  fields: [...customerFields, 'custom', 'status'],
  resolve: resolveCustomers,
  byIds: (tx, ids) => customersSought(tx, { ids }),
  insert: insertCustomers,
  update: updateCustomers,
  index: (tx, rows) => indexCustomers(tx, ...rows),
  held: (tx, ids) => heldCustomers(tx, ids, holders()),
  retired: (state) => ({ ...state, status: 'ended' }),
  isRetired: ({ status }) => status === 'ended',
  events: {
    recorded: customerRecorded,
    changed: ({ id }, changes) => customerChanged(id, changes),
    retired: ({ id }) => customerStatusChanged(id, { from: 'active', to: 'ended', reason: undefined }),
  },
});

const sites = (holders: Holders): FileNoun<SiteState> => ({
  table: 'site',
  fields: ['name', 'address', 'region', 'openingHours', 'accessNote', 'hazards', 'protection', 'retiredAt'],
  resolve: resolveSites,
  byIds: (tx, ids) => sitesSought(tx, { ids }),
  insert: insertSites,
  update: updateSites,
  index: (tx, rows) => indexSites(tx, ...rows),
  held: (tx, ids) => heldSites(tx, ids, holders()),
  retired: (state, tx) => ({ ...state, retiredAt: tx.now }),
  isRetired: ({ retiredAt }) => retiredAt !== null,
  events: { recorded: siteRecorded, changed: siteChanged, retired: siteRetired },
});

export const customerImport = (holders: Holders): ImportNoun => ({
  noun: 'customers',
  textKey: 'customers:customer.plural',
  permission: 'customer.import',
  hasCustomer: false,
  page: '/customers/{id}',
  columns: async (tx) => [...columnsOf(headsOfCustomers), ...(await customImport(tx, 'customer')).columns],
  keyOf: ({ values }) => {
    const { fields } = readCells(customerReaders, values);
    return fields.creditCode ?? fields.name ?? null;
  },
  ...fileActs(customers(holders)),
});

export const siteImport = (holders: Holders): ImportNoun => ({
  noun: 'sites',
  textKey: 'customers:site.plural',
  permission: 'customer.import',
  hasCustomer: true,
  page: '/sites/{id}',
  columns: async (_tx: Tx) => columnsOf(headsOfSites),
  keyOf: ({ values }) => keyWithCustomer(values, 'name'),
  ...fileActs(sites(holders)),
});

export const departmentImport: ImportNoun = {
  noun: 'departments',
  textKey: 'customers:department.plural',
  permission: 'customer.import',
  hasCustomer: true,
  page: '/departments/{id}',
  columns: async () => columnsOf(headsOfDepartments),
  keyOf: ({ values }) => keyWithCustomer({ ...values, path: namesOfPath(values['path'] ?? '').join('/') }, 'path'),
  plan: planDepartments,
  write: writeDepartments,
  undo: undoDepartments,
};

function columnsOf(heads: typeof headsOfSites): ImportColumn[] {
  return heads.map(({ textKey, ...head }) => ({ ...head, label: { textKey } }));
}

/** Of rows for different customers the same name means different places. */
function keyWithCustomer(values: ImportGiven['values'], key: string): string | null {
  const named = values[key] ?? null;
  return named ? `${values['customer'] ?? ''} ${named}` : null;
}
