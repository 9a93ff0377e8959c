import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { readAsset } from '../../../assets/asset.contract.ts';
import { readCover } from '../../cover.contract.ts';
import { AddToList } from '../cover/add-to-list.tsx';
import { ServingContracts } from './serving-contracts.tsx';

/** Which contract covers the machine. */
export function AssetContracts({ subjectId }: PanelProps) {
  const customer = useAnswer(readAsset, { params: { asset: subjectId } }).data?.customer;
  if (!customer) return null;
  const query = { customerId: customer.id, assetId: subjectId };
  return (
    <>
      <ServingContracts query={query} />
      <AddListed query={query} />
    </>
  );
}

/** Where a contract does not list it: the way onto the list. */
function AddListed({ query }: { query: { customerId: string; assetId: string } }) {
  const cover = useAnswer(readCover, { query }).data;
  return cover ? <AddToList assetId={query.assetId} cover={cover} /> : null;
}
