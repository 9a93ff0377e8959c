import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { BodyInput } from './body-input.tsx';

export interface CannedTextEntries {
  name: string;
  shortcut?: string | null;
  body: string;
  isShared?: boolean;
}

interface CannedTextDialogProps {
  title: string;
  initial: Partial<CannedTextEntries>;
  /** Whether it may be asked for everybody. */
  mayShare: boolean;
  send: (entries: CannedTextEntries) => Promise<unknown>;
  onClose: () => void;
}

/** A text that is new, or one in hand, with a preview as it is written. */
export function CannedTextDialog({ title, initial, mayShare, send, onClose }: CannedTextDialogProps) {
  const { t } = useTranslation('service-desk');
  const shared: Field = {
    kind: 'switch',
    name: 'isShared',
    label: t('cannedText.isShared'),
    help: t('cannedText.isSharedHelp'),
  };
  return (
    <FormDialog<CannedTextEntries>
      title={title}
      fields={[
        { kind: 'line', name: 'name', label: t('cannedText.name'), isRequired: true, most: 60, isFocused: true },
        {
          kind: 'line',
          name: 'shortcut',
          label: t('cannedText.shortcut'),
          help: t('cannedText.shortcutHelp'),
          most: 20,
        },
        { kind: 'own', name: 'body', label: t('cannedText.body'), part: BodyInput, isRequired: true },
        ...(mayShare ? [shared] : []),
      ]}
      initial={initial}
      emptyAs="null"
      submit={send}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
