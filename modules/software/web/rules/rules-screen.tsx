import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { listTitleRules, type TitleRuleRow } from '../../title-rule.contract.ts';
import { productSource } from '../products/product-source.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { useRuleColumns } from './use-rule-columns.tsx';

/** Which reported names mean which product. */
export function RulesScreen() {
  const { t } = useTranslation('software');
  const [writing, write] = useState<TitleRuleRow | 'new' | null>(null);
  const filters: Filter[] = [
    { kind: 'text', name: 'q', label: t('rule.find') },
    { kind: 'search', name: 'productId', label: t('rule.means'), source: productSource },
  ];
  const mayChange = useMay('software_product.change');
  const button = mayChange && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => write('new')}>
      {t('rule.new')}
    </Button>
  );
  return (
    <>
      <ListScreen
        title={t('rule.plural')}
        name="title-rules"
        isExported
        label={t('rule.plural')}
        views={<p className="yt-quiet">{t('rule.intro')}</p>}
        filters={filters}
        columns={useRuleColumns(write)}
        list={useList(listTitleRules, { query: useUrlQuery(listTitleRules, filters) })}
        idOf={(row) => row.id}
        actions={button}
        empty={<NoRules />}
      />
      {writing && <RuleDialog rule={writing === 'new' ? null : writing} onClose={() => write(null)} />}
    </>
  );
}

function NoRules() {
  const { t } = useTranslation('software');
  const { row: _row, sort: _sort, ...asked } = useUrlState().values;
  if (Object.keys(asked).length > 0) return <EmptyState title={t('rule.noneSuch')} text={t('rule.noneSuchText')} />;
  return <EmptyState title={t('rule.emptyTitle')} text={t('rule.emptyText')} />;
}
