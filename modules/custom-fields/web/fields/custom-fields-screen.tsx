import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { ViewLinks } from '../../../../web/ui/list/view-links.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { customNouns, listCustomFields } from '../../custom-field.contract.ts';
import './custom-fields.css';
import { Preview } from './preview.tsx';
import { useFieldColumns } from './use-field-columns.tsx';
import { useShownNoun } from './use-shown-noun.ts';

const secondsBetweenLooks = 3;

/** The own fields of one noun at a time, in the order of its form, with the form beside them. */
export function CustomFieldsScreen() {
  const { t } = useTranslation('custom-fields');
  const go = useGo();
  const noun = useShownNoun();
  const result = useAnswer(listCustomFields, { query: { noun } });
  const { items = [], abilities = [], reindexing } = result.data ?? {};
  const inUse = items.filter(({ isRetired }) => !isRetired);
  const add = abilities.includes('record') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => go(`/custom-fields/new?noun=${noun}`)}>
      {t('new')}
    </Button>
  );
  const named = { noun: t(`noun.${noun}`) };
  return (
    <Page title={t('title')} actions={add}>
      <ViewLinks
        label={t('title')}
        views={customNouns.map((one) => ({
          text: t(`noun.${one}`),
          to: `/custom-fields?noun=${one}`,
          isShown: one === noun,
        }))}
      />
      {reindexing && <Reindexing noun={noun} done={reindexing.done} />}
      <div className="custom-fields-beside">
        <DataTable
          name="custom-fields"
          label={t('title')}
          columns={useFieldColumns(items)}
          list={rowsAsList(result, (answer) => answer.items)}
          idOf={(row) => row.id}
          pathOf={(row) => `/custom-fields/${row.id}`}
          empty={<EmptyState title={t('empty.title', named)} text={t('empty.text')} action={add} />}
        />
        {inUse.length > 0 && <Preview noun={noun} fields={inUse} />}
      </div>
    </Page>
  );
}

/** Looks again while it is there. */
function Reindexing({ noun, done }: { noun: ReturnType<typeof useShownNoun>; done: number }) {
  const { t } = useTranslation('custom-fields');
  useAnswer(listCustomFields, { query: { noun } }, { everySeconds: secondsBetweenLooks });
  return <Alert type="info" role="status" title={t('state.reindexing', { count: done })} />;
}
