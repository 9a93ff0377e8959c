import type { UseQueryResult } from '@tanstack/react-query';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { readAssetImpact, readServiceImpact, type ImpactView } from '../../impact.contract.ts';
import { ImpactPage } from './impact-page.tsx';

export function AssetImpactScreen({ params }: ScreenProps) {
  const query = useSteps();
  const result = useAnswer(readAssetImpact, { params: { asset: params['asset'] ?? '' }, query });
  return <ImpactOf result={result} steps={query.steps} />;
}

export function ServiceImpactScreen({ params }: ScreenProps) {
  const query = useSteps();
  const result = useAnswer(readServiceImpact, { params: { service: params['service'] ?? '' }, query });
  return <ImpactOf result={result} steps={query.steps} />;
}

/** How far it is followed stands in the address. */
function useSteps(): { steps?: string } {
  const steps = one(useUrlState().values['steps']);
  return steps !== undefined && /^([1-9]|10)$/.test(steps) ? { steps } : {};
}

function ImpactOf({ result, steps }: { result: UseQueryResult<ImpactView>; steps: string | undefined }) {
  return <Answered result={result}>{(impact) => <ImpactPage impact={impact} steps={steps} />}</Answered>;
}
