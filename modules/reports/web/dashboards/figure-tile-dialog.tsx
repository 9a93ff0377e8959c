import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { Tile } from '../../dashboard.contract.ts';
import { listMeasures } from '../../measure.contract.ts';
import { useReportWords } from '../reports/use-report-words.ts';
import { usePeriodChoices } from './use-period-choices.ts';

interface TileDialogProps {
  add: (tile: Tile) => void;
  onClose: () => void;
}

interface Figure {
  measure: string;
  period: string;
  title?: string;
}

/** Which measure of which period. */
export function FigureTileDialog({ add, onClose }: TileDialogProps) {
  const { t } = useTranslation('reports');
  const words = useReportWords();
  const periods = usePeriodChoices();
  const facts = useAnswer(listMeasures).data?.facts.find(({ name }) => name === 'tickets');
  const measures = (facts?.measures ?? []).map((measure) => ({ value: measure.code, label: words.measure(measure) }));
  return (
    <FormDialog<Figure>
      title={t('tile.figure')}
      fields={[
        { kind: 'choice', name: 'measure', label: t('tile.measure'), choices: measures, isRequired: true },
        { kind: 'choice', name: 'period', label: t('tile.period'), choices: periods, isRequired: true },
        { kind: 'line', name: 'title', label: t('tile.title'), help: t('tile.titleHelp'), most: 100 },
      ]}
      initial={{ measure: 'count', period: 'this_month' }}
      submitText={t('shell:action.add')}
      onClose={onClose}
      submit={async ({ measure, period, title = null }) => {
        const question = { measure: [measure], period };
        add({ kind: 'figure', title, width: 3, height: 1, facts: 'tickets', question });
      }}
    />
  );
}
