import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsAsList } from '../../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../../web/api/use-answer.ts';
import type { Column } from '../../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../../web/ui/list/data-table.tsx';
import { Page } from '../../../../../web/ui/page.tsx';
import { listLabelTemplates, type LabelTemplateView } from '../../../label-template.contract.ts';
import { ChangeTemplateDialog } from './change-template-dialog.tsx';

/** What a provider prints on which paper. */
export function LabelTemplatesScreen() {
  const { t } = useTranslation('assets');
  const [changing, change] = useState<LabelTemplateView | null>(null);
  const result = useAnswer(listLabelTemplates, {});
  return (
    <Page title={t('label.template.title')} layout="wide">
      <p className="yt-quiet">{t('label.template.text')}</p>
      <DataTable
        name="label-templates"
        label={t('label.template.title')}
        columns={useTemplateColumns(result.data?.providerHotline ?? null, change)}
        list={rowsAsList(result, ({ items }) => items)}
        idOf={({ code }) => code}
        empty={null}
      />
      {changing && <ChangeTemplateDialog template={changing} onClose={() => change(null)} />}
    </Page>
  );
}

function useTemplateColumns(
  providerHotline: string | null,
  change: (template: LabelTemplateView) => void,
): Column<LabelTemplateView>[] {
  const { t } = useTranslation('assets');
  const ofProvider = providerHotline
    ? t('label.template.ofProvider', { hotline: providerHotline })
    : t('label.template.none');
  return [
    {
      key: 'paper',
      title: t('label.template.paper'),
      width: 220,
      render: ({ code }) => t(`label.template.codes.${code}`),
    },
    {
      key: 'fields',
      title: t('label.template.fields'),
      render: ({ fields }) => fields.map((field) => t(`label.template.field.${field}`)).join(' · '),
    },
    {
      key: 'hotlines',
      title: t('label.template.hotlines'),
      width: 220,
      render: ({ hotlines }) => hotlines.join(' · ') || ofProvider,
    },
    { key: 'remark', title: t('label.template.remark'), width: 200, render: ({ remark }) => remark },
    {
      key: 'change',
      title: t('label.template.change'),
      width: 110,
      isActs: true,
      render: (template) => (
        <Button
          size="small"
          icon={<EditOutlined />}
          aria-label={`${t('label.template.change')} ${t(`label.template.codes.${template.code}`)}`}
          onClick={() => change(template)}
        >
          {t('label.template.change')}
        </Button>
      ),
    },
  ];
}
