import { useTranslation } from 'react-i18next';
import type { AssetStatus } from '../../../assets/asset.contract.ts';

const tones: Partial<Record<AssetStatus, string>> = { in_use: 'good', in_repair: 'soon', lost: 'breached' };

/** How a machine is, in a word. */
export function MachineState({ status }: { status: AssetStatus }) {
  const { t } = useTranslation('service-desk');
  return (
    <span className="lt-pill" data-tone={tones[status]}>
      {t(`portal.machine.status.${status}`)}
    </span>
  );
}
