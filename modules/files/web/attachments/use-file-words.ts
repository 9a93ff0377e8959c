import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { fileSize } from './file-size.ts';

/** What is said of a file beside its name. */
export function useFileWords() {
  const { t } = useTranslation('files');
  const format = useFormat();
  const size = (bytes: number) => {
    const { value, digits, unit } = fileSize(bytes);
    return `${format.number(value, digits)} ${unit}`;
  };
  return {
    size,
    /** Why there is no picture of it. */
    noPreview: (mediaType: string) => t(mediaType.startsWith('image/') ? 'preview.otherFormat' : 'preview.none'),
  };
}
