import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { junkKinds, recordInventoryJunkSign } from '../../inventory-junk.contract.ts';

type Body = BodyOf<typeof recordInventoryJunkSign>;

interface NewJunkSignProps {
  /** What is known already, where it was begun from a report. */
  initial?: Partial<Body>;
  onClose: () => void;
}

export function NewJunkSign({ initial = { kind: 'serial' }, onClose }: NewJunkSignProps) {
  const { t } = useTranslation('inventory');
  const record = useSend(recordInventoryJunkSign);
  const kinds = junkKinds.map((value) => ({ value, label: t(`junk.kinds.${value}`) }));
  return (
    <FormDialog<Body>
      title={t('junk.new')}
      fields={[
        { kind: 'radio', name: 'kind', label: t('junk.kind'), choices: kinds, isRequired: true },
        {
          kind: 'line',
          name: 'value',
          label: t('junk.value'),
          help: t('junk.valueHelp'),
          isRequired: true,
          most: 60,
          isFocused: true,
        },
        {
          kind: 'line',
          name: 'reason',
          label: t('junk.reason'),
          help: t('junk.reasonHelp'),
          isRequired: true,
          most: 200,
        },
      ]}
      initial={initial}
      submit={(body) => record.mutateAsync({ body })}
      submitText={t('junk.add')}
      onClose={onClose}
    />
  );
}
