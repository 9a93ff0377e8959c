import { PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { departmentSeparator, readDepartmentTree, type DepartmentNode } from '../../department.contract.ts';
import { InTree } from '../in-tree.tsx';
import { DepartmentDialog } from './department-dialog.tsx';

/** A customer's departments, as they stand below each other, in its page. */
export function DepartmentTree({ customerId }: { customerId: string }) {
  const { t } = useTranslation('customers');
  const [isAdding, setAdding] = useState(false);
  const [withRetired, setWithRetired] = useState(false);
  const params = { customer: customerId };
  const query = withRetired ? { retired: 'with' as const } : {};
  const result = useAnswer(readDepartmentTree, { params, query }, { keepPrevious: true });
  const add = result.data?.abilities.includes('add') && (
    <Button size="small" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t('shell:action.add')}
    </Button>
  );
  const beside = (
    <span>
      <Checkbox checked={withRetired} onChange={(event) => setWithRetired(event.target.checked)}>
        {t('department.withRetired')}
      </Checkbox>
      {add}
    </span>
  );
  return (
    <Section title={t('department.plural')} beside={beside}>
      <DataTable
        name="departments-of-customer"
        label={t('department.plural')}
        columns={useTreeColumns()}
        list={asList(result)}
        idOf={(row) => row.id}
        pathOf={(row) => `/departments/${row.id}`}
        empty={<EmptyState title={t('department.emptyTitle')} text={t('department.emptyText')} />}
      />
      {isAdding && <DepartmentDialog customerId={customerId} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function useTreeColumns(): Column<DepartmentNode>[] {
  const { t } = useTranslation('customers');
  return [
    {
      key: 'name',
      title: t('department.name'),
      shown: 'always',
      render: (row) => (
        <InTree level={row.path.split(departmentSeparator).length - 1}>
          <Go to={`/departments/${row.id}`}>{row.name}</Go>{' '}
          {row.isRetired && <Status tone="over" text={t('state.retired')} />}
        </InTree>
      ),
    },
    { key: 'costCentre', title: t('department.costCentre'), width: 160, render: (row) => row.costCentre },
    {
      key: 'contacts',
      title: t('department.contacts'),
      width: 180,
      align: 'end',
      render: ({ contactCount: own, contactCountBelow: all }) =>
        own === all ? own : t('department.contactsWithBelow', { own, all }),
    },
  ];
}
