import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
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
      {abilities.includes('change') && (
        <Button size="small" onClick={() => change(true)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('retire') && (
        <RetireButton
          size="small"
          question={t('city.retireQuestion', { city: city.city })}
          text={t('city.retireText')}
          retire={() => retire.mutateAsync(seen)}
        >
          {t('objective.retire')}
        </RetireButton>
      )}
      {abilities.includes('reinstate') && (
        <ActButton act={() => reinstate.mutateAsync(seen)}>{t('objective.reinstate')}</ActButton>
      )}
      {isChanging && <ChangeCityDialog city={city} onClose={() => change(false)} />}
    </>
  );
}
