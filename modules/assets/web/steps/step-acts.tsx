import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { AssetStatus, AssetView } from '../../asset.contract.ts';
import { listAssetSteps, type StepKind, type StepOffer } from '../../asset-step.contract.ts';
import { TakeStepDialog } from './take-step-dialog.tsx';

/** What mostly comes next; it has a button of its own. */
const usual: Readonly<Record<AssetStatus, StepKind>> = {
  planned: 'order',
  on_order: 'receive',
  in_stock: 'issue',
  in_use: 'return',
  on_loan: 'return',
  in_repair: 'back_from_repair',
  lost: 'find',
  retired: 'reinstate',
  scrapped: 'dispose',
};
const grave: ReadonlySet<StepKind> = new Set(['lose', 'retire', 'scrap']);

/** The steps that the machine may take now: the usual one, and a menu with the others. */
export function StepActs({ asset }: { asset: AssetView }) {
  const { t } = useTranslation('assets');
  const [open, setOpen] = useState<StepOffer | null>(null);
  const { data } = useAnswer(listAssetSteps, { params: { asset: asset.id } });
  const offers = data?.offers ?? [];
  const next = offers.find(({ kind }) => kind === usual[asset.status]);
  const others = offers
    .filter((offer) => offer !== next)
    .toSorted((one, other) => Number(grave.has(one.kind)) - Number(grave.has(other.kind)))
    .map((offer) => ({
      key: offer.kind,
      label: t(`step.kinds.${offer.kind}`),
      danger: grave.has(offer.kind),
      onClick: () => setOpen(offer),
    }));
  return (
    <>
      {next && (
        <Button type="primary" onClick={() => setOpen(next)}>
          {t(`step.kinds.${next.kind}`)}
        </Button>
      )}
      {others.length > 0 && (
        <Dropdown menu={{ items: others, autoFocus: true }} trigger={['click']} autoFocus>
          <Button aria-haspopup="menu">
            {t('step.act')} <DownOutlined />
          </Button>
        </Dropdown>
      )}
      {open && <TakeStepDialog asset={asset} offer={open} onClose={() => setOpen(null)} />}
    </>
  );
}
