import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listSystemAccounts, type SystemAccountRow } from '../../system-account.contract.ts';

const text = { as: 'text' } as const;

const columns: readonly ExportColumn<SystemAccountRow>[] = [
  {
    key: 'accountName',
    label: { textKey: 'customers:systemAccount.accountName' },
    kind: text,
    valueOf: (row) => row.accountName,
  },
  {
    key: 'system',
    label: { textKey: 'customers:systemAccount.system' },
    kind: text,
    valueOf: (row) => row.system.name,
  },
  {
    key: 'contact',
    label: { textKey: 'customers:systemAccount.holder' },
    kind: text,
    valueOf: (row) => row.contact.name,
  },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  {
    key: 'permissions',
    label: { textKey: 'customers:systemAccount.permissions' },
    kind: text,
    valueOf: (row) => row.permissions,
  },
  {
    key: 'state',
    label: { textKey: 'customers:systemAccount.state' },
    kind: { as: 'word', below: 'customers:systemAccount' },
    valueOf: stateOf,
  },
  {
    key: 'grantedOn',
    label: { textKey: 'customers:systemAccount.grantedOn' },
    kind: { as: 'day' },
    valueOf: (row) => row.grantedOn,
  },
  {
    key: 'createdAt',
    label: { textKey: 'customers:customer.createdAt' },
    kind: { as: 'instant' },
    valueOf: (row) => row.createdAt,
  },
];

export const systemAccountExport = tableExport({
  name: 'system-accounts',
  titleKey: 'customers:systemAccount.plural',
  list: listSystemAccounts,
  columns,
});

/** By the text that says it. */
function stateOf({ revokedOn, isLeaver }: SystemAccountRow): string {
  if (revokedOn !== null) return 'revoked';
  return isLeaver ? 'ofLeavers' : 'inUse';
}
