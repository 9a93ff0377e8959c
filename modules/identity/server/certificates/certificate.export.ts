import { tableExport, type ExportColumn } from '../../../../platform/module/table-export.ts';
import { listCertificates, type CertificateView } from '../../certificate.contract.ts';

const text = { as: 'text' } as const;
const day = { as: 'day' } as const;

const columns: readonly ExportColumn<CertificateView>[] = [
  { key: 'name', label: { textKey: 'identity:certificate.name' }, kind: text, valueOf: (row) => row.name },
  { key: 'staff', label: { textKey: 'identity:staff.noun' }, kind: text, valueOf: (row) => row.staff.name },
  { key: 'number', label: { textKey: 'identity:certificate.number' }, kind: text, valueOf: (row) => row.number },
  { key: 'issuer', label: { textKey: 'identity:certificate.issuer' }, kind: text, valueOf: (row) => row.issuer },
  { key: 'issuedOn', label: { textKey: 'identity:certificate.issuedOn' }, kind: day, valueOf: (row) => row.issuedOn },
  {
    key: 'expiresOn',
    label: { textKey: 'identity:certificate.expiresOn' },
    kind: day,
    valueOf: (row) => row.expiresOn,
  },
  {
    key: 'standing',
    label: { textKey: 'identity:staff.state' },
    kind: { as: 'word', below: 'identity:certificate.standings' },
    valueOf: (row) => row.standing,
  },
];

export const certificateExport = tableExport({
  name: 'certificates',
  titleKey: 'identity:certificate.plural',
  list: listCertificates,
  columns,
});
