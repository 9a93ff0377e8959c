import { useTranslation } from 'react-i18next';
import type { ClockStory } from '../../clock-story.contract.ts';
import type { StorySaying } from '../../clock-story-words.contract.ts';

/** The language of stories on screen. */
export function useStorySaying(): (story: Pick<ClockStory, 'reasonNames'>) => StorySaying {
  const { t } = useTranslation();
  return ({ reasonNames }) => ({
    // keys come whole, with their module
    say: (key, params = {}) => t(key, params),
    reason: (code) => reasonNames[code] ?? t(`catalogue:waiting_reason.${code}`, { defaultValue: code }),
  });
}
