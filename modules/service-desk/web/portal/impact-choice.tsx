import { useTranslation } from 'react-i18next';
import type { Impact } from '../../../catalogue/priority.contract.ts';
import { LightToggles } from '../../../../web/ui/light/light-choices.tsx';
import { CallFirst } from './call-first.tsx';

const offered: readonly Impact[] = ['degraded', 'severely_degraded', 'interrupted'];

interface ImpactChoiceProps {
  chosen: Impact | '';
  choose: (impact: Impact | '') => void;
}

/** Can one still work? Asked in words, kept as impact (SD-05); whoever cannot is asked to call. */
export function ImpactChoice({ chosen, choose }: ImpactChoiceProps) {
  const { t } = useTranslation('service-desk');
  return (
    <div className="lt-field">
      <span className="lt-label">{t('portal.impact.label')}</span>
      <LightToggles
        label={t('portal.impact.label')}
        choices={offered.map((value) => ({ value, title: t(`portal.impact.${value}`) }))}
        chosen={chosen}
        // pressed again, it is left to the category
        onChoose={(value) => choose(value === chosen ? '' : (offered.find((one) => one === value) ?? ''))}
      />
      {(chosen === 'interrupted' || chosen === 'severely_degraded') && <CallFirst />}
    </div>
  );
}
