import { useMay } from '../../../../web/api/session.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { CoverCard } from '../../../contracts/web/index.ts';
import { idIn } from './use-proposal.ts';

/** Whether what is being recorded is covered, as soon as it is clear for whom it is (BIL-03). */
export function RecordCover({ values }: { values: FieldValues }) {
  const mayRead = useMay('contract.read_cover');
  const customerId = idIn(values['customerId']);
  if (!mayRead || customerId === undefined) return null;
  return (
    <CoverCard
      customerId={customerId}
      assetId={idIn(values['assetId'])}
      categoryId={idIn(values['categoryId'])}
      kind={idIn(values['kind'])}
    />
  );
}
