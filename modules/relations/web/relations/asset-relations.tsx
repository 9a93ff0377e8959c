import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { assetEnds, readAsset } from '../../../assets/asset.contract.ts';
import { ImpactLink } from '../impact/impact-link.tsx';
import { RelationsOf } from './relations-of.tsx';

/** On a machine's page: what it hangs on, what hangs on it, and the way to what is hit when it fails. */
export function AssetRelations({ subjectId }: PanelProps) {
  const mayChange = useMay('relation.change');
  const result = useAnswer(readAsset, { params: { asset: subjectId } });
  const { t } = useTranslation('relations');
  return (
    <Answered result={result}>
      {({ id, customer, status }) => (
        <>
          <RelationsOf
            own={{ kind: 'asset', id, customerId: customer.id }}
            mayRelate={mayChange && !assetEnds.some((end) => end === status)}
          />
          <p className="yt-quiet">
            <ImpactLink kind="asset" id={id} words={t('impact.linkTell')} />
          </p>
        </>
      )}
    </Answered>
  );
}
