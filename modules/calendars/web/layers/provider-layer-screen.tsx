import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { changeProviderLayer, readProviderLayer } from '../../calendar-layer.contract.ts';
import { LayerScreen } from './layer-screen.tsx';

export function ProviderLayerScreen() {
  const result = useAnswer(readProviderLayer);
  const change = useSend(changeProviderLayer);
  return <LayerScreen result={result} save={(layer, ifMatch) => change.mutateAsync({ body: { layer }, ifMatch })} />;
}
