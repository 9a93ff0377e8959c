import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { codeLists, listCodeLists, type CodeList } from '../../code-list.contract.ts';
import { AddCodeDialog } from './add-code-dialog.tsx';
import { CodeListLinks } from './code-list-links.tsx';
import { CodeSummary } from './code-summary.tsx';
import { useCodeColumns } from './use-code-columns.tsx';

/** One code list at a time, in the order in which its codes are offered. */
export function CodeListsScreen() {
  const { t } = useTranslation('catalogue');
  const [isAdding, setAdding] = useState(false);
  const asked = one(useUrlState().values['list']);
  const shown: CodeList = codeLists.find((list) => list === asked) ?? codeLists[0];
  const result = useAnswer(listCodeLists);
  const add = result.data?.abilities.includes('add') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t('codes.add')}
    </Button>
  );
  return (
    <>
      <ListScreen
        title={t('codes.title')}
        name="codes"
        label={t(`code_list.${shown}`)}
        views={<CodeListLinks shown={shown} />}
        columns={useCodeColumns(shown)}
        list={rowsAsList(result, ({ lists }) => lists.find(({ list }) => list === shown)?.items ?? [])}
        idOf={(row) => row.id}
        detail={(id) => <CodeSummary id={id} />}
        actions={add}
        empty={<EmptyState title={t('codes.empty')} action={add} />}
      />
      {isAdding && <AddCodeDialog list={shown} onClose={() => setAdding(false)} />}
    </>
  );
}
