import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../web/api/address.ts';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import type { PanelProps } from '../../../../web/register.ts';
import type { Column } from '../../../../web/ui/list/column.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { ApprovalState } from '../../../approvals/web/index.ts';
import { listAssetSteps, printAssetStep, type StepView } from '../../asset-step.contract.ts';
import './asset-steps.css';
import { useStepWords } from './use-step-words.ts';

/** Where a machine went in its life, what waits for a yes, and the forms to sign. */
export function AssetSteps({ subjectId: asset }: PanelProps) {
  const { t } = useTranslation('assets');
  const result = useAnswer(listAssetSteps, { params: { asset } });
  return (
    <>
      <div className="asset-step-approval">
        <ApprovalState subjectId={asset} most={1} />
      </div>
      <DataTable
        name="asset-steps"
        label={t('step.panel')}
        columns={useStepColumns(asset)}
        list={rowsAsList(result, ({ items }) => items)}
        idOf={(row) => row.id}
        empty={<p className="yt-quiet">{t('step.none')}</p>}
      />
    </>
  );
}

function useStepColumns(asset: string): Column<StepView>[] {
  const { t } = useTranslation('assets');
  const { stateOf, linesOf } = useStepWords();
  const address = (step: string) => addressOf(printAssetStep.path, { asset, step }, { language: currentLocale() });
  return [
    { key: 'number', title: t('step.number'), width: 150, render: (row) => row.number },
    { key: 'kind', title: t('step.kind'), width: 130, render: (row) => t(`step.kinds.${row.kind}`) },
    { key: 'state', title: t('step.state'), width: 150, render: (row) => <Status {...stateOf(row.state)} /> },
    { key: 'at', title: t('step.at'), width: 150, render: (row) => <InstantText at={row.at} /> },
    { key: 'by', title: t('step.by'), width: 90, render: (row) => row.by?.name },
    { key: 'contact', title: t('step.contactId'), width: 100, render: (row) => row.contact?.name },
    {
      key: 'about',
      title: t('step.about'),
      render: (row) => (
        <ul className="asset-step-lines">
          {linesOf(row).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ),
    },
    {
      key: 'form',
      title: t('step.form'),
      width: 110,
      isActs: true,
      render: (row) => (
        <Button
          size="small"
          icon={<PrinterOutlined />}
          href={address(row.id)}
          download
          aria-label={t('step.printOf', { number: row.number })}
        >
          {t('step.print')}
        </Button>
      ),
    },
  ];
}
