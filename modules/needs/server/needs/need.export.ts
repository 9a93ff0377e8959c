import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listNeeds, type NeedRow } from '../../need.contract.ts';

const text = { as: 'text' } as const;
const instant = { as: 'instant' } as const;
const word = (key: string) => ({ textKey: `needs:need.${key}` });
const words = (below: string) => ({ as: 'word', below: `needs:${below}` }) as const;

const columns: readonly ExportColumn<NeedRow>[] = [
  { key: 'heardAt', label: word('heardAt'), kind: instant, valueOf: (row) => row.heardAt },
  { key: 'title', label: word('title'), kind: text, valueOf: (row) => row.title },
  { key: 'customer', label: { textKey: 'customers:customer.noun' }, kind: text, valueOf: (row) => row.customer.name },
  { key: 'contact', label: word('contact'), kind: text, valueOf: (row) => row.contact?.name ?? null },
  { key: 'source', label: word('source'), kind: words('source'), valueOf: (row) => row.source },
  { key: 'value', label: word('value'), kind: words('value'), valueOf: (row) => row.valueLevel },
  { key: 'state', label: word('state'), kind: words('state'), valueOf: (row) => row.state },
  { key: 'decision', label: word('decision'), kind: words('decision'), valueOf: (row) => row.decision },
  { key: 'owner', label: word('owner'), kind: text, valueOf: (row) => row.owner?.name ?? null },
  { key: 'dueOn', label: word('dueOn'), kind: { as: 'day' }, valueOf: (row) => row.dueOn },
  { key: 'answeredAt', label: word('answeredAt'), kind: instant, valueOf: (row) => row.answeredAt },
  { key: 'became', label: word('became'), kind: words('outcome'), valueOf: (row) => row.became },
  { key: 'ticket', label: word('ticket'), kind: text, valueOf: (row) => row.ticket?.number ?? null },
];

export const needExport = tableExport({ name: 'needs', titleKey: 'needs:need.plural', list: listNeeds, columns });
