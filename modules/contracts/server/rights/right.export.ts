import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listContractRights, type ContractRightView } from '../../contract-right.contract.ts';

const text = { as: 'text' } as const;

const columns: readonly ExportColumn<ContractRightView>[] = [
  {
    key: 'contract',
    label: { textKey: 'contracts:contract.noun' },
    kind: text,
    valueOf: (row) => row.contract.number,
  },
  {
    key: 'customer',
    label: { textKey: 'contracts:contract.customer' },
    kind: text,
    valueOf: (row) => row.customer.name,
  },
  {
    key: 'kind',
    label: { textKey: 'contracts:right.kind' },
    kind: { as: 'word', below: 'contracts:right.kinds' },
    valueOf: (row) => row.kind,
  },
  {
    key: 'state',
    label: { textKey: 'contracts:right.stateLabel' },
    kind: { as: 'word', below: 'contracts:right.state' },
    valueOf: (row) => row.state,
  },
  {
    key: 'cases',
    label: { textKey: 'contracts:right.cases' },
    kind: { as: 'number' },
    valueOf: (row) => row.evidence.length,
  },
  {
    key: 'aroseAt',
    label: { textKey: 'contracts:right.aroseAt' },
    kind: { as: 'instant' },
    valueOf: (row) => row.aroseAt,
  },
  {
    key: 'lapsesOn',
    label: { textKey: 'contracts:right.lapsesOn' },
    kind: { as: 'day' },
    valueOf: (row) => row.lapsesOn,
  },
  {
    key: 'decided',
    label: { textKey: 'contracts:right.decided' },
    kind: text,
    valueOf: (row) => row.decisionNote,
  },
];

export const rightExport = tableExport({
  name: 'contract-rights',
  titleKey: 'contracts:right.plural',
  list: listContractRights,
  columns,
});
