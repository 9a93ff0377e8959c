import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeStaff, type StaffView } from '../../staff.contract.ts';
import { profileBodyOf, profileEntriesOf, useProfileFields, type ProfileEntries } from './profile-form.ts';

export function ChangeProfileDialog({ member, onClose }: { member: StaffView; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const change = useSend(changeStaff);
  const { id, revision } = member;
  return (
    <FormDialog<ProfileEntries>
      title={t('profile.change', { name: member.name })}
      fields={useProfileFields()}
      initial={profileEntriesOf(member)}
      emptyAs="null"
      draft={`staff.profile.${id}`}
      submit={(entries) =>
        change.mutateAsync({ params: { staff: id }, body: profileBodyOf(entries), ifMatch: revision })
      }
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
