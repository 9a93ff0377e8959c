import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { changeSiteLayer, readSiteLayer } from '../../calendar-layer.contract.ts';
import { LayerScreen } from './layer-screen.tsx';

export function SiteLayerScreen({ params: { site = '' } }: ScreenProps) {
  const params = { site };
  const result = useAnswer(readSiteLayer, { params });
  const change = useSend(changeSiteLayer);
  return (
    <LayerScreen result={result} save={(layer, ifMatch) => change.mutateAsync({ params, body: { layer }, ifMatch })} />
  );
}
