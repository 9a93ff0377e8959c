import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { changeCustomerLayer, readCustomerLayer } from '../../calendar-layer.contract.ts';
import { LayerScreen } from './layer-screen.tsx';

export function CustomerLayerScreen({ params: { customer = '' } }: ScreenProps) {
  const params = { customer };
  const result = useAnswer(readCustomerLayer, { params });
  const change = useSend(changeCustomerLayer);
  return (
    <LayerScreen result={result} save={(layer, ifMatch) => change.mutateAsync({ params, body: { layer }, ifMatch })} />
  );
}
