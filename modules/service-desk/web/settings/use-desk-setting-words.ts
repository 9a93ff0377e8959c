import { useTranslation } from 'react-i18next';
import { closings, type Closing } from '../../desk-setting.contract.ts';

/** How the desk works, in words. */
export function useDeskSettingWords() {
  const { t } = useTranslation('service-desk');
  const closing = (value: Closing) => t(`deskSetting.closingOf.${value}`);
  return {
    closing,
    closings: closings.map((value) => ({ value, label: closing(value) })),
    days: (count: number) => t('deskSetting.workingDaysCount', { count }),
    yesNo: (value: boolean) => t(value ? 'deskSetting.on' : 'deskSetting.off'),
  };
}
