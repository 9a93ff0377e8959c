import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useCodes } from '../../../catalogue/web/index.ts';
import { readSite } from '../../../customers/site.contract.ts';
import type { DeviceScope } from '../../contract-terms.contract.ts';

/** Which devices the list follows: sites, kinds, and whether new ones join by themselves. */
export function ScopeWords({ scope: { siteIds = [], assetKinds = [], takesIn } }: { scope: DeviceScope }) {
  const { t } = useTranslation('contracts');
  const kinds = useCodes('asset_kind');
  return (
    <ul className="contract-lines">
      {siteIds.map((id) => (
        <li key={id}>
          <SiteName id={id} />
        </li>
      ))}
      {assetKinds.length > 0 && <li>{assetKinds.map((kind) => kinds.nameOf(kind)).join(t('join'))}</li>}
      {siteIds.length + assetKinds.length === 0 && <li>{t('terms.followAll')}</li>}
      {takesIn && <li>{t('terms.takesIn')}</li>}
    </ul>
  );
}

function SiteName({ id }: { id: string }) {
  const site = useAnswer(readSite, { params: { site: id } }).data;
  return site?.name ?? '…';
}
