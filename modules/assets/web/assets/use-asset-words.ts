import { useTranslation } from 'react-i18next';
import type { Choice } from '../../../../web/ui/choice.ts';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import { assetEnds, assetStatuses, type AssetStatus } from '../../asset.contract.ts';

const tones: Record<AssetStatus, Tone> = {
  planned: 'waiting',
  on_order: 'waiting',
  in_stock: 'waiting',
  in_use: 'good',
  in_repair: 'soon',
  on_loan: 'active',
  lost: 'breached',
  retired: 'over',
  scrapped: 'over',
};

/** How machines' codes are called, and what of them may be chosen. */
export function useAssetWords() {
  const { t } = useTranslation('assets');
  const kinds = useCodes('asset_kind');
  const word = (status: AssetStatus) => t(`status.${status}`);
  const choicesOf = (statuses: readonly AssetStatus[]): Choice[] =>
    statuses.map((value) => ({ value, label: word(value) }));
  return {
    kinds: kinds.choices,
    kind: kinds.nameOf,
    living: choicesOf(assetStatuses),
    statuses: choicesOf([...assetStatuses, ...assetEnds]),
    stateOf: (status: AssetStatus) => ({ tone: tones[status], text: word(status) }),
  };
}
