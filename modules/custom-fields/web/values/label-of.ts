import { currentLocale } from '../../../../web/i18n/locale.ts';

/** What a field or a choice is called in the language on screen. */
export function labelOf({ label, labelEn }: { label: string; labelEn: string | null }): string {
  return currentLocale() === 'en' ? (labelEn ?? label) : label;
}
