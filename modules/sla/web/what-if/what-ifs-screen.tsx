import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listWhatIfs, type WhatIfView } from '../../what-if.contract.ts';
import { useWhatIfWords } from './use-what-if-words.ts';

/** Past periods that were worked out anew: they are found again here, also while they go on. */
export function WhatIfsScreen() {
  const { t } = useTranslation('sla');
  return (
    <ListScreen
      title={t('whatIf.plural')}
      name="what-ifs"
      label={t('whatIf.plural')}
      actions={<NewWhatIfButton />}
      columns={useWhatIfColumns()}
      list={useList(listWhatIfs, {}, { everySeconds: 5 })}
      idOf={(row) => row.id}
      pathOf={(row) => `/what-ifs/${row.id}`}
      empty={<EmptyState title={t('whatIf.emptyTitle')} text={t('whatIf.emptyText')} action={<NewWhatIfButton />} />}
    />
  );
}

function NewWhatIfButton() {
  const { t } = useTranslation('sla');
  const go = useGo();
  if (!useMay('what_if.ask')) return null;
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/what-ifs/new')}>
      {t('whatIf.new')}
    </Button>
  );
}

function useWhatIfColumns(): Column<WhatIfView>[] {
  const { t } = useTranslation('sla');
  const words = useWhatIfWords();
  return [
    {
      key: 'name',
      title: t('whatIf.name'),
      shown: 'always',
      render: (row) => <Go to={`/what-ifs/${row.id}`}>{row.name}</Go>,
    },
    { key: 'scenario', title: t('whatIf.scenario'), width: 280, render: words.scenario },
    { key: 'period', title: t('whatIf.period'), width: 220, render: words.period },
    { key: 'state', title: t('whatIf.state'), width: 110, render: (row) => <Status {...words.state(row)} /> },
    { key: 'askedBy', title: t('whatIf.askedBy'), width: 110, render: (row) => row.askedBy?.name },
    { key: 'askedAt', title: t('whatIf.askedAt'), width: 150, render: (row) => <InstantText at={row.askedAt} /> },
  ];
}
