import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { readAsset } from '../../../assets/asset.contract.ts';
import { ServingContracts } from './serving-contracts.tsx';

/** Which contract covers the machine. */
export function AssetContracts({ subjectId }: PanelProps) {
  const customer = useAnswer(readAsset, { params: { asset: subjectId } }).data?.customer;
  return customer ? <ServingContracts query={{ customerId: customer.id, assetId: subjectId }} /> : null;
}
