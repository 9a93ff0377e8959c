import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { listBulkRuns, startBulkRun, type BulkDeed } from '../../bulk-run.contract.ts';
import { useDeedFields } from './use-deed-fields.ts';

type Body = BodyOf<typeof startBulkRun>;

interface BulkDialogProps {
  act: BulkDeed['act'];
  /** How many it will be done to. */
  count: number;
  meant: Pick<Body, 'ticketIds' | 'matching'>;
  onStarted: () => void;
  onClose: () => void;
}

/** Says how many, asks for what the act takes, and lets it begin. */
export function BulkDialog({ act, count, meant, onStarted, onClose }: BulkDialogProps) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const start = useSend(startBulkRun, { changes: [listBulkRuns], onSent: onStarted });
  const fields = useDeedFields(act);
  const said = { confirm: t('bulk.confirmText'), cancel: t('bulk.cancelText'), note: t('bulk.noteText') };
  const warning = act in said ? said[act as keyof typeof said] : '';
  const shown = format.number(count);
  return (
    <FormDialog<Record<string, unknown>>
      title={t(`bulk.act.${act}`)}
      text={`${t('bulk.will', { count: shown })} ${warning}`}
      fields={fields}
      submit={(values) => start.mutateAsync({ body: { deed: deedOf(act, values), ...meant } })}
      submitText={t('bulk.start', { count: shown })}
      isDanger={act === 'cancel'}
      onClose={onClose}
    />
  );
}

/** Fields stand in the form by their path in the body, `deed.reason`: so the server's errors find them. */
function deedOf(act: BulkDeed['act'], values: Record<string, unknown>): BulkDeed {
  const given = Object.entries(values).map(([path, value]) => [path.replace('deed.', ''), value]);
  // the fields of an act are those of its deed; the server checks their values
  return { act, ...Object.fromEntries(given) } as BulkDeed;
}
