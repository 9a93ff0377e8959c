import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { RecordActs } from '../../../../web/ui/record-acts.tsx';
import { reinstateCityCoverage, retireCityCoverage, type CityCoverageView } from '../../city-coverage.contract.ts';
import { ChangeCityDialog } from './city-dialogs.tsx';

export function CityActs({ city }: { city: CityCoverageView }) {
  const { t } = useTranslation('sla');
  const [isChanging, change] = useState(false);
  const retire = useSend(retireCityCoverage);
  const reinstate = useSend(reinstateCityCoverage);
  const { id, revision, abilities } = city;
  const seen = { params: { cityCoverage: id }, ifMatch: revision };
  return (
    <>
      <RecordActs
        size="small"
        abilities={abilities}
        edit={() => change(true)}
        retire={{
          name: t('objective.retire'),
          question: t('city.retireQuestion', { city: city.city }),
          text: t('city.retireText'),
          act: () => retire.mutateAsync(seen),
        }}
        reinstate={{ name: t('objective.reinstate'), act: () => reinstate.mutateAsync(seen) }}
      />
      {isChanging && <ChangeCityDialog city={city} onClose={() => change(false)} />}
    </>
  );
}
