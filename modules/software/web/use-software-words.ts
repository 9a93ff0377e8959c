import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../web/ui/words/status.tsx';
import { licenceMetrics, type LicenceState } from '../licence.contract.ts';
import { verdicts, type Verdict } from '../software-balance.contract.ts';
import { licensings, productStages, type ProductStage } from '../software-product.contract.ts';
import { titleStates, type TitleState } from '../software-title.contract.ts';

const stageTones: Record<ProductStage, Tone> = {
  plan: 'waiting',
  test: 'active',
  deploy: 'active',
  manage: 'good',
  upgrade: 'soon',
  retired: 'over',
};
const titleTones: Record<TitleState, Tone> = { unknown: 'soon', known: 'good', ignored: 'over' };
const licenceTones: Record<LicenceState, Tone> = {
  coming: 'waiting',
  valid: 'good',
  ending: 'soon',
  expired: 'breached',
  retired: 'over',
};
const verdictTones: Record<Verdict, Tone> = {
  forbidden: 'breached',
  not_licensed: 'breached',
  over: 'breached',
  under: 'soon',
  fits: 'good',
  no_licence_needed: 'over',
};

/** What the codes of software are called on screen, and what they ask of the one who looks. */
export function useSoftwareWords() {
  const { t } = useTranslation('software');
  return {
    licensings: licensings.map((value) => ({ value, label: t(`product.licensings.${value}`) })),
    stages: productStages.map((value) => ({ value, label: t(`product.stages.${value}`) })),
    titleStates: titleStates.map((value) => ({ value, label: t(`title.states.${value}`) })),
    metrics: licenceMetrics.map((value) => ({ value, label: t(`licence.metrics.${value}`) })),
    verdicts: verdicts.map((value) => ({ value, label: t(`balance.verdicts.${value}`) })),
    stageOf: (stage: ProductStage) => ({ tone: stageTones[stage], text: t(`product.stages.${stage}`) }),
    titleStateOf: (state: TitleState) => ({ tone: titleTones[state], text: t(`title.states.${state}`) }),
    licenceStateOf: (state: LicenceState) => ({ tone: licenceTones[state], text: t(`licence.states.${state}`) }),
    verdictOf: (verdict: Verdict) => ({ tone: verdictTones[verdict], text: t(`balance.verdicts.${verdict}`) }),
  };
}
