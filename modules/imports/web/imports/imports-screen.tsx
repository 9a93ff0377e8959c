import { PlusOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { importStates, listImports } from '../../import.contract.ts';
import { isGoing } from './import-state.ts';
import { useImportColumns } from './use-import-columns.tsx';

const secondsBetween = 3;

/** Whoever left an import finds it again here, and sees how far it has come. */
export function ImportsScreen() {
  const { t } = useTranslation('imports');
  const choices = importStates.map((value) => ({ value, label: t(`state.${value}`) }));
  const filters: Filter[] = [{ kind: 'choice', name: 'state', label: t('import.state'), choices, isSingle: true }];
  const list = useList(listImports, { query: useUrlQuery(listImports, filters) });
  useReadAgain(list.rows.some(({ state }) => isGoing(state)));
  return (
    <ListScreen
      title={t('import.plural')}
      name="imports"
      label={t('import.plural')}
      filters={filters}
      columns={useImportColumns()}
      list={list}
      idOf={(row) => row.id}
      pathOf={(row) => `/imports/${row.id}`}
      actions={<NewButton />}
      empty={<EmptyState title={t('import.emptyTitle')} text={t('import.emptyText')} action={<NewButton />} />}
    />
  );
}

function NewButton() {
  const { t } = useTranslation('imports');
  const go = useGo();
  return (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go('/imports/new')}>
      {t('import.new')}
    </Button>
  );
}

/** While something goes on by itself. */
function useReadAgain(isOn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isOn) return undefined;
    const readAgain = () => void client.invalidateQueries({ queryKey: [listImports.path] });
    const timer = setInterval(readAgain, secondsBetween * 1000);
    return () => clearInterval(timer);
  }, [isOn, client]);
}
