import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { RecordActs } from '../../../../web/ui/record-acts.tsx';
import { reinstateSeries, retireSeries, type SeriesView } from '../../sample.contract.ts';
import { ChangeSeriesDialog } from './series-dialogs.tsx';

export function SeriesActs({ series }: { series: SeriesView }) {
  const { t } = useTranslation('sla');
  const [isChanging, change] = useState(false);
  const retire = useSend(retireSeries);
  const reinstate = useSend(reinstateSeries);
  const { id, name, revision, abilities } = series;
  const seen = { params: { sampleSeries: id }, ifMatch: revision };
  return (
    <>
      <RecordActs
        size="small"
        abilities={abilities}
        edit={() => change(true)}
        retire={{
          name: t('objective.retire'),
          question: t('series.retireQuestion', { name }),
          text: t('series.retireText'),
          act: () => retire.mutateAsync(seen),
        }}
        reinstate={{ name: t('objective.reinstate'), act: () => reinstate.mutateAsync(seen) }}
      />
      {isChanging && <ChangeSeriesDialog series={series} onClose={() => change(false)} />}
    </>
  );
}
