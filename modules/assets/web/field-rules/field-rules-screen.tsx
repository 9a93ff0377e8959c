import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { changeAssetFieldRule, readAssetFieldRules, type FieldRuleView } from '../../asset-field-rule.contract.ts';
import { useToldWords } from '../history/use-told-words.tsx';

/** For each field that machines report themselves: how long what people stated stands against it. */
export function FieldRulesScreen() {
  const { t } = useTranslation('assets');
  const [changing, change] = useState<FieldRuleView | null>(null);
  const result = useAnswer(readAssetFieldRules, {});
  return (
    <Page title={t('rule.title')} layout="column">
      <p className="yt-quiet">{t('rule.text')}</p>
      <DataTable
        name="asset-field-rules"
        label={t('rule.title')}
        columns={useRuleColumns(change)}
        list={rowsAsList(result, ({ rules }) => rules)}
        idOf={(row) => row.field}
        empty={null}
      />
      {changing && <ChangeRuleDialog rule={changing} onClose={() => change(null)} />}
    </Page>
  );
}

function useRuleColumns(change: (rule: FieldRuleView) => void): Column<FieldRuleView>[] {
  const { t } = useTranslation('assets');
  const { fieldOf } = useToldWords();
  const heldText = (days: number | null) => {
    if (days === null) return t('rule.always');
    return days === 0 ? t('rule.never') : t('rule.days', { days });
  };
  return [
    { key: 'field', title: t('rule.field'), render: (row) => fieldOf(row.field) },
    { key: 'held', title: t('rule.held'), width: 180, render: (row) => heldText(row.heldDays) },
    { key: 'delivered', title: t('rule.delivered'), width: 180, render: (row) => heldText(row.deliveredDays) },
    {
      key: 'change',
      title: t('rule.change'),
      width: 110,
      isActs: true,
      render: (row) => (
        <Button
          size="small"
          icon={<EditOutlined />}
          aria-label={`${t('rule.change')} ${fieldOf(row.field)}`}
          onClick={() => change(row)}
        >
          {t('rule.change')}
        </Button>
      ),
    },
  ];
}

function ChangeRuleDialog({ rule, onClose }: { rule: FieldRuleView; onClose: () => void }) {
  const { t } = useTranslation('assets');
  const { fieldOf } = useToldWords();
  const send = useSend(changeAssetFieldRule);
  const { field, heldDays } = rule;
  return (
    <FormDialog<{ heldDays?: number | null }>
      title={fieldOf(field)}
      fields={[
        {
          kind: 'number',
          name: 'heldDays',
          label: t('rule.daysLabel'),
          help: t('rule.daysHelp'),
          least: 0,
          largest: 3650,
          isFocused: true,
        },
      ]}
      initial={{ heldDays }}
      emptyAs="null"
      submit={(body) => send.mutateAsync({ body: { field, heldDays: body.heldDays ?? null } })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
