import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readAssetLabel, type AssetLabelView } from '../../asset-label.contract.ts';
import { labelAddress } from './label-address.ts';
import { LabelActs } from './label-acts.tsx';
import './asset-label.css';

/** The label that sticks on a machine: where its picture leads, whether it is out of date, and a new one. */
export function AssetLabel({ subjectId }: PanelProps) {
  const result = useAnswer(readAssetLabel, { params: { asset: subjectId } });
  return (
    <Answered result={result}>
      {(view) => (
        <div className="asset-label">
          <Label label={view.label} />
          <LabelActs assetId={subjectId} view={view} />
        </div>
      )}
    </Answered>
  );
}

function Label({ label }: { label: AssetLabelView['label'] }) {
  const { t } = useTranslation('assets');
  const format = useFormat();
  if (!label) return <p className="yt-quiet">{t('label.noneText')}</p>;
  const address = labelAddress(label.code);
  const changed = label.changed.map((field) => t(`asset.${field}`)).join(t('label.and'));
  return (
    <Facts
      layout="grid"
      items={[
        {
          label: t('label.state'),
          value:
            label.changed.length > 0 ? (
              <Status tone="soon" text={t('label.outdated', { fields: changed })} />
            ) : (
              <Status tone="good" text={t('label.current')} />
            ),
        },
        { label: t('label.address'), value: address },
        { label: t('label.issuedAt'), value: format.instant(label.issuedAt) },
        { label: t('label.printedAt'), value: label.printedAt && format.instant(label.printedAt) },
        {
          label: t('label.stuck'),
          value:
            label.stuckAt === null
              ? t('label.notStuck')
              : t('label.stuckText', { at: format.instant(label.stuckAt), name: label.stuckBy?.name ?? '' }),
        },
        {
          label: t('label.issuedBy'),
          value: label.issuedBy && <Go to={`/staff/${label.issuedBy.id}`}>{label.issuedBy.name}</Go>,
        },
      ]}
    />
  );
}
