import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { Tile } from '../../dashboard.contract.ts';
import { listDeliveredReports } from '../../delivered-report.contract.ts';
import { listSavedReports, type SavedQuestion } from '../../saved-report.contract.ts';
import { usePeriodChoices } from './use-period-choices.ts';

interface TileDialogProps {
  add: (tile: Tile) => void;
  onClose: () => void;
}

interface Chart {
  report: string;
  period?: string;
  title?: string;
}

/** Which report; its question is copied, so that the tile stays when the report goes. */
export function ChartTileDialog({ add, onClose }: TileDialogProps) {
  const { t } = useTranslation('reports');
  const reports = useReports();
  const periods = usePeriodChoices();
  return (
    <FormDialog<Chart>
      title={t('tile.chart')}
      fields={[
        { kind: 'choice', name: 'report', label: t('tile.report'), choices: reports, isRequired: true },
        { kind: 'choice', name: 'period', label: t('tile.period'), help: t('tile.periodHelp'), choices: periods },
        { kind: 'line', name: 'title', label: t('tile.title'), help: t('tile.titleHelp'), most: 100 },
      ]}
      submitText={t('shell:action.add')}
      onClose={onClose}
      submit={async ({ report, period, title = null }) => {
        const chosen = reports.find(({ value }) => value === report);
        if (!chosen) return;
        const { from: _from, to: _to, ...moving } = chosen.question;
        const question = period === undefined ? chosen.question : { ...moving, period };
        add({ kind: 'chart', title: title ?? chosen.label, width: 6, height: 2, facts: chosen.facts, question });
      }}
    />
  );
}

interface Offered {
  value: string;
  label: string;
  facts: string;
  question: SavedQuestion;
}

/** Saved ones first, then the delivered ones, each also in its course. */
function useReports(): Offered[] {
  const { t } = useTranslation('reports');
  const saved = useAnswer(listSavedReports).data?.items ?? [];
  const delivered = useAnswer(listDeliveredReports).data?.items ?? [];
  return [
    ...saved.map(({ id, name, facts, question }) => ({ value: id, label: name, facts, question })),
    ...delivered.flatMap(({ code, textKey, facts, question, trend }) => {
      const name = t(`${textKey}.name`);
      return [
        { value: code, label: name, facts, question: { ...question, period: 'last_30_days' } },
        {
          value: `${code} trend`,
          label: t('list.courseOf', { name }),
          facts,
          question: { ...trend, period: 'last_12_months' },
        },
      ];
    }),
  ];
}
