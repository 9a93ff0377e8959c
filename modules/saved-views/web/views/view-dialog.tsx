import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useMay } from '../../../../web/api/session.ts';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { teamSource } from '../../../identity/web/index.ts';
import {
  changeSavedView,
  listSavedViews,
  recordSavedView,
  sharings,
  type SavedViewView,
  type Sharing,
} from '../../saved-view.contract.ts';
import { keptOf, pathOfView } from './view-state.ts';

interface ViewDialogProps {
  list: string;
  path: string;
  /** Which is changed; or a new one is saved of what the list shows. */
  view: SavedViewView | 'new';
  onClose: () => void;
}

interface Values {
  name: string;
  sharedWith?: Sharing;
  teamId?: string | null;
}

/** A name for a view, and with whom it is shared. */
export function ViewDialog({ list, path, view, onClose }: ViewDialogProps) {
  const { t } = useTranslation('saved-views');
  const go = useGo();
  const notice = useNotice();
  const { values } = useUrlState();
  const isNew = view === 'new';
  const [sharedWith, share] = useState<Sharing>(isNew ? 'nobody' : view.sharedWith);
  const record = useSend(recordSavedView, { changes: [listSavedViews] });
  const change = useSend(changeSavedView, { changes: [listSavedViews] });
  const submit = async (given: Values) => {
    if (!isNew) {
      await change.mutateAsync({ params: { savedView: view.id }, body: given, ifMatch: view.revision });
      notice.done(t('view.renamed', { name: given.name }));
      return;
    }
    const saved = await record.mutateAsync({ body: { ...given, list, ...keptOf(list, values) } });
    notice.done(t('view.saved', { name: saved.name }));
    go(pathOfView(path, saved));
  };
  const mayShare = useMay('saved_view.share');
  return (
    <FormDialog<Values>
      title={t(isNew ? 'view.save' : 'view.edit')}
      text={`${isNew ? t('view.keeps') : ''} ${mayShare ? '' : t('view.noSharing')}`.trim()}
      fields={useFields(mayShare, sharedWith)}
      initial={isNew ? { sharedWith } : { name: view.name, sharedWith: view.sharedWith, teamId: view.team?.id }}
      onChange={(given) => share(sharingIn(given))}
      submit={submit}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function useFields(mayShare: boolean, sharedWith: Sharing): Field[] {
  const { t } = useTranslation('saved-views');
  const choices = sharings.map((value) => ({ value, label: t(`view.sharing.${value}`) }));
  const name = { kind: 'line', name: 'name', label: t('view.name'), isRequired: true, most: 60 } as const;
  if (!mayShare) return [name];
  return [
    name,
    { kind: 'radio', name: 'sharedWith', label: t('view.sharedWith'), choices },
    ...(sharedWith === 'team'
      ? [{ kind: 'search', name: 'teamId', label: t('view.team'), source: teamSource, isRequired: true } as const]
      : []),
  ];
}

function sharingIn({ sharedWith }: FieldValues): Sharing {
  return sharings.find((one) => one === sharedWith) ?? 'nobody';
}
