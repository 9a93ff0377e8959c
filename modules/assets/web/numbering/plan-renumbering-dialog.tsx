import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { sitesOf } from '../../../customers/web/index.ts';
import { planRenumbering } from '../../number-rule.contract.ts';
import { useAssetWords } from '../assets/use-asset-words.ts';

interface PlanRenumberingDialogProps {
  customer: string;
  /** Only these; else all in use, as far as the form narrows it. */
  assetIds?: readonly string[];
  onClose: () => void;
}

/** Which machines get new numbers, and from where on; what comes of it is looked at before anything is written. */
export function PlanRenumberingDialog({ customer, assetIds, onClose }: PlanRenumberingDialogProps) {
  const { t } = useTranslation('assets');
  const go = useGo();
  const { kinds } = useAssetWords();
  const plan = useSend(planRenumbering);
  const narrowing: Field[] = [
    { kind: 'search', name: 'siteId', label: t('renumbering.siteId'), source: sitesOf(customer), isFocused: true },
    { kind: 'choice', name: 'kind', label: t('renumbering.kind'), choices: kinds, isMultiple: true },
  ];
  return (
    <FormDialog<BodyOf<typeof planRenumbering>>
      title={t('renumbering.planTitle')}
      text={
        assetIds
          ? `${t('renumbering.chosen', { count: assetIds.length })} ${t('renumbering.planText')}`
          : t('renumbering.planText')
      }
      fields={[
        ...(assetIds ? [] : narrowing),
        {
          kind: 'number',
          name: 'firstNumber',
          label: t('renumbering.firstNumber'),
          help: t('renumbering.firstNumberHelp'),
          least: 1,
        },
        { kind: 'switch', name: 'renames', label: t('renumbering.renames') },
      ]}
      submit={({ kind, ...entry }) =>
        plan
          .mutateAsync({
            params: { customer },
            body: { ...entry, ...(kind && kind.length > 0 && { kind }), ...(assetIds && { assetIds: [...assetIds] }) },
          })
          .then(({ id }) => go(`/renumberings/${id}`))
      }
      submitText={t('renumbering.planSubmit')}
      onClose={onClose}
    />
  );
}
