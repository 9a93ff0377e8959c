import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { retireTitleRule, type TitleRuleRow } from '../../title-rule.contract.ts';

export function useRuleColumns(change: (rule: TitleRuleRow) => void): Column<TitleRuleRow>[] {
  const { t } = useTranslation('software');
  return [
    { key: 'pattern', title: t('rule.pattern'), shown: 'always', render: (row) => <code>{row.pattern}</code> },
    {
      key: 'publisherPattern',
      title: t('product.publisher'),
      width: 160,
      render: (row) => row.publisherPattern && <code>{row.publisherPattern}</code>,
    },
    {
      key: 'product',
      title: t('rule.means'),
      width: 180,
      render: ({ product }) =>
        product ? <Go to={`/software-products/${product.id}`}>{product.name}</Go> : t('rule.meansNothing'),
    },
    { key: 'edition', title: t('edition'), width: 120, shown: 'at_wish', render: (row) => row.edition },
    { key: 'titles', title: t('rule.titles'), width: 120, align: 'end', render: (row) => row.titles },
    {
      key: 'createdAt',
      title: t('createdAt'),
      width: 150,
      shown: 'at_wish',
      render: (row) => <InstantText at={row.createdAt} />,
    },
    {
      key: 'acts',
      title: t('shell:action.edit'),
      width: 200,
      isActs: true,
      render: (row) => row.abilities.includes('change') && <RuleActs rule={row} change={() => change(row)} />,
    },
  ];
}

function RuleActs({ rule, change }: { rule: TitleRuleRow; change: () => void }) {
  const { t } = useTranslation('software');
  const retire = useSend(retireTitleRule);
  const { id, pattern, revision } = rule;
  return (
    <>
      <Button size="small" icon={<EditOutlined />} aria-label={`${t('shell:action.edit')} ${pattern}`} onClick={change}>
        {t('shell:action.edit')}
      </Button>{' '}
      <RetireButton
        question={t('rule.retireQuestion', { pattern })}
        text={t('rule.retireText')}
        retire={() => retire.mutateAsync({ params: { titleRule: id }, ifMatch: revision })}
      >
        {t('rule.retire')}
      </RetireButton>
    </>
  );
}
