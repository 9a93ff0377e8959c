import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listBusinessServices, type BusinessServiceRow } from '../../business-service.contract.ts';

const text = { as: 'text' } as const;
const word = (key: string) => ({ textKey: `relations:${key}` });

const columns: readonly ExportColumn<BusinessServiceRow>[] = [
  { key: 'name', label: word('service.name'), kind: text, valueOf: (row) => row.name },
  { key: 'customer', label: word('customer'), kind: text, valueOf: (row) => row.customer.name },
  {
    key: 'importance',
    label: word('service.importance'),
    kind: { as: 'word', below: 'relations:importance' },
    valueOf: (row) => row.importance,
  },
  { key: 'owner', label: word('service.owner'), kind: text, valueOf: (row) => row.owner?.name ?? null },
  { key: 'createdAt', label: word('service.createdAt'), kind: { as: 'instant' }, valueOf: (row) => row.createdAt },
  {
    key: 'state',
    label: word('state.label'),
    kind: { as: 'word', below: 'relations:state' },
    valueOf: (row) => (row.retiredAt ? 'retired' : 'inUse'),
  },
];

export const serviceExport = tableExport({
  name: 'business-services',
  titleKey: 'relations:service.plural',
  list: listBusinessServices,
  columns,
});
