import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import type { AnnouncementState } from '../../announcement.contract.ts';

const tones: Record<AnnouncementState, Tone> = { coming: 'waiting', shown: 'active', over: 'over', withdrawn: 'over' };

interface Hours {
  happensFrom: string | null;
  happensUntil: string | null;
}

/** What announcements are called on screen. */
export function useAnnouncementWords() {
  const { t } = useTranslation('announcements');
  const format = useFormat();
  return {
    state: (state: AnnouncementState) => ({ tone: tones[state], text: t(`state.${state}`) }),
    /** `11-22 09:00 – 11:30`; null: nothing happens at any hour. */
    hours: ({ happensFrom, happensUntil }: Hours): string | null => {
      if (happensFrom === null) return null;
      if (happensUntil === null) return t('announcement.hoursFrom', { from: format.instant(happensFrom) });
      return t('announcement.hours', { from: format.instant(happensFrom), until: format.instant(happensUntil) });
    },
  };
}
