import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { changeDashboard, recordDashboard, type DashboardView } from '../../dashboard.contract.ts';
import { dashboardPath } from './dashboard-path.ts';
import { useDashboardName } from './use-dashboard.ts';

interface DashboardDialogProps {
  dashboard: DashboardView;
  purpose: 'copy' | 'new' | 'rename';
  onClose: () => void;
}

interface Named {
  name: string;
  isShared?: boolean;
}

/** A name for a copy, for an empty one, or another for one's own; and who sees it. */
export function DashboardDialog({ dashboard, purpose, onClose }: DashboardDialogProps) {
  const { t } = useTranslation('reports');
  const go = useGo();
  const nameOf = useDashboardName();
  const record = useSend(recordDashboard);
  const change = useSend(changeDashboard);
  const isRename = purpose === 'rename';
  const mayShare = isRename && dashboard.abilities.includes('share');
  const fields: Field[] = [
    { kind: 'line', name: 'name', label: t('dashboard.name'), isRequired: true, most: 100, isFocused: true },
    ...(mayShare
      ? [{ kind: 'switch', name: 'isShared', label: t('saved.share'), help: t('saved.shareHelp') } as const]
      : []),
  ];
  const names = { copy: t('dashboard.copyOf', { name: nameOf(dashboard) }), new: '', rename: nameOf(dashboard) };
  const send = async ({ name, isShared }: Named) => {
    if (isRename) {
      const sharedWith = isShared ? 'everybody' : 'nobody';
      const body = { name, ...(mayShare && ({ sharedWith } as const)) };
      await change.mutateAsync({ params: { dashboard: dashboard.id }, body, ifMatch: dashboard.revision ?? 1 });
      return;
    }
    const made = await record.mutateAsync({ body: { name, ...(purpose === 'copy' && { copyOf: dashboard.id }) } });
    go(dashboardPath(made.id));
  };
  return (
    <FormDialog<Named>
      title={t(`dashboard.${purpose}`)}
      {...(purpose === 'copy' && { text: t('dashboard.copyText') })}
      fields={fields}
      initial={{ name: names[purpose], isShared: dashboard.sharedWith === 'everybody' }}
      submitText={t('shell:action.save')}
      onClose={onClose}
      submit={send}
    />
  );
}
