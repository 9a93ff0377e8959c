import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { VersionFile } from './version-file.tsx';

/** What is asked of a version: a file, or text that is pasted. */
export function useVersionFields(way: unknown): Field[] {
  const { t } = useTranslation('documents');
  const ways = [
    { value: 'file', label: t('version.byFile') },
    { value: 'paste', label: t('version.byPaste') },
  ];
  const file: Field[] = [{ kind: 'own', name: 'version', label: t('document.file'), part: VersionFile }];
  const paste: Field[] = [
    {
      kind: 'line',
      name: 'pastedName',
      label: t('version.pastedName'),
      help: t('version.pastedNameHelp'),
      isRequired: true,
      most: 120,
    },
    { kind: 'text', name: 'pastedText', label: t('version.pastedText'), isRequired: true, rows: 10 },
  ];
  return [
    { kind: 'radio', name: 'way', label: t('version.way'), choices: ways, isRequired: true },
    ...(way === 'paste' ? paste : file),
    { kind: 'day', name: 'datedOn', label: t('document.datedOn'), help: t('version.datedOnHelp'), share: 'half' },
    { kind: 'line', name: 'versionNote', label: t('version.note'), most: 1000 },
  ];
}
