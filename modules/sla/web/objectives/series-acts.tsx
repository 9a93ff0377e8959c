import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
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
      {abilities.includes('change') && (
        <Button size="small" onClick={() => change(true)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('retire') && (
        <RetireButton
          size="small"
          question={t('series.retireQuestion', { name })}
          text={t('series.retireText')}
          retire={() => retire.mutateAsync(seen)}
        >
          {t('objective.retire')}
        </RetireButton>
      )}
      {abilities.includes('reinstate') && (
        <ActButton act={() => reinstate.mutateAsync(seen)}>{t('objective.reinstate')}</ActButton>
      )}
      {isChanging && <ChangeSeriesDialog series={series} onClose={() => change(false)} />}
    </>
  );
}
