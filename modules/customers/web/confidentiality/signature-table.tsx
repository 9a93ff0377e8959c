import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { List } from '../../../../web/api/use-list.ts';
import type { ConfidentialityView } from '../../confidentiality.contract.ts';

export type Signature = ConfidentialityView['signatures'][number];

export function SignatureTable({ list, current }: { list: List<Signature>; current: number }) {
  const { t } = useTranslation('customers');
  const columns: Column<Signature>[] = [
    {
      key: 'staff',
      title: t('confidentiality.staff'),
      shown: 'always',
      render: ({ staff }) => <Go to={`/staff/${staff.id}`}>{staff.name}</Go>,
    },
    {
      key: 'signedAt',
      title: t('confidentiality.at'),
      width: 160,
      render: ({ signedAt }) => <InstantText at={signedAt} />,
    },
    {
      key: 'version',
      title: t('confidentiality.versionColumn'),
      width: 120,
      render: ({ version }) => (
        <Status
          tone={version === current ? 'good' : 'over'}
          text={t(version === current ? 'confidentiality.current' : 'confidentiality.former')}
        />
      ),
    },
    { key: 'enteredBy', title: t('confidentiality.enteredBy'), width: 120, render: ({ enteredBy }) => enteredBy?.name },
  ];
  return (
    <DataTable
      name="confidentiality-signatures"
      label={t('panel.confidentiality')}
      columns={columns}
      list={list}
      idOf={({ staff, version }) => `${staff.id}.${version}`}
      empty={<EmptyState title={t('confidentiality.nobody')} />}
    />
  );
}
